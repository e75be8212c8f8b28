import { readTypes, type ReadType } from '@sangkien/documents/ocr/reading-message'
import type { FileKind } from '@sangkien/domain/corpus/corpus-kind'
import { refuseWhileReading } from '@sangkien/domain/corpus/refuse-corpus-file'
import { refuseSource } from '@sangkien/domain/corpus/refuse-source'
import type { TextPart } from '@sangkien/domain/novelty/prepare'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { storeFile } from '../evidence/store-file.ts'
import { record } from '../history/record.ts'
import { Refuse, Stale } from '../http/refuse.ts'
import type { Upload } from '../http/upload.ts'
import { newId } from '../id.ts'
import { retireTexts } from '../novelty/add-text.ts'
import { addFileText } from './add-file-text.ts'
import { holdFile, readFile } from './corpus-file.query.ts'

export interface FileFacts { readonly kind: FileKind; readonly source: string; readonly title: string; readonly year?: number | null | undefined }

const isRead = (type: string): type is ReadType => (readTypes as readonly string[]).includes(type)

/** Keeps the document, to be read in the background. What is not read is refused by its content, whatever its name says. */
export async function addFile(tx: Tx, actor: Actor, dataDir: string, upload: Upload, { kind, source, title, year }: FileFacts, now: Date): Promise<string> {
  const refusal = refuseSource(source)
  if (refusal) throw new Refuse(refusal)
  const file = await storeFile(tx, actor, dataDir, upload, now)
  if (!isRead(file.mediaType)) throw new Refuse({ code: 'corpus.file_type', found: file.mediaType })
  await refuseTwice(tx, actor, file.id)
  const id = newId()
  await tx.insertInto('corpus_file').values({ org_id: actor.org, id, file_id: file.id, kind, source, title, year: year ?? null, state: 'reading', added_by: actor.id, added_at: now }).execute()
  await record(tx, actor.org, { at: now, actor, what: 'organisation.corpus_file_added', noun: 'organisation', subject: id, detail: { name: upload.name, kind, source } })
  return id
}

/** The same bytes twice would be two sources of one passage. */
async function refuseTwice(tx: Tx, { org }: Actor, file: string): Promise<void> {
  const there = await tx.selectFrom('corpus_file as c').innerJoin('file as f', (on) => on.onRef('f.org_id', '=', 'c.org_id').onRef('f.id', '=', 'c.file_id')).where('c.org_id', '=', org).where('c.removed_at', 'is', null)
    .where('f.sha256', '=', (select) => select.selectFrom('file as mine').where('mine.org_id', '=', org).where('mine.id', '=', file as never).select('mine.sha256')).select(['f.name', 'c.title']).executeTakeFirst()
  if (there) throw new Refuse({ code: 'corpus.file_there', title: there.title || there.name })
}

/** Says otherwise what a document is. A text is never changed: a new one takes its place. */
export async function changeFile(tx: Tx, actor: Actor, id: string, { version, kind, source, title, year }: FileFacts & { readonly version: number }, now: Date): Promise<void> {
  const refusal = refuseSource(source)
  if (refusal) throw new Refuse(refusal)
  const there = await holdNotReading(tx, actor, id)
  if (there.version !== version) throw new Stale(await readFile(tx, actor.org, id))
  await tx.updateTable('corpus_file').set({ kind, source, title, year: year ?? null, version: version + 1 }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  if (there.text_id !== null) {
    const { parts, poor_pages, title: found, decision } = await tx.selectFrom('corpus_text').where('org_id', '=', actor.org).where('id', '=', there.text_id).select(['title', 'parts', 'poor_pages', 'decision'])
      .$narrowType<{ parts: readonly TextPart[]; poor_pages: readonly { page: number; confidence: number }[] }>().executeTakeFirstOrThrow()
    await addFileText(tx, actor.org, { id, fileId: there.file_id, before: there.text_id, kind, source, title: title || found, year: year ?? null, decision, parts, poorPages: poor_pages }, now)
  }
  await record(tx, actor.org, { at: now, actor, what: 'organisation.corpus_file_changed', noun: 'organisation', subject: id, detail: { kind, source, title } })
}

/** Has it read again from its first page; the text there is serves meanwhile. */
export async function readAgain(tx: Tx, actor: Actor, id: string, now: Date): Promise<void> {
  const { version } = await holdNotReading(tx, actor, id)
  await tx.deleteFrom('corpus_file_page').where('org_id', '=', actor.org).where('corpus_file_id', '=', id).execute()
  await tx.updateTable('corpus_file').set({ state: 'reading', fault: null, attempts: 0, version: version + 1 }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'organisation.corpus_file_read_again', noun: 'organisation', subject: id })
}

/** Takes a document out of later checks, read or not. */
export async function removeFile(tx: Tx, actor: Actor, id: string, now: Date): Promise<void> {
  const { text_id, title } = await holdFile(tx, actor.org, id)
  if (text_id !== null) await retireTexts(tx, actor.org, [text_id], now)
  await tx.updateTable('corpus_file').set({ removed_at: now }).where('org_id', '=', actor.org).where('id', '=', id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'organisation.corpus_file_removed', noun: 'organisation', subject: id, detail: { title } })
}

async function holdNotReading(tx: Tx, actor: Actor, id: string) {
  const there = await holdFile(tx, actor.org, id)
  const refusal = refuseWhileReading(there.state)
  if (refusal) throw new Refuse(refusal)
  return there
}
