import { dataTable } from '../layout/data-table.ts'
import { documentFile } from '../layout/document-file.ts'
import { letterhead } from '../layout/letterhead.ts'
import { bodyParagraph, forEach, paragraph } from '../layout/paragraph.ts'
import { SIZE, TEXT_WIDTH } from '../layout/paper.ts'
import { sideBySide } from '../layout/plain-table.ts'
import { titleBlock } from '../layout/title-block.ts'
import { keptTemplate } from '../template/template-store.ts'

const half = Math.round(TEXT_WIDTH * 0.46)
const bold = { size: SIZE.post, bold: true, align: 'center', keepNext: true } as const

/** Mẫu 1.9: no place and date in the head; the secretary signs left, the chair right, recipients below the secretary. */
export const minutesTemplate = keptTemplate(() => documentFile({
  children: [
    letterhead('undated'),
    ...titleBlock('BIÊN BẢN'),
    bodyParagraph('{started}', { before: 240 }),
    bodyParagraph('{venue}'),
    bodyParagraph('Thành phần tham dự:', { keepNext: true, after: 80 }),
    dataTable([
      { head: 'TT', share: 7, align: 'center', cell: '{order}' },
      { head: 'Họ và tên', share: 24, cell: '{name}' },
      { head: 'Chức vụ, đơn vị', share: 31, cell: '{position}' },
      { head: 'Chức danh trong Hội đồng', share: 22, cell: '{role}' },
      { head: 'Tham dự', share: 18, cell: '{presence}' },
    ], 'attendees', { width: TEXT_WIDTH }),
    bodyParagraph('{quorum}'),
    ...forEach('guests', bodyParagraph('{.}')),
    bodyParagraph('{chairLine}'),
    bodyParagraph('{secretaryLine}'),
    bodyParagraph('{votingRule}'),
    bodyParagraph('Nội dung:', { bold: true, keepNext: true }),
    ...forEach('items', bodyParagraph('{heading}', { bold: true, keepNext: true }), ...forEach('lines', bodyParagraph('{.}'))),
    bodyParagraph('Tổng hợp kết quả biểu quyết:', { keepNext: true, after: 80 }),
    dataTable([
      { head: 'TT', share: 6, align: 'center', cell: '{order}' },
      { head: 'Tên sáng kiến', share: 36, cell: '{title}' },
      { head: 'Đồng ý', share: 9, align: 'center', cell: '{agree}' },
      { head: 'Không đồng ý', share: 10, align: 'center', cell: '{disagree}' },
      { head: 'Khác', share: 9, align: 'center', cell: '{abstain}' },
      { head: 'Số phiếu cần', share: 11, align: 'center', cell: '{needed}' },
      { head: 'Kết quả', share: 19, cell: '{result}' },
    ], 'tally', { width: TEXT_WIDTH }),
    ...forEach('conclusions', bodyParagraph('{.}')),
    bodyParagraph('{ended}', { keepNext: true, keepLines: true }),
    sideBySide([half, TEXT_WIDTH - half], [[
      [
        paragraph('THƯ KÝ', { ...bold, before: 240 }),
        paragraph('{secretaryName}', { ...bold, before: 1500 }),
        ...forEach('secretarySigned', paragraph('{.}', { size: SIZE.recipients, align: 'center', italic: true, keepNext: true })),
        paragraph('Nơi nhận:', { size: SIZE.recipientsHead, bold: true, italic: true, before: 160, keepNext: true }),
        ...forEach('recipients', paragraph('{.}', { size: SIZE.recipients, keepNext: true })),
      ],
      [
        paragraph('CHỦ TỌA', { ...bold, before: 240 }),
        paragraph('', { size: 2, before: 1200, keepNext: true }),
        ...forEach('chairPost', paragraph('{.}', bold)),
        paragraph('{chairName}', bold),
        ...forEach('chairSigned', paragraph('{.}', { size: SIZE.recipients, align: 'center', italic: true, keepNext: true })),
      ],
    ]]),
  ],
}))
