import { type FieldKey, fieldKeys } from './fields.ts'
import { grammarOf } from './field-grammar.ts'
import { formHeadings } from './grammar/standard-phrases.ts'
import { mixSeeds, oneOf, type Random, seededRandom, wholeBetween } from './seeded-random.ts'
import { type Half, type Section, sections, type Specimen } from './specimen.ts'
import { TextWriter } from './text-writer.ts'

export type DossierOptions = {
  /** The field of work; by default the seed decides. */
  readonly field?: FieldKey | undefined
  /** Syllables of the whole, title included; 900 by default. */
  readonly syllables?: number | undefined
  /** Only the words and sentence forms of this half; by default all. */
  readonly half?: Half | undefined
}

// How the text is divided between the sections.
const shares: Readonly<Record<Section, number>> = { problem: 0.3, solution: 0.42, effect: 0.28 }
const fewestInTitle = 12
const mostInTitle = 35
const headingsIn = 0.35

/** The field a seed stands for when none is asked for. */
export const fieldOfSeed = (seed: number): FieldKey => fieldKeys[mixSeeds(seed, 17) % fieldKeys.length]!

/** One dossier, the same for the same seed and options. */
export function generateDossier(seed: number, options: DossierOptions = {}): Specimen {
  const random = seededRandom(mixSeeds(seed, 1))
  const writer = writerOf(options.field ?? fieldOfSeed(seed), options.half)
  writer.begin(random)
  const title = writeTitle(writer)
  const asked = (options.syllables ?? 900) - writer.syllables
  const headed = random() < headingsIn
  const [problem, solution, effect] = sections.map((section) => writeSection(writer, section, asked * shares[section], random, headed))
  return { title, problem: problem!, solution: solution!, effect: effect! }
}

const writers = new Map<string, TextWriter>()

/** The writer of a field and half. One for all dossiers: `begin` makes it forget the last. */
export function writerOf(field: FieldKey, half: Half | undefined): TextWriter {
  const key = `${field}/${half ?? 'all'}`
  let writer = writers.get(key)
  if (!writer) writers.set(key, writer = new TextWriter(grammarOf(field, half)))
  return writer
}

function writeTitle(writer: TextWriter): string {
  let title = ''
  for (let tries = 0; tries < 50; tries++) {
    const before = writer.syllables
    title = writer.sentence('titles')
    const length = title.split(' ').length
    if (length >= fewestInTitle && length <= mostInTitle) break
    writer.syllables = before
  }
  return title
}

function writeSection(writer: TextWriter, section: Section, syllables: number, random: Random, headed: boolean): string {
  let text = headed ? `${oneOf(random, formHeadings[section])}\n` : ''
  // Half a sentence too many as often as half a sentence too few.
  const end = writer.syllables + syllables - 10
  let left = wholeBetween(random, 3, 6)
  while (writer.syllables < end) {
    text += writer.sentence(section)
    left--
    if (writer.syllables >= end) break
    text += left > 0 ? ' ' : '\n'
    if (left === 0) left = wholeBetween(random, 3, 6)
  }
  return text
}
