import type { Round } from '@sangkien/contract/regulation'
import type { RoundId } from '@sangkien/domain/ids'
import { refuseRound, refuseRoundChange, type RoundFacts } from '@sangkien/domain/regulation/refuse-round'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Invalid, NotFound, Refuse, Stale } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { holdOrganisation } from '../organisation/hold-organisation.ts'
import { contestRules, selectRounds } from './round.query.ts'

export async function addRoundTo(tx: Tx, actor: Actor, facts: RoundFacts, now: Date): Promise<Round> {
  await refuseIfWrong(tx, actor, facts)
  const id = newId<RoundId>()
  await tx.insertInto('round').values({ org_id: actor.org, id, ...columnsOf(facts) }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'round.added', noun: 'round', subject: id, detail: { name: facts.name } })
  return readRound(tx, actor, id)
}

export async function changeRoundTo(tx: Tx, actor: Actor, id: RoundId, { locked, version, ...facts }: RoundFacts & { readonly locked: boolean; readonly version: number }, now: Date): Promise<Round> {
  await holdOrganisation(tx, actor.org)
  const there = await readRound(tx, actor, id)
  if (there.version !== version) throw new Stale(there)
  const refusal = refuseRoundChange({ ...(there as Round & RoundFacts), locked: there.lockedAt !== null }, { ...facts, locked }, now)
  if (refusal) throw new Refuse(refusal)
  await refuseIfWrong(tx, actor, facts, id)
  const lockedAt = locked ? (there.lockedAt ?? now) : null
  await tx.updateTable('round').set({ ...columnsOf(facts), locked_at: lockedAt, version: version + 1 }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'round.changed', noun: 'round', subject: id, detail: { name: facts.name, locked } })
  return readRound(tx, actor, id)
}

async function refuseIfWrong(tx: Tx, actor: Actor, facts: RoundFacts, id?: RoundId): Promise<void> {
  await holdOrganisation(tx, actor.org)
  const regulation = await tx.selectFrom('regulation').where('org_id', '=', actor.org).where('id', '=', facts.regulationId).select(contestRules.as('contest')).executeTakeFirst()
  if (!regulation) throw new Invalid([{ path: 'regulationId', code: 'unknown' }])
  const holder = await tx.selectFrom('round').where('org_id', '=', actor.org).where('year', '=', facts.year).where('number', '=', facts.number)
    .$if(id !== undefined, (query) => query.where('id', '!=', id as RoundId)).select('name').executeTakeFirst()
  const refusal = refuseRound(facts, { contest: regulation.contest, holder: holder?.name ?? null })
  if (refusal) throw new Refuse(refusal)
}

const columnsOf = ({ year, number, name, opensOn, closesOn, regulationId, voting }: RoundFacts) => ({ year, number, name, opens_on: opensOn, closes_on: closesOn, regulation_id: regulationId, votes_from: voting?.from ?? null, votes_to: voting?.to ?? null })

async function readRound(tx: Tx, actor: Actor, id: RoundId): Promise<Round> {
  const [round] = await selectRounds(tx, actor.org, id)
  if (!round) throw new NotFound()
  return round
}
