import { isAppendixHead } from './appendices.ts'
import { isQuocHieu, isTieuNgu } from './head-parts.ts'
import type { Parts } from './parts.ts'
import type { Signs } from './tell-kind.ts'
import type { WordDocument } from './word-model.ts'

/** What of a .docx tells its kind. `parts` are those of a paper of no known kind. */
export const signsOfDocx = ({ blocks }: WordDocument, parts: Parts): Signs => {
  const lines = blocks.filter((block) => block.kind === 'paragraph').filter(({ text }) => text.trim() !== '')
  return {
    national: parts.quocHieu !== undefined || parts.tieuNgu !== undefined,
    agency: parts.agencyColumn.some(({ text }) => text.trim() !== ''),
    number: parts.number?.text.trim() ?? '',
    letterSubject: /^V\/?v\s|^Về việc/iu.test(parts.letterSubject?.text.trim() ?? ''),
    titles: lines.filter((line) => line.align === 'center' && !isQuocHieu(line) && !isTieuNgu(line)).slice(0, 2).map(({ text }) => text.trim()),
    appendixFirst: blocks[0]?.kind === 'paragraph' && lines[0] !== undefined && isAppendixHead(lines[0]),
  }
}
