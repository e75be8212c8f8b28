import { fold } from '../text/fold.ts'

/** A header as it is compared: no marks, no case, nothing in brackets, no punctuation. `Ngày, tháng, năm sinh (dd/mm)` is `ngay thang nam sinh`. */
export const headKey = (text: string): string => fold(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/[^\p{L}\p{N}]+/gu, ' '))

export interface Synonyms<Field extends string> { readonly field: Field; readonly words: readonly string[] }

/**
 * How well a header names a field: 1 by its very name, less when it begins with it or has it inside. A name of one word
 * ("tên", "họ", "nữ") counts only by itself: it stands inside too many others.
 */
export function likeness(key: string, words: readonly string[]): number {
  if (key === '') return 0
  if (words.includes(key)) return 1
  const longer = words.filter((word) => word.includes(' '))
  if (longer.some((word) => key.startsWith(`${word} `))) return 0.7
  return longer.some((word) => ` ${key} `.includes(` ${word} `)) ? 0.5 : 0
}
