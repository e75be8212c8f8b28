import { afterEach, beforeEach, expect, it } from 'vitest'
import { bareDatabase } from './database.ts'
import { aFolder, Installation } from './installation.ts'

let folder: Awaited<ReturnType<typeof aFolder>>
let houses: Installation[] = []
beforeEach(async () => { folder = await aFolder() })
afterEach(async () => {
  await Promise.all(houses.map((house) => house.end('SIGTERM')))
  await folder.remove()
})

/** Two servers started at the same moment on nothing: both print one code, which makes one agency, in which both serve. */
async function startTwoAndBegin(env: Readonly<Record<string, string>> = {}): Promise<void> {
  houses = [new Installation(folder.path, { env }), new Installation(folder.path, { env })]
  const [one, other] = houses as [Installation, Installation]
  await Promise.all(houses.map((house) => house.start()))
  const codes = await Promise.all(houses.map((house) => house.firstRunCode()))
  expect(codes[1]).toBe(codes[0])

  await one.begin(codes[1])
  await other.signIn()
  expect((await one.send('/api/ideas', { title: 'Viết ở máy chủ thứ nhất', note: '' })).status).toBe(200)
  expect((await other.send('/api/ideas', { title: 'Viết ở máy chủ thứ hai', note: '' })).status).toBe(200)
  for (const house of houses) expect((await house.read<{ rows: unknown[] }>('/api/ideas')).rows).toMatchObject([{ title: 'Viết ở máy chủ thứ hai' }, { title: 'Viết ở máy chủ thứ nhất' }])
}

it('two servers come up at once on one empty data folder, and one may leave the other', async () => {
  await startTwoAndBegin()
  await houses[0]?.end('SIGTERM')
  expect((await houses[1]!.read<{ rows: unknown[] }>('/api/ideas')).rows).toHaveLength(2)
}, 60_000)

it('two servers come up at once on one empty DATABASE_URL', async () => {
  const database = await bareDatabase()
  await startTwoAndBegin({ DATABASE_URL: database.url })
  await Promise.all(houses.map((house) => house.end('SIGTERM')))
  await database.drop()
}, 60_000)
