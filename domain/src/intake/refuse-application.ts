import type { PersonId, UnitId } from '../ids.ts'
import { refuseMove, type Stage, type StageRefusal } from '../initiative/stage.ts'
import type { Role } from '../people/role.ts'
import { type Day, dayOf } from '../time/day.ts'
import { type IntakeRefusal, refuseOwn } from './refuse-accept.ts'

export type ApplicationRefusal = { readonly code: 'application.in_future'; readonly on: Day; readonly today: Day }

/**
 * Why this person may not confirm that the first application is complete: whoever the process charges with it, the standing office
 * or the head of the unit of the dossier, who saw it (Nghị định 13/2012, Điều 7 khoản 1; FACT); not an author, and not for a day still to come.
 */
export function refuseApplication(
  dossier: { readonly stage: Stage; readonly authors: readonly PersonId[]; readonly unitId: UnitId; readonly by: readonly Role[] },
  person: { readonly id: PersonId; readonly secretariat: boolean; readonly heads: readonly UnitId[] },
  on: Day, now: Date,
): ApplicationRefusal | IntakeRefusal | StageRefusal | undefined {
  const may = (person.secretariat && dossier.by.includes('secretariat')) || (person.heads.includes(dossier.unitId) && dossier.by.includes('unit_head'))
  if (!may) return { code: 'initiative.not_by_you', move: 'confirm_application', by: dossier.by }
  const first = refuseMove(dossier.stage, 'confirm_application') ?? refuseOwn(dossier.authors, person.id)
  if (first) return first
  const today = dayOf(now)
  return on > today ? { code: 'application.in_future', on, today } : undefined
}
