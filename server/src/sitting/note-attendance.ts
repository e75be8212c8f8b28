import type { PersonId } from '@sangkien/domain/ids'
import { refuseAttendance } from '@sangkien/domain/sitting/refuse-attendance'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { roomOf, undecided } from './room.ts'
import type { SittingFacts } from './sitting.query.ts'

/**
 * Notes who is there; everybody else is absent. Quorum is counted from this when it is asked for. A member who has left keeps the
 * votes on items already concluded and loses those on items still open: the absent do not vote.
 */
export async function noteAttendance(tx: Tx, actor: Actor, facts: SittingFacts, { present, online = [] }: { readonly present: readonly PersonId[]; readonly online?: readonly PersonId[] | undefined }, now: Date): Promise<void> {
  const room = roomOf(facts)
  const refusal = refuseAttendance(room, present)
  if (refusal) throw new Refuse(refusal)
  await tx.insertInto('attendance')
    .values(room.members.map((person) => ({ org_id: actor.org, sitting_id: facts.id, person_id: person, present: present.includes(person), online: present.includes(person) && online.includes(person), noted_at: now })))
    .onConflict((on) => on.columns(['org_id', 'sitting_id', 'person_id']).doUpdateSet((eb) => ({ present: eb.ref('excluded.present'), online: eb.ref('excluded.online'), noted_at: now })))
    .execute()
  const open = undecided(facts).map(({ initiativeId }) => initiativeId)
  const absent = room.members.filter((person) => !present.includes(person))
  if (open.length > 0 && absent.length > 0)
    await tx.deleteFrom('vote').where(ofVoteThatDecides).where('org_id', '=', actor.org).where('sitting_id', '=', facts.id).where('initiative_id', 'in', open).where('person_id', 'in', absent).execute()
  await record(tx, actor.org, { at: now, actor, what: 'sitting.attendance_noted', noun: 'sitting', subject: facts.id, detail: { present: room.members.length - absent.length, appointed: room.members.length } })
}

/** What was voted the first time stays as it was when a second vote was opened. */
const ofVoteThatDecides = sql<boolean>`number = (select si.vote_number from sitting_item si where si.org_id = vote.org_id and si.sitting_id = vote.sitting_id and si.initiative_id = vote.initiative_id)`
