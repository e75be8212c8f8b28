import { findCandidates } from '@sangkien/domain/novelty/candidates'
import { checkedText, type Comparison, compareTexts } from '@sangkien/domain/novelty/compare'
import { type ComparedText, prepareSource, prepareText, printsOf } from '@sangkien/domain/novelty/prepare'
import { noOwnWords, readingOf } from '@sangkien/domain/novelty/reading'
import type { Thresholds } from '@sangkien/domain/novelty/thresholds'
import { labelledPairs, type PairKind } from '../novelty-corpus/labelled-pairs.ts'
import { generateDossier } from '../novelty-corpus/generate-dossier.ts'
import type { Specimen } from '../novelty-corpus/specimen.ts'
import { memoryIndex } from './memory-index.ts'

/** What was found of one labelled pair, before any threshold. `undefined`: the source was not among the candidates. */
export interface Measured { readonly kind: PairKind; readonly related: boolean; readonly values: Values | undefined; /** The most of any text that is not its source. */ readonly strangers: readonly Values[] }
export interface Values { readonly words: number; readonly share: number; readonly reworded: number; readonly sentences: number; readonly whole: number; readonly problem: number; readonly title: number; readonly frame: boolean }

export interface Sizes { readonly perKind: number; readonly background: number }

const textOf = ({ title, problem, solution, effect }: Specimen): ComparedText => ({
  title, parts: [{ role: 'problem', label: '', text: problem }, { role: 'solution', label: '', text: solution }, { role: 'effect', label: '', text: effect }],
})

/** Checks the suspect of every pair of a half against an index of all sources and of texts that have nothing to do with any. */
export async function measurePairs(half: 'development' | 'test', { perKind, background }: Sizes, thresholds: Thresholds): Promise<readonly Measured[]> {
  const reading = readingOf(noOwnWords, [], [])
  const pairs = [...labelledPairs(half, perKind)]
  const strangers = Array.from({ length: background }, (_, at) => generateDossier(firstStranger + at))
  const sources = [...pairs.map(({ source }) => source), ...strangers].map(textOf)
  const index = memoryIndex(sources, reading)
  const measured: Measured[] = []
  for (const [at, { kind, related, suspect }] of pairs.entries()) {
    const prepared = prepareText(textOf(suspect), reading)
    const { texts, recurring } = await findCandidates(printsOf(prepared, index.weight), index.lookup, index.texts.length, () => false)
    const checked = checkedText(prepared, recurring, index.weight)
    const values = new Map(texts.map((text) => [text, valuesOf(compareTexts(checked, prepareSource(sources[text]!, reading), thresholds))]))
    measured.push({ kind, related, values: values.get(at), strangers: [...values].filter(([text]) => text !== at).map(([, of]) => of) })
  }
  return measured
}

/** Far from the seeds of either half. */
const firstStranger = 900_000_000

const valuesOf = ({ sameWords, reworded, sameProblem }: Comparison): Values => ({
  words: sameWords.words, share: sameWords.share, reworded: reworded.share, sentences: reworded.sentences.length, whole: reworded.whole, problem: sameProblem.share, title: sameProblem.title, frame: sameProblem.frame !== null,
})
