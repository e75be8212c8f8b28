import type { FieldKey } from '../fields.ts'
import { mixSeeds, oneOf, type Random, seededRandom } from '../seeded-random.ts'
import type { Specimen } from '../specimen.ts'
import { copyPart } from './copy-part.ts'
import { capitalised } from './passages.ts'
import { wordPool } from './words.ts'

const editedWords = 0.05

/** How much of a small-edits suspect is copied: 0.5 to 1, decided by the seed. */
export const shareOfSmallEdits = (seed: number) => 0.5 + 0.5 * seededRandom(mixSeeds(seed, 201))()

/** A copy of half to all of the source in which one word in twenty is changed, put in or dropped. */
export function smallEdits(source: Specimen, host: Specimen, seed: number, field?: FieldKey): Specimen {
  const random = seededRandom(mixSeeds(seed, 202))
  return copyPart(source, host, shareOfSmallEdits(seed), seed, (sentence) => editAFew(sentence, random, wordPool(field)))
}

function editAFew(sentence: string, random: Random, pool: readonly string[]): string {
  const syllables = sentence.split(' ')
  const kept: string[] = []
  syllables.forEach((syllable, i) => {
    const marked = /[.,;:)]$/.test(syllable) || i === 0
    if (marked || random() >= editedWords) { kept.push(syllable); return }
    const kind = random()
    if (kind < 0.5) kept.push(oneOf(random, pool))
    else if (kind < 0.75) kept.push(syllable, oneOf(random, pool))
  })
  return capitalised(kept.join(' '))
}
