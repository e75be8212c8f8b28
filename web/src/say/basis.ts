import type { Basis } from '@sangkien/domain/regulation/basis'

/** Where a rule stands, in brackets behind a sentence: " (Nghị định 13/2012/NĐ-CP, Điều 5)". */
export const sayBasis = ({ paper, article }: Basis): string => ` (${[paper, article].filter((part) => part !== '').join(', ')})`
