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

/** Of the table of two columns an agency's paper begins with, or of the lines at the top of a paper without one. */
export function headOf(head: WordTable | undefined, lines: readonly WordParagraph[], textWidth: number): HeadParts {
  const [left, right] = head?.rows[0]?.cells ?? []
  const [leftBelow, rightBelow] = head?.rows[1]?.cells ?? []
  const national = right?.paragraphs ?? lines
  return {
    quocHieu: locate(national, isQuocHieu, right?.width ?? textWidth),
    tieuNgu: locate(national, isTieuNgu, right?.width ?? textWidth),
    agencyColumn: left?.paragraphs ?? [],
    agencyWidth: left?.width ?? 0,
    number: leftBelow?.paragraphs.find(({ text }) => text.startsWith('Số')),
    placeDate: rightBelow?.paragraphs.find(written),
    letterSubject: leftBelow?.paragraphs.filter(written).find(({ text }) => !text.startsWith('Số')),
  }
}

function locate(lines: readonly WordParagraph[], isIt: (paragraph: WordParagraph) => boolean, width: number): Located | undefined {
  const at = lines.findIndex(isIt)
  const paragraph = lines[at]
  return paragraph && { paragraph, next: lines[at + 1], width }
}
