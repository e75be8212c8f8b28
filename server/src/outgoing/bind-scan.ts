import { compareScan, type ScanComparison } from '@sangkien/documents/outgoing/compare-scan'
import { isPicture } from '@sangkien/domain/evidence/refuse-file'
import { refuseScan, refuseScanReason } from '@sangkien/domain/outgoing/signed-way'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { readStored, storeFile } from '../evidence/store-file.ts'
import { tellType } from '../evidence/tell-type.ts'
import { record } from '../history/record.ts'
import type { FileReply } from '../http/mount.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import type { Upload } from '../http/upload.ts'
import { loadOutgoing, selectScans } from './outgoing.query.ts'
import { refuse } from './walk-outgoing.ts'

/** Binds the scan of the signed sheet to the paper that was numbered, with how their words compare. What was bound before stays, and why it was not enough. */
export async function bindScan(tx: Tx, actor: Actor, dataDir: string, id: string, reason: string, upload: Upload, now: Date): Promise<void> {
  const file = await loadOutgoing(tx, actor, id, dayOf(now), { hold: true })
  const of = { state: file.state, way: file.signedWay, scans: file.scans }
  refuse(refuseScan(of, actor) ?? refuseScanReason(of, reason))
  const told = await tellType(upload.name, upload.bytes)
  if (typeof told !== 'string') throw new Refuse(told)
  if (told !== 'application/pdf' && !isPicture(told)) throw new Refuse({ code: 'evidence.type_not_allowed', found: told, allowed: ['pdf', 'jpg', 'png', 'webp'] })
  const compared: ScanComparison = told === 'application/pdf' ? await compareScan(await readStored(dataDir, file.fileSha256), upload.bytes) : { result: 'unreadable' }
  const { id: file_id } = await storeFile(tx, actor, dataDir, upload, now)
  const { wanted, found } = compared.result === 'differs' ? compared : { wanted: '', found: '' }
  await tx.insertInto('outgoing_scan').values({ org_id: actor.org, outgoing_id: id, seq: file.scans + 1, file_id, result: compared.result, wanted, found, reason, bound_by: actor.id, bound_at: now }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'outgoing.scan_bound', noun: 'outgoing', subject: id, detail: { result: compared.result } })
}

export async function scanOf(tx: Tx, actor: Actor, dataDir: string, id: string, now: Date): Promise<FileReply> {
  await loadOutgoing(tx, actor, id, dayOf(now))
  const [scan] = await selectScans(tx, actor.org, id)
  if (!scan) throw new NotFound()
  return { name: scan.name, mediaType: scan.mediaType, bytes: await readStored(dataDir, scan.sha256), inline: true }
}
