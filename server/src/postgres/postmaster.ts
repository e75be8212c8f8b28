import { readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning, processState } from './process-state.ts'

/** What `postmaster.pid` names: a postmaster of this very folder, one killed but not yet buried, or some other process that got its number. */
export type Postmaster =
  | { readonly kind: 'running'; readonly pid: number; readonly socketDir: string }
  | { readonly kind: 'zombie'; readonly pid: number }
  | { readonly kind: 'stranger'; readonly pid: number }
  | { readonly kind: 'none' }

/** Who the folder `data` says is serving it, checked against the processes there are. */
export function findPostmaster(data: string): Postmaster {
  const lines = readPidFile(data)
  const pid = Number(lines?.[0])
  if (!lines || !Number.isInteger(pid) || pid <= 0) return { kind: 'none' }
  const state = processState(pid)
  if (!state) return { kind: 'none' }
  if (state.zombie) return { kind: 'zombie', pid }
  if (!servesFolder(pid, data)) return isRunning(pid) ? { kind: 'stranger', pid } : { kind: 'none' }
  return { kind: 'running', pid, socketDir: lines[4] ?? '' }
}

function readPidFile(data: string): string[] | undefined {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
}

// A postmaster makes its data folder the working directory; a process we may not look into is another user's, so not ours.
function servesFolder(pid: number, data: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data)
  } catch {
    return false
  }
}
