import { unifyTones } from './tone-placement.ts'

/** Tones in the order of the Vietnamese dictionary: ngang, huyền, hỏi, ngã, sắc, nặng. */
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const
/** What makes a letter of its own: breve, circumflex, horn. */
const shapes = ['', '\u0306', '\u0302', '\u031b'] as const

/**
 * A key that sorts names the Vietnamese way by plain byte order, so that an index can hold it: first the given name (tên),
 * then the family name (họ), then the middle. Within each, letters first (a ă â … d đ e ê), then tones.
 */
export function sortKey(fullName: string): string {
  const words = unifyTones(fullName.normalize('NFC').toLowerCase()).trim().split(/\s+/).filter((word) => word !== '')
  const given = words.at(-1) ?? ''
  const family = words.length > 1 ? words[0]! : ''
  return [given, family, ...words.slice(1, -1)].map(partKey).join(' ').trim()
}

/** `â` + sắc is letter `a2`, tone 4: `ấn` becomes `a2n0.40`. Byte order then is dictionary order. */
function partKey(word: string): string {
  let letters = ''
  let marks = ''
  for (const letter of word) {
    if (letter === 'đ') {
      letters += 'd1'
      marks += '0'
      continue
    }
    const [base = '', ...rest] = letter.normalize('NFD')
    letters += base + Math.max(0, shapes.findIndex((shape) => shape !== '' && rest.includes(shape)))
    marks += Math.max(0, tones.findIndex((tone) => tone !== '' && rest.includes(tone)))
  }
  return word === '' ? '' : `${letters}.${marks}`
}
