/**
 * How well a rule is known. `fact`: read in a source that quotes the text. `second_hand`: read in somebody's account of it.
 * `memory_*`: general knowledge, by confidence. `unknown`: found nowhere. `design`: our proposal, with no legal source.
 */
export const evidences = ['fact', 'second_hand', 'memory_high', 'memory_medium', 'memory_low', 'unknown', 'design'] as const
export type Evidence = (typeof evidences)[number]

/** Where a rule stands, as it is cited to a person: "Nghị định 13/2012/NĐ-CP, Điều 5 khoản 2". */
export interface Basis {
  readonly paper: string
  readonly article: string
  readonly evidence: Evidence
}

/** A basis written in one line of a table. */
export const basis = (paper: string, article: string, evidence: Evidence): Basis => ({ paper, article, evidence })

export const charter = 'Nghị định 13/2012/NĐ-CP'
export const guidance = 'Thông tư 18/2013/TT-BKHCN'
/** What the agency sets itself, within the law. */
export const agencyRules = 'Quy chế của cơ quan'
