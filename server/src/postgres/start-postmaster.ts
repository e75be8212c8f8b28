import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine } from './engine.ts'
import { giveTo } from './private-folder.ts'
import { postgresArguments, postgresEnvironment } from './settings.ts'
import type { Place } from './settle.ts'
import { makeSocketDir } from './socket-dir.ts'

export interface Started { readonly child: ChildProcess; readonly pid: number; readonly socketDir: string; startLog(): Promise<string> }

/**
 * Starts the postmaster in a session of its own, so that a Ctrl-C meant for the server does not reach it first.
 * `buried` is a process number left in the pid file by a postmaster that no longer serves (a zombie, or a number since
 * given to somebody else): PostgreSQL then skips that number, as it does for its own forebears, and still checks shared memory.
 */
export async function startPostmaster(place: Place, engine: Engine, durable: boolean, buried: number | undefined): Promise<Started> {
  const { home, runner } = place
  const socketDir = await makeSocketDir(place)
  const logPath = join(home, 'start.log')
  const log = await open(logPath, 'w', 0o600)
  await giveTo(runner, logPath)
  const child = spawn(engine.postgres, postgresArguments({ data: join(home, 'data'), socketDir, durable }), {
    cwd: '/', detached: true, stdio: ['ignore', log.fd, log.fd],
    env: postgresEnvironment(buried === undefined ? {} : { PG_GRANDPARENT_PID: String(buried) }),
    ...(runner.lent && { uid: runner.uid, gid: runner.gid }),
  })
  await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject)).finally(() => log.close())
  child.unref()
  return { child, pid: child.pid!, socketDir, startLog: () => readFile(logPath, 'utf8') }
}
