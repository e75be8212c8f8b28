import { dataTable } from '../layout/data-table.ts'
import { documentFile } from '../layout/document-file.ts'
import { bodyParagraph, forEach, paragraph } from '../layout/paragraph.ts'
import { SIZE, TEXT_WIDTH } from '../layout/paper.ts'
import { sideBySide } from '../layout/plain-table.ts'
import { keptTemplate } from '../template/template-store.ts'
import { citizenHead } from './citizen-paper.ts'
import { personColumns } from './person-row.ts'

const left = Math.round(TEXT_WIDTH * 0.4)
const sized = { size: 11, width: TEXT_WIDTH }

const longAnswer = (question: string, tag: string) => [
  bodyParagraph(`- ${question}:`, { keepNext: true }),
  ...forEach(tag, bodyParagraph('{.}')),
]

/** The form in the order and words of Phụ lục I. */
export const applicationTemplate = keptTemplate(() => documentFile({
  children: [
    ...citizenHead('ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN'),
    paragraph('Kính gửi: {addressedTo}', { align: 'center', before: 240, after: 120 }),
    bodyParagraph('{we} ghi tên dưới đây:', { after: 80, keepNext: true }),
    dataTable([...personColumns, { head: 'Tỷ lệ (%) đóng góp vào việc tạo ra sáng kiến', share: 17, align: 'center', cell: '{share}' }], 'authors', sized),
    bodyParagraph([{ text: 'Là {group} đề nghị xét công nhận sáng kiến: ' }, { text: '{title}', bold: true }]),
    bodyParagraph('- Chủ đầu tư tạo ra sáng kiến: {sponsor}'),
    bodyParagraph('- Lĩnh vực áp dụng sáng kiến: {field}'),
    bodyParagraph('- Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử (ghi ngày nào sớm hơn): {firstApplied}'),
    bodyParagraph('- Mô tả bản chất của sáng kiến:', { keepNext: true }),
    paragraph('{@essence}'),
    ...longAnswer('Những thông tin cần được bảo mật', 'confidentialNote'),
    ...longAnswer('Các điều kiện cần thiết để áp dụng sáng kiến', 'conditionsToApply'),
    ...longAnswer('Đánh giá lợi ích thu được hoặc dự kiến có thể thu được do áp dụng sáng kiến theo ý kiến của tác giả', 'authorBenefitOpinion'),
    ...longAnswer(
      'Đánh giá lợi ích thu được hoặc dự kiến có thể thu được do áp dụng sáng kiến theo ý kiến của tổ chức, cá nhân đã tham gia áp dụng sáng kiến lần đầu, kể cả áp dụng thử',
      'applierBenefitOpinion',
    ),
    paragraph('{#hasHelpers}'),
    bodyParagraph('Danh sách những người đã tham gia áp dụng thử hoặc áp dụng sáng kiến lần đầu:', { after: 80, keepNext: true }),
    dataTable([...personColumns, { head: 'Nội dung công việc hỗ trợ', share: 20, cell: '{work}' }], 'helpers', sized),
    paragraph('{/hasHelpers}'),
    bodyParagraph('{we} xin cam đoan mọi thông tin nêu trong đơn là trung thực, đúng sự thật và hoàn toàn chịu trách nhiệm trước pháp luật.', { keepNext: true }),
    sideBySide([left, TEXT_WIDTH - left], [[
      [paragraph('')],
      [
        paragraph('{placeAndDate}', { align: 'center', italic: true, before: 240, keepNext: true }),
        paragraph('NGƯỜI NỘP ĐƠN', { align: 'center', size: SIZE.post, bold: true, keepNext: true }),
        paragraph('(Ký và ghi rõ họ tên)', { align: 'center', italic: true, keepNext: true }),
        ...forEach('signers', paragraph('{.}', { align: 'center', size: SIZE.signer, bold: true, before: 1100 })),
      ],
    ]]),
  ],
}))
