import { allTook, refuseTaking } from '@sangkien/domain/ballot/refuse-ballot'
import { NotFound, Refuse } from '../http/refuse.ts'
import { record } from '../history/record.ts'
import { voteCase } from '../sitting/room.ts'
import { blindSign } from './ballot-key.ts'
import { takenBefore } from './ballot.query.ts'
import { beginCasting, type Run } from './run-ballot.ts'

/**
 * Gives a voter their one paper: signs, without seeing it, what their browser made. That they took it is recorded; when the last of
 * those who may has theirs, papers are put in. The same blinded paper is answered again with what was given for it.
 */
export async function takePaper({ tx, actor, facts, item, now }: Run, { ballotId, blinded }: { ballotId: string; blinded: string }): Promise<{ blindSignature: string }> {
  const { ballot } = item
  const before = ballot?.id === ballotId ? await takenBefore(tx, actor, ballotId, actor.id) : undefined
  const refusal = refuseTaking(voteCase(facts, item), ballot?.id === ballotId ? ballot : null, actor.id, before?.blinded === blinded)
  if (refusal) throw new Refuse(refusal)
  if (!ballot || !before?.privateKey) throw new NotFound()
  if (before.blindSignature !== null) return { blindSignature: before.blindSignature }
  const blindSignature = blindSign(before.privateKey, blinded)
  if (!blindSignature) throw new Refuse({ code: 'ballot.malformed' })
  await tx.insertInto('secret_ballot_voter').values({ org_id: actor.org, ballot_id: ballotId, person_id: actor.id, blinded, blind_signature: blindSignature }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'ballot.paper_taken', noun: 'sitting', subject: facts.id, detail: { initiativeId: item.initiativeId, number: item.voteNumber, ballotId } })
  if (allTook(voteCase(facts, item), { took: [...ballot.took, actor.id] })) await beginCasting(tx, actor, ballotId, now)
  return { blindSignature }
}
