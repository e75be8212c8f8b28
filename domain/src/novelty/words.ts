import { unifyTones } from '../text/tone-placement.ts'
import { hashRange, hashWord } from './hash.ts'
import { plainWords } from './plain-words.ts'
import { ownRoom, type Room } from './room.ts'

/** Why a word does not count when texts are compared. `counted` is every other word. */
export const maskReasons = ['counted', 'form', 'citation', 'name', 'quotation', 'recurring', 'excluded'] as const
export type MaskReason = (typeof maskReasons)[number]
export const maskOf = (reason: MaskReason): number => maskReasons.indexOf(reason)

/**
 * A text as it is compared: one entry a syllable, in order. Parallel arrays, for texts of a thousand syllables are read by the
 * hundred in one check. `from` and `to` are offsets in `text` (UTF-16), so that passages can be shown where they stand.
 */
export interface Words {
  readonly text: string
  /** Of each word in lower case, NFC, one tone placement; marks kept: `cân` and `can` are two words (product.md 9). */
  readonly hashes: Uint32Array
  /** 1 for words of digits: they say how much, not what. */
  readonly numerals: Uint8Array
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** The sentence each word stands in, from 0. */
  readonly sentences: Uint32Array
  /** An index of `maskReasons` each; 0 is counted. */
  readonly mask: Uint8Array
}

/** What an abbreviation stands for, by its written form without dots and spaces: the hashes of the words of `CNTT`. */
export type Abbreviations = ReadonlyMap<string, readonly number[]>

export const readAbbreviations = (of: Readonly<Record<string, string>>): Abbreviations =>
  new Map(Object.entries(of).filter(([, stands]) => stands !== '').map(([short, stands]) => [short.replace(/[^\p{L}\p{N}]/gu, ''), plainWords(stands).map(hashWord)]))

/** Between two words, what ends a sentence: a stop before white space, or a new line. */
const endsSentence = /[.!?;…](?:["”’)\]]*)\s|\n/
/** Whether a UTF-16 unit is part of a word: letters and digits. Texts are read by the hundred, so it is worked out once. */
const inWord = Uint8Array.from({ length: 0x10000 }, (_, unit) => (unit < 0xd800 || unit > 0xdfff ? Number(/[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit))) : 0))
/** Endings whose tone may stand elsewhere: `hoà`, `thuý`. */
const movable = new Uint8Array(0x10000)
for (const letter of 'áàảãạéèẻẽẹýỳỷỹỵ') movable[letter.charCodeAt(0)] = 1

/**
 * Reads a text into the words that are compared. Abbreviations of the agency's dictionary become what they stand for, each of their
 * syllables at the place of the abbreviation; "TP.HCM" is looked up as "TPHCM". Expects NFC.
 */
export function readWords(text: string, abbreviations: Abbreviations, room: Room = ownRoom): Words {
  const lower = text.toLowerCase()
  const source = lower.length === text.length ? lower : text
  const places = wordPlaces(source, room)
  const shorts = abbreviationsIn(text, places, abbreviations)
  const words = emptyWords(text, places.length / 2 + expandedBy(shorts), room)
  let [sentence, end, count] = [0, 0, 0]
  for (let at = 0; at < places.length; at += 2) {
    const begin = places[at]!
    if (count > 0 && (begin - end > 1 ? endsSentence.test(text.slice(end, begin)) : text[end] === '\n')) sentence += 1
    const short = shorts.get(at)
    end = places[at + 2 * (short?.length ?? 1) - 1]!
    for (let next = 0; next < (short?.stands.length ?? 1); next += 1, count += 1) {
      words.hashes[count] = short ? short.stands[next]! : hashAt(source, begin, end)
      words.from[count] = begin
      words.to[count] = end
      words.sentences[count] = sentence
      words.numerals[count] = !short && isDigit(source.charCodeAt(begin)) && isDigit(source.charCodeAt(end - 1)) ? 1 : 0
    }
    if (short) at += 2 * (short.length - 1)
  }
  return words
}

const emptyWords = (text: string, length: number, room: Room): Words => ({ text, hashes: room.uint32(length), numerals: room.uint8(length), from: room.uint32(length), to: room.uint32(length), sentences: room.uint32(length), mask: room.uint8(length) })

/** What an abbreviation stands for, and how many words it takes as it is written. */
interface Short { readonly stands: readonly number[]; readonly length: number }

/** The abbreviations of a text by the place of their first word; none within another. */
function abbreviationsIn(text: string, places: Uint32Array, abbreviations: Abbreviations): ReadonlyMap<number, Short> {
  const shorts = new Map<number, Short>()
  for (let at = 0; abbreviations.size > 0 && at < places.length; at += 2) {
    const short = abbreviationAt(text, places, at, abbreviations)
    if (!short) continue
    shorts.set(at, short)
    at += 2 * (short.length - 1)
  }
  return shorts
}

/** By how many words a text grows when its abbreviations are written out; negative when they span several. */
function expandedBy(shorts: ReadonlyMap<number, Short>): number {
  let more = 0
  for (const { stands, length } of shorts.values()) more += stands.length - length
  return more
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
const hashAt = (source: string, begin: number, end: number): number => (movable[source.charCodeAt(end - 1)] === 1 ? hashWord(unifyTones(source.slice(begin, end))) : hashRange(source, begin, end))

/** Where words begin and end, by turns. */
function wordPlaces(text: string, room: Room): Uint32Array {
  const places = room.uint32(text.length + 1)
  let [inside, count] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const next = inWord[text.charCodeAt(at)]!
    if (next !== inside) places[count++] = at
    inside = next
  }
  if (inside) places[count++] = text.length
  return places.subarray(0, count)
}

/** Whether a UTF-16 unit is a capital. */
const isCapital = Uint8Array.from({ length: 0x10000 }, (_, unit) => (unit < 0xd800 || unit > 0xdfff ? Number(/\p{Lu}/u.test(String.fromCharCode(unit))) : 0))

/** The abbreviation that begins at a word: one word, or up to three with nothing but dots, dashes or one space between them. Only with a capital: `ban` is a word. */
function abbreviationAt(text: string, places: Uint32Array, at: number, abbreviations: Abbreviations): Short | undefined {
  if (isCapital[text.charCodeAt(places[at]!)] === 0) return undefined
  let written = ''
  let best: Short | undefined
  for (let length = 1; length <= 3 && at + 2 * length <= places.length; length += 1) {
    const [begin, end] = [places[at + 2 * length - 2]!, places[at + 2 * length - 1]!]
    if (length > 1 && !/^[.\-&/]? ?$/.test(text.slice(places[at + 2 * length - 3], begin))) break
    written += text.slice(begin, end)
    const stands = abbreviations.get(written)
    if (stands) best = { stands, length }
  }
  return best
}

/** How many words count. */
export function countedWords({ mask }: Pick<Words, 'mask'>): number {
  let counted = 0
  for (const reason of mask) if (reason === 0) counted += 1
  return counted
}
