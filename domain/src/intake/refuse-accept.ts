import type { PersonId } from '../ids.ts'
import type { ApplicationState } from '../initiative/dossier.ts'
import { refuseMove, type Stage, type StageRefusal } from '../initiative/stage.ts'
import type { RegulationPack } from '../regulation/pack.ts'

/** The officer's finding on one condition; `unclear` is left to the council. */
export const verdicts = ['met', 'not_met', 'unclear'] as const
export type Verdict = (typeof verdicts)[number]

export interface AcceptCase {
  readonly stage: Stage
  readonly authors: readonly PersonId[]
  readonly applicationState: ApplicationState
  readonly checks: Readonly<Record<string, Verdict>>
  /** Tests of novelty the officer found failed, by their codes. */
  readonly failedTests: readonly string[]
}

export type IntakeRefusal =
  | { readonly code: 'intake.own_initiative' }
  | { readonly code: 'intake.unchecked'; readonly conditions: readonly string[] }
  | { readonly code: 'intake.not_met'; readonly conditions: readonly string[] }

/** Nobody handles the intake of their own dossier (DESIGN, after the conflict rule of Thông tư 18/2013, Điều 8 khoản 2). */
export const refuseOwn = (authors: readonly PersonId[], officer: PersonId): IntakeRefusal | undefined =>
  authors.includes(officer) ? { code: 'intake.own_initiative' } : undefined

/**
 * Why the dossier cannot be accepted: each condition of Điều 3 needs a finding (FACT), and none may be "not met", nor a test of novelty failed — save that
 * what is not applied yet is accepted and then waits for its first application (Điều 7 khoản 1; FACT).
 */
export function refuseAccept({ stage, authors, applicationState, checks, failedTests }: AcceptCase, conditions: RegulationPack['conditions'], officer: PersonId): IntakeRefusal | StageRefusal | undefined {
  const first = refuseMove(stage, 'accept') ?? refuseOwn(authors, officer)
  if (first) return first
  const codes = conditions.map(({ code }) => code)
  const unchecked = codes.filter((code) => checks[code] === undefined)
  if (unchecked.length > 0) return { code: 'intake.unchecked', conditions: unchecked }
  const notMet = [...codes.filter((code) => checks[code] === 'not_met' && !(code === 'applied' && applicationState === 'not_yet')), ...failedTests]
  return notMet.length > 0 ? { code: 'intake.not_met', conditions: notMet } : undefined
}
