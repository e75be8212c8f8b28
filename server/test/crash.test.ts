import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const password = 'mat khau rat dai de thu'

/** The real server as its own process, on a data folder that outlives it. */
class Installation {
  dataDir = ''
  port = 0
  said = ''
  child: ChildProcess | undefined
  get address() { return `http://127.0.0.1:${this.port}` }

  async start(): Promise<void> {
    this.port ||= await freePort()
    const child = spawn(process.execPath, [main, 'start'], { env: { ...process.env, SANGKIEN_DATA: this.dataDir, PORT: String(this.port), HOST: '127.0.0.1', DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'pipe'] })
    this.child = child
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { this.said += chunk.toString() })
    for (let tries = 0; tries < 600; tries += 1) {
      if ((await fetch(`${this.address}/api/sign-in`).catch(() => undefined))?.ok) return
      if (child.exitCode !== null) break
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`The server did not start:\n${this.said}`)
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    await new Promise<void>((resolve) => { child.once('exit', () => resolve()); child.kill(signal) })
  }

  async postmaster(): Promise<number> {
    const place = await readFile(join(this.dataDir, 'postgres/postgres-is-at.txt'), 'utf8').then((text) => text.trim().split('\n').at(-1)!.trim(), () => join(this.dataDir, 'postgres/postgres'))
    return Number((await readFile(join(place, 'data/postmaster.pid'), 'utf8')).split('\n')[0])
  }
}

const freePort = (): Promise<number> => new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => { const at = probe.address(); probe.close(() => resolve(typeof at === 'object' && at ? at.port : 0)) })
})

describe('a crash at any moment', () => {
  const house = new Installation()
  let cookie = ''
  const send = (path: string, body: unknown, method = 'POST') => fetch(house.address + path, { method, headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify(body) })

  beforeAll(async () => {
    house.dataDir = await realpath(await mkdtemp(join(tmpdir(), 'sangkien-crash-')))
    await house.start()
    await new Promise((resolve) => setTimeout(resolve, 300))
    const code = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(house.said)?.[0]
    const made = await send('/api/first-run', {
      code, organisation: { code: 'thu', name: 'Văn phòng thử', parentName: '', shortName: 'Văn phòng', symbol: 'VP', place: 'Quảng Ngãi', headTitle: 'Chánh Văn phòng' },
      administrator: { fullName: 'Người Quản Trị', username: 'quantri', password },
    })
    expect(made.status, await made.text()).toBe(200)
    const signedIn = await send('/api/session', { username: 'quantri', password })
    expect(signedIn.status).toBe(200)
    cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  }, 60_000)

  afterAll(async () => {
    await house.end('SIGTERM')
    await rm(house.dataDir, { recursive: true, force: true })
  })

  /** Six people note ideas without a pause until the answer fails; what was answered with 200 is acknowledged. */
  async function writeUntilItFails(acknowledged: Set<string>, label: string): Promise<void> {
    await Promise.all(Array.from({ length: 6 }, async (_, who) => {
      for (let n = 0; ; n += 1) {
        const title = `Ý tưởng ${label} ${who} ${n}`
        const reply = await send('/api/ideas', { title, note: '' }).catch(() => undefined)
        if (!reply?.ok) return
        acknowledged.add(title)
        await reply.text().catch(() => '')
      }
    }))
  }

  async function titlesThere(): Promise<Set<string>> {
    const titles = new Set<string>()
    for (let after: string | null = ''; after !== null;) {
      const page = (await (await fetch(`${house.address}/api/ideas?limit=200${after ? `&after=${encodeURIComponent(after)}` : ''}`, { headers: { cookie } })).json()) as { rows: { title: string }[]; next: string | null }
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
