import { alignPassages, type Passage, placesOfRuns, type RunPlaces, wordsIn } from './align.ts'
import { sharedFrame, type SharedFrame, titleLikeness } from './frame.ts'
import type { Prepared } from './prepare.ts'
import { runHashes, winnowing } from './prints.ts'
import { bestSentences, indexSentences, matchSentences, type SentenceIndex, type SentenceMatch } from './reworded.ts'
import { ownRoom, type Room } from './room.ts'
import type { SentenceBag, TermWeight } from './terms.ts'
import { showsReworded, showsSameProblem, showsSameWords, type Thresholds } from './thresholds.ts'
import { countedWords, maskOf } from './words.ts'

/** How one source resembles a text. Three signals that are never added up (product.md 9): each answers another question. */
export interface Comparison {
  /** 1. The same words: passages, and the words of mine in them with their share of all that count. */
  readonly sameWords: { readonly passages: readonly Passage[]; readonly words: number; readonly share: number }
  /** 2. Reworded: sentences, and their share of mine; `whole` is how alike the words are whatever their order. */
  readonly reworded: { readonly sentences: readonly SentenceMatch[]; readonly share: number; readonly whole: number }
  /** 3. The same problem, or the same frame of the title with something else in it. */
  readonly sameProblem: { readonly share: number; readonly title: number; readonly frame: SharedFrame | null }
  /** Which of the three reach the thresholds. */
  readonly shown: { readonly sameWords: boolean; readonly reworded: boolean; readonly sameProblem: boolean }
}

/** The checked text with what is worked out once and used against every source. */
export interface Checked {
  readonly text: Prepared
  readonly runs: RunPlaces
  readonly sentences: SentenceIndex
  readonly inProblem: (bag: SentenceBag) => boolean
  readonly counted: number
  readonly weight: TermWeight
}

export function checkedText(prepared: Prepared, recurring: ReadonlySet<number>, weight: TermWeight): Checked {
  const text = withoutRecurring(prepared, recurring)
  return { text, runs: placesOfRuns(text.words), sentences: indexSentences(text.bags, weight), inProblem: problemOf(text), counted: countedWords(text.words), weight }
}

/** Marks what recurs across the corpus: each recurring run, and what lies between two of them in one stretch. */
function withoutRecurring(text: Prepared, recurring: ReadonlySet<number>): Prepared {
  if (recurring.size === 0) return text
  const runs = runHashes(text.words)
  const mask = Uint8Array.from(text.words.mask)
  let last = -Infinity
  runs.forEach((run, at) => {
    if (run === 0 || !recurring.has(run)) return
    const begin = at - last <= winnowing.window ? last : at
    for (let word = begin; word < at + winnowing.run; word += 1) if (mask[word] === 0) mask[word] = maskOf('recurring')
    last = at
  })
  return { ...text, words: { ...text.words, mask } }
}

export function compareTexts({ text: mine, runs, sentences: index, inProblem, counted, weight }: Checked, theirs: Prepared, thresholds: Thresholds, room: Room = ownRoom): Comparison {
  const passages = alignPassages(mine.words, theirs.words, runs, room)
  const words = wordsIn(passages)
  const best = bestSentences(index, theirs.bags, problemOf(theirs), room)
  const sentences = matchSentences(index, theirs.bags, best, thresholds.sentenceLikeness, passages)
  const sameWords = { passages, words, share: words / Math.max(1, counted) }
  const reworded = { sentences, share: sumOf(sentences.map(({ mine: place }) => place)) / Math.max(1, sumOf(index.bags.map(({ from, to }): [number, number] => [from, to]))), whole: best.whole }
  const stated = index.bags.map((bag, at) => ({ bag, alike: best.toProblem[at]! >= thresholds.sentenceLikeness })).filter(({ bag }) => inProblem(bag))
  const sumOfBags = (of: typeof stated): number => sumOf(of.map(({ bag: { from, to } }): [number, number] => [from, to]))
  const sameProblem = { share: sumOfBags(stated.filter(({ alike }) => alike)) / Math.max(1, sumOfBags(stated)), title: titleLikeness(mine.titleTerms, theirs.titleTerms, weight), frame: sharedFrame(mine.title, theirs.title) ?? null }
  return { sameWords, reworded, sameProblem, shown: { sameWords: showsSameWords(sameWords, thresholds), reworded: showsReworded({ ...reworded, sentences: sentences.length }, thresholds), sameProblem: showsSameProblem({ ...sameProblem, frame: sameProblem.frame !== null }, thresholds) } }
}

const sumOf = (spans: readonly (readonly [number, number])[]): number => spans.reduce((total, [from, to]) => total + to - from, 0)

/** Whether a sentence stands in a part that states the problem. */
const problemOf = ({ parts, partFrom }: Prepared) => (bag: SentenceBag): boolean => parts.some(({ role }, at) => role === 'problem' && bag.from >= partFrom[at]! && bag.from < partFrom[at + 1]!)
