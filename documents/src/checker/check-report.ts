import type { Advice } from './capitals.ts'
import type { Finding, RuleId } from './finding.ts'
import type { PaperKind, Ruleset } from './ruleset.ts'

/** What came of one rule. `unseen`: the rule holds, but this format does not show whether it is kept. */
export type RuleState = 'passed' | 'failed' | 'not_applicable' | 'unseen'

export interface RuleResult {
  readonly rule: RuleId
  readonly name: string
  readonly state: RuleState
  readonly findings: readonly Finding[]
}

/** What the checker says of one file. */
export interface CheckReport {
  readonly ruleset: { readonly id: string; readonly title: string }
  readonly format: 'docx' | 'pdf'
  /** Null when neither the person nor the paper says it: then only the rules of every paper were looked at. */
  readonly kind: { readonly code: PaperKind; readonly name: string; readonly told: 'given' | 'by the paper' } | null
  readonly rules: readonly RuleResult[]
  /** What is likely wrong in capitals; no rule fails by it. */
  readonly advice: readonly Advice[]
}

export const passes = ({ rules }: CheckReport): boolean => rules.every(({ state }) => state !== 'failed')

/** What a check of either format found out. */
export interface Checked {
  readonly findings: readonly Finding[]
  /** Of the rules that speak only where something stands: those that had something to look at. */
  readonly present: ReadonlySet<RuleId>
  /** Rules this format does not show. */
  readonly unseen: ReadonlySet<RuleId>
  readonly advice: readonly Advice[]
}

/** Rules that speak of what a paper need not have. */
export const conditional: readonly RuleId[] = ['P09', 'C04', 'C15', 'C16', 'C17', 'C18', 'C19', 'C20', 'C26', 'C27', 'C28', 'C29', 'C30', 'C31']

/** The rules that speak of a kind; of every paper when it is not known. */
export const rulesFor = (kind: PaperKind | null, { kinds, always }: Ruleset): readonly RuleId[] => (kind === null ? always : kinds[kind].rules)

export function resultsOf({ findings, present, unseen }: Checked, kind: PaperKind | null, ruleset: Ruleset): RuleResult[] {
  const spoken = rulesFor(kind, ruleset)
  return (Object.keys(ruleset.rules) as RuleId[]).map((rule) => {
    const of = spoken.includes(rule) ? findings.filter((finding) => finding.rule === rule) : []
    const idle = !spoken.includes(rule) || (conditional.includes(rule) && !present.has(rule) && of.length === 0)
    const state = of.length > 0 ? 'failed' : idle ? 'not_applicable' : unseen.has(rule) ? 'unseen' : 'passed'
    return { rule, name: ruleset.rules[rule], state, findings: of }
  })
}
