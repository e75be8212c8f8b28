/**
 * Codes that people type off a paper: characters drawn at random and one that checks them. The 31 characters leave out
 * 0, 1, I, L and O, which people confuse. 31 is prime, so the weighted check finds every single wrong character and every two
 * neighbours swapped.
 */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** How many characters a code has, the checking one counted. 31^10 certificates cannot be guessed by trying; 31^15 keys to an account neither, at any speed. */
export const codeLength = { certificate: 11, invitation: 16 } as const
export type CodeKind = keyof typeof codeLength

/** Random bytes to ask for: bytes of 248 and above are skipped so that no character is likelier than another. */
export const randomBytesWanted = 40

/** Makes a code (`K7QM2XHD9TB`, without hyphens) from random bytes; throws when too few of them can be used. */
export function makeCode(kind: CodeKind, random: Uint8Array): string {
  const wanted = codeLength[kind] - 1
  const usable = [...random].filter((byte) => byte < 248).slice(0, wanted)
  if (usable.length < wanted) throw new RangeError(`Only ${usable.length} of ${random.length} random bytes can be used; ${wanted} are needed`)
  const body = usable.map((byte) => alphabet[byte % 31]).join('')
  return body + checkCharacter(body)
}

/** `K7QM-2XHD-9TB`: how it is printed, in groups of four. */
export const writeCode = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-')

/** The code in what somebody typed or scanned; `undefined` when it cannot be one. Case, spaces and hyphens do not matter. */
export function parseCode(kind: CodeKind, typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '')
  const sound = code.length === codeLength[kind] && [...code].every((character) => alphabet.includes(character))
  return sound && checkCharacter(code.slice(0, -1)) === code.at(-1) ? code : undefined
}

const checkCharacter = (body: string): string =>
  alphabet[[...body].reduce((sum, character, at) => sum + alphabet.indexOf(character) * (at + 2), 0) % 31]!
