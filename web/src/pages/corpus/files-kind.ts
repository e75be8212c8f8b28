import { type FileKind, listKinds } from '@sangkien/domain/corpus/corpus-kind'

/** What is sent into the corpus, as one chooses it. */
const words: { readonly [K in FileKind]: string } = {
  recognised: 'Sáng kiến đã công nhận của cơ quan', solution: 'Giải pháp đã áp dụng hoặc có kế hoạch áp dụng tại cơ quan', procedure: 'Quy trình bắt buộc của cơ quan', outside: 'Sáng kiến, giải pháp của nơi khác (chỉ để tham khảo)',
}

export const fileKindOptions = (Object.keys(words) as FileKind[]).map((value) => ({ value, label: words[value] }))
export const listKindOptions = listKinds.map((value) => ({ value, label: words[value] }))

export const sourceHelp = 'Hiện cùng mỗi đoạn tìm thấy, ví dụ: Sở KH&CN, danh sách sáng kiến cấp tỉnh năm 2024.'
