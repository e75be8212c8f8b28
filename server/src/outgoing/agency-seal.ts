import type { Seal } from '@sangkien/contract/outgoing'
import type { OrgId } from '@sangkien/domain/ids'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { readStored, storeFile } from '../evidence/store-file.ts'
import { record } from '../history/record.ts'
import type { FileReply } from '../http/mount.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import type { Upload } from '../http/upload.ts'
import { newId } from '../id.ts'

type Seals = z.output<typeof Seal>[]

/** Keeps the picture of the seal, with its real size, to be used from now on; those before stay. A PNG, for its ground must let the signature through. */
export async function keepSeal(tx: Tx, actor: Actor, dataDir: string, diameter: number, upload: Upload, now: Date): Promise<Seals> {
  const { id: file_id, mediaType } = await storeFile(tx, actor, dataDir, upload, now, { onlyPictures: true })
  if (mediaType !== 'image/png') throw new Refuse({ code: 'digital.unsigned', reason: 'picture' })
  await tx.insertInto('agency_seal').values({ org_id: actor.org, id: newId(), file_id, diameter, kept_by: actor.id, kept_at: now }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'seal.kept', noun: 'organisation', subject: actor.org, detail: { diameter } })
  return listSeals(tx, actor.org)
}

export const listSeals = (tx: Tx, org: OrgId): Promise<Seals> =>
  tx.selectFrom('agency_seal as s').innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 's.org_id').onRef('p.id', '=', 's.kept_by')).where('s.org_id', '=', org)
    .select(['s.id', 's.diameter', 's.kept_at as keptAt', 'p.full_name as keptByName']).orderBy('s.kept_at', 'desc').orderBy('s.id', 'desc').execute()

const sealFiles = (tx: Tx, org: OrgId) =>
  tx.selectFrom('agency_seal as s').innerJoin('file as f', (on) => on.onRef('f.org_id', '=', 's.org_id').onRef('f.id', '=', 's.file_id')).where('s.org_id', '=', org).select(['s.diameter', 'f.sha256', 'f.name'])

/** The one in use. */
export const loadSeal = (tx: Tx, org: OrgId) => sealFiles(tx, org).orderBy('s.kept_at', 'desc').orderBy('s.id', 'desc').limit(1).executeTakeFirst()

export async function sealPicture(tx: Tx, org: OrgId, dataDir: string, id: string): Promise<FileReply> {
  const seal = await sealFiles(tx, org).where('s.id', '=', id).executeTakeFirst()
  if (!seal) throw new NotFound()
  return { name: seal.name, mediaType: 'image/png', bytes: await readStored(dataDir, seal.sha256), inline: true }
}
