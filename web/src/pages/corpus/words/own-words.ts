import type { CorpusNow } from '../corpus.ts'

/** The dictionary as it is typed: lists keep their order, and lines may be unfinished. */
export interface WordsTyped {
  readonly abbreviations: readonly { readonly short: string; readonly stands: string }[]
  /** One group a line, its wordings parted by commas. */
  readonly synonyms: string
  /** One name a line. */
  readonly names: string
}

type Words = Omit<CorpusNow['words'], 'rev'>

export const typedOf = ({ abbreviations, synonyms, names }: Words): WordsTyped => ({
  abbreviations: Object.entries(abbreviations).map(([short, stands]) => ({ short, stands })), synonyms: synonyms.map((group) => group.join(', ')).join('\n'), names: names.join('\n'),
})

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')

/** As the server takes it; lines left empty say nothing. */
export const wordsOf = ({ abbreviations, synonyms, names }: WordsTyped): Words => ({
  abbreviations: Object.fromEntries(abbreviations.map(({ short, stands }) => [short.trim(), stands.trim()] as const).filter(([short]) => short !== '')),
  synonyms: linesOf(synonyms).map((line) => line.split(',').map((wording) => wording.trim()).filter((wording) => wording !== '')),
  names: linesOf(names),
})

export interface WordsProblems { readonly abbreviations?: string; readonly synonyms?: string; readonly names?: string }

/** What is wrong in each of the three lists, with the line it is in. */
export function problemsIn(typed: WordsTyped): WordsProblems {
  const shorts = typed.abbreviations.map(({ short }) => short.trim()).filter((short) => short !== '')
  const twice = shorts.find((short, at) => shorts.indexOf(short) !== at)
  const bad = shorts.find((short) => short.length < 2 || short.length > 20)
  const nameless = typed.abbreviations.find(({ short, stands }) => short.trim() === '' && stands.trim() !== '')
  const { synonyms, names } = wordsOf(typed)
  const group = synonyms.findIndex((one) => one.length < 2 || one.length > 12 || one.some((wording) => wording.length < 2 || wording.length > 60))
  const name = names.find((one) => one.length < 3 || one.length > 200)
  return {
    ...(twice !== undefined ? { abbreviations: `“${twice}” có hai dòng; giữ lại một.` } : bad !== undefined ? { abbreviations: `“${bad}”: chữ viết tắt dài từ 2 đến 20 ký tự.` } : nameless ? { abbreviations: `“${nameless.stands}” chưa có chữ viết tắt.` } : {}),
    ...(group >= 0 && { synonyms: `Nhóm thứ ${group + 1} (“${synonyms[group]!.join(', ')}”) cần 2 đến 12 cách nói, cách nhau bằng dấu phẩy, mỗi cách nói 2 đến 60 ký tự.` }),
    ...(name !== undefined && { names: `“${name}”: tên dài từ 3 đến 200 ký tự.` }),
  }
}
