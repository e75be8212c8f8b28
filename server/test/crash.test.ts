import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFolder, Installation } from './installation.ts'

describe('a crash at any moment', () => {
  let folder: Awaited<ReturnType<typeof aFolder>>
  let house: Installation

  beforeAll(async () => {
    folder = await aFolder()
    house = new Installation(folder.path)
    await house.start()
    await house.begin()
  }, 60_000)

  afterAll(async () => {
    await house.end('SIGTERM')
    await folder.remove()
  })

  /** Six people note ideas without a pause until the answer fails; what was answered with 200 is acknowledged. */
  async function writeUntilItFails(acknowledged: Set<string>, label: string): Promise<void> {
    await Promise.all(Array.from({ length: 6 }, async (_, who) => {
      for (let n = 0; ; n += 1) {
        const title = `Ý tưởng ${label} ${who} ${n}`
        const reply = await house.send('/api/ideas', { title, note: '' }).catch(() => undefined)
        if (!reply?.ok) return
        acknowledged.add(title)
        await reply.text().catch(() => '')
      }
    }))
  }

  async function titlesThere(): Promise<Set<string>> {
    const titles = new Set<string>()
    for (let after: string | null = ''; after !== null;) {
      const page: { rows: { title: string }[]; next: string | null } = await house.read(`/api/ideas?limit=200${after ? `&after=${encodeURIComponent(after)}` : ''}`)
      for (const { title } of page.rows) titles.add(title)
      after = page.next
    }
    return titles
  }

  it.each([
    ['the server is killed', async () => house.end('SIGKILL')],
    ['the database is killed', async () => { process.kill(await house.postmaster(), 'SIGKILL') }],
    ['both are killed', async () => { process.kill(await house.postmaster(), 'SIGKILL'); await house.end('SIGKILL') }],
  ])('loses nothing that was acknowledged when %s, and the next start recovers', async (label, strike) => {
    const acknowledged = new Set<string>()
    const writing = writeUntilItFails(acknowledged, label)
    while (acknowledged.size < 25) await new Promise((resolve) => setTimeout(resolve, 20))
    await strike()
    await writing
    await house.end('SIGKILL')
    await house.start()

    const there = await titlesThere()

    expect(acknowledged.size).toBeGreaterThan(20)
    expect([...acknowledged].filter((title) => !there.has(title))).toEqual([])
  }, 90_000)
})
