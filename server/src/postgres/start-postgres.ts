import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { awaitReady } from './await-ready.ts'
import { connectionUrl } from './connection-url.ts'
import { type Engine, prepareEngine } from './engine.ts'
import { makeCluster } from './make-cluster.ts'
import { findPostmaster } from './postmaster.ts'
import { isRunning } from './process-state.ts'
import { enterRegister } from './server-register.ts'
import { type Place, settle } from './settle.ts'
import { startPostmaster } from './start-postmaster.ts'
import { stopPostmaster } from './stop-postmaster.ts'

export interface RunningPostgres {
  /** Connection string of the database `sangkien`, over the Unix socket. */
  readonly url: string
  /** The same for another database of this cluster. */
  urlOf(database: string): string
  /** Whether it was already running, left by a server that was killed or shared with one that lives. */
  readonly adopted: boolean
  readonly postmasterPid: number
  /** Settles, with a sentence for the log, when the postmaster ends without having been asked to. */
  readonly died: Promise<string>
  /** Stops it cleanly, unless another living server uses it. */
  stop(): Promise<void>
}

interface Options { readonly dataDir: string; readonly durable?: boolean; readonly log?: (line: string) => void }

/** The database `sangkien` on a PostgreSQL of our own in `dataDir`: made, started, adopted or recovered, whichever it needs. */
export async function startPostgres({ dataDir, durable = true, log = () => undefined }: Options): Promise<RunningPostgres> {
  const place = await settle(dataDir, log)
  const engine = await prepareEngine(place)
  const password = await makeCluster(place, engine, durable, log)
  const register = await enterRegister(place.home)
  try {
    const serving = await serve(place, engine, password, durable, log)
    const urlOf = (database: string) => connectionUrl(serving.socketDir, password, database)
    let asked = false
    const died = new Promise<string>((resolve) => onceEnded(serving, (how) => { if (!asked) resolve(how) }))
    return {
      url: urlOf('sangkien'), urlOf, died, adopted: serving.child === undefined, postmasterPid: serving.pid,
      async stop() {
        asked = true
        if (await register.leave()) await stopPostmaster(serving.pid)
      },
    }
  } catch (error) {
    await register.leave()
    throw error
  }
}

interface Serving { readonly pid: number; readonly socketDir: string; readonly child?: ChildProcess }

/** How long a postmaster that was killed may keep its number, its children their shared memory, or a rival hold the folder. */
const PATIENCE_MS = 30_000
const BURIAL_MS = 3_000

async function serve(place: Place, engine: Engine, password: string, durable: boolean, log: (line: string) => void): Promise<Serving> {
  const ready = (socketDir: string, pid: number) => awaitReady((database) => connectionUrl(socketDir, password, database), 'sangkien', () => isRunning(pid))
  for (let waited = 0; ; waited += 100) {
    const found = findPostmaster(join(place.home, 'data'))
    if (found.kind === 'running') {
      if (found.socketDir && (await ready(found.socketDir, found.pid))) {
        log('Dùng tiếp cơ sở dữ liệu đang chạy.')
        return { pid: found.pid, socketDir: found.socketDir }
      }
    } else if (found.kind !== 'zombie' || waited >= BURIAL_MS) {
      const { child, pid, socketDir, startLog } = await startPostmaster(place, engine, durable, found.kind === 'none' ? undefined : found.pid)
      if (await ready(socketDir, pid)) return { pid, socketDir, child }
      const said = await startLog()
      const passing = /lock file "postmaster\.pid"|pre-existing shared memory block|lock file ".*\.s\.PGSQL/.test(said)
      if (!passing || waited >= PATIENCE_MS) throw new Error(`PostgreSQL không khởi động được (xem thêm ${place.home}/log):\n${said.trim().split('\n').slice(-8).join('\n')}`)
    }
    if (waited >= PATIENCE_MS) throw new Error(`Cơ sở dữ liệu trong ${place.home} đang bị một tiến trình khác giữ.`)
    await sleep(100)
  }
}

function onceEnded({ child, pid }: Serving, tell: (how: string) => void): void {
  if (child) {
    const how = (code: number | null, signal: NodeJS.Signals | null) => `PostgreSQL (tiến trình ${pid}) đã dừng: ${signal ?? `mã ${code}`}.`
    if (child.exitCode !== null || child.signalCode !== null) tell(how(child.exitCode, child.signalCode))
    else child.once('exit', (code, signal) => tell(how(code, signal)))
    return
  }
  const watch = setInterval(() => {
    if (isRunning(pid)) return
    clearInterval(watch)
    tell(`PostgreSQL (tiến trình ${pid}) đã dừng.`)
  }, 500)
  watch.unref()
}
