import { readFileSync } from 'node:fs'

/** What the kernel says of a process: `since` (clock ticks after boot) tells it from a later one with the same number. */
export interface ProcessState { readonly ended: boolean; readonly zombie: boolean; readonly since: string }

/** The state of process `pid`, or `undefined` when there is none. A zombie counts as ended: it only waits to be buried. */
export function processState(pid: number): ProcessState | undefined {
  let stat: string
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return undefined
  }
  // The name stands in brackets and may itself hold spaces and brackets; everything after the last one is plain fields.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const zombie = fields[0] === 'Z' || fields[0] === 'X'
  return { ended: zombie, zombie, since: fields[19] ?? '' }
}

export const isRunning = (pid: number): boolean => processState(pid)?.ended === false
