import { createHash } from 'node:crypto'
import { canonical } from '@sangkien/domain/history/chain'
import type { InitiativeId, OrgId } from '@sangkien/domain/ids'
import { prepared, type Tx } from '../db.ts'
import { collectDossier } from '../novelty/collect-texts.ts'
import type { SnapshotFacts } from './snapshot-facts.ts'

/** Freezes what is filed, takes it into the corpus that later dossiers are compared with, and gives its hash; number 1 at the first filing, one more each time it is completed. */
export async function takeSnapshot(tx: Tx, org: OrgId, id: InitiativeId, number: number, facts: SnapshotFacts, now: Date): Promise<string> {
  const text = canonical(facts)
  const sha256 = createHash('sha256').update(text).digest('hex')
  await tx.insertInto('snapshot').values({ org_id: org, initiative_id: id, number, facts: text, sha256, taken_at: now }).execute()
  await collectDossier(tx, org, id, facts, now)
  return sha256
}

/** The last snapshot whole; what the council and the papers work from. */
export async function lastSnapshot(tx: Tx, org: OrgId, id: InitiativeId): Promise<{ facts: SnapshotFacts; sha256: string; number: number } | undefined> {
  const row = await tx.selectFrom('snapshot').modifyFront(prepared).where('org_id', '=', org).where('initiative_id', '=', id).select(['facts', 'sha256', 'number']).orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row && { ...row, facts: row.facts as SnapshotFacts }
}

/** What was filed the first time: the receipt speaks of it. */
export async function firstSnapshot(tx: Tx, org: OrgId, id: InitiativeId): Promise<{ facts: SnapshotFacts; sha256: string }> {
  const row = await tx.selectFrom('snapshot').where('org_id', '=', org).where('initiative_id', '=', id).where('number', '=', 1).select(['facts', 'sha256']).executeTakeFirstOrThrow()
  return { ...row, facts: row.facts as SnapshotFacts }
}
