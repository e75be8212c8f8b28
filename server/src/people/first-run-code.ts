import { createHash, randomInt, timingSafeEqual } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { House } from '../http/mount.ts'

const fileIn = (dataDir: string) => join(dataDir, 'first-run-code')
const hashOf = (code: string) => createHash('sha256').update(code.toUpperCase().replace(/[^A-Z0-9]/g, '')).digest('hex')
/** No letters or digits that look like each other when read from a screen. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** A new code of 12 signs (59 bits) for making the first agency; only its hash is kept, beside the data. */
export async function makeFirstRunCode(dataDir: string): Promise<string> {
  const signs = Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)] ?? '')
  const code = [0, 4, 8].map((at) => signs.slice(at, at + 4).join('')).join('-')
  await writeFile(fileIn(dataDir), hashOf(code), { mode: 0o600 })
  return code
}

export async function isFirstRunCode(dataDir: string, code: string): Promise<boolean> {
  const kept = await readFile(fileIn(dataDir), 'utf8').catch(() => '')
  const given = hashOf(code)
  return kept.length === given.length && timingSafeEqual(Buffer.from(kept), Buffer.from(given))
}

export const forgetFirstRunCode = (dataDir: string): Promise<void> => rm(fileIn(dataDir), { force: true })

/** Prints the code on the console while there is no agency: whoever starts the server is who may make the first one. */
export async function announceFirstRun(house: House, say: (line: string) => void): Promise<void> {
  const any = await house.db.selectFrom('organisation').select('id').limit(1).executeTakeFirst()
  if (any) return forgetFirstRunCode(house.dataDir)
  say(`\nChưa có cơ quan nào. Mở ${house.publicAddress} và nhập mã khởi tạo (dùng một lần):\n\n    ${await makeFirstRunCode(house.dataDir)}\n`)
}
