import { type FieldKey, fieldKeys, lexicons } from '../fields.ts'
import { entriesOf } from '../lexicon/field-lexicon.ts'
import { type Random, wholeBetween } from '../seeded-random.ts'
import { uncapitalised } from './passages.ts'

/** The words of a sentence without its end and inner marks, in chunks of one to three syllables. */
export function wordsOf(sentence: string, random: Random): string[] {
  const syllables = uncapitalised(sentence).replace(/[.,;:]+(?=\s|$)/g, '').split(' ')
  const words: string[] = []
  for (let at = 0; at < syllables.length;) {
    const length = wholeBetween(random, 1, 3)
    words.push(syllables.slice(at, at + length).join(' '))
    at += length
  }
  return words
}

const pools = new Map<string, readonly string[]>()

/** Words of one to three syllables that a field uses; of all fields when none is named. */
export function wordPool(field?: FieldKey): readonly string[] {
  const key = field ?? 'all'
  let pool = pools.get(key)
  if (!pool) {
    const texts = (field ? [field] : fieldKeys).flatMap((one) => {
      const { object, verb, actor, place, fault, quality } = lexicons[one]
      return [object, verb, actor, place, fault, quality].flatMap(entriesOf)
    })
    pools.set(key, pool = [...new Set(texts.filter((text) => text.split(' ').length <= 3))])
  }
  return pool
}
