import { openReading, type Reading } from '@sangkien/documents/ocr/open-reading'
import { mostPages, type OpenFault, type ReadType } from '@sangkien/documents/ocr/reading-message'
import { guessFacts } from '@sangkien/domain/corpus/guess-facts'
import { poorPagesOf } from '@sangkien/domain/corpus/poor-page'
import type { FileFault } from '@sangkien/domain/corpus/refuse-corpus-file'
import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import { inOrganisation, type Tx } from '../db.ts'
import { readStored } from '../evidence/store-file.ts'
import type { House } from '../http/mount.ts'
import { addFileText } from './add-file-text.ts'

/** Tries without one more page read, after which a document is given up. */
const mostAttempts = 3

interface Queue { last: Promise<void>; readonly waiting: Set<string>; stopping: boolean; /** What is being read. */ open?: Reading }
const queues = new WeakMap<House, Queue>()
const queueOf = (house: House): Queue => {
  const queue = queues.get(house) ?? { last: Promise.resolve(), waiting: new Set<string>(), stopping: false }
  queues.set(house, queue)
  return queue
}

/** Begins reading a document without waiting for it; one after the other, for each has a process of its own. */
export function beginReading(house: House, org: OrgId, id: string): void {
  const queue = queueOf(house)
  if (queue.stopping || queue.waiting.has(id)) return
  queue.waiting.add(id)
  queue.last = queue.last.then(() => runReading(house, org, id)).catch(() => undefined).finally(() => queue.waiting.delete(id))
}

/** A server that stops leaves a document at the page it is at; another start goes on with that. */
export async function stopReadings(house: House): Promise<void> {
  const queue = queueOf(house)
  queue.stopping = true
  queue.open?.end()
  await queue.last
}

/** Goes on with what a stop or a crash cut off: pages that were read are kept. */
export async function resumeReadings(house: House): Promise<void> {
  for (const { id: org } of await house.db.selectFrom('organisation').select('id').execute())
    for (const { id } of await inOrganisation(house.db, org, (tx) => tx.selectFrom('corpus_file').where('org_id', '=', org).where('state', '=', 'reading').where('removed_at', 'is', null).select('id').orderBy('id').execute())) beginReading(house, org, id)
}

