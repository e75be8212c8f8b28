import type { InitiativeId } from '@sangkien/domain/ids'
import { refuseExpertOpinion } from '@sangkien/domain/initiative/refuse-expert-opinion'
import type { Day } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { readStored, storeFile } from '../evidence/store-file.ts'
import { record } from '../history/record.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import type { Upload } from '../http/upload.ts'
import { newId } from '../id.ts'
import { authorIds, loadCase, readsExperts } from '../initiative/dossier-case.ts'
import { holdDossier } from '../initiative/hold-dossier.ts'

interface Opinion { readonly expert: string; readonly position: string; readonly givenOn: Day; readonly text: string }

async function holdForOpinion(tx: Tx, actor: Actor, id: InitiativeId, now: Date, givenOn?: Day): Promise<void> {
  const of = await holdDossier(tx, actor, id, now)
  const refusal = refuseExpertOpinion({ stage: of.stage, authors: authorIds(of) }, actor.id, now, givenOn)
  if (refusal) throw new Refuse(refusal)
}

/** Writes down what an expert told the council, for its next sitting. Several experts may be asked. */
export async function recordExpertOpinion(tx: Tx, actor: Actor, id: InitiativeId, { expert, position, givenOn, text }: Opinion, now: Date): Promise<void> {
  await holdForOpinion(tx, actor, id, now, givenOn)
  await tx.insertInto('expert_opinion').values({ org_id: actor.org, id: newId(), initiative_id: id, expert, position, given_on: givenOn, text, file_id: null, recorded_by: actor.id, recorded_at: now }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.expert_opinion_recorded', noun: 'initiative', subject: id, detail: { name: expert, on: givenOn } })
}

/** Keeps the paper it came on; another one takes its place until the council sits again. What an expert handed in themselves came on none. */
export async function addExpertPaper(tx: Tx, actor: Actor, dataDir: string, id: InitiativeId, opinion: string, upload: Upload, now: Date): Promise<void> {
  await holdForOpinion(tx, actor, id, now)
  const file = await storeFile(tx, actor, dataDir, upload, now)
  const kept = await tx.updateTable('expert_opinion').set({ file_id: file.id }).where('org_id', '=', actor.org).where('initiative_id', '=', id).where('id', '=', opinion).where('request_id', 'is', null).returning('expert').executeTakeFirst()
  if (!kept) throw new NotFound()
  await record(tx, actor.org, { at: now, actor, what: 'initiative.expert_paper_added', noun: 'initiative', subject: id, detail: { name: kept.expert } })
}

/** The paper, for those who have the opinion itself. */
export async function readExpertPaper(tx: Tx, actor: Actor, dataDir: string, id: InitiativeId, opinion: string, now: Date) {
  const { name, mediaType, sha256 } = await findExpertPaper(tx, actor, id, opinion, now)
  return { name, mediaType, bytes: await readStored(dataDir, sha256), inline: mediaType === 'application/pdf', cacheable: true }
}

export async function findExpertPaper(tx: Tx, actor: Actor, id: InitiativeId, opinion: string, now: Date) {
  const of = await loadCase(tx, actor, id, now)
  const paper = readsExperts(of) && await tx.selectFrom('expert_opinion as x').innerJoin('file as f', (on) => on.onRef('f.org_id', '=', 'x.org_id').onRef('f.id', '=', 'x.file_id'))
    .where('x.org_id', '=', actor.org).where('x.initiative_id', '=', id).where('x.id', '=', opinion).select(['f.name', 'f.media_type as mediaType', 'f.sha256', 'f.uploaded_at as uploadedAt']).executeTakeFirst()
  if (!paper) throw new NotFound()
  return paper
}
