import { createHash, randomInt, randomUUID, timingSafeEqual } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { House } from '../http/mount.ts'

const fileIn = (dataDir: string) => join(dataDir, 'first-run-code')
const hashOf = (code: string) => createHash('sha256').update(code.toUpperCase().replace(/[^A-Z0-9]/g, '')).digest()
/** No letters or digits that look like each other when read from a screen. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/**
 * The code of 12 signs (59 bits) for making the first agency, the same until there is one: servers started at once on one data
 * folder print one code. It lies open beside the data, for its owner alone: who reads there has the whole database anyway.
 */
export async function firstRunCode(dataDir: string): Promise<string> {
  const whole = `${fileIn(dataDir)}.${randomUUID()}`
  await writeFile(whole, newCode(), { mode: 0o600 })
  try {
    await link(whole, fileIn(dataDir)) // either nothing is there or a whole code, never half of one
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error // else it is printed already, by this server's past or by another
  } finally {
    await rm(whole)
  }
  return readFile(fileIn(dataDir), 'utf8')
}

function newCode(): string {
  const signs = Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)] ?? '')
  return [0, 4, 8].map((at) => signs.slice(at, at + 4).join('')).join('-')
}

/**
 * Takes the code, if it is the one: it is gone for everybody else from then on. Gives what puts it back when nothing came of it;
 * `undefined` when it is not the code. A crash in between spends the code, and another is to be had where this one was.
 */
export async function takeFirstRunCode(dataDir: string, code: string): Promise<(() => Promise<void>) | undefined> {
  const kept = await readFile(fileIn(dataDir), 'utf8').catch(() => undefined)
  if (kept === undefined || !timingSafeEqual(hashOf(kept), hashOf(code))) return undefined
  const taken = `${fileIn(dataDir)}.${randomUUID()}`
  const mine = await rename(fileIn(dataDir), taken).then(() => true, () => false) // of two at once one renames it
  if (!mine) return undefined
  await rm(taken)
  return async () => void (await writeFile(fileIn(dataDir), kept, { mode: 0o600, flag: 'wx' }).catch(() => undefined))
}

/** Prints the code on the console while there is no agency: whoever starts the server is who may make the first one. With agencies there, `npm run add-agency` gives one for the next. */
export async function announceFirstRun(house: House, say: (line: string) => void): Promise<void> {
  const any = await house.db.selectFrom('organisation').select('id').limit(1).executeTakeFirst()
  if (any) return rm(fileIn(house.dataDir), { force: true })
  say(`\nChưa có cơ quan nào. Mở ${house.publicAddress} và nhập mã khởi tạo (dùng một lần):\n\n    ${await firstRunCode(house.dataDir)}\n`)
}
