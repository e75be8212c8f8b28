import type { Council } from '@sangkien/contract/council'
import type { PersonId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Invalid, NotFound } from '../http/refuse.ts'

/** Notes which fields a member of a council knows, from those the rules in force name; one noted earlier may stay. */
export async function setFields(tx: Tx, actor: Actor, council: Council, person: PersonId, fields: readonly string[], known: readonly string[], now: Date): Promise<void> {
  const seat = council.seats.find(({ personId }) => personId === person)
  if (!seat || !council.mayKnow.includes(person)) throw new NotFound()
  const strange = fields.findIndex((code) => !known.includes(code) && !seat.fields.includes(code))
  if (strange >= 0) throw new Invalid([{ path: `fields.${strange}`, code: 'unknown_field' }])
  await tx.updateTable('council_seat').set({ fields: [...new Set(fields)] }).where('org_id', '=', actor.org).where('council_id', '=', council.id).where('person_id', '=', person).execute()
  await record(tx, actor.org, { at: now, actor, what: 'council.fields_set', noun: 'council', subject: council.id })
}
