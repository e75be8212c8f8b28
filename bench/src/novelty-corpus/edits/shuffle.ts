import type { FieldKey } from '../fields.ts'
import { mixSeeds, oneOf, type Random, seededRandom, shuffled } from '../seeded-random.ts'
import type { Specimen } from '../specimen.ts'
import { capitalised, type Passage, passagesOf, specimenOf } from './passages.ts'
import { wordPool, wordsOf } from './words.ts'

/** The same sentences in another order over the whole dossier; headings and paragraphs stay where they were. */
export function shuffleSentences(source: Specimen, seed: number): Specimen {
  return rearrange(source, shuffled(seededRandom(mixSeeds(seed, 301)), sentencesOf(source)))
}

/** The same sentences in the same order, the words (one to three syllables) of each in another. */
export function shuffleWords(source: Specimen, seed: number): Specimen {
  const random = seededRandom(mixSeeds(seed, 302))
  return rearrange(source, sentencesOf(source).map((sentence) => sentenceOf(shuffled(random, wordsOf(sentence, random)))))
}

/** The words of the whole dossier in another order, cut into as many sentences as there were. */
export function shuffleAllWords(source: Specimen, seed: number): Specimen {
  const random = seededRandom(mixSeeds(seed, 303))
  const sentences = sentencesOf(source).map((sentence) => wordsOf(sentence, random))
  const words = shuffled(random, sentences.flat())
  let at = 0
  return rearrange(source, sentences.map(({ length }) => sentenceOf(words.slice(at, at += length))))
}

/** Sentences shuffled, words within each shuffled, and `share` of the words replaced by others of the field. */
export function shuffleAndReplace(source: Specimen, seed: number, share = 0.15, field?: FieldKey): Specimen {
  const random = seededRandom(mixSeeds(seed, 304))
  const pool = wordPool(field)
  return rearrange(source, shuffled(random, sentencesOf(source)).map((sentence) =>
    sentenceOf(shuffled(random, wordsOf(sentence, random).map((word) => replaced(word, random, pool, share))))))
}

const replaced = (word: string, random: Random, pool: readonly string[], share: number) => (random() < share ? oneOf(random, pool) : word)

const sentencesOf = (source: Specimen) => passagesOf(source).filter(({ heading }) => !heading).map(({ text }) => text)

const sentenceOf = (words: readonly string[]) => `${capitalised(words.join(' '))}.`

function rearrange(source: Specimen, sentences: readonly string[]): Specimen {
  let at = 0
  return specimenOf(source.title, passagesOf(source).map((passage): Passage => (passage.heading ? passage : { ...passage, text: sentences[at++]! })))
}
