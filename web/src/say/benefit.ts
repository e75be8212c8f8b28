import type { BenefitPart } from '@sangkien/domain/benefit/formula'

const words: Readonly<Record<BenefitPart['counts'], string>> = { saved: 'khoản tiết kiệm, cộng vào', spent: 'khoản chi ra, trừ đi' }

export const countsOptions = (['saved', 'spent'] as const).map((value) => ({ value, label: words[value] }))
