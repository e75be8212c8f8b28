import { unifyTones } from './tone-placement.ts'

/** Text as it is stored: composed letters. Some keyboards and macOS write `ễ` as three code points. */
export const nfc = (text: string): string => text.normalize('NFC')

/**
 * Text as it is searched: lower case, no marks, đ as d, white space single. `Nguyễn Đức Hoà` and `nguyen duc hoa` are the same.
 * `Intl.Collator` with base sensitivity is no help here: it keeps ă, đ and ơ apart.
 */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim()

/** Text for ranking an exact spelling first: marks kept, case and tone placement unified. */
export const exactKey = (text: string): string => unifyTones(nfc(text).toLowerCase()).replace(/\s+/g, ' ').trim()
