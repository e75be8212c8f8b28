import type { Day } from '../time/day.ts'
import { isOver, type LegalBasis } from './legal-basis.ts'
import { basesOf } from './pack-basis.ts'
import type { RegulationPack } from './pack.ts'

/** The act that cites, and when the dossiers it is about were received; none for an act about no dossier. */
export interface CitingAct {
  readonly on: Day
  readonly received: readonly Day[]
}

/**
 * The legal bases of an act, in the words they are cited by (initiative-law.md 6.1, row 13): those issued and in force on its
 * day, but for dossiers a new paper does not reach, which go on under the old one (section 2). An act about dossiers of both
 * kinds cites both.
 */
export function basesOn({ legalBases }: Pick<RegulationPack, 'legalBases'>, register: readonly LegalBasis[], { on, received }: CitingAct): readonly string[] {
  const cites = (one: LegalBasis) => begun(one, on) && (received.length === 0 ? !isOver(one, on) : received.some((day) => reaches(one, register, day, on)))
  return basesOf(legalBases, register).filter(cites).map(({ title }) => title)
}

const begun = ({ issuedOn, validFrom }: LegalBasis, on: Day): boolean => (issuedOn === null || issuedOn <= on) && (validFrom === null || validFrom <= on)

/** Whether a basis governs a dossier received on that day: a new one spares what came before its transition, an old one keeps it. */
function reaches(one: LegalBasis, register: readonly LegalBasis[], received: Day, on: Day): boolean {
  if (spares(one, received)) return false
  const successor = register.find(({ code }) => code === one.replacedBy?.code)
  return !isOver(one, on) || (successor !== undefined && spares(successor, received))
}

const spares = ({ transition }: LegalBasis, received: Day): boolean => transition !== null && received < transition.receivedBefore
