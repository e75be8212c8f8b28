import type { UnitActBody } from '@sangkien/contract/unit-act'
import { sayDate } from '@sangkien/domain/document/say-date'
import type { OrgId, PersonId, UnitId } from '@sangkien/domain/ids'
import { type Place, planUnitAct, type UnitActPlan } from '@sangkien/domain/organisation/plan-unit-act'
import { refuseUnitAct } from '@sangkien/domain/organisation/refuse-unit-act'
import type { UnitAct, UnitActFacts } from '@sangkien/domain/organisation/unit-act'
import type { Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Invalid, NotFound, Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { holdOrganisation } from './hold-organisation.ts'
import { loadUnitActFacts } from './unit-act.query.ts'

/** What the act would do; refused as the act itself would be. */
export async function tryAct(tx: Tx, org: OrgId, id: UnitId, body: UnitActBody): Promise<UnitActPlan> {
  return (await decide(tx, org, id, body)).plan
}

/** Does it: new rows for what begins, a last day for what ends, nothing else of the past is touched. */
export async function doAct(tx: Tx, actor: Actor, id: UnitId, body: UnitActBody, now: Date): Promise<UnitActPlan> {
  await holdOrganisation(tx, actor.org)
  const { act, plan, facts } = await decide(tx, actor.org, id, body)
  const { org } = actor
  const actId = newId()
  await tx.insertInto('unit_act').values({
    org_id: org, id: actId, kind: act.kind, day: act.day, basis_number: body.basis.number, basis_date: body.basis.date as Day, basis_issuer: body.basis.issuer, done_by: actor.id, done_at: now,
  }).execute()
  const ids = await changeUnits(tx, org, actId, act, plan, facts)
  await carryPeople(tx, org, act, plan, ids, sayBasis(body.basis))
  await record(tx, org, {
    at: now, actor, what: `unit.${happened[act.kind]}`, noun: 'unit', subject: id,
    detail: {
      act: actId, day: act.day, basis: body.basis, ended: plan.ended, begun: plan.begun.map(({ code, name }) => ({ id: ids.get(code), code, name })), latters: plan.latters,
      people: plan.people.map(({ personId, to }) => ({ personId, to: to?.code })), heads: plan.heads.map(({ personId, to }) => ({ personId, to: to?.code ?? null })), moved: plan.moved.map(({ id: unit, under }) => ({ id: unit, under: under?.code ?? null })),
    },
  })
  return plan
}

const happened = { rename: 'renamed', merge: 'merged', split: 'split', move: 'moved', dissolve: 'dissolved' } as const

const sayBasis = ({ number, date, issuer }: UnitActBody['basis']): string => `${number} ngày ${sayDate(date as Day)} của ${issuer}`

async function decide(tx: Tx, org: OrgId, id: UnitId, { kind, day, withIds, begun, intoId, placements, othersTo, headIds }: UnitActBody): Promise<{ act: UnitAct; plan: UnitActPlan; facts: UnitActFacts }> {
  // What the contract has just checked to be a day and ids.
  const act = { kind, day: day as Day, units: [id, ...withIds] as UnitId[], begun, intoId: intoId as UnitId | null, placements: placements.map((one) => ({ ...one, personId: one.personId as PersonId })), othersTo, headIds: headIds as PersonId[] | undefined }
  const facts = await loadUnitActFacts(tx, org, act)
  const there = new Set<string>(facts.units.map((unit) => unit.id))
  if (!there.has(id)) throw new NotFound()
  if (withIds.some((one) => !there.has(one))) throw new Invalid([{ path: 'withIds', code: 'unknown' }])
  if (intoId !== null && !there.has(intoId)) throw new Invalid([{ path: 'intoId', code: 'unknown' }])
  const refusal = refuseUnitAct(act, facts)
  if (refusal) throw new Refuse(refusal)
  return { act, plan: planUnitAct(act, facts), facts }
}

/** The units themselves, their succession and their places; gives the id of each unit in force on the day by its code. */
async function changeUnits(tx: Tx, org: OrgId, actId: string, { day, kind }: UnitAct, plan: UnitActPlan, { units }: UnitActFacts): Promise<ReadonlyMap<string, UnitId>> {
  const ended = plan.ended.map(({ id }) => id)
  const ids = new Map(units.filter(({ id, from, to }) => from <= day && (to === null || to >= day) && !ended.includes(id)).map(({ code, id }) => [code, id]))
  for (const { code, name, parentId, to, position } of plan.begun) {
    const id = newId<UnitId>()
    ids.set(code, id)
    await tx.insertInto('unit').values({ org_id: org, id, code, name, parent_id: parentId, valid_from: day, valid_to: to, position, begun_act_id: actId }).execute()
  }
  if (ended.length > 0)
    await tx.updateTable('unit').set(({ eb }) => ({ valid_to: plan.lastDay, ended_act_id: actId, version: eb('version', '+', 1) })).where('org_id', '=', org).where('id', 'in', ended).execute()
  const succession = ended.flatMap((former) => plan.latters.map(({ code }) => ({ org_id: org, former_id: former, latter_id: ids.get(code)!, act_id: actId })))
  if (succession.length > 0) await tx.insertInto('unit_succession').values(succession).execute()
  const places = plan.moved.map(({ id, under }) => ({ org_id: org, unit_id: id, from_day: laterOf(day, units.find((unit) => unit.id === id)!.from), parent_id: under && ids.get(under.code)!, act_id: actId }))
  if (places.length > 0) await tx.insertInto('unit_parent').values(places).execute()
  if (kind === 'move') await tx.updateTable('unit').set(({ eb }) => ({ version: eb('version', '+', 1) })).where('org_id', '=', org).where('id', 'in', plan.moved.map(({ id }) => id)).execute()
  return ids
}

const laterOf = (one: Day, other: Day): Day => (one > other ? one : other)

/** A new post and a new grant from the day for each, the former ones end the day before. */
async function carryPeople(tx: Tx, org: OrgId, { day }: UnitAct, { lastDay, people, heads }: UnitActPlan, ids: ReadonlyMap<string, UnitId>, basis: string): Promise<void> {
  const unitOf = (to: Place | null) => to && ids.get(to.code)!
  const posts = JSON.stringify(people.map(({ postId, to }) => ({ former: postId, id: newId(), unit: unitOf(to) })))
  await sql`insert into posting (org_id, id, person_id, unit_id, title, from_day, to_day)
    select o.org_id, n.id, o.person_id, n.unit, o.title, ${day}::date, o.to_day from jsonb_to_recordset(${posts}::jsonb) as n (former uuid, id uuid, unit uuid) join posting o on o.org_id = ${org} and o.id = n.former`.execute(tx)
  await sql`update posting o set to_day = ${lastDay} from jsonb_to_recordset(${posts}::jsonb) as n (former uuid) where o.org_id = ${org} and o.id = n.former`.execute(tx)
  const grants = JSON.stringify(heads.map(({ grantId, to }) => ({ former: grantId, id: newId(), unit: unitOf(to) })))
  await sql`insert into role_grant (org_id, id, person_id, role, unit_id, from_day, to_day, basis)
    select distinct on (g.person_id, n.unit) g.org_id, n.id, g.person_id, g.role, n.unit, ${day}::date, g.to_day, ${basis} from jsonb_to_recordset(${grants}::jsonb) as n (former uuid, id uuid, unit uuid)
    join role_grant g on g.org_id = ${org} and g.id = n.former where n.unit is not null and not exists (select from role_grant h where h.org_id = g.org_id and h.person_id = g.person_id and h.role = g.role and h.unit_id = n.unit and (h.to_day is null or h.to_day >= ${day}))
    order by g.person_id, n.unit, g.to_day desc nulls first`.execute(tx)
  await sql`update role_grant g set to_day = ${lastDay} from jsonb_to_recordset(${grants}::jsonb) as n (former uuid) where g.org_id = ${org} and g.id = n.former`.execute(tx)
}
