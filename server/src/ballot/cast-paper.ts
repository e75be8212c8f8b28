import { type BallotPaper, bySerial } from '@sangkien/domain/ballot/ballot-paper'
import { type BallotPhase, refuseCasting } from '@sangkien/domain/ballot/refuse-ballot'
import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import { type Db, inOrganisation, type Tx } from '../db.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { isSigned } from './ballot-key.ts'

export interface Box { readonly organisation: string; readonly id: string }

/** Whether papers may be put in. A ballot that is not here and an agency that is not here are the same. */
export const boxPhase = (db: Db, box: Box, now: Date) => inBox(db, box, async (tx, org) => {
  const found = await tx.selectFrom('secret_ballot').where('org_id', '=', org).where('id', '=', box.id).select(['phase', 'casting_at']).executeTakeFirst()
  return found && { phase: found.phase as BallotPhase, elapsed: found.casting_at ? Math.max(0, now.getTime() - found.casting_at.getTime()) : 0 }
})

/**
 * Puts a paper into the box. Nobody's session, address or time is looked at or kept. All papers of the ballot are written anew, sorted
 * by serial, so that neither their places nor their transactions tell which came when. A paper already there is taken as it is.
 */
export const castPaper = (db: Db, box: Box, paper: BallotPaper) => inBox(db, box, async (tx, org) => {
  const ballot = await tx.selectFrom('secret_ballot').where('org_id', '=', org).where('id', '=', box.id).select(['phase', 'public_key']).forNoKeyUpdate().executeTakeFirst()
  if (!ballot) return undefined
  const there = await tx.selectFrom('secret_ballot_paper').where('org_id', '=', org).where('ballot_id', '=', box.id).select(['serial', 'choice', 'signature']).execute()
  const { taken } = await tx.selectFrom('secret_ballot_voter').where('org_id', '=', org).where('ballot_id', '=', box.id).select(sql<number>`count(*)`.as('taken')).executeTakeFirstOrThrow()
  const same = there.find(({ serial }) => serial === paper.serial)
  const signed = isSigned(ballot.public_key, box.id, paper) && (!same || same.choice === paper.choice)
  const refusal = refuseCasting({ phase: ballot.phase as BallotPhase, taken, cast: there.length, signed, there: same !== undefined })
  if (refusal) throw new Refuse(refusal)
  if (same) return { in: true } as const
  const papers = bySerial([...(there as BallotPaper[]), paper])
  await tx.deleteFrom('secret_ballot_paper').where('org_id', '=', org).where('ballot_id', '=', box.id).execute()
  await tx.insertInto('secret_ballot_paper').values(papers.map(({ serial, choice, signature }) => ({ org_id: org, ballot_id: box.id, serial, choice, signature }))).execute()
  return { in: true } as const
})

/** What fails here fails without a word of what was put in: the log has its number and no more. */
async function inBox<T>(db: Db, { organisation }: Box, work: (tx: Tx, org: OrgId) => Promise<T | undefined>): Promise<T> {
  const found = await db.selectFrom('organisation').where('code', '=', organisation.toLowerCase()).select('id').executeTakeFirst()
  if (!found) throw new NotFound()
  const answer = await inOrganisation(db, found.id, (tx) => work(tx, found.id)).catch((error: unknown) => { throw error instanceof Refuse ? error : new Error('The box could not be reached') })
  if (answer === undefined) throw new NotFound()
  return answer
}
