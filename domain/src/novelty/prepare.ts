import { passagePrints } from './prints.ts'
import { rising } from './rising.ts'
import { ownRoom, type Room } from './room.ts'
import { type Subtractions, subtract } from './subtract.ts'
import { contentPrints, readTerms, type SentenceBag, sentenceBags, type Synonyms, type TermWeight, titlePrints } from './terms.ts'
import { type Abbreviations, readWords, type Words } from './words.ts'

/** What a part of a text tells: the problem and how it was solved are compared each with its like. `other` counts as plain text. */
export const partRoles = ['problem', 'solution', 'effect', 'other'] as const
export type PartRole = (typeof partRoles)[number]

export interface TextPart {
  readonly role: PartRole
  /** As the reader knows it: "3.1. Tình trạng giải pháp đã biết"; empty when the source has no parts. */
  readonly label: string
  readonly text: string
}

/** A text of the corpus, or the dossier that is checked. */
export interface ComparedText {
  readonly title: string
  readonly parts: readonly TextPart[]
}

/** How texts are read before they are compared; the same for both sides. */
export interface Reading {
  readonly abbreviations: Abbreviations
  readonly synonyms: Synonyms
  readonly subtractions: Subtractions
}

/** A text made ready to be compared. Places are of words in `words`, which runs over all parts. */
export interface Prepared {
  readonly title: Words
  readonly titleTerms: Uint32Array
  readonly words: Words
  readonly terms: Uint32Array
  readonly bags: readonly SentenceBag[]
  /** Of each part, the place of its first word; one more at the end. */
  readonly partFrom: readonly number[]
  readonly parts: readonly TextPart[]
}

/** Between two parts: a paragraph break, so that no sentence and no passage runs over it unnoticed. */
const between = '\n\n'

/** The text whose offsets `Prepared.words` gives. */
export const wholeText = ({ parts }: Pick<ComparedText, 'parts'>): string => parts.map(({ text }) => text).join(between)

export const prepareText = (text: ComparedText, reading: Reading, room: Room = ownRoom): Prepared => prepare(text, reading, subtract(readWords(wholeText(text), reading.abbreviations, room), reading.subtractions, room), room)

/** The same of a source that is compared with a checked text: what does not count in that one is left out already, and what they quote and mine does not is no quotation of mine. */
export const prepareSource = (text: ComparedText, reading: Reading, room: Room = ownRoom): Prepared => prepare(text, reading, readWords(wholeText(text), reading.abbreviations, room), room)

function prepare(text: ComparedText, { abbreviations, synonyms, subtractions }: Reading, words: Words, room: Room): Prepared {
  const title = subtract(readWords(text.title, abbreviations, room), subtractions, room)
  const terms = readTerms(words, synonyms, room)
  return { title, titleTerms: readTerms(title, synonyms, room), words, terms, bags: sentenceBags(words, terms), partFrom: partPlaces(text.parts, words), parts: text.parts }
}

function partPlaces(parts: readonly TextPart[], { from }: Words): readonly number[] {
  const places = [0]
  let offset = 0
  let at = 0
  for (const { text } of parts) {
    offset += text.length + between.length
    while (at < from.length && from[at]! < offset) at += 1
    places.push(at)
  }
  return places
}

/** The features by which a text is found in an index. */
export interface Prints {
  readonly passages: readonly number[]
  readonly contents: readonly number[]
  readonly titles: readonly number[]
}

export const printsOf = ({ words, bags, titleTerms }: Prepared, weight: TermWeight, room: Room = ownRoom): Prints => ({
  passages: passagePrints(words, room), contents: contentPrints(bags, weight), titles: titlePrints(titleTerms, weight),
})

/** All of them, each once and rising: what an index keeps of a text, and is asked for. */
export const featuresOf = ({ passages, contents, titles }: Prints): Uint32Array => rising([passages, contents, titles])

/** The distinct terms of a text, title included: what an index counts to know how rare a term is. */
export const distinctTerms = ({ terms, titleTerms }: Prepared): ReadonlySet<number> => new Set([...terms, ...titleTerms].filter((term) => term !== 0))
