import { refuseBallot } from '@sangkien/domain/contest/refuse-ballot'
import type { InitiativeId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import type { ContestFacts } from './contest.query.ts'
import { voterOf } from './view-contest.ts'

/** Puts this ballot in place of the one before. The history learns that a ballot was cast: neither by whom nor for what. */
export async function castBallotIn(tx: Tx, actor: Actor, contest: ContestFacts, chosen: readonly InitiativeId[], now: Date): Promise<void> {
  const refusal = refuseBallot(contest, voterOf(actor), chosen, now)
  if (refusal) throw new Refuse(refusal)
  await tx.deleteFrom('public_vote').where('org_id', '=', actor.org).where('round_id', '=', contest.id).where('voter_id', '=', actor.id).execute()
  if (chosen.length > 0)
    await tx.insertInto('public_vote').values([...new Set(chosen)].map((initiative) => ({ org_id: actor.org, round_id: contest.id, voter_id: actor.id, initiative_id: initiative, cast_at: now }))).execute()
  await record(tx, actor.org, { at: now, what: 'contest.ballot_cast', noun: 'round', subject: contest.id })
}
