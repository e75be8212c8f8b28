import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isRunning } from './process-state.ts'
import { canWalkTo } from './settle.ts'
import { type RunningPostgres, startPostgres } from './start-postgres.ts'

const asRoot = process.getuid?.() === 0
const NOBODY = { uid: 65534, gid: 65534 }
const holder = fileURLToPath(new URL('../../test/hold-postgres.ts', import.meta.url))

let base: string
beforeAll(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'sangkien-pg-')))
  await chmod(base, 0o755)
})
afterAll(() => rm(base, { recursive: true, force: true }))

async function query(url: string, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text, values)).rows
  } finally {
    await client.end()
  }
}

interface Held { url: string; adopted: boolean; postmasterPid: number; uid: number }

/** A server process of its own, which the test may kill. */
async function hold(dataDir: string, account: { uid?: number; gid?: number } = {}): Promise<Held & { process: ChildProcess }> {
  const child = spawn(process.execPath, [holder, dataDir], { stdio: ['ignore', 'pipe', 'inherit'], cwd: '/', ...account })
  const [line] = (await once(child.stdout!, 'data')) as [Buffer]
  return { ...(JSON.parse(line.toString()) as Held), process: child }
}

const kill9 = async (child: ChildProcess) => { child.kill('SIGKILL'); await once(child, 'exit') }

describe('the embedded database', { timeout: 60_000 }, () => {
  it('is made on the first start, stops with its server and is there again on the second', async () => {
    const dataDir = join(base, 'ordinary')
    const first = await startPostgres({ dataDir })
    await query(first.url, 'create table note (words text)')
    await query(first.url, 'insert into note values ($1)', ['Quảng Ngãi'])
    await first.stop()
    expect(isRunning(first.postmasterPid)).toBe(false)

    const second = await startPostgres({ dataDir })
    expect(second.adopted).toBe(false)
    expect(await query(second.url, 'select words from note')).toEqual([{ words: 'Quảng Ngãi' }])
    await second.stop()
  })

  it('reads again after a stop what it had in memory, before anybody asks', async () => {
    const dataDir = join(base, 'warm')
    const first = await startPostgres({ dataDir })
    await query(first.url, 'create extension pg_buffercache')
    await query(first.url, "create table note as select repeat('Quảng Ngãi ', 20) as words from generate_series(1, 1000)")
    await first.stop()

    const second = await startPostgres({ dataDir })
    const inMemory = async () => (await query(second.url, "select count(*)::int as pages from pg_buffercache where relfilenode = pg_relation_filenode('note') and relforknumber = 0"))[0]?.pages
    await expect.poll(inMemory, { timeout: 20_000 }).toBeGreaterThan(10)
    await second.stop()
  })

  it('listens on no network address, keeps its password to itself, and gives it to nobody who lacks it', async () => {
    const dataDir = join(base, 'ordinary')
    const running = await startPostgres({ dataDir })
    expect(await query(running.url, "select current_setting('listen_addresses') as listen, current_setting('fsync') as fsync, current_user as me"))
      .toEqual([{ listen: '', fsync: 'on', me: 'app' }])
    expect((await stat(join(dataDir, 'postgres', 'password'))).mode & 0o777).toBe(0o600)
    expect((await stat(join(dataDir, 'postgres'))).mode & 0o777).toBe(0o700)
    await expect(query(running.url.replace(/:[0-9a-f]{48}@/, ':wrong@'), 'select 1')).rejects.toMatchObject({ code: '28P01' })
    await running.stop()
  })

  it('sorts Vietnamese names as a Vietnamese list does', async () => {
    const running = await startPostgres({ dataDir: join(base, 'ordinary') })
    const rows = await query(running.url, `select n from unnest(array['Đức', 'Dung', 'Ân', 'An', 'Em', 'Ánh']) n order by n collate "vi-x-icu"`)
    expect(rows.map((row) => row.n)).toEqual(['An', 'Ánh', 'Ân', 'Dung', 'Đức', 'Em'])
    await running.stop()
  })

  it('adopts what a killed server left running, and stops it when it leaves itself', async () => {
    const dataDir = join(base, 'orphan')
    const killed = await hold(dataDir)
    await kill9(killed.process)
    expect(isRunning(killed.postmasterPid)).toBe(true)

    const heir = await startPostgres({ dataDir })
    expect({ adopted: heir.adopted, pid: heir.postmasterPid, url: heir.url }).toEqual({ adopted: true, pid: killed.postmasterPid, url: killed.url })
    await heir.stop()
    expect(isRunning(killed.postmasterPid)).toBe(false)
  })

  it('stays up for a second server when the first one leaves', async () => {
    const dataDir = join(base, 'orphan')
    const first = await startPostgres({ dataDir })
    const second = await hold(dataDir)
    await first.stop()
    expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }])
    second.process.kill('SIGTERM')
    await once(second.process, 'exit')
    expect(isRunning(second.postmasterPid)).toBe(false)
  })

  it('makes one database when two servers start at the same moment on an empty folder', async () => {
    const dataDir = join(base, 'twins')
    const both = await Promise.all([hold(dataDir), hold(dataDir)])
    expect(both[0].postmasterPid).toBe(both[1].postmasterPid)
    expect(both.map((one) => one.adopted).sort()).toEqual([false, true])
    for (const { process: server } of both) { server.kill('SIGTERM'); await once(server, 'exit') }
    expect(isRunning(both[0].postmasterPid)).toBe(false)
  })

  it('tells that the postmaster was killed, and recovers every committed row on the next start', async () => {
    const dataDir = join(base, 'killed')
    const first = await startPostgres({ dataDir })
    await query(first.url, 'create table note (n integer)')
    for (let n = 1; n <= 20; n++) await query(first.url, 'insert into note values ($1)', [n])
    process.kill(first.postmasterPid, 'SIGKILL')
    expect(await first.died).toMatch(/đã dừng: SIGKILL/)

    const second = await startPostgres({ dataDir })
    expect(second.adopted).toBe(false)
    expect(await query(second.url, 'select count(*)::integer as n from note')).toEqual([{ n: 20 }])
    await second.stop()
    await first.stop()
  })

  it('recovers when server and postmaster are both killed, though nobody has buried the postmaster yet', async () => {
    const dataDir = join(base, 'both-killed')
    const killed = await hold(dataDir)
    await query(killed.url, 'create table note (n integer)')
    killed.process.kill('SIGSTOP') // a parent that does not bury its child: the postmaster stays a zombie
    process.kill(killed.postmasterPid, 'SIGKILL')

    const next = await startPostgres({ dataDir })
    expect(next.adopted).toBe(false)
    expect(await query(next.url, 'select count(*)::integer as n from note')).toEqual([{ n: 0 }])
    await kill9(killed.process)
    await next.stop()
  })

  it('is not taken in by a pid file whose number now belongs to some other process', async () => {
    const dataDir = join(base, 'stranger')
    const first = await startPostgres({ dataDir })
    const pidFile = join(dataDir, 'postgres', 'data', 'postmaster.pid')
    const lines = (await readFile(pidFile, 'utf8')).split('\n')
    process.kill(first.postmasterPid, 'SIGKILL')
    await first.died
    const sleeper = spawn('sleep', ['60'], { stdio: 'ignore', ...(asRoot && NOBODY), cwd: '/' })
    await writeFile(pidFile, [String(sleeper.pid), ...lines.slice(1)].join('\n'))

    const second = await startPostgres({ dataDir })
    expect(second.adopted).toBe(false)
    await second.stop()
    expect(isRunning(sleeper.pid!)).toBe(true)
    sleeper.kill()
  })

  it('works in a folder whose name is too long for a socket, with blanks and Vietnamese letters', async () => {
    const dataDir = join(base, `Văn phòng UBND tỉnh ${'rất dài '.repeat(12)}`, 'dữ liệu')
    const running = await startPostgres({ dataDir, durable: false })
    expect(await query(running.url, 'select current_database() as name')).toEqual([{ name: 'sangkien' }])
    await running.stop()
    await rm(new URL(running.url).searchParams.get('host')!, { recursive: true })
  })

  it('cleans up what a start killed in the middle of making the cluster left behind', async () => {
    const dataDir = join(base, 'half-made')
    const child = spawn(process.execPath, [holder, dataDir, 'forgetful'], { stdio: 'ignore' })
    while (!(await readdir(dataDir).catch((): string[] => [])).some((name) => name.startsWith('postgres.new-'))) await new Promise((r) => setTimeout(r, 5))
    await kill9(child)

    const running = await startPostgres({ dataDir, durable: false })
    await running.stop()
    expect((await readdir(dataDir)).filter((name) => name.includes('.new-'))).toEqual([])
  })
})

