import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { access, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Engine } from './engine.ts'
import { giveTo, makePrivateFolder } from './private-folder.ts'
import { isRunning } from './process-state.ts'
import { postgresEnvironment } from './settings.ts'
import type { Place } from './settle.ts'

/** The major version of the engine; a cluster of another one cannot be opened by it. */
const MAJOR = '18'

/**
 * Makes the cluster when there is none: under a temporary name, then renamed whole, so that a power cut leaves
 * either nothing or a finished one. Returns the password of the superuser `app`.
 */
export async function makeCluster({ home, runner }: Place, engine: Engine, durable: boolean, log: (line: string) => void): Promise<string> {
  if (await access(join(home, 'data', 'PG_VERSION')).then(() => false, () => true)) {
    log('Đang tạo cơ sở dữ liệu lần đầu (vài giây)…')
    await removeAbandoned(home)
    const half = `${home}.new-${process.pid}-${randomBytes(3).toString('hex')}`
    await makePrivateFolder(half, runner)
    const password = join(half, 'password')
    await writeFile(password, randomBytes(24).toString('hex'), { mode: 0o600, flush: true })
    await giveTo(runner, password)
    await promisify(execFile)(engine.initdb, [
      '-D', join(half, 'data'), '-U', 'app', '-A', 'scram-sha-256', `--pwfile=${password}`, '-E', 'UTF8', '--locale=C',
      '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '-T', 'simple', '--no-instructions', ...(durable ? [] : ['--no-sync']),
    ], { cwd: '/', env: postgresEnvironment(), ...(runner.lent && { uid: runner.uid, gid: runner.gid }) })
    await rename(half, home).catch(async (error: NodeJS.ErrnoException) => {
      await rm(half, { recursive: true, force: true })
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error // else another process was first: use its cluster
    })
    if (durable) await syncFolder(dirname(home))
  }
  const version = (await readFile(join(home, 'data', 'PG_VERSION'), 'utf8')).trim()
  if (version !== MAJOR) throw new Error(`Cơ sở dữ liệu trong ${home} thuộc PostgreSQL ${version}; bản này dùng PostgreSQL ${MAJOR}.`)
  return readFile(join(home, 'password'), 'utf8')
}

// Half-made clusters of processes that no longer live.
async function removeAbandoned(home: string): Promise<void> {
  const mark = `${basename(home)}.new-`
  for (const name of await readdir(dirname(home)))
    if (name.startsWith(mark) && !isRunning(Number(name.slice(mark.length).split('-')[0])))
      await rm(join(dirname(home), name), { recursive: true, force: true })
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  await folder.sync()
  await folder.close()
}
