import { dataTable } from '../layout/data-table.ts'
import { documentFile } from '../layout/document-file.ts'
import { letterhead } from '../layout/letterhead.ts'
import { bodyParagraph, forEach, paragraph, unless } from '../layout/paragraph.ts'
import { SIZE, TEXT_WIDTH } from '../layout/paper.ts'
import { sideBySide } from '../layout/plain-table.ts'
import { titleBlock } from '../layout/title-block.ts'
import { keptTemplate } from '../template/template-store.ts'

const half = Math.floor(TEXT_WIDTH / 2)
const signature = { align: 'center', size: SIZE.post, bold: true, keepNext: true } as const
const table = { width: TEXT_WIDTH, top: true } as const

const heading = (text: string) => bodyParagraph(text, { bold: true, keepNext: true })
const fact = (label: string, tag: string) => bodyParagraph([{ text: `${label}: `, bold: true }, { text: tag }])
/** What leads into a table: kept with it, a little room below. */
const lead = (text: string, bold = false) => bodyParagraph(text, { bold, keepNext: true, keepLines: true, after: 80 })

/** A form of the agency for the council's file: without a number, dated in its head, signed by whoever compared. */
export const noveltyReportTemplate = keptTemplate(() => documentFile({
  children: [
    letterhead('unnumbered'),
    ...titleBlock('BÁO CÁO KẾT QUẢ ĐỐI CHIẾU TÍNH MỚI'),
    heading('1. Hồ sơ được đối chiếu'),
    fact('Mã hồ sơ', '{dossierCode}'),
    fact('Tên sáng kiến', '{title}'),
    fact('Tác giả', '{authors}'),
    fact('Đơn vị', '{unit}'),
    fact('Tiếp nhận', '{received}'),
    fact('Đối chiếu', '{checked}'),
    heading('2. Phạm vi đối chiếu'),
    ...forEach('compared', bodyParagraph('{.}')),
    heading('3. Phần chưa đọc được hoặc chưa đối chiếu được'),
    ...forEach('unread', bodyParagraph('{.}')),
    heading('4. Không tính khi so sánh'),
    ...forEach('subtracted', bodyParagraph('{.}')),
    heading('5. Nguồn tương tự'),
    ...forEach('noSources', bodyParagraph('{.}')),
    paragraph('{#hasSources}'),
    lead('Số liệu tính riêng cho từng nguồn, từng dấu hiệu, không cộng thành một mức chung. Dấu “-”: chưa tới ngưỡng nêu trong báo cáo.'),
    dataTable([
      { head: 'TT', share: 7, align: 'center', cell: '{order}' },
      { head: 'Nguồn', share: 43, cell: '{title}', bold: true, below: ['{about}', '{standing}'] },
      { head: 'Trùng nguyên văn', share: 17, cell: '{sameWords}' },
      { head: 'Diễn đạt lại', share: 17, cell: '{reworded}' },
      { head: 'Cùng vấn đề', share: 21, cell: '{sameProblem}' },
    ], 'sources', table),
    paragraph('{/hasSources}'),
    paragraph('{#hasPassages}'),
    bodyParagraph('Dưới đây là các đoạn dài nhất của từng nguồn, chép như hai bên viết.', { keepNext: true }),
    paragraph('{/hasPassages}'),
    paragraph('{#sources}'),
    paragraph('{#quoted}'),
    lead('Đoạn đối chiếu với nguồn {order}: {title}', true),
    dataTable([
      { head: 'TT', share: 7, align: 'center', cell: '{order}' },
      { head: 'Hồ sơ này', share: 49, cell: '{mine}' },
      { head: 'Nguồn', share: 49, cell: '{theirs}' },
    ], 'passages', table),
    paragraph('{/quoted}'),
    paragraph('{/sources}'),
    heading('6. Nguồn, đoạn đã loại trừ'),
    ...unless('hasExcluded', bodyParagraph('Không có nguồn, đoạn nào bị loại trừ.')),
    paragraph('{#hasExcluded}'),
    paragraph('', { size: 4, keepNext: true }),
    dataTable([
      { head: 'TT', share: 7, align: 'center', cell: '{order}' },
      { head: 'Nguồn, đoạn', share: 46, cell: '{title}' },
      { head: 'Lý do loại trừ', share: 32, cell: '{reason}' },
      { head: 'Người loại trừ', share: 20, cell: '{name}' },
    ], 'excluded', table),
    paragraph('{/hasExcluded}'),
    heading('7. Kết luận'),
    fact('Kết luận', '{verdict}'),
    ...forEach('reasons', bodyParagraph('{.}')),
    paragraph('{#hasCited}'),
    lead('Nguồn làm căn cứ của kết luận:'),
    dataTable([
      { head: 'TT', share: 7, align: 'center', cell: '{order}' },
      { head: 'Nguồn', share: 43, cell: '{title}' },
      { head: 'Đoạn viện dẫn', share: 55, cell: '{passage}' },
    ], 'cited', table),
    paragraph('{/hasCited}'),
    ...forEach('concluded', bodyParagraph('{.}')),
    bodyParagraph('{last}', { keepNext: true, keepLines: true }),
    sideBySide([half, TEXT_WIDTH - half], [[
      [paragraph('', { keepNext: true })],
      [paragraph('NGƯỜI ĐỐI CHIẾU', { ...signature, before: 240 }), paragraph('{signer}', { ...signature, before: 1400 })],
    ]]),
  ],
}))
