import type { PaperKind } from '@sangkien/domain/document/paper-kind'

const words: { readonly [Kind in PaperKind]: string } = {
  decision: 'Quyết định', named: 'Văn bản có tên loại (thông báo, báo cáo, tờ trình…)', letter: 'Công văn', minutes: 'Biên bản', invitation: 'Giấy mời', appendix: 'Phụ lục',
  citizen: 'Đơn, báo cáo của cá nhân', sheet: 'Phiếu, bảng biểu không đánh số', certificate: 'Giấy chứng nhận',
}

/** Kinds of papers to choose from, in the order of the rules. */
export const paperKindOptions = (Object.keys(words) as PaperKind[]).map((value) => ({ value, label: words[value] }))

export const isPaperKind = (value: string): value is PaperKind => Object.hasOwn(words, value)
