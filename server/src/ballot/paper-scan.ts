import { refuseChangingPaper } from '@sangkien/domain/ballot/paper-count'
import type { EvidenceType } from '@sangkien/domain/evidence/refuse-file'
import type { InitiativeId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { readStored, storeFile } from '../evidence/store-file.ts'
import { tellType } from '../evidence/tell-type.ts'
import { record } from '../history/record.ts'
import type { FileReply } from '../http/mount.ts'
import { NotFound, Refuse, Stale } from '../http/refuse.ts'
import type { Upload } from '../http/upload.ts'
import { voteCase } from '../sitting/room.ts'
import type { ItemFacts, SittingFacts } from '../sitting/sitting.query.ts'
import { viewSitting } from '../sitting/view-sitting.ts'
import { paperOf, paperStateOf } from './paper-of.ts'
import { refuseItem, type Run } from './run-ballot.ts'
import { mayReadScan } from './view-paper.ts'

const kept: readonly EvidenceType[] = ['application/pdf', 'image/jpeg', 'image/png']

/** Binds the scan to the count of this item, and where asked to every other that is being counted: one paper often bears them all. Another takes its place until somebody confirms. */
export async function bindScan(run: Run, dataDir: string, { rev, all }: { readonly rev: number; readonly all: boolean }, upload: Upload): Promise<void> {
  const { tx, actor, facts, item, now } = run
  const refusal = refusalOn(run, item)
  if (refusal) throw new Refuse(refusal)
  if (paperOf(item)?.rev !== rev) throw new Stale(viewSitting(facts, actor, now))
  const told = await tellType(upload.name, upload.bytes)
  if (typeof told !== 'string') throw new Refuse(told)
  if (!kept.includes(told)) throw new Refuse({ code: 'evidence.type_not_allowed', found: told, allowed: ['pdf', 'jpg', 'png'] })
  const { id } = await storeFile(tx, actor, dataDir, upload, now)
  for (const one of all ? facts.items.filter((other) => !refusalOn(run, other)) : [item]) {
    const count = paperOf(one)!
    await tx.updateTable('paper_count').set({ scan_id: id, rev: count.rev + 1 }).where('org_id', '=', actor.org).where('id', '=', count.id).execute()
    await record(tx, actor.org, { at: now, actor, what: 'paper_count.scan_bound', noun: 'sitting', subject: facts.id, detail: { initiativeId: one.initiativeId, number: one.voteNumber, countId: count.id } })
  }
}

const refusalOn = ({ actor, facts }: Run, item: ItemFacts) => refuseItem({ actor, item }) ?? refuseChangingPaper(voteCase(facts, item), paperStateOf(item))

/** The scan as it was sent, for who may see it. */
export async function readScan(tx: Tx, actor: Actor, dataDir: string, facts: SittingFacts, id: InitiativeId, number: 1 | 2): Promise<FileReply> {
  const item = facts.items.find((one) => one.initiativeId === id)
  const count = item && paperOf(item, number)
  if (!count?.scan || !mayReadScan(facts, item!, count, actor)) throw new NotFound()
  const { name, media_type, sha256 } = await tx.selectFrom('file').where('org_id', '=', actor.org).where('id', '=', count.scan.id).select(['name', 'media_type', 'sha256']).executeTakeFirstOrThrow()
  return { name, mediaType: media_type, bytes: await readStored(dataDir, sha256), inline: true }
}
