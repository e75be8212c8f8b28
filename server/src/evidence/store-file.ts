import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type EvidenceType, type FileRefusal, isPicture } from '@sangkien/domain/evidence/refuse-file'
import type { FileId } from '@sangkien/domain/ids'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { Refuse } from '../http/refuse.ts'
import type { Upload } from '../http/upload.ts'
import { newId } from '../id.ts'
import { tellType } from './tell-type.ts'

/** Where bytes of this hash lie: spread over folders, named by content, so that the same file twice is one. */
export const placeOf = (dataDir: string, kind: 'files' | 'thumbnails', sha256: string): string => join(dataDir, kind, sha256.slice(0, 2), sha256.slice(2, 4), sha256)

/** Writes beside and renames, through to the disk: under its name a file is whole or not there, whatever dies meanwhile. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const beside = `${path}.${randomUUID()}.part`
  const file = await open(beside, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(beside, path)
  const folder = await open(dirname(path), 'r')
  await folder.sync().finally(() => folder.close())
}

/** Keeps what was uploaded: first the bytes on disk, then the row that speaks of them. */
export async function storeFile(tx: Tx, actor: Pick<Actor, 'org' | 'id'>, dataDir: string, { name, bytes }: Upload, now: Date, { onlyPictures = false } = {}): Promise<{ id: FileId; mediaType: EvidenceType }> {
  const told: EvidenceType | FileRefusal = await tellType(name, bytes)
  if (typeof told !== 'string') throw new Refuse(told)
  if (onlyPictures && !isPicture(told)) throw new Refuse({ code: 'evidence.not_a_picture' })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const path = placeOf(dataDir, 'files', sha256)
  const there = await stat(path).catch(() => undefined)
  if (there?.size !== bytes.length) await writeWhole(path, bytes)
  const id = newId<FileId>()
  await tx.insertInto('file').values({ org_id: actor.org, id, sha256, name, media_type: told, size: bytes.length, uploaded_by: actor.id, uploaded_at: now }).execute()
  return { id, mediaType: told }
}

export const readStored = (dataDir: string, sha256: string): Promise<Buffer> => readFile(placeOf(dataDir, 'files', sha256))
