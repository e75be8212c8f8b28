/** A phrase found in a sentence: syllables `from` to `to` (exclusive), and what it was filed under. */
export type Found<T> = { readonly from: number; readonly to: number; readonly value: T }

/** Finds phrases of a list in sentences, the longest first, whole syllables only, without regard to a leading capital. */
export class PhraseFinder<T> {
  readonly #byFirst = new Map<string, { readonly syllables: readonly string[]; readonly value: T }[]>()

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const syllables = phrase.toLowerCase().split(' ')
      const list = this.#byFirst.get(syllables[0]!) ?? []
      list.push({ syllables, value })
      this.#byFirst.set(syllables[0]!, list)
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.syllables.length - a.syllables.length)
  }

  /** The longest phrase that begins at a syllable; marks may follow only its last. */
  at(syllables: readonly string[], from: number): Found<T> | undefined {
    for (const { syllables: phrase, value } of this.#byFirst.get(bare(syllables[from]!)) ?? []) {
      if (from + phrase.length > syllables.length) continue
      const last = phrase.length - 1
      if (phrase.every((word, i) => (i === last ? bare(syllables[from + i]!) : syllables[from + i]!.toLowerCase()) === word)) return { from, to: from + phrase.length, value }
    }
    return undefined
  }

  /** Every phrase of a sentence, none over another. */
  all(syllables: readonly string[]): Found<T>[] {
    const found: Found<T>[] = []
    for (let at = 0; at < syllables.length;) {
      const here = this.at(syllables, at)
      if (here) found.push(here)
      at = here ? here.to : at + 1
    }
    return found
  }
}

const bare = (syllable: string) => syllable.toLowerCase().replace(/[.,;:)]+$/, '')

/** The marks on the end of a syllable. */
export const marksOf = (syllable: string) => /[.,;:)]*$/.exec(syllable)![0]

/** The syllables with each phrase found put through `say` (which gets and gives bare text); marks and a leading capital stay. */
export function replaceFound<T>(sentence: string, finder: PhraseFinder<T>, say: (value: T, phrase: string) => string): string {
  const syllables = sentence.split(' ')
  const out: string[] = []
  let at = 0
  for (const { from, to, value } of finder.all(syllables)) {
    out.push(...syllables.slice(at, from))
    const phrase = syllables.slice(from, to).join(' ')
    const marks = marksOf(phrase)
    const said = say(value, phrase.slice(0, phrase.length - marks.length))
    if (said !== '') out.push(said + marks)
    at = to
  }
  const text = [...out, ...syllables.slice(at)].join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
