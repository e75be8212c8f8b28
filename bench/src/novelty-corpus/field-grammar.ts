import { compileGrammar, type Drawing, type Grammar, type Rules } from './compile-grammar.ts'
import { type FieldKey, lexicons } from './fields.ts'
import { effectSentences } from './grammar/effect-sentences.ts'
import { phrases } from './grammar/phrases.ts'
import { problemSentences } from './grammar/problem-sentences.ts'
import { solutionSentences } from './grammar/solution-sentences.ts'
import { standardPhrases } from './grammar/standard-phrases.ts'
import { titles } from './grammar/titles.ts'
import { entriesOf } from './lexicon/field-lexicon.ts'
import { placeNames, unitKinds } from './lexicon/names-and-abbreviations.ts'
import { sharedWords } from './lexicon/shared-words.ts'
import type { Half } from './specimen.ts'

/** Sentence forms of the running text, by section. */
export const sentenceForms = { problem: problemSentences, solution: solutionSentences, effect: effectSentences } as const

// A dossier is about a few things; of sentences and long clauses it repeats none if it can help it.
const drawings: Readonly<Record<string, Drawing>> = {
  object: { focus: 8 }, verb: { focus: 8 }, actor: { focus: 6 }, place: { focus: 5 }, toolName: { focus: 1 }, unit: 'any', placeName: { focus: 2 }, unitKind: { focus: 3 },
  fault: 'fresh', cause: 'fresh', measure: 'fresh', gain: 'fresh', problem: 'fresh', solution: 'fresh', effect: 'fresh',
}

/** The rules of one field: the shared grammar with the field's own words in its slots. */
export function rulesOf(field: FieldKey): Rules {
  const { name: _, ...slots } = lexicons[field]
  const words = Object.fromEntries(Object.entries(slots).map(([slot, entries]) => [slot, entriesOf(entries)]))
  return { ...sharedWords, ...standardPhrases, ...phrases, ...words, ...sentenceForms, titles, placeName: placeNames, unitKind: unitKinds }
}

const compiled = new Map<string, Grammar>()

/** The compiled grammar of a field, of one half of its words or of all of them. Compiled once. */
export function grammarOf(field: FieldKey, half: Half | undefined): Grammar {
  const key = `${field}/${half ?? 'all'}`
  let grammar = compiled.get(key)
  if (!grammar) compiled.set(key, grammar = compileGrammar(rulesOf(field), drawings, half, (symbol) => (symbol in lexicons[field] ? 'strict' : 'loose')))
  return grammar
}