describe.runIf(asRoot)('started by root', { timeout: 60_000 }, () => {
  it('runs PostgreSQL under an ordinary account, which owns the cluster', async () => {
    const dataDir = join(base, 'by-root')
    const running: RunningPostgres = await startPostgres({ dataDir, durable: false })
    expect((await stat(`/proc/${running.postmasterPid}`)).uid).toBe(65534)
    await running.stop()
  })

  it('moves the cluster to where that account can walk when the folder lies in a home of root alone, and finds it again', async () => {
    const closed = join(base, 'home-of-root')
    await mkdir(closed, { mode: 0o700 })
    const dataDir = join(closed, 'data')
    const first = await startPostgres({ dataDir, durable: false })
    await query(first.url, 'create table note (n integer)')
    await first.stop()
    const home = (await readFile(join(dataDir, 'postgres-is-at.txt'), 'utf8')).trim()
    const second = await startPostgres({ dataDir, durable: false })
    expect(await query(second.url, 'select count(*)::integer as n from note')).toEqual([{ n: 0 }])
    await second.stop()
    expect(home).toMatch(/^\/var\/lib\/sangkien\/[0-9a-f]{12}\/postgres$/)
    await rm(dirname(home), { recursive: true })
  })

  it('starts for an ordinary user as well, as that user', async (context) => {
    if (!(await canWalkTo(dirname(holder), { ...NOBODY, lent: true }))) return context.skip('this clone lies where no ordinary user can read it')
    await chown(base, NOBODY.uid, NOBODY.gid)
    const held = await hold(join(base, 'by-user'), NOBODY)
    expect(held.uid).toBe(65534)
    expect(await query(held.url, 'select 1 as one')).toEqual([{ one: 1 }])
    held.process.kill('SIGTERM')
    await once(held.process, 'exit')
    expect(isRunning(held.postmasterPid)).toBe(false)
    return undefined
  })
})
