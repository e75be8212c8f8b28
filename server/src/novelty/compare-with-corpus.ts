import type { OrgId } from '@sangkien/domain/ids'
import { findCandidates } from '@sangkien/domain/novelty/candidates'
import { type Checked, checkedText, compareTexts } from '@sangkien/domain/novelty/compare'
import { type Finding, findingOf } from '@sangkien/domain/novelty/finding'
import { type ComparedText, prepareSource, prepareText, printsOf, type Reading } from '@sangkien/domain/novelty/prepare'
import { SharedRoom } from '@sangkien/domain/novelty/room'
import type { Thresholds } from '@sangkien/domain/novelty/thresholds'
import type { Tx } from '../db.ts'
import { candidatesInTurn, numbersOfTexts } from './candidate-texts.query.ts'
import { lookupIn } from './lookup-prints.ts'
import { servingIndex, weightOf } from './serving-index.ts'

export interface Compared {
  readonly checked: Checked
  /** Sources that reach a threshold, the most words in common first. */
  readonly findings: readonly Finding[]
  /** Sources that were compared and stay below every threshold. */
  readonly below: readonly Finding[]
  /** Numbers of the texts that were compared. */
  readonly texts: readonly number[]
  /** By whose counts the words were weighed. */
  readonly index: string
}

/** An earlier check to do again: the index it was weighed by, and the texts it found. */
interface AsThen { readonly index: string | undefined; readonly found: readonly string[] }

/** Each source is compared and forgotten without a pause, before the next. */
const room = new SharedRoom()

/** Compares a text with the corpus as it was when `upto` was the next number. `mine` are numbers of texts it gave itself. */
export async function compareWithCorpus(tx: Tx, org: OrgId, text: ComparedText, { reading, thresholds, upto, mine, asThen, now }: { readonly reading: Reading; readonly thresholds: Thresholds; readonly upto: number; readonly mine: ReadonlySet<number>; readonly asThen?: AsThen | undefined; readonly now: Date }): Promise<Compared> {
  const prepared = prepareText(text, reading)
  for (;;) {
    const index = await servingIndex(tx, org, now)
    const found = await findCandidates(printsOf(prepared, index.weight), lookupIn(tx, org, index.id, upto), upto, (number) => mine.has(number))
    // An index that gave way to a new one meanwhile may have been emptied under our hands: "nothing found" would be a lie.
    if ((await servingIndex(tx, org, now)).id !== index.id) continue
    // An index built since has other counts, by which other signals would reach the thresholds; it may also propose other texts.
    const weighedBy = asThen?.index ?? index.id
    const checked = checkedText(prepared, found.recurring, weighedBy === index.id ? index.weight : await weightOf(tx, org, weighedBy))
    const texts = [...new Set([...found.texts, ...(await numbersOfTexts(tx, org, asThen?.found ?? []))])]
    const all: Finding[] = []
    for await (const some of candidatesInTurn(tx, org, texts, upto))
      for (const one of some) {
        room.clear()
        const theirs = prepareSource({ title: one.title, parts: one.parts }, reading, room)
        all.push(findingOf(one.id, compareTexts(checked, theirs, thresholds, room), checked.text, theirs))
      }
    const isShown = ({ shown }: Finding): boolean => shown.sameWords || shown.reworded || shown.sameProblem
    return { checked, findings: all.filter(isShown).toSorted(byStrength), below: all.filter((one) => !isShown(one)), texts, index: weighedBy }
  }
}

/** Same words first, then reworded, then the same problem; within each the more the earlier. */
export function byStrength(a: Finding, b: Finding): number {
  const rank = ({ shown }: Finding): number => (shown.sameWords ? 4 : 0) + (shown.reworded ? 2 : 0) + (shown.sameProblem ? 1 : 0)
  return rank(b) - rank(a) || b.sameWords.words - a.sameWords.words || b.reworded.share - a.reworded.share || b.sameProblem.title - a.sameProblem.title || (a.textId < b.textId ? -1 : 1)
}
