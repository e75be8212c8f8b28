import type { Day } from '../time/day.ts'
import { isOver, type LegalBasis } from './legal-basis.ts'
import { basesOf } from './pack-basis.ts'
import type { RegulationPack } from './pack.ts'

/** A dossier as papers reach it: when it was received, and the new papers that were found to be better for it than what they replace. */
export interface ReachedDossier {
  readonly on: Day
  readonly better?: readonly string[]
}

/** The act that cites, and the dossiers it is about; none for an act about no dossier. */
export interface CitingAct {
  readonly on: Day
  readonly received: readonly ReachedDossier[]
}

/**
 * The legal bases of an act, in the words they are cited by (initiative-law.md 6.1, row 13): those issued and in force on its
 * day, but for dossiers a new paper does not reach, which go on under the old one (section 2). An act about dossiers of both
 * kinds cites both.
 */
export function basesOn({ legalBases }: Pick<RegulationPack, 'legalBases'>, register: readonly LegalBasis[], { on, received }: CitingAct): readonly string[] {
  const cites = (one: LegalBasis) => begun(one, on) && (received.length === 0 ? !isOver(one, on) : received.some((dossier) => reaches(one, register, dossier, on)))
  return basesOf(legalBases, register).filter(cites).map(({ title }) => title)
}

/** Whether a paper is in force on a day by itself. */
export const standsOn = (one: LegalBasis, on: Day): boolean => begun(one, on) && !isOver(one, on)

const begun = ({ issuedOn, validFrom }: LegalBasis, on: Day): boolean => (issuedOn === null || issuedOn <= on) && (validFrom === null || validFrom <= on)

/** Whether a basis governs a dossier received on that day: a new one spares what came before its transition, an old one keeps it. */
function reaches(one: LegalBasis, register: readonly LegalBasis[], received: ReachedDossier, on: Day): boolean {
  if (spares(one, received)) return false
  const successor = register.find(({ code }) => code === one.replacedBy?.code)
  return !isOver(one, on) || (successor !== undefined && spares(successor, received))
}

export const spares = ({ code, transition }: LegalBasis, { on, better = [] }: ReachedDossier): boolean => transition !== null && on < transition.receivedBefore && !(transition.unlessMoreFavourable && better.includes(code))
