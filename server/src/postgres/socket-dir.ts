import { createHash } from 'node:crypto'
import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { makePrivateFolder } from './private-folder.ts'
import type { Place } from './settle.ts'

/** The kernel's limit for the whole address of a Unix socket, with its closing zero. */
const LONGEST = 107

/** A private folder for the socket: in the cluster's home, or under /tmp by a short name when the home's path is too long. */
export async function makeSocketDir({ home, runner }: Place): Promise<string> {
  const beside = join(home, 'run')
  if (Buffer.byteLength(join(beside, '.s.PGSQL.5432')) <= LONGEST) {
    await makePrivateFolder(beside, runner)
    return beside
  }
  const short = `/tmp/sangkien-${createHash('sha256').update(home).digest('hex').slice(0, 16)}-${runner.uid}`
  const found = await lstat(short).catch(() => undefined)
  if (found && (!found.isDirectory() || (found.uid !== runner.uid && found.uid !== process.getuid?.())))
    throw new Error(`${short} thuộc người khác nên không dùng làm nơi nối tới cơ sở dữ liệu được.`)
  await makePrivateFolder(short, runner)
  return short
}
