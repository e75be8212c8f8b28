/**
 * The short public code of a certificate: ten characters drawn at random and one that checks them. The 31 characters leave out
 * 0, 1, I, L and O, which people confuse. 31 is prime, so the weighted check finds every single wrong character and every two
 * neighbours swapped; 31^10 codes cannot be guessed by trying.
 */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const length = 10
const groups = /^(.{4})(.{4})(.{3})$/

/** Random bytes to ask for: bytes of 248 and above are skipped so that no character is likelier than another. */
export const randomBytesWanted = 32

/** Makes a code (`K7QM2XHD9TB`, without hyphens) from random bytes; throws when too few of them can be used. */
export function makeCheckCode(random: Uint8Array): string {
  const usable = [...random].filter((byte) => byte < 248).slice(0, length)
  if (usable.length < length) throw new RangeError(`Only ${usable.length} of ${random.length} random bytes can be used; ${length} are needed`)
  const body = usable.map((byte) => alphabet[byte % 31]).join('')
  return body + checkCharacter(body)
}

/** `K7QM-2XHD-9TB`: how it is printed. */
export const writeCheckCode = (code: string): string => code.replace(groups, '$1-$2-$3')

/** The code in what somebody typed or scanned; `undefined` when it cannot be one. Case, spaces and hyphens do not matter. */
export function parseCheckCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '')
  const sound = code.length === length + 1 && [...code].every((character) => alphabet.includes(character))
  return sound && checkCharacter(code.slice(0, length)) === code[length] ? code : undefined
}

const checkCharacter = (body: string): string =>
  alphabet[[...body].reduce((sum, character, at) => sum + alphabet.indexOf(character) * (at + 2), 0) % 31]!
