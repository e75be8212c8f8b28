import { createHash } from 'node:crypto'
import { bySerial, countPapers } from '@sangkien/domain/ballot/ballot-paper'
import { refuseCounting, refuseEmptyReason, refuseEndingIssue, refuseOpeningBallot, refuseVoiding } from '@sangkien/domain/ballot/refuse-ballot'
import { refuseBesidePaper } from '@sangkien/domain/ballot/paper-count'
import { canonical } from '@sangkien/domain/history/chain'
import { refuseMove } from '@sangkien/domain/initiative/stage'
import { refuseOutOfItem } from '@sangkien/domain/sitting/refuse-running'
import type { Refusal } from '@sangkien/domain/refusal'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { authorsOf, recusedFrom, voteCase } from '../sitting/room.ts'
import type { ItemFacts, SittingFacts } from '../sitting/sitting.query.ts'
import { makeBallotKey } from './ballot-key.ts'
import { paperStateOf } from './paper-of.ts'

/** One act of whoever runs the sitting on one item of it, held still. */
export interface Run { readonly tx: Tx; readonly actor: Actor; readonly facts: SittingFacts; readonly item: ItemFacts; readonly now: Date }

/** Who holds the pen does not hold it for an initiative of their own, and nothing is voted on that its author took back. */
export const refuseItem = ({ actor, item }: Pick<Run, 'actor' | 'item'>): Refusal | undefined => refuseOutOfItem(authorsOf(item), recusedFrom(item), actor.id) ?? (item.stage === 'withdrawn' ? refuseMove(item.stage, 'propose') : undefined)

const obey = (refusal: Refusal | undefined): void => { if (refusal) throw new Refuse(refusal) }
const tell = ({ tx, actor, facts, item, now }: Run, { what, ...detail }: { readonly what: string } & Record<string, unknown>): Promise<void> =>
  record(tx, actor.org, { at: now, actor, what, noun: 'sitting', subject: facts.id, detail: { initiativeId: item.initiativeId, number: item.voteNumber, ...detail } })
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Papers are given out, under a key made for this ballot alone. The history has the hash of the key: a second one would show. */
export async function openBallot(run: Run): Promise<void> {
  const { tx, actor, facts, item, now } = run
  obey(refuseItem(run) ?? refuseBesidePaper(paperStateOf(item)) ?? refuseOpeningBallot(voteCase(facts, item), item.ballot))
  const { publicKey, privateKey } = await makeBallotKey()
  const id = newId()
  await tx.insertInto('secret_ballot').values({ org_id: actor.org, id, sitting_id: facts.id, initiative_id: item.initiativeId, number: item.voteNumber, phase: 'issuing', public_key: publicKey, private_key: privateKey, opened_at: now }).execute()
  await tell(run, { what: 'ballot.opened', ballotId: id, keySha256: sha256(publicKey) })
}

export async function endIssuing(run: Run): Promise<void> {
  const { tx, actor, item, now } = run
  obey(refuseItem(run) ?? refuseEndingIssue(item.ballot))
  await beginCasting(tx, actor, item.ballot!.id, now)
  await tell(run, { what: 'ballot.issuing_ended', issued: item.ballot!.took.length })
}

/** From now on papers are put in and none is given out. */
export const beginCasting = (tx: Tx, { org }: Actor, id: string, now: Date) => tx.updateTable('secret_ballot').set({ phase: 'casting', casting_at: now }).where('org_id', '=', org).where('id', '=', id).execute()

/** Opens the box once. The key goes with it, and so does what voters had signed blind; the history has the hash of the papers. */
export async function countBallot(run: Run, withMissing: boolean): Promise<void> {
  const { tx, actor: { org }, item, now } = run
  obey(refuseItem(run) ?? refuseCounting(item.ballot, withMissing))
  const { id, took } = item.ballot!
  const papers = await tx.selectFrom('secret_ballot_paper').where('org_id', '=', org).where('ballot_id', '=', id).select(['serial', 'choice', 'signature']).execute()
  await tx.updateTable('secret_ballot').set({ phase: 'counted', private_key: null, ended_at: now, issued: took.length, ...countPapers(papers) }).where('org_id', '=', org).where('id', '=', id).execute()
  await forgetBlinded(tx, org, id)
  await tell(run, { what: 'ballot.counted', ballotId: id, issued: took.length, returned: papers.length, papersSha256: sha256(canonical(bySerial(papers))) })
}

/** Throws the box away unopened, with its key. Who had taken a paper stays known. */
export async function voidBallot(run: Run, reason: string): Promise<void> {
  const { tx, actor: { org }, item, now } = run
  obey(refuseOutOfItem(authorsOf(item), recusedFrom(item), run.actor.id) ?? refuseVoiding(item.ballot) ?? refuseEmptyReason(reason))
  const { id, took } = item.ballot!
  await tx.deleteFrom('secret_ballot_paper').where('org_id', '=', org).where('ballot_id', '=', id).execute()
  await tx.updateTable('secret_ballot').set({ phase: 'void', private_key: null, ended_at: now, void_reason: reason }).where('org_id', '=', org).where('id', '=', id).execute()
  await forgetBlinded(tx, org, id)
  await tell(run, { what: 'ballot.voided', ballotId: id, issued: took.length, reason })
}

const forgetBlinded = (tx: Tx, org: Actor['org'], id: string) => tx.updateTable('secret_ballot_voter').set({ blinded: null, blind_signature: null }).where('org_id', '=', org).where('ballot_id', '=', id).execute()
