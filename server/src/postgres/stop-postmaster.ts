import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning } from './process-state.ts'

const POLITE_MS = 30_000

/** Fast shutdown: open transactions are rolled back, everything committed is written, then the process ends. */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT')
  if (await ended(pid, POLITE_MS)) return
  signal(pid, 'SIGQUIT') // it hangs: cut it off; the next start recovers from the log
  if (!(await ended(pid, POLITE_MS))) throw new Error(`PostgreSQL (tiến trình ${pid}) không dừng được.`)
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

async function ended(pid: number, withinMs: number): Promise<boolean> {
  for (let waited = 0; waited < withinMs; waited += 20) {
    if (!isRunning(pid)) return true
    await sleep(20)
  }
  return false
}
