import type { Located } from './located.ts'
import type { WordParagraph, WordTable } from './word-model.ts'

/** What stands above the title. */
export interface HeadParts {
  readonly quocHieu: Located | undefined
  readonly tieuNgu: Located | undefined
  readonly agencyColumn: readonly WordParagraph[]
  readonly agencyWidth: number
  readonly number: WordParagraph | undefined
  readonly placeDate: WordParagraph | undefined
  readonly letterSubject: WordParagraph | undefined
}

interface Written { readonly text: string }
const written = ({ text }: WordParagraph) => text.trim() !== ''
export const isTieuNgu = ({ text }: Written): boolean => /^Độc lập\s*[-–]/i.test(text.trim())
export const isQuocHieu = ({ text }: Written): boolean => /^CỘNG H(ÒA|OÀ)/i.test(text.trim().normalize('NFC'))

/**
 * Of the table of two columns an agency's paper begins with, or of the lines at the top of a paper without one. Number and date may
 * stand in a row of their own or under the names in one row: each column is read from top to bottom.
 */
export function headOf(head: WordTable | undefined, lines: readonly WordParagraph[], textWidth: number): HeadParts {
  const columns = [0, 1].map((column) => head?.rows.flatMap(({ cells }) => cells[column]?.paragraphs ?? []) ?? [])
  const [left = [], right = []] = columns
  const [leftWidth = 0, rightWidth = 0] = [0, 1].map((column) => head?.rows[0]?.cells[column]?.width ?? 0)
  const numberAt = left.findIndex(({ text }) => text.trim().startsWith('Số'))
  const secondRow = head?.rows[1]?.cells
  const names = numberAt >= 0 ? left.slice(0, numberAt) : (head?.rows[0]?.cells[0]?.paragraphs ?? [])
  const national = head ? right : lines
  return {
    quocHieu: locate(national, isQuocHieu, head ? rightWidth : textWidth),
    tieuNgu: locate(national, isTieuNgu, head ? rightWidth : textWidth),
    agencyColumn: names,
    agencyWidth: leftWidth,
    number: left[numberAt],
    placeDate: right.find(isDated) ?? secondRow?.[1]?.paragraphs.find(written),
    letterSubject: numberAt >= 0 ? left.slice(numberAt + 1).find(written) : secondRow?.[0]?.paragraphs.find(written),
  }
}

const isDated = ({ text }: Written): boolean => /ngày.*tháng.*năm/iu.test(text)

function locate(lines: readonly WordParagraph[], isIt: (paragraph: WordParagraph) => boolean, width: number): Located | undefined {
  const at = lines.findIndex(isIt)
  const paragraph = lines[at]
  return paragraph && { paragraph, next: lines[at + 1], width }
}
