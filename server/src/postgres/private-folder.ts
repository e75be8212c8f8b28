import { chmod, chown, mkdir } from 'node:fs/promises'
import type { Runner } from './settle.ts'

/** Gives a folder or file to the account that runs PostgreSQL, where that is not ourselves. */
export async function giveTo({ lent, uid, gid }: Runner, path: string): Promise<void> {
  if (lent) await chown(path, uid, gid)
}

/** Makes a folder that only the runner (and root) may enter. */
export async function makePrivateFolder(path: string, runner: Runner): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 })
  await chmod(path, 0o700)
  await giveTo(runner, path)
}
