import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { processState } from './process-state.ts'

/**
 * Which server processes use the cluster. The last one to leave stops it; one that was killed is known by its
 * process being gone (number and starting time), so it holds nobody up.
 */
export interface Registration {
  /** Strikes this process off; true when no other living server is left. */
  leave(): Promise<boolean>
}

let entries = 0

export async function enterRegister(home: string): Promise<Registration> {
  const folder = join(home, 'servers')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const mine = `${process.pid}-${processState(process.pid)?.since ?? ''}-${++entries}`
  await writeFile(join(folder, mine), '')
  return {
    async leave() {
      await rm(join(folder, mine), { force: true })
      const others = await readdir(folder)
      const living = others.filter(isLiving)
      for (const gone of others) if (!isLiving(gone)) await rm(join(folder, gone), { force: true })
      return living.length === 0
    },
  }
}

function isLiving(entry: string): boolean {
  const [pid, since] = entry.split('-')
  const state = processState(Number(pid))
  return state?.ended === false && state.since === since
}
