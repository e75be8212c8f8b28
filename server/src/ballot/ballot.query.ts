import type { BallotState } from '@sangkien/domain/ballot/refuse-ballot'
import type { Counted } from '@sangkien/domain/ballot/counted'
import type { Actor } from '../actor.ts'
import type { InitiativeId, PersonId, SittingId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'

/** The secret ballot of the vote that decides on an item. Choices are read from the box nowhere but where it is counted. */
export interface BallotFacts extends BallotState, Counted { readonly id: string; readonly publicKey: string }

/** Of an item of an agenda (aliased `si`). Voters come in the order of their ids, which tells nothing of when. */
export const ballotOfItem = sql<BallotFacts | null>`(select jsonb_build_object('id', sb.id, 'phase', sb.phase, 'publicKey', sb.public_key,
    'took', (select coalesce(jsonb_agg(bv.person_id order by bv.person_id), '[]') from secret_ballot_voter bv where bv.org_id = sb.org_id and bv.ballot_id = sb.id),
    'cast', (select count(*) from secret_ballot_paper bp where bp.org_id = sb.org_id and bp.ballot_id = sb.id),
    'counts', case when sb.phase = 'counted' then jsonb_build_object('agree', sb.agree, 'disagree', sb.disagree, 'abstain', sb.abstain) end)
  from secret_ballot sb where sb.org_id = si.org_id and sb.sitting_id = si.sitting_id and sb.initiative_id = si.initiative_id and sb.number = si.vote_number and sb.phase <> 'void')`

/** Keeps the ballot on an item still until commit, after the sitting itself: nothing that is read afterwards is older. */
export async function holdBallot(tx: Tx, { org }: Actor, sitting: SittingId, item: InitiativeId): Promise<void> {
  await tx.selectFrom('sitting').where('org_id', '=', org).where('id', '=', sitting).select('id').forShare().execute()
  await tx.selectFrom('secret_ballot').where('org_id', '=', org).where('sitting_id', '=', sitting).where('initiative_id', '=', item).where('phase', '<>', 'void').select('id').orderBy('id').forNoKeyUpdate().execute()
}

/** What this voter had signed before, and the key to sign with. */
export const takenBefore = (tx: Tx, { org }: Actor, ballot: string, voter: PersonId) =>
  tx.selectFrom('secret_ballot as b').leftJoin('secret_ballot_voter as v', (on) => on.onRef('v.org_id', '=', 'b.org_id').onRef('v.ballot_id', '=', 'b.id').on('v.person_id', '=', voter))
    .where('b.org_id', '=', org).where('b.id', '=', ballot).select(['b.private_key as privateKey', 'v.blinded', 'v.blind_signature as blindSignature']).executeTakeFirst()