type InOrg = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/** Reads what is left of a document under a lock of its own, which goes with its transaction whatever ends it; each page is a transaction by itself. */
async function runReading(house: House, org: OrgId, id: string): Promise<void> {
  const inOrg: InOrg = (work) => inOrganisation(house.db, org, work)
  await inOrg(async (lock) => {
    const { rows: [held] } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${id}, 32)) as mine`.execute(lock)
    if (!held?.mine) return
    const attempts = (await inOrg((tx) => wanted(tx.updateTable('corpus_file').set((on) => ({ attempts: on('attempts', '+', 1) })), org, id).returning('attempts').executeTakeFirst()))?.attempts
    if (attempts === undefined) return
    if (attempts > mostAttempts) return inOrg((tx) => fail(tx, org, id, { code: 'corpus.file_gave_up' }))
    const file = await inOrg((tx) => loadFile(tx, org, id))
    const opened = await openReading(await readStored(house.dataDir, file.sha256), file.media_type as ReadType)
    if (typeof opened === 'string') return inOrg((tx) => fail(tx, org, id, faultOf(opened)))
    const queue = queueOf(house)
    queue.open = opened
    try {
      if (await readPages(house, inOrg, org, id, opened)) await inOrg((tx) => finish(tx, org, id, file.name, house.clock()))
    } finally {
      opened.end()
      delete queue.open
    }
  })
}

/** Only a document somebody still wants read. */
const wanted = <Q extends { where(column: 'org_id' | 'id' | 'state', operator: '=', value: string): Q; where(column: 'removed_at', operator: 'is', value: null): Q }>(query: Q, org: OrgId, id: string): Q =>
  query.where('org_id', '=', org).where('id', '=', id).where('state', '=', 'reading').where('removed_at', 'is', null)

const loadFile = (tx: Tx, org: OrgId, id: string) =>
  tx.selectFrom('corpus_file as c').innerJoin('file as f', (on) => on.onRef('f.org_id', '=', 'c.org_id').onRef('f.id', '=', 'c.file_id')).where('c.org_id', '=', org).where('c.id', '=', id).select(['f.sha256', 'f.media_type', 'f.name']).executeTakeFirstOrThrow()

const faultOf = (fault: OpenFault): FileFault => (fault === 'too_many_pages' ? { code: 'corpus.file_too_long', most: mostPages } : { code: fault === 'locked' ? 'corpus.file_locked' : 'corpus.file_unreadable' })

/** Reads the pages that are not read yet; whether all are, and the document is still wanted. */
async function readPages(house: House, inOrg: InOrg, org: OrgId, id: string, reading: Reading): Promise<boolean> {
  const read = await inOrg(async (tx) => {
    await tx.updateTable('corpus_file').set({ pages: reading.pages }).where('org_id', '=', org).where('id', '=', id).execute()
    return new Set((await tx.selectFrom('corpus_file_page').where('org_id', '=', org).where('corpus_file_id', '=', id).select('page').execute()).map(({ page }) => page))
  })
  for (let page = 1; page <= reading.pages; page += 1) {
    if (read.has(page)) continue
    const { way, confidence, text } = await reading.read(page)
    // What a stop broke off says nothing of the page.
    if (queueOf(house).stopping) return false
    const kept = await inOrg(async (tx) => {
      if (!(await wanted(tx.updateTable('corpus_file').set({ attempts: 0 }), org, id).returning('id').executeTakeFirst())) return false
      await tx.insertInto('corpus_file_page').values({ org_id: org, corpus_file_id: id, page, way, confidence, text: text.replaceAll('\0', '') }).execute()
      return true
    })
    if (!kept) return false
  }
  return true
}

/** What was read becomes one text of the corpus; a document without a word is a failure, never an empty text. */
async function finish(tx: Tx, org: OrgId, id: string, fileName: string, now: Date): Promise<void> {
  const file = await wanted(tx.selectFrom('corpus_file'), org, id).selectAll().forUpdate().executeTakeFirst()
  if (!file) return
  const pages = await tx.selectFrom('corpus_file_page').where('org_id', '=', org).where('corpus_file_id', '=', id).select(['page', 'way', 'confidence', 'text']).orderBy('page').execute()
  const spoken = pages.filter(({ text }) => /\p{L}{2}/u.test(text))
  if (spoken.length === 0) return fail(tx, org, id, { code: 'corpus.file_empty' })
  const guessed = guessFacts(spoken[0]!.text, fileName)
  await addFileText(tx, org, {
    id, fileId: file.file_id, before: file.text_id, kind: file.kind, source: file.source, title: file.title || guessed.title, year: file.year ?? guessed.year, decision: guessed.decision,
    parts: spoken.map(({ page, text }) => ({ role: 'other', label: pages.length === 1 ? '' : `Trang ${page}`, text })), poorPages: poorPagesOf(pages),
  }, now)
  // The text has moved; how each page was read stays.
  await tx.updateTable('corpus_file_page').set({ text: '' }).where('org_id', '=', org).where('corpus_file_id', '=', id).execute()
  await tx.updateTable('corpus_file').set((on) => ({ state: 'ready', fault: null, read_at: now, version: on('version', '+', 1) })).where('org_id', '=', org).where('id', '=', id).execute()
}

const fail = (tx: Tx, org: OrgId, id: string, fault: FileFault): Promise<void> =>
  wanted(tx.updateTable('corpus_file').set((on) => ({ state: 'failed', fault: JSON.stringify(fault), version: on('version', '+', 1) })), org, id).execute().then(() => undefined)
