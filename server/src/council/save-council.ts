import type { addCouncil } from '@sangkien/contract/council'
import type { InputOf } from '@sangkien/contract/endpoint'
import { refuseCouncil, refuseCouncilChange, refuseUnseating } from '@sangkien/domain/council/refuse-council'
import type { CouncilId, PersonId } from '@sangkien/domain/ids'
import type { CouncilRules, Seat } from '@sangkien/domain/regulation/pack'
import type { Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { settleConflicts } from '../conflict/settle-conflicts.ts'
import { record } from '../history/record.ts'
import { Invalid, NotFound, Refuse, Stale } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { isColleague } from '../people/colleague.ts'

type Fields = InputOf<typeof addCouncil>['body']

/** A new council with its people, in the order given. */
export async function addCouncilRow(tx: Tx, actor: Actor, fields: Fields, rules: CouncilRules, now: Date): Promise<CouncilId> {
  await refusePeople(tx, actor, fields, rules, null)
  const id = newId<CouncilId>()
  await tx.insertInto('council').values({ org_id: actor.org, id, ...columnsOf(fields) }).execute()
  await seat(tx, actor, id, fields)
  await record(tx, actor.org, { at: now, actor, what: 'council.added', noun: 'council', subject: id, detail: { seats: fields.seats.length } })
  return id
}

/** The same council with other fields, as long as it has not sat; held until commit, so that no sitting opens in between. */
export async function changeCouncilRow(tx: Tx, actor: Actor, id: CouncilId, { version, ...fields }: Fields & { version: number }, rules: CouncilRules, now: Date, current: () => Promise<unknown>): Promise<void> {
  // Sittings before their council, as where one is opened: nobody opens one or hands in a sheet meanwhile, and nobody waits in a ring.
  const sittings = await tx.selectFrom('sitting').where('org_id', '=', actor.org).where('council_id', '=', id).select(['id', 'opened_at']).orderBy('id').forNoKeyUpdate().execute()
  const held = await tx.selectFrom('council').where('org_id', '=', actor.org).where('id', '=', id).select('version').forNoKeyUpdate().executeTakeFirst()
  if (!held) throw new NotFound()
  const sat = refuseCouncilChange(sittings.filter((sitting) => sitting.opened_at !== null).length)
  if (sat) throw new Refuse(sat)
  if (held.version !== version) throw new Stale(await current())
  await refusePeople(tx, actor, fields, rules, id)
  await refuseScorersLeaving(tx, actor, id, fields)
  await tx.updateTable('council').set({ ...columnsOf(fields), version: version + 1 }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  const known = new Map((await tx.deleteFrom('council_seat').where('org_id', '=', actor.org).where('council_id', '=', id).returning(['person_id', 'fields']).execute()).map((one) => [one.person_id, one.fields]))
  await seat(tx, actor, id, fields, known)
  for (const sitting of sittings) await settleConflicts(tx, actor.org, sitting.id, now)
  await record(tx, actor.org, { at: now, actor, what: 'council.changed', noun: 'council', subject: id, detail: { seats: fields.seats.length } })
}

/** Who has handed in keeps the seat; marks that nobody handed in go with the seat. */
async function refuseScorersLeaving(tx: Tx, { org }: Actor, id: CouncilId, { seats }: Fields): Promise<void> {
  const kept = seats.map(({ personId }) => personId as PersonId)
  const sheets = await tx.selectFrom('score_sheet as h').innerJoin('sitting as s', (on) => on.onRef('s.org_id', '=', 'h.org_id').onRef('s.id', '=', 'h.sitting_id'))
    .where('h.org_id', '=', org).where('s.council_id', '=', id).select(['h.sitting_id', 'h.scorer_id', 'h.handed_in_at']).execute()
  const refusal = refuseUnseating([...new Set(sheets.filter((sheet) => sheet.handed_in_at).map((sheet) => sheet.scorer_id))], kept)
  if (refusal) throw new Refuse(refusal)
  await tx.deleteFrom('paper_sheet as k').where('k.org_id', '=', org).where('k.scorer_id', 'not in', kept).where(({ exists, selectFrom }) => exists(selectFrom('sitting as s').whereRef('s.org_id', '=', 'k.org_id').whereRef('s.id', '=', 'k.sitting_id').where('s.council_id', '=', id).select('s.id'))).execute()
  const leaving = sheets.filter((sheet) => !kept.includes(sheet.scorer_id))
  if (leaving.length > 0)
    await tx.deleteFrom('score_sheet').where('org_id', '=', org).where('sitting_id', 'in', leaving.map((sheet) => sheet.sitting_id)).where('scorer_id', 'in', leaving.map((sheet) => sheet.scorer_id)).where('handed_in_at', 'is', null).execute()
}

async function refusePeople(tx: Tx, actor: Actor, fields: Fields, rules: CouncilRules, council: CouncilId | null): Promise<void> {
  const people = await tx.selectFrom('person as p').where('p.org_id', '=', actor.org).where(isColleague).where('p.id', 'in', fields.seats.map(({ personId }) => personId as PersonId))
    .select(['p.id', 'p.head_of_agency', 'p.active_to'])
    .select(sql<boolean>`exists (select from authorship a join sitting_item si on si.org_id = a.org_id and si.initiative_id = a.initiative_id
      join sitting s on s.org_id = si.org_id and s.id = si.sitting_id and s.closed_at is null and s.council_id = ${council}::uuid
      where a.org_id = p.org_id and a.person_id = p.id)`.as('on_agenda'))
    .execute()
  const seats = fields.seats.map(({ personId }, at) => {
    const person = people.find((one) => one.id === personId)
    if (!person) throw new Invalid([{ path: `seats.${at}.personId`, code: 'unknown_person' }])
    return { personId: person.id, headOfAgency: person.head_of_agency, authorOnAgenda: person.on_agenda, activeTo: person.active_to }
  })
  const refusal = refuseCouncil({ validFrom: fields.validFrom as Day, validTo: fields.validTo as Day | null, seats }, rules)
  if (refusal) throw new Refuse(refusal)
}

const columnsOf = (fields: Fields) => ({
  name: fields.name, decision_number: fields.decisionNumber, decision_date: fields.decisionDate as Day | null, valid_from: fields.validFrom as Day, valid_to: fields.validTo as Day | null,
})

/** Seats people; who had a seat keeps the fields they know. */
const seat = (tx: Tx, actor: Actor, council: CouncilId, { seats }: Fields, known: ReadonlyMap<PersonId, string[]> = new Map()) =>
  tx.insertInto('council_seat').values(seats.map((one, position) => ({ fields: known.get(one.personId as PersonId) ?? [], org_id: actor.org, council_id: council, person_id: one.personId as PersonId, seat: one.seat as Seat, position }))).execute()
