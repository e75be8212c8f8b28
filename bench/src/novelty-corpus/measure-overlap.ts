import { fixedCitations, formHeadings } from './grammar/standard-phrases.ts'
import { sections, type Specimen, syllablesOf } from './specimen.ts'

/** Syllables in a run that counts as a shared passage. */
export const runLength = 8

const bare = (words: readonly string[]) => words.map((word) => word.toLowerCase().replace(/^[(]+|[.,;:)]+$/g, '')).filter(Boolean)

/** The running text of a dossier as bare lower-case syllables, without the marks on their ends. */
export const bareSyllables = (specimen: Specimen): string[] => bare(sections.flatMap((section) => syllablesOf(specimen[section])))

/** Every run of eight syllables. */
export const runsOf = (syllables: readonly string[]): Set<string> => {
  const runs = new Set<string>()
  for (let i = 0; i + runLength <= syllables.length; i++) runs.add(syllables.slice(i, i + runLength).join(' '))
  return runs
}

// A run that holds six syllables of a citation or heading at either end is that citation, with a word beside it.
const inStandard = 6
const standardText = [...fixedCitations, ...Object.values(formHeadings).flat()].map((text) => ` ${bare(syllablesOf(text)).join(' ')} `)
const isStandard = (run: string) => {
  const words = run.split(' ')
  return [words.slice(0, inStandard), words.slice(-inStandard)].some((end) => standardText.some((text) => text.includes(` ${end.join(' ')} `)))
}

/** The part (0 to 1) of `suspect` found in `source` in runs of eight syllables, standard phrases apart, and in how many passages. */
export function measureOverlap(suspect: Specimen, source: Specimen): { readonly coverage: number; readonly passages: number } {
  const words = bareSyllables(suspect)
  const known = runsOf(bareSyllables(source))
  let covered = 0
  let passages = 0
  let coveredTo = 0
  for (let i = 0; i + runLength <= words.length; i++) {
    const run = words.slice(i, i + runLength).join(' ')
    if (!known.has(run) || isStandard(run)) continue
    if (i > coveredTo || passages === 0) passages++
    covered += i + runLength - Math.max(i, coveredTo)
    coveredTo = i + runLength
  }
  return { coverage: covered / words.length, passages }
}
