import { changeNumbersAndNames } from './edits/change-numbers-and-names.ts'
import { copyPart } from './edits/copy-part.ts'
import { paraphrase } from './edits/paraphrase.ts'
import { shuffleAllWords, shuffleAndReplace, shuffleSentences, shuffleWords } from './edits/shuffle.ts'
import { shareOfSmallEdits, smallEdits } from './edits/small-edits.ts'
import { synonyms } from './edits/synonyms.ts'
import { type FieldKey, fieldKeys } from './fields.ts'
import { type DossierOptions, fieldOfSeed, generateDossier } from './generate-dossier.ts'
import { mixSeeds } from './seeded-random.ts'
import type { Half, Specimen } from './specimen.ts'
import { templateFamily } from './template-family.ts'

/** What was done to the source to make the suspect. */
export const pairKinds = [
  'copy-10', 'copy-20', 'copy-30', 'copy-50', 'copy-70', 'copy-90', 'small-edits', 'shuffled-sentences', 'shuffled-words', 'shuffled-all-words', 'shuffled-replaced',
  'synonyms', 'paraphrase', 'numbers-names', 'template-family', 'unrelated',
] as const

export type PairKind = (typeof pairKinds)[number]

export type LabelledPair = {
  readonly kind: PairKind
  /** Of the suspect's syllables, the part taken from the source (0 to 1); only for copies. */
  readonly share?: number
  readonly source: Specimen
  readonly suspect: Specimen
  /** Whether the suspect was made from the source. A family of one frame is not: its bodies are independent. */
  readonly related: boolean
  readonly field: FieldKey
}

/** Two independent dossiers of one field. */
export function unrelatedPair(seed: number, options: DossierOptions = {}): readonly [Specimen, Specimen] {
  const field = options.field ?? fieldOfSeed(seed)
  return [generateDossier(mixSeeds(seed, 801), { ...options, field }), generateDossier(mixSeeds(seed, 802), { ...options, field })]
}

/**
 * `perKind` pairs of every kind, kind by kind within each round, so that any beginning of it is balanced. The halves use
 * disjoint seeds, and mostly disjoint words and sentence forms.
 */
export function* labelledPairs(half: Half, perKind: number, options: Omit<DossierOptions, 'field' | 'half'> = {}): Generator<LabelledPair> {
  for (let i = 0; i < perKind; i++)
    for (const [k, kind] of pairKinds.entries()) {
      const seed = pairSeed(half, k, i)
      const field = fieldKeys[(i + k) % fieldKeys.length]!
      yield { kind, ...makePair(kind, seed, { ...options, field, half }), field }
    }
}

/** The seed of a pair: even for development, odd for test, never shared between two pairs. */
export const pairSeed = (half: Half, kindAt: number, i: number) => ((i * pairKinds.length + kindAt) * 2 + (half === 'development' ? 0 : 1)) >>> 0

type Made = Pick<LabelledPair, 'share' | 'source' | 'suspect' | 'related'>

function makePair(kind: PairKind, seed: number, options: DossierOptions & { readonly field: FieldKey; readonly half: Half }): Made {
  const { field, half } = options
  if (kind === 'template-family') {
    const [source, suspect] = templateFamily(seed, 2, options)
    return { source: source!, suspect: suspect!, related: false }
  }
  const [source, host] = unrelatedPair(seed, options)
  switch (kind) {
    case 'unrelated': return { source, suspect: host, related: false }
    case 'small-edits': return { source, suspect: smallEdits(source, host, seed, field), related: true, share: shareOfSmallEdits(seed) }
    case 'shuffled-sentences': return { source, suspect: shuffleSentences(source, seed), related: true }
    case 'shuffled-words': return { source, suspect: shuffleWords(source, seed), related: true }
    case 'shuffled-all-words': return { source, suspect: shuffleAllWords(source, seed), related: true }
    case 'shuffled-replaced': return { source, suspect: shuffleAndReplace(source, seed, 0.15, field), related: true }
    case 'synonyms': return { source, suspect: synonyms(source, seed, half), related: true }
    case 'paraphrase': return { source, suspect: paraphrase(source, seed, half, field), related: true }
    case 'numbers-names': return { source, suspect: changeNumbersAndNames(source, seed), related: true }
    default: {
      const share = Number(kind.slice('copy-'.length)) / 100
      return { source, suspect: copyPart(source, host, share, seed), related: true, share }
    }
  }
}
