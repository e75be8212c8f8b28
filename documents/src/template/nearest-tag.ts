/** How many letters must be put in, left out or changed to make one word of the other (Levenshtein). */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)))
    row = next
  }
  return row.at(-1) ?? 0
}

const folded = (tag: string): string => tag.normalize('NFD').replace(/[^A-Za-z0-9]/g, '').toLowerCase()

/** The known tag a wrong one was most likely meant to be; null where more than half of it would have to change. Case, accents and signs count for nothing. */
export function nearestTag(wrong: string, known: readonly string[]): string | null {
  const word = folded(wrong)
  if (word === '') return null
  const [best] = known.map((tag) => ({ tag, away: editDistance(word, folded(tag)) })).sort((a, b) => a.away - b.away)
  return best && best.away <= Math.max(word.length, folded(best.tag).length) / 2 ? best.tag : null
}
