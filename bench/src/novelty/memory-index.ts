import { type Lookup, occurrencesOf } from '@sangkien/domain/novelty/candidates'
import { type ComparedText, distinctTerms, prepareText, printsOf, type Prepared, type Reading } from '@sangkien/domain/novelty/prepare'
import type { TermWeight } from '@sangkien/domain/novelty/terms'
import { weightByRarity } from '@sangkien/domain/novelty/weight'

/** An index as the server keeps it, but in memory: for measuring the rules themselves, without a database. */
export interface MemoryIndex {
  readonly texts: readonly Prepared[]
  readonly weight: TermWeight
  readonly lookup: Lookup
}

export function memoryIndex(texts: readonly ComparedText[], reading: Reading): MemoryIndex {
  const prepared = texts.map((text) => prepareText(text, reading))
  const counts = new Map<number, number>()
  for (const text of prepared) for (const term of distinctTerms(text)) counts.set(term, (counts.get(term) ?? 0) + 1)
  const weight = weightByRarity({ texts: prepared.length, counts })
  const postings = new Map<number, number[]>()
  prepared.forEach((text, number) => {
    const { passages, contents, titles } = printsOf(text, weight)
    for (const print of new Set([...passages, ...contents, ...titles])) {
      const where = postings.get(print)
      if (where) where.push(number)
      else postings.set(print, [number])
    }
  })
  const lookup: Lookup = async (asked) => occurrencesOf(Array.from(asked, (print) => postings.get(print) ?? []))
  return { texts: prepared, weight, lookup }
}
