import type { CountedBallot } from '@sangkien/contract/ballot'
import type { BallotPaper } from '@sangkien/domain/ballot/ballot-paper'
import type { InitiativeId } from '@sangkien/domain/ids'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'
import { runs } from '../sitting/room.ts'
import type { SittingFacts } from '../sitting/sitting.query.ts'
import { mayNotKnow } from '../sitting/may-not-know.ts'

/** The papers of a counted ballot, for the members of the sitting and those who run it; none for an author of the item. */
export async function readCount(tx: Tx, actor: Actor, facts: SittingFacts, id: InitiativeId, number: number): Promise<z.infer<typeof CountedBallot>> {
  const item = facts.items.find((one) => one.initiativeId === id)
  const inRoom = facts.members.some(({ personId }) => personId === actor.id) || runs(facts, actor)
  if (!item || !inRoom || mayNotKnow(item, actor)) throw new NotFound()
  const ballot = await tx.selectFrom('secret_ballot').where('org_id', '=', actor.org).where('sitting_id', '=', facts.id).where('initiative_id', '=', id).where('number', '=', number).where('phase', '=', 'counted')
    .select(['id', 'public_key', 'issued', 'agree', 'disagree', 'abstain']).executeTakeFirst()
  if (!ballot) throw new NotFound()
  const papers = await tx.selectFrom('secret_ballot_paper').where('org_id', '=', actor.org).where('ballot_id', '=', ballot.id).select(['serial', 'choice', 'signature']).orderBy('serial').execute()
  return {
    ballotId: ballot.id, publicKey: ballot.public_key, issued: ballot.issued ?? 0, counts: { agree: ballot.agree ?? 0, disagree: ballot.disagree ?? 0, abstain: ballot.abstain ?? 0 },
    papers: papers as BallotPaper[], sitting: facts.name, title: item.title, number,
  }
}
