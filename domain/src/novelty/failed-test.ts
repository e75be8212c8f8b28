import type { RegulationPack } from '../regulation/pack.ts'

/** Which test of novelty fails by what a duplicate repeats: an earlier dossier, a solution applied or recognised before, a procedure everyone must follow (Nghị định 13/2012, Điều 4; initiative-law.md 3.3). */
const testOf: Readonly<Record<string, string>> = { dossier: 'not_filed_before', recognised: 'not_applied_by_others', solution: 'not_applied_by_others', procedure: 'not_mandatory' }

/** The tests that failed by a conclusion "duplicate" on sources of these kinds, by the codes of the regulation; where it has no such test, its first. Lists of others fail none. */
export function failedTests(tests: RegulationPack['noveltyTests'], kinds: readonly string[]): readonly string[] {
  const codes = tests.map(({ code }) => code)
  const wanted = kinds.flatMap((kind) => (testOf[kind] === undefined ? [] : [codes.includes(testOf[kind]) ? testOf[kind] : codes[0]])).filter((code) => code !== undefined)
  return codes.filter((code) => wanted.includes(code))
}
