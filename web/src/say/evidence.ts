import type { Evidence } from '@sangkien/domain/regulation/basis'

const words: { readonly [E in Evidence]: string } = {
  fact: 'Đã đối chiếu văn bản', second_hand: 'Theo nguồn dẫn lại, chưa đối chiếu bản ký', memory_high: 'Theo hiểu biết chung, khá chắc', memory_medium: 'Theo hiểu biết chung, chưa chắc',
  memory_low: 'Theo hiểu biết chung, ít chắc', unknown: 'Chưa rõ', design: 'Cơ quan tự đặt, không có căn cứ pháp lý',
}

/** How well a rule or a paper is known. */
export const sayEvidence = (evidence: Evidence): string => words[evidence]

export const evidenceOptions = (Object.keys(words) as Evidence[]).map((value) => ({ value, label: words[value] }))
