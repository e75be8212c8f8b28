import { sayMoment } from '@sangkien/domain/document/say-moment'
import { sayOfficialDate } from '@sangkien/domain/document/say-official-date'
import type { Day } from '@sangkien/domain/time/day'
import { dataTable } from '../layout/data-table.ts'
import { documentFile } from '../layout/document-file.ts'
import { documentFoot, footData } from '../layout/document-foot.ts'
import { letterhead, letterheadData } from '../layout/letterhead.ts'
import type { Agency, Issue } from '../layout/official-facts.ts'
import { bodyParagraph, paragraph } from '../layout/paragraph.ts'
import { SIZE, TEXT_WIDTH } from '../layout/paper.ts'
import { squarePicture } from '../layout/picture.ts'
import type { Signing } from '../layout/signing.ts'
import { titleBlock, titleData } from '../layout/title-block.ts'
import { fillPaper } from '../template/fill-paper.ts'
import type { Data } from '../template/fill-template.ts'
import { qrPicture } from '../template/qr-picture.ts'
import { keptTemplate } from '../template/template-store.ts'
import { cleanLine } from '../text/clean-text.ts'

/** Giấy biên nhận đơn (Thông tư 18/2013, Điều 6 khoản 1 and Phụ lục II): it must say when the result will be given. */
export interface ReceiptFacts {
  readonly agency: Agency
  /** Number in the intake book: number 17, symbol `GBN-VP`. */
  readonly issue: Issue
  /** Who received it. */
  readonly signing: Signing
  readonly recipients: readonly string[]
  /** Code of the dossier: `SK-2026-017`. */
  readonly dossierCode: string
  readonly title: string
  /** Who handed it in, with post and unit. */
  readonly filer: string
  /** All authors with post and unit and share, one entry each. */
  readonly authors: readonly string[]
  /** The instant of filing: earlier filing wins (first to file). */
  readonly receivedAt: Date
  /** By when the agency answers whether the application is accepted. */
  readonly answerBy: Day
  /** By when it decides on recognition, where that can be said already. */
  readonly decisionBy: Day | null
  /** How long it has to decide once it may begin: `03 tháng`. */
  readonly decideWithin: string
  /** The papers handed in. */
  readonly papers: readonly { readonly name: string; readonly pages?: string }[]
  /** SHA-256 of the frozen dossier, hexadecimal. */
  readonly contentHash: string
  /** Where the filer follows the dossier; in the QR code. */
  readonly followAddress: string
}

const template = keptTemplate(() => documentFile({
  children: [
    letterhead('dated'),
    ...titleBlock('GIẤY BIÊN NHẬN'),
    bodyParagraph('{opening}', { before: 240 }),
    ...['dossier', 'initiative', 'filer', 'authors', 'received'].map((tag) => bodyParagraph(`{${tag}}`)),
    bodyParagraph('Tài liệu đã nhận gồm:', { keepNext: true, after: 80 }),
    dataTable(
      [
        { head: 'TT', share: 8, align: 'center', cell: '{order}' },
        { head: 'Tên tài liệu', share: 70, cell: '{name}' },
        { head: 'Ghi chú', share: 22, cell: '{pages}' },
      ],
      'papers', { width: TEXT_WIDTH },
    ),
    bodyParagraph('{answer}', { keepNext: true, keepLines: true }),
    documentFoot([
      squarePicture(24, 'Mã QR tới trang theo dõi hồ sơ'),
      ...['Quét mã để theo dõi hồ sơ.', 'Mã băm SHA-256 của hồ sơ khi nhận:', '{hash1}', '{hash2}']
        .map((text) => paragraph(text, { size: SIZE.recipients })),
    ]),
  ],
}))

export async function renderReceipt(facts: ReceiptFacts): Promise<Uint8Array> {
  return fillPaper({ key: 'receipt', from: facts.agency, day: facts.issue.day, builtIn: template }, dataOf(facts), {
    title: `Giấy biên nhận đơn ${facts.dossierCode}`,
    author: facts.agency.name,
    picture: await qrPicture(facts.followAddress),
  })
}

const dataOf = (facts: ReceiptFacts): Data => ({
  ...letterheadData(facts),
  ...titleData('Đơn yêu cầu công nhận sáng kiến'),
  opening: `${facts.agency.name} đã nhận đơn yêu cầu công nhận sáng kiến với các thông tin sau:`,
  dossier: `Mã hồ sơ: ${facts.dossierCode}`,
  initiative: `Tên sáng kiến: ${cleanLine(facts.title)}`,
  filer: `Người nộp đơn: ${cleanLine(facts.filer)}`,
  authors: `${facts.authors.length > 1 ? 'Đồng tác giả' : 'Tác giả'}: ${facts.authors.map(cleanLine).join('; ')}`,
  received: `Thời điểm nhận: ${sayMoment(facts.receivedAt)}`,
  papers: facts.papers.map(({ name, pages = '' }, i) => ({ order: String(i + 1), name: cleanLine(name), pages: cleanLine(pages) })),
  answer: answerOf(facts),
  hash1: facts.contentHash.slice(0, 32),
  hash2: facts.contentHash.slice(32),
  ...footData(facts),
})

const answerOf = ({ answerBy, decisionBy, decideWithin }: ReceiptFacts): string =>
  `Thời hạn trả lời về việc chấp nhận đơn: chậm nhất ${sayOfficialDate(answerBy)}. `
  + (decisionBy === null
    ? `Thời hạn xét công nhận sáng kiến là ${cleanLine(decideWithin)} kể từ ngày chấp nhận đơn hoặc từ ngày hoàn thành việc áp dụng lần đầu, tính từ ngày muộn hơn./.`
    : `Thời hạn trả kết quả xét công nhận sáng kiến: chậm nhất ${sayOfficialDate(decisionBy)}./.`)
