import { createHash, randomInt, randomUUID, timingSafeEqual } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
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

export async function isFirstRunCode(dataDir: string, code: string): Promise<boolean> {
  const kept = await readFile(fileIn(dataDir), 'utf8').catch(() => undefined)
  return kept !== undefined && timingSafeEqual(hashOf(kept), hashOf(code))
}

export const forgetFirstRunCode = (dataDir: string): Promise<void> => rm(fileIn(dataDir), { force: true })

/** Prints the code on the console while there is no agency: whoever starts the server is who may make the first one. */
export async function announceFirstRun(house: House, say: (line: string) => void): Promise<void> {
  const any = await house.db.selectFrom('organisation').select('id').limit(1).executeTakeFirst()
  if (any) return forgetFirstRunCode(house.dataDir)
  say(`\nChưa có cơ quan nào. Mở ${house.publicAddress} và nhập mã khởi tạo (dùng một lần):\n\n    ${await firstRunCode(house.dataDir)}\n`)
}
