import type { Seal } from '@sangkien/contract/outgoing'
import type { OrgId } from '@sangkien/domain/ids'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { storeFile } from '../evidence/store-file.ts'
import { record } from '../history/record.ts'
import { Refuse } from '../http/refuse.ts'
import type { Upload } from '../http/upload.ts'

/** Keeps the picture of the seal in place of the one before, with its real size. A PNG, for its ground must let the signature through. */
export async function keepSeal(tx: Tx, actor: Actor, dataDir: string, diameter: number, upload: Upload, now: Date): Promise<z.output<typeof Seal>> {
  const { id: file_id, mediaType } = await storeFile(tx, actor, dataDir, upload, now, { onlyPictures: true })
  if (mediaType !== 'image/png') throw new Refuse({ code: 'digital.unsigned', reason: 'picture' })
  const seal = { file_id, diameter, kept_by: actor.id, kept_at: now }
  await tx.insertInto('agency_seal').values({ org_id: actor.org, ...seal }).onConflict((on) => on.column('org_id').doUpdateSet(seal)).execute()
  await record(tx, actor.org, { at: now, actor, what: 'seal.kept', noun: 'organisation', subject: actor.org, detail: { diameter } })
  return { diameter, keptAt: now }
}

export async function readSeal(tx: Tx, org: OrgId): Promise<z.output<typeof Seal>> {
  const seal = await loadSeal(tx, org)
  return { diameter: seal?.diameter ?? null, keptAt: seal?.keptAt ?? null }
}

export const loadSeal = (tx: Tx, org: OrgId) =>
  tx.selectFrom('agency_seal as s').innerJoin('file as f', (on) => on.onRef('f.org_id', '=', 's.org_id').onRef('f.id', '=', 's.file_id')).where('s.org_id', '=', org).select(['s.diameter', 's.kept_at as keptAt', 'f.sha256']).executeTakeFirst()
