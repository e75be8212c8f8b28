import { fieldKeys } from './fields.ts'
import { generateDossier } from './generate-dossier.ts'
import { bareSyllables, measureOverlap } from './measure-overlap.ts'
import type { Half } from './specimen.ts'

/** `node bench/src/novelty-corpus/measure-corpus.ts [pairs]`: prints speed, vocabulary and what unrelated dossiers share. */
const pairs = Number(process.argv[2] ?? 600)

function measureUnrelated(half: Half | undefined): void {
  let covered = 0
  let any = 0
  let two = 0
  for (let i = 0; i < pairs; i++) {
    const field = fieldKeys[i % fieldKeys.length]!
    const { coverage, passages } = measureOverlap(generateDossier(2 * i, { field, half }), generateDossier(2 * i + 1, { field, half }))
    covered += coverage
    if (passages > 0) any++
    if (passages > 1) two++
  }
  const share = (n: number) => `${(100 * n / pairs).toFixed(2)} %`
  console.log(`${half ?? 'all words'}: ${pairs} unrelated pairs; with a shared run ${share(any)}, with two or more ${share(two)}, coverage ${share(covered)}`)
}

const words = new Set<string>()
let syllables = 0
for (let seed = 0; seed < 1500; seed++)
  for (const word of bareSyllables(generateDossier(seed))) { syllables++; if (!/\d/.test(word)) words.add(word) }
console.log(`${fieldKeys.length} fields, ${words.size} distinct syllables without numbers, ${(syllables / 1500).toFixed(0)} syllables a dossier`)

const started = performance.now()
let characters = 0
for (let seed = 0; seed < 5000; seed++) characters += generateDossier(seed).solution.length
console.log(`${(5000 / (performance.now() - started) * 1000).toFixed(0)} dossiers a second (${characters} characters)`)
for (const half of [undefined, 'development', 'test'] as const) measureUnrelated(half)
