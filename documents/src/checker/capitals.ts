import type { Mark } from './finding.ts'

/** Something a person should look at; it fails no rule. */
export interface Advice {
  readonly place: string
  readonly found: string
  readonly expected: string
  readonly at?: Mark
}

/** How parts of a law are cited (Phụ lục II, Mục V.5): capital `Điều` and `Chương`, small `khoản` and `điểm` inside a sentence. */
const customs = [
  { wrong: /(?<!\p{L})(điều|chương) (?=\d|[IVXLC]+(?!\p{L}))/gu, right: (word: string) => (word[0]?.toLocaleUpperCase('vi') ?? '') + word.slice(1) },
  { wrong: /(?<=[\p{L}\d,;]\s)(Khoản) (?=\d)/gu, right: (word: string) => word.toLocaleLowerCase('vi') },
  { wrong: /(?<=[\p{L}\d,;]\s)(Điểm) (?=\p{Ll}(?!\p{L}))/gu, right: (word: string) => word.toLocaleLowerCase('vi') },
] as const

/** Citations written with the wrong letters, in one paragraph or line. */
export function adviseCapitals(text: string, at?: Mark): Advice[] {
  return customs.flatMap(({ wrong, right }) => [...text.matchAll(wrong)].map((match) => {
    const word = match[0].trim()
    const around = text.slice(Math.max(0, match.index - 15), match.index + match[0].length + 10)
    const cited = text.slice(match.index + match[0].length).match(/^[\p{L}\d]+/u)?.[0] ?? ''
    return { place: `“…${around}…”`, found: `${word} ${cited}`, expected: `${right(word)} ${cited}`, ...(at && { at }) }
  }))
}
