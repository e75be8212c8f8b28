import { mixSeeds, oneOf, type Random, seededRandom, shuffled, wholeBetween } from '../seeded-random.ts'
import type { Specimen } from '../specimen.ts'
import { countSyllables, type Passage, passagesOf, specimenOf } from './passages.ts'

const longestRun = 4
const mostPlaces = 5

/**
 * A dossier of which `share` (0.1 to 1) of the syllables are runs of one to four sentences out of `source`, laid in
 * one to five places of `host` (more when the share needs it). The rest, and the title, are the host's.
 */
export function copyPart(source: Specimen, host: Specimen, share: number, seed: number, edit: (sentence: string) => string = (same) => same): Specimen {
  const random = seededRandom(mixSeeds(seed, 101))
  const hostPassages = passagesOf(host)
  const total = bodySyllables(hostPassages)
  const runs = chooseRuns(passagesOf(source).filter((passage) => !passage.heading), share * total, random)
  const copied = bodySyllables(runs.flat())
  const kept = trimTo(hostPassages, copied * (1 - share) / share, random)
  return specimenOf(host.title, layRuns(kept, runs.map((run) => run.map((passage) => ({ ...passage, text: edit(passage.text) }))), random))
}

const bodySyllables = (passages: readonly Passage[]) => passages.reduce((sum, passage) => sum + (passage.heading ? 0 : countSyllables(passage.text)), 0)

// Runs of neighbouring sentences that do not overlap, until together they come as near to `syllables` as whole sentences can.
function chooseRuns(sentences: readonly Passage[], syllables: number, random: Random): Passage[][] {
  const average = bodySyllables(sentences) / sentences.length
  const wanted = Math.min(sentences.length, Math.max(1, Math.round(syllables / average)))
  const places = Math.max(Math.min(wholeBetween(random, 1, mostPlaces), wanted), Math.ceil(wanted / longestRun))
  const lengths = Array<number>(places).fill(1)
  for (let left = wanted - places; left > 0;) {
    const place = Math.floor(random() * places)
    if (lengths[place]! < longestRun) { lengths[place]!++; left-- }
  }
  // The sentences not taken fall into the gaps before, between and after the runs.
  const gaps = Array<number>(places + 1).fill(0)
  for (let left = sentences.length - wanted; left > 0; left--) gaps[Math.floor(random() * gaps.length)]!++
  let at = 0
  return lengths.map((length, i) => {
    at += gaps[i]!
    const run = sentences.slice(at, at + length)
    at += length
    return run
  })
}

// Drops sentences of the host at random until about `syllables` are left.
function trimTo(passages: readonly Passage[], syllables: number, random: Random): Passage[] {
  const dropped = new Set<Passage>()
  let left = bodySyllables(passages)
  for (const passage of shuffled(random, passages.filter(({ heading }) => !heading))) {
    const length = countSyllables(passage.text)
    if (left - length < syllables - length / 2) continue
    dropped.add(passage)
    left -= length
  }
  return passages.filter((passage) => !dropped.has(passage))
}

function layRuns(kept: readonly Passage[], runs: readonly Passage[][], random: Random): Passage[] {
  const laid = [...kept]
  for (const run of shuffled(random, runs)) {
    const { section } = oneOf(random, run)
    const places = laid.flatMap((passage, i) => (passage.section === section ? [i + 1] : []))
    const at = places.length > 0 ? oneOf(random, places) : section === 'problem' ? 0 : laid.length
    laid.splice(at, 0, ...run.map((passage, i) => ({ ...passage, section, opens: i === 0 && random() < 0.3 })))
  }
  return laid.some(({ section }, i) => i > 0 && section === 'problem' && laid[i - 1]!.section !== 'problem') ? [...laid].sort(bySection) : laid
}

const order = { problem: 0, solution: 1, effect: 2 }
const bySection = (a: Passage, b: Passage) => order[a.section] - order[b.section]
