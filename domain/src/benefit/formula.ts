import type { PackProblem } from '../regulation/problem.ts'

/** A sum of money of a year that a line reckons with: saved, or spent on applying the solution. */
export interface BenefitPart {
  readonly code: string
  readonly label: string
  readonly counts: 'saved' | 'spent'
}

/**
 * How money is reckoned from a line. The Điều lệ Sáng kiến names the tiền làm lợi and leaves what goes into it to who reckons (MEM(m)):
 * where salaries are paid either way, an agency may let hours saved stand beside the money instead of in it.
 */
export interface BenefitFormula {
  /** Hours saved × the cost of an hour are money saved; else hours are counted as hours alone. */
  readonly labourCounts: boolean
  readonly parts: readonly BenefitPart[]
}

/** Where a regulation says nothing else (DESIGN). */
export const usualFormula: BenefitFormula = {
  labourCounts: true,
  parts: [
    { code: 'materials', label: 'Tiết kiệm vật tư', counts: 'saved' },
    { code: 'printing', label: 'Tiết kiệm in ấn', counts: 'saved' },
    { code: 'applying', label: 'Chi phí áp dụng', counts: 'spent' },
  ],
}

export const formulaOf = ({ formula }: { readonly formula?: BenefitFormula | undefined }): BenefitFormula => formula ?? usualFormula

/** A formula that counts nothing saved reckons every line at a loss. */
export function checkFormula({ labourCounts, parts }: BenefitFormula): readonly PackProblem[] {
  const codes = parts.map(({ code }) => code)
  return [
    ...[...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))].map((found) => ({ path: 'benefit.formula.parts', code: 'duplicate_code', found }) as const),
    ...(labourCounts || parts.some(({ counts }) => counts === 'saved') ? [] : [{ path: 'benefit.formula', code: 'nothing_saved', found: 0 } as const]),
  ]
}

/** `số giờ tiết kiệm × đơn giá giờ công + tiết kiệm vật tư − chi phí áp dụng`. */
export function sayFormula({ labourCounts, parts }: BenefitFormula): string {
  const sums = [...parts].sort((a, b) => Number(a.counts === 'spent') - Number(b.counts === 'spent')).map(({ label, counts }) => ({ words: label.charAt(0).toLocaleLowerCase('vi') + label.slice(1), sign: counts === 'saved' ? '+' : '−' }))
  const terms = [...(labourCounts ? [{ words: 'số giờ tiết kiệm × đơn giá giờ công', sign: '+' }] : []), ...sums]
  return terms.map(({ words, sign }, at) => (at === 0 ? `${sign === '−' ? '− ' : ''}${words}` : `${sign} ${words}`)).join(' ')
}
