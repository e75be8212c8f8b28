import { fieldKeys, lexicons } from '../fields.ts'
import { entriesOf } from '../lexicon/field-lexicon.ts'
import { placeNames, unitKinds } from '../lexicon/names-and-abbreviations.ts'
import { mixSeeds, oneOf, type Random, seededRandom } from '../seeded-random.ts'
import type { Specimen } from '../specimen.ts'
import { editSentences } from './passages.ts'
import { PhraseFinder, replaceFound } from './phrase-finder.ts'

/** Lists whose members stand for each other when names are changed: a place for a place of its field, a tool for any tool. */
const nameLists: readonly (readonly string[])[] = [placeNames, unitKinds, fieldKeys.flatMap((field) => entriesOf(lexicons[field].toolName)), ...fieldKeys.map((field) => entriesOf(lexicons[field].place))]
let names: PhraseFinder<readonly string[]> | undefined

/** The same dossier with every number, unit, place and tool changed; one name becomes the same other name throughout. */
export function changeNumbersAndNames(source: Specimen, seed: number): Specimen {
  const random = seededRandom(mixSeeds(seed, 601))
  names ??= new PhraseFinder(nameLists.flatMap((list) => list.map((name) => [name, list] as const)))
  const chosen = new Map<string, string>()
  return editSentences(source, (sentence) => changeNumbers(replaceFound(sentence, names!, (list, phrase) => otherName(random, list, phrase, chosen)), random))
}

function otherName(random: Random, list: readonly string[], phrase: string, chosen: Map<string, string>): string {
  const key = phrase.toLowerCase()
  let other = chosen.get(key)
  while (other === undefined || other.toLowerCase() === key) other = oneOf(random, list)
  chosen.set(key, other)
  return other
}

// Digit by digit, the first never zero: dates, decimals and thousands keep their form. Years stay in this century.
const changeNumbers = (sentence: string, random: Random) =>
  sentence.replace(/\d+(?:[.,]\d+)*/g, (number) => {
    if (/^20[0-3]\d$/.test(number)) return `20${10 + ((Number(number) - 2009 + Math.floor(random() * 14)) % 16)}`
    return number.replace(/\d/g, (digit, at: number) => changedDigit(Number(digit), at === 0, random))
  })

function changedDigit(digit: number, first: boolean, random: Random): string {
  return first ? `${1 + ((digit - 1 + 1 + Math.floor(random() * 8) + 9) % 9)}` : `${(digit + 1 + Math.floor(random() * 9)) % 10}`
}
