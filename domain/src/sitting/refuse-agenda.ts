import type { PersonId, RegulationId } from '../ids.ts'
import { type MoveName, refuseMove, type Stage, type StageRefusal } from '../initiative/stage.ts'
import { type IntakeRefusal, refuseOwn } from '../intake/refuse-accept.ts'
import type { Basis } from '../regulation/basis.ts'
import { type Day, hasClosed } from '../time/day.ts'
import { refuseNotPlanned, type SittingRunRefusal } from './refuse-sitting.ts'

export interface AgendaCase {
  readonly sitting: { readonly opened: boolean; readonly closed: boolean; readonly regulationId: RegulationId; readonly hasScale: boolean; readonly scoresDue: Day; /** Where the process lets no figures before the council unconfirmed: its basis. */ readonly wantsBenefitChecked: Basis | null }
  readonly dossier: {
    readonly stage: Stage
    readonly authors: readonly PersonId[]
    readonly regulationId: RegulationId
    readonly regulationTitle: string
    /** The sitting not yet closed that has it on its agenda; `null` when none has. */
    readonly onAgendaOf: string | null
    /** Whether it claims money or hours nobody has confirmed. */
    readonly benefitUnchecked: boolean
  }
}

export type AgendaRefusal =
  | { readonly code: 'agenda.already'; readonly sitting: string }
  | { readonly code: 'agenda.other_rules'; readonly rules: string }
  | { readonly code: 'agenda.scores_due_over'; readonly due: Day }
  | { readonly code: 'agenda.sheet_handed_in' }
  | { readonly code: 'agenda.benefit_unchecked'; readonly basis: Basis }

/** The move that putting a dossier on an agenda prepares: scoring where the regulation has a scale, otherwise the sitting itself. */
export const agendaMove = (hasScale: boolean): Extract<MoveName, 'open_scoring' | 'open_sitting'> => (hasScale ? 'open_scoring' : 'open_sitting')

/**
 * Why a dossier cannot be put on this agenda. A sitting applies one version of the rules — one scale, one share of votes, one list
 * of legal bases for its decision — and a dossier keeps the version it was filed under, so the two must be the same (DESIGN).
 */
export function refuseAgenda({ sitting, dossier }: AgendaCase, officer: PersonId, now: Date): AgendaRefusal | SittingRunRefusal | IntakeRefusal | StageRefusal | undefined {
  const begun = refuseNotPlanned(sitting)
  if (begun) return begun
  if (dossier.onAgendaOf !== null) return { code: 'agenda.already', sitting: dossier.onAgendaOf }
  const first = refuseMove(dossier.stage, agendaMove(sitting.hasScale)) ?? refuseOwn(dossier.authors, officer)
  if (first) return first
  if (dossier.regulationId !== sitting.regulationId) return { code: 'agenda.other_rules', rules: dossier.regulationTitle }
  if (sitting.wantsBenefitChecked && dossier.benefitUnchecked) return { code: 'agenda.benefit_unchecked', basis: sitting.wantsBenefitChecked }
  return sitting.hasScale && hasClosed(sitting.scoresDue, now) ? { code: 'agenda.scores_due_over', due: sitting.scoresDue } : undefined
}

/** Why a dossier cannot be taken off: the sitting has begun, or a member has already handed in their sheet; it is deferred in the room instead (DESIGN). */
export const refuseOffAgenda = (sitting: Pick<AgendaCase['sitting'], 'opened' | 'closed'>, handedIn: boolean): AgendaRefusal | SittingRunRefusal | undefined =>
  refuseNotPlanned(sitting) ?? (handedIn ? { code: 'agenda.sheet_handed_in' } : undefined)
