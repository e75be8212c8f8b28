import { sniffBook } from '@sangkien/documents/spreadsheet/open-book'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { storeFile } from '../evidence/store-file.ts'
import { Refuse } from '../http/refuse.ts'
import type { Upload } from '../http/upload.ts'
import { newId } from '../id.ts'
import type { ImportKind } from './import-kind.ts'

/** Keeps the file and a job for it. What is no workbook, or not safe to unpack, is refused at once. */
export async function takeFile(tx: Tx, actor: Actor, kind: ImportKind, dataDir: string, upload: Upload, now: Date): Promise<string> {
  const fault = sniffBook(upload.bytes)
  if (fault) throw new Refuse(fault)
  const file = await storeFile(tx, actor, dataDir, upload, now)
  if (file.mediaType !== 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet') throw new Refuse({ code: 'import.not_a_workbook', found: 'other' })
  const id = newId()
  await tx.insertInto('import_job').values({ org_id: actor.org, id, kind: kind.name, file_id: file.id, state: 'reading', settings: JSON.stringify(kind.begin(dayOf(now))), created_by: actor.id, created_at: now }).execute()
  return id
}
