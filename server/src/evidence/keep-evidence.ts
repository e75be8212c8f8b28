import type { Evidence } from '@sangkien/contract/initiative'
import { mostEvidence } from '@sangkien/domain/evidence/refuse-file'
import type { InitiativeId } from '@sangkien/domain/ids'
import { refuseEdit } from '@sangkien/domain/initiative/refuse-edit'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import type { Upload } from '../http/upload.ts'
import { newId } from '../id.ts'
import { authorIds, namedFields } from '../initiative/dossier-case.ts'
import { holdDossier } from '../initiative/hold-dossier.ts'
import { loadEvidence } from './evidence.query.ts'
import { storeFile } from './store-file.ts'

async function holdForEvidence(tx: Tx, actor: Actor, id: InitiativeId, now: Date): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const refusal = refuseEdit({ stage: of.stage, authors: authorIds(of), namedFields: namedFields(of) }, actor.id, 'evidence')
  if (refusal) throw new Refuse(refusal)
}

async function one(tx: Tx, actor: Actor, id: InitiativeId, evidence: string): Promise<Evidence> {
  const [found] = await loadEvidence(tx, actor.org, id, evidence)
  if (!found) throw new NotFound()
  return found
}

export async function addEvidence(tx: Tx, actor: Actor, dataDir: string, id: InitiativeId, upload: Upload, now: Date): Promise<Evidence> {
  await holdForEvidence(tx, actor, id, now)
  if ((await loadEvidence(tx, actor.org, id)).length >= mostEvidence) throw new Refuse({ code: 'evidence.too_many', most: mostEvidence })
  const file = await storeFile(tx, actor, dataDir, upload, now)
  const evidence = newId()
  await tx.insertInto('evidence').values({ org_id: actor.org, id: evidence, initiative_id: id, file_id: file.id, title: upload.name.replace(/\.[^.]{1,5}$/, '') || upload.name, added_by: actor.id, added_at: now }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.evidence_added', noun: 'initiative', subject: id, detail: { name: upload.name } })
  return one(tx, actor, id, evidence)
}

export async function renameEvidence(tx: Tx, actor: Actor, id: InitiativeId, evidence: string, { title, confidential }: { title: string; confidential?: boolean | undefined }, now: Date): Promise<Evidence> {
  await holdForEvidence(tx, actor, id, now)
  await one(tx, actor, id, evidence)
  await tx.updateTable('evidence').set({ title, ...(confidential !== undefined && { confidential }) }).where('org_id', '=', actor.org).where('id', '=', evidence).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.evidence_renamed', noun: 'initiative', subject: id, detail: { title } })
  return one(tx, actor, id, evidence)
}

/** Taken out of the dossier, not off the disk: what was filed before stays readable. */
export async function removeEvidence(tx: Tx, actor: Actor, id: InitiativeId, evidence: string, now: Date): Promise<void> {
  await holdForEvidence(tx, actor, id, now)
  const { name } = await one(tx, actor, id, evidence)
  await tx.updateTable('evidence').set({ removed_at: now }).where('org_id', '=', actor.org).where('id', '=', evidence).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.evidence_removed', noun: 'initiative', subject: id, detail: { name } })
}
