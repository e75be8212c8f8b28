import type { FieldKey } from '../fields.ts'
import { mixSeeds, oneOf, type Random, seededRandom, shuffled } from '../seeded-random.ts'
import type { Half, Specimen } from '../specimen.ts'
import { countSyllables, type Passage, passagesOf, specimenOf } from './passages.ts'
import { bringReasonForward, mergeSentences, moveAdverbialBack, splitSentence, swapClauses, turnVoice } from './reorder-clauses.ts'
import { synonymEdit } from './synonyms.ts'

const joints = [', đồng thời', ', bên cạnh đó', '; ngoài ra', ', cùng với đó', '; thêm nữa', ', trong khi', '; mặt khác']

/**
 * The dossier told again: other words, adverbials moved back, reasons brought forward, active turned passive, sentences
 * split and joined. Nearly every sentence takes one turn or two; their order stays.
 */
export function paraphrase(source: Specimen, seed: number, half?: Half, field?: FieldKey): Specimen {
  const random = seededRandom(mixSeeds(seed, 501))
  const sayOtherwise = synonymEdit(random, half, 0.8)
  const told = joinSome(passagesOf(source), random).map((passage): Passage =>
    (passage.heading ? passage : { ...passage, text: sayOtherwise(turned(passage.text, random, field)) }))
  return specimenOf(sayOtherwise(`${source.title}.`).slice(0, -1), told)
}

function turned(sentence: string, random: Random, field: FieldKey | undefined): string {
  const turns = shuffled(random, [moveAdverbialBack, bringReasonForward, swapClauses, (text: string) => turnVoice(text, field)])
  let text = sentence
  let left = random() < 0.4 ? 2 : 1
  for (const turn of turns) {
    if (left === 0) break
    const next = turn(text)
    if (next !== undefined) { text = next; left-- }
  }
  return random() < 0.25 ? splitSentence(text) ?? text : text
}

function joinSome(passages: readonly Passage[], random: Random): Passage[] {
  const joined: Passage[] = []
  for (const passage of passages) {
    const last = joined.at(-1)
    const mayJoin = last && !last.heading && !passage.heading && !passage.opens && countSyllables(last.text) + countSyllables(passage.text) < 45
    if (mayJoin && random() < 0.3) joined[joined.length - 1] = { ...last, text: mergeSentences(last.text, passage.text, oneOf(random, joints)) }
    else joined.push(passage)
  }
  return joined
}
