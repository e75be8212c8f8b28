import type { addIncoming, changeIncoming, Incoming } from '@sangkien/contract/incoming'
import { refuseIncoming } from '@sangkien/domain/incoming/refuse-incoming'
import { type Day, partsOf } from '@sangkien/domain/time/day'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { nextNumbers } from '../decision/number-series.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse, Stale } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { selectIncoming } from './list-incoming.query.ts'

type Body = z.output<NonNullable<typeof addIncoming.body>>

/** Writes a paper down with the next number of the year it arrived in; the same paper twice only when that is meant (Phụ lục VI: warn of doubles; FACT). */
export async function keepIncoming(tx: Tx, actor: Actor, { evenSo, ...facts }: Body, now: Date): Promise<Incoming> {
  refuseDays(facts, now)
  const year = partsOf(facts.arrivedOn as Day)[0]
  const there = facts.code === '' ? undefined : await tx.selectFrom('incoming').where('org_id', '=', actor.org).where('issuer', '=', facts.issuer).where('code', '=', facts.code).select(['number', 'year']).orderBy('recorded_at').executeTakeFirst()
  if (there && !evenSo) throw new Refuse({ code: 'incoming.there_already', ...there })
  const [id, number] = [newId(), await nextNumbers(tx, actor.org, 'incoming', year, 1)]
  await tx.insertInto('incoming').values({ org_id: actor.org, id, year, number, ...columnsOf(facts), recorded_by: actor.id, recorded_at: now }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'incoming.recorded', noun: 'incoming', subject: id, detail: { number, year } })
  return one(tx, actor, id)
}

/** Mends an entry; its number and year are given once. */
export async function mendIncoming(tx: Tx, actor: Actor, id: string, { version, ...facts }: z.output<NonNullable<typeof changeIncoming.body>>, now: Date): Promise<Incoming> {
  const row = await tx.selectFrom('incoming').where('org_id', '=', actor.org).where('id', '=', id).select(['version', 'year']).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound()
  if (row.version !== version) throw new Stale(await one(tx, actor, id))
  refuseDays(facts, now)
  if (partsOf(facts.arrivedOn as Day)[0] !== row.year) throw new Refuse({ code: 'incoming.other_year', year: row.year })
  await tx.updateTable('incoming').set({ ...columnsOf(facts), version: version + 1 }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'incoming.mended', noun: 'incoming', subject: id })
  return one(tx, actor, id)
}

type Facts = Omit<Body, 'evenSo'>

function refuseDays({ arrivedOn, dated, passedOn }: Facts, now: Date): void {
  const refusal = refuseIncoming({ arrivedOn: arrivedOn as Day, dated: dated as Day | null, passedOn: passedOn as Day | null }, now)
  if (refusal) throw new Refuse(refusal)
}

const columnsOf = ({ arrivedOn, issuer, code, dated, about, receiver, passedOn, note }: Facts) =>
  ({ arrived_on: arrivedOn as Day, issuer, code, dated: dated as Day | null, about, receiver, passed_on: passedOn as Day | null, note })

async function one(tx: Tx, actor: Actor, id: string): Promise<Incoming> {
  const [row] = await selectIncoming(tx, actor.org, { id })
  if (!row) throw new NotFound()
  return row
}
