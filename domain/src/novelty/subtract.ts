import { hashWord } from './hash.ts'
import { plainWords } from './plain-words.ts'
import { placeOf } from './rising.ts'
import { ownRoom, type Room } from './room.ts'
import { type MaskReason, maskOf, type Words } from './words.ts'

/** Wordings that never count, by the hash of their first word: headings of the form, names of units and places. */
export interface Subtractions {
  readonly byFirst: ReadonlyMap<number, readonly { readonly words: readonly number[]; readonly reason: MaskReason }[]>
}

/** Reads wordings into what `subtract` looks up. A name of one syllable is left out: it would be half the language. */
export function readSubtractions(groups: readonly { readonly reason: MaskReason; readonly wordings: readonly string[] }[]): Subtractions {
  const byFirst = new Map<number, { words: readonly number[]; reason: MaskReason }[]>()
  for (const { reason, wordings } of groups)
    for (const wording of new Set(wordings)) {
      const words = plainWords(wording).map(hashWord)
      if (words.length < 2) continue
      const same = byFirst.get(words[0]!)
      if (same) same.push({ words, reason })
      else byFirst.set(words[0]!, [{ words, reason }])
    }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length)
  return { byFirst }
}

/** The kinds of acts that are cited by number. */
const act = '(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư liên tịch|Thông tư|Quyết định|Chỉ thị|Công văn|Kế hoạch|Hướng dẫn|Thông báo|Tờ trình|Văn bản)'
const dated = '(?:\\s+ngày\\s+\\d{1,2}(?:[/-]\\d{1,2}[/-]\\d{4}|\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}))'
const issued = '(?:\\s+của\\s+\\p{Lu}\\p{L}*(?:\\s+\\p{L}+){0,9}?(?=\\s*[,.;:)\\n]|\\s+(?:về|quy định|ban hành|hướng dẫn)|$))'
/** "Nghị định số 13/2012/NĐ-CP ngày 02/3/2012 của Chính phủ", "Luật Thi đua, khen thưởng năm 2022", "điểm a khoản 1 Điều 3". */
const citation = new RegExp(
  `${act}\\s+(?:số\\s+)?\\d[\\p{L}\\d/.-]*${dated}?${issued}?|(?:Bộ luật|Luật)\\s+\\p{Lu}[\\p{L},\\s]{2,60}?\\s+(?:số\\s+\\S+|năm\\s+\\d{4})|(?:điểm\\s+\\p{L}\\s*,?\\s*)?(?:khoản\\s+\\d+\\p{L}?\\s*,?\\s*)?Điều\\s+\\d+\\p{L}?`,
  'gu',
)
/** Words in quotation marks; shorter ones are names and terms, and count. */
const quotation = /“[^”]{20,2000}”|"[^"\n]{20,2000}"/gu

/**
 * Marks what does not count when two texts are compared (product.md, NV3): wordings of the official form, citations of law, names of
 * units and places, quoted passages. The text itself stays as it is.
 */
export function subtract(words: Words, { byFirst }: Subtractions, room: Room = ownRoom): Words {
  const mask = room.uint8(words.mask.length)
  mask.set(words.mask)
  for (let at = 0; at < words.hashes.length; at += 1) {
    const found = byFirst.get(words.hashes[at]!)?.find(({ words: wording }) => wording.every((word, next) => words.hashes[at + next] === word))
    if (!found) continue
    mask.fill(maskOf(found.reason), at, at + found.words.length)
    at += found.words.length - 1
  }
  for (const { index, 0: text } of words.text.matchAll(citation)) cover(words, mask, index, index + text.length, 'citation')
  for (const { index, 0: text } of words.text.matchAll(quotation)) cover(words, mask, index, index + text.length, 'quotation')
  return { ...words, mask }
}

/** Marks the words between two offsets of the text. */
export function cover({ from, to }: Words, mask: Uint8Array, begin: number, end: number, reason: MaskReason): void {
  for (let at = placeOf(from, begin); at < from.length && from[at]! < end; at += 1) if (to[at]! <= end) mask[at] = maskOf(reason)
}
