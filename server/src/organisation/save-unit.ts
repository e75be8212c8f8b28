import type { Unit } from '@sangkien/contract/people'
import type { OrgId, UnitId } from '@sangkien/domain/ids'
import { refuseUnit, type Validity } from '@sangkien/domain/organisation/refuse-unit'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Invalid, NotFound, Refuse, Stale } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { loadUnitCase, selectUnits, type UnitFields } from './unit.query.ts'
import { holdOrganisation } from './hold-organisation.ts'

export async function addUnitTo(tx: Tx, actor: Actor, fields: UnitFields, now: Date): Promise<Unit> {
  await refuseIfWrong(tx, actor.org, fields, dayOf(now))
  const id = newId<UnitId>()
  await tx.insertInto('unit').values({ org_id: actor.org, id, ...columnsOf(fields) }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'unit.added', noun: 'unit', subject: id, detail: { name: fields.name, from: fields.validFrom } })
  return readUnit(tx, actor.org, id, now)
}

export async function changeUnitTo(tx: Tx, actor: Actor, id: UnitId, { version, ...fields }: UnitFields & { readonly version: number }, now: Date): Promise<Unit> {
  const there = await tx.selectFrom('unit').where('org_id', '=', actor.org).where('id', '=', id).select(['version', 'valid_from', 'valid_to']).forUpdate().executeTakeFirst()
  if (!there) throw new NotFound()
  if (there.version !== version) throw new Stale(await readUnit(tx, actor.org, id, now))
  await refuseIfWrong(tx, actor.org, fields, dayOf(now), { id, before: { from: there.valid_from, to: there.valid_to } })
  const { parent_id, ...columns } = columnsOf(fields)
  await correctPlace(tx, actor.org, id, parent_id, dayOf(now))
  await tx.updateTable('unit').set({ ...columns, version: version + 1 }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'unit.changed', noun: 'unit', subject: id, detail: { name: fields.name, from: fields.validFrom, to: fields.validTo } })
  return readUnit(tx, actor.org, id, now)
}

/** The tree is looked at as a whole, so one change at a time: two halves of a ring must not be made at once. */
async function refuseIfWrong(tx: Tx, org: OrgId, fields: UnitFields, today: Day, unit?: { id: UnitId; before: Validity }): Promise<void> {
  await holdOrganisation(tx, org)
  const facts = await loadUnitCase(tx, org, fields, today, unit)
  if (!facts) throw new Invalid([{ path: 'parentId', code: 'unknown' }])
  const refusal = refuseUnit(facts)
  if (refusal) throw new Refuse(refusal)
}

/** A mistake in where it stands is put right where it was written: in the last move that counts today, or in where it began. */
async function correctPlace(tx: Tx, org: OrgId, id: UnitId, parentId: UnitId | null, today: Day): Promise<void> {
  const moved = await tx.selectFrom('unit_parent').where('org_id', '=', org).where('unit_id', '=', id).where('from_day', '<=', today).orderBy('from_day', 'desc').limit(1).select('from_day').executeTakeFirst()
  if (moved) await tx.updateTable('unit_parent').set({ parent_id: parentId }).where('org_id', '=', org).where('unit_id', '=', id).where('from_day', '=', moved.from_day).execute()
  else await tx.updateTable('unit').set({ parent_id: parentId }).where('org_id', '=', org).where('id', '=', id).execute()
}

const columnsOf = ({ code, name, parentId, validFrom, validTo, position }: UnitFields) => ({ code, name, parent_id: parentId, valid_from: validFrom, valid_to: validTo, position })

async function readUnit(tx: Tx, org: OrgId, id: UnitId, now: Date): Promise<Unit> {
  const [unit] = await selectUnits(tx, org, dayOf(now), { id })
  if (!unit) throw new NotFound()
  return unit
}
