import { createHash } from 'node:crypto'
import { bySerial, type BallotPaper } from '@sangkien/domain/ballot/ballot-paper'
import { checkCount } from '@sangkien/domain/ballot/check-count'
import { canonical } from '@sangkien/domain/history/chain'
import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import { type Db, inOrganisation } from '../db.ts'
import { isSigned } from './ballot-key.ts'

/** Counted ballots whose papers are not those that were counted: without their signature, or other than the history has the hash of. */
export const findForged = (db: Db, org: OrgId): Promise<Record<string, unknown>[]> => inOrganisation(db, org, async (tx) => {
  const ballots = await tx.selectFrom('secret_ballot as b').where('b.org_id', '=', org).where('b.phase', '=', 'counted').select(['b.id', 'b.public_key', 'b.issued', 'b.agree', 'b.disagree', 'b.abstain'])
    .select(sql<string | null>`(select h.detail ->> 'papersSha256' from history h where h.org_id = b.org_id and h.what = 'ballot.counted' and h.subject_id = b.sitting_id::text and h.detail ->> 'ballotId' = b.id::text)`.as('hash')).orderBy('b.id').execute()
  const papers = Map.groupBy(await tx.selectFrom('secret_ballot_paper').where('org_id', '=', org).select(['ballot_id', 'serial', 'choice', 'signature']).execute(), ({ ballot_id }) => ballot_id)
  return ballots.flatMap(({ id, public_key, issued, agree, disagree, abstain, hash }) => {
    const held = bySerial((papers.get(id) ?? []).map(({ serial, choice, signature }) => ({ serial, choice, signature }) as BallotPaper))
    const faults = checkCount({ ballotId: id, publicKey: public_key, issued: issued ?? 0, counts: { agree: agree ?? 0, disagree: disagree ?? 0, abstain: abstain ?? 0 }, papers: held }, held.map((paper) => isSigned(public_key, id, paper)))
    const whole = createHash('sha256').update(canonical(held)).digest('hex') === hash
    return faults.length > 0 || !whole ? [{ id, faults: faults.map(({ code }) => code), whole }] : []
  })
})
