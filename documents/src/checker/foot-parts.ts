import type { WordParagraph, WordTable } from './word-model.ts'

/** Who receives it and who signs. */
export interface FootParts {
  readonly recipientsHead: WordParagraph | undefined
  readonly recipients: readonly WordParagraph[]
  /** `PL.(300)`: who typed it, and how many copies. */
  readonly drafterMark: WordParagraph | undefined
  /** The column of the signature: posts, then the name. */
  readonly signature: readonly WordParagraph[]
}

const written = ({ text }: WordParagraph) => text.trim() !== ''
const isRecipientsHead = ({ text }: WordParagraph) => /^Nơi nhận:?$/.test(text.trim())
const isDrafterMark = ({ text }: WordParagraph) => /^\p{L}{1,8}\.?\s?\([^)]+\)\.?$/u.test(text.trim())

export const isFoot = (table: WordTable): boolean => table.rows.some(({ cells }) => cells.some(({ paragraphs }) => paragraphs.some(isRecipientsHead)))

export function footOf(foot: WordTable): FootParts {
  const columns = foot.rows[0]?.cells ?? []
  const all = columns.flatMap(({ paragraphs }) => paragraphs)
  const at = all.findIndex(isRecipientsHead)
  const column = columns.find(({ paragraphs }) => paragraphs.includes(all[at] as WordParagraph))?.paragraphs ?? []
  const under = column.slice(column.indexOf(all[at] as WordParagraph) + 1).filter(written)
  const last = under.findIndex(({ text }) => /^-?\s*Lưu/.test(text.trim()))
  const end = last >= 0 ? last + 1 : under.findIndex(({ text }) => !text.trim().startsWith('-'))
  const recipients = end < 0 ? under : under.slice(0, end)
  return {
    recipientsHead: all[at],
    recipients,
    drafterMark: under.slice(recipients.length).find(isDrafterMark),
    signature: (columns.at(-1)?.paragraphs ?? []).filter(written).filter(({ runs }) => runs.every(({ italic }) => !italic)),
  }
}
