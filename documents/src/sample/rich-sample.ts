import type { Block, RichText } from '@sangkien/domain/text/rich-text'
import { list, type Size, textOf } from './invented.ts'

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] })

/** Text with every kind of block and mark the editor can write. */
export const richText = (size: Size): RichText => ({ type: 'doc', content: size === 'small' ? [paragraph('Ngắn gọn.')] : list(size === 'worst' ? 12 : 1, blocks).flat() })

const blocks = (): Block[] => [
  { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Thực trạng & nguyên nhân <cũ>' }] },
  { type: 'paragraph', content: [
    { type: 'text', text: 'Trước đây ' }, { type: 'text', text: 'mỗi phiếu', marks: [{ type: 'bold' }] }, { type: 'text', text: ' phải ký tay ' },
    { type: 'text', text: 'ba lần', marks: [{ type: 'bold' }, { type: 'italic' }] }, { type: 'text', text: `,${' mất nhiều thời gian'.repeat(10)}` }, { type: 'hardBreak' }, { type: 'text', text: 'và thất lạc.' },
  ] },
  { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Các bước thực hiện' }] },
  { type: 'orderedList', attrs: { start: 3 }, content: [
    { type: 'listItem', content: [paragraph('Lập phiếu trên hệ thống, phiếu tự điền đơn vị, người đề nghị và danh mục vật tư đã cấp trong quý.'),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('vật tư văn phòng;')] }, { type: 'listItem', content: [paragraph('vật tư kỹ thuật.')] }] }] },
    { type: 'listItem', content: [paragraph('Trưởng phòng duyệt.')] },
  ] },
  { type: 'table', content: [
    { type: 'tableRow', content: [header('Chỉ tiêu'), header('Trước'), header('Sau')] },
    { type: 'tableRow', content: [
      { type: 'tableCell', attrs: { rowspan: 2 }, content: [paragraph('Thời gian')] }, cell('3 ngày'), cell('4 giờ'),
    ] },
    { type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 2 }, content: [paragraph('giảm 83%')] }] },
    { type: 'tableRow', content: [cell('Một ô thôi')] },
  ] },
  paragraph(textOf(1)),
]

const header = (text: string) => ({ type: 'tableHeader', content: [paragraph(text)] }) as const
const cell = (text: string) => ({ type: 'tableCell', content: [paragraph(text)] }) as const
