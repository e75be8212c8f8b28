import { type Day, parseDay } from '../time/day.ts'

/** A day as people type it: `3/11/2026`, `03/11/2026`, `03-11-2026`, `3.11.2026`. `undefined` when there is no such day. */
export function parseTypedDay(text: string): Day | undefined {
  const [, date, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? []
  return year === undefined ? undefined : parseDay(`${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`)
}

/**
 * A number as people type it: `1.234.567,89`, `1234567,89`, `-5`. A dot parts thousands, so `1.5` is refused rather than read
 * as 15 or as one and a half; an amount may carry `đ`, `đồng` or `₫`.
 */
export function parseTypedNumber(text: string): number | undefined {
  const bare = text.normalize('NFC').replace(/\s*(?:đồng|đ|₫)\s*$/iu, '').trim()
  if (!/^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/.test(bare)) return undefined
  const value = Number(bare.replaceAll('.', '').replace(',', '.'))
  return Number.isFinite(value) ? value : undefined
}
