import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { readFile, rename, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { mergePdfs } from '@sangkien/documents/pdf/merge-pdfs'
import { diskName } from '@sangkien/documents/zip/pack-files'
import { streamZip } from '@sangkien/documents/zip/stream-zip'
import type { BatchFault } from '@sangkien/domain/batch/refuse-batch'
import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import { printCertificate } from '../certificate/certificate-paper.ts'
import { inOrganisation, type Tx } from '../db.ts'
import { printOwnNotice } from '../decision/decision-paper.ts'
import { converter } from '../document/converter.ts'
import { writeWhole } from '../evidence/store-file.ts'
import type { House } from '../http/mount.ts'
import { NotFound, Refuse } from '../http/refuse.ts'
import { notify } from '../notice/notify.ts'
import { holdBatch, isWhole, paperPlace, resultPlace } from './batch-files.ts'

/** Tries without one more paper made, after which a batch is given up. */
const mostAttempts = 3

interface Queue { last: Promise<void>; readonly waiting: Set<string>; stopping: boolean }
const queues = new WeakMap<House, Queue>()
const queueOf = (house: House): Queue => {
  const queue = queues.get(house) ?? { last: Promise.resolve(), waiting: new Set<string>(), stopping: false }
  queues.set(house, queue)
  return queue
}

/** Begins a batch without waiting for it, one after the other: there is one LibreOffice, and people wait for single papers too. */
export function beginBatch(house: House, org: OrgId, id: string): void {
  const queue = queueOf(house)
  if (queue.stopping || queue.waiting.has(id)) return
  queue.waiting.add(id)
  queue.last = queue.last.then(() => runBatch(house, org, id)).catch(() => undefined).finally(() => queue.waiting.delete(id))
}

/** A server that stops leaves a batch after the paper it is at; another start goes on with the next. */
export async function stopBatches(house: House): Promise<void> {
  const queue = queueOf(house)
  queue.stopping = true
  await queue.last
}

/** Goes on with what a stop or a crash cut off: what was made is kept. */
export async function resumeBatches(house: House): Promise<void> {
  for (const { id: org } of await house.db.selectFrom('organisation').select('id').execute())
    for (const { id } of await inOrganisation(house.db, org, (tx) => tx.selectFrom('batch').where('org_id', '=', org).where('state', '=', 'making').select('id').orderBy('created_at').orderBy('id').execute())) beginBatch(house, org, id)
}

type Work = Awaited<ReturnType<typeof loadWork>>
type Paper = NonNullable<Awaited<ReturnType<typeof nextPaper>>>

/** Makes what is left of a batch under a lock of its own, which goes with its transaction whatever ends it; each paper is a transaction by itself. */
async function runBatch(house: House, org: OrgId, id: string): Promise<void> {
  const inOrg = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => inOrganisation(house.db, org, work)
  await inOrg(async (lock) => {
    if (!(await holdBatch(lock, id))) return
    const attempts = await inOrg((tx) => countAttempt(tx, org, id))
    if (attempts === undefined) return
    if (attempts > mostAttempts) return inOrg((tx) => finish(tx, house, org, id, { fault: { code: 'batch.gave_up' } }))
    do {
      for (let paper = await inOrg((tx) => nextPaper(tx, org, id)); paper; paper = await inOrg((tx) => nextPaper(tx, org, id))) {
        if (queueOf(house).stopping) return
        await makePaper(house, org, id, paper)
      }
    } while (await forgetBroken(house, org, id))
    const work = await inOrg((tx) => loadWork(tx, org, id))
    if (work) await pack(house, org, id, work)
  })
}

/** Which try this is since the last paper that was made; none when the batch is over. */
const countAttempt = async (tx: Tx, org: OrgId, id: string): Promise<number | undefined> =>
  (await tx.updateTable('batch').set((on) => ({ attempts: on('attempts', '+', 1) })).where('org_id', '=', org).where('id', '=', id).where('state', '=', 'making').returning('attempts').executeTakeFirst())?.attempts

/** The first paper not yet made; none once the batch was stopped. */
const nextPaper = (tx: Tx, org: OrgId, id: string) =>
  tx.selectFrom('batch_paper as p').innerJoin('batch as b', (on) => on.onRef('b.org_id', '=', 'p.org_id').onRef('b.id', '=', 'p.batch_id'))
    .where('p.org_id', '=', org).where('p.batch_id', '=', id).where('b.state', '=', 'making').where('p.made_at', 'is', null).where('p.fault', 'is', null)
    .select(['p.position', 'p.certificate_id', 'p.decision_id', 'p.person_id']).orderBy('p.position').limit(1).executeTakeFirst()

/** Makes one paper as Word and PDF: first its bytes on the disk, then the row that speaks of them. What cannot be made is noted, and the others go on. */
async function makePaper(house: House, org: OrgId, id: string, paper: Paper): Promise<void> {
  const note = (set: { docx_sha256: string; pdf_sha256: string; made_at: Date } | { fault: string }) => inOrganisation(house.db, org, async (tx) => {
    await tx.updateTable('batch_paper').set(set).where('org_id', '=', org).where('batch_id', '=', id).where('position', '=', paper.position).execute()
    await tx.updateTable('batch').set({ attempts: 0 }).where('org_id', '=', org).where('id', '=', id).execute()
  })
  let made: { readonly docx: Uint8Array; readonly pdf: Uint8Array }
  try {
    const render = await inOrganisation(house.db, org, (tx) => printPaper(tx, house, org, paper))
    const docx = await render()
    made = { docx, pdf: await converter().toPdf(docx) }
  } catch (error) {
    // Whatever keeps one paper from being made is said of it; a server on its way out says nothing.
    if (queueOf(house).stopping) return
    const fault: BatchFault = error instanceof Refuse && error.refusal.code === 'certificate.revoked' ? error.refusal : { code: 'batch.not_made' }
    await note({ fault: JSON.stringify(fault) })
    return
  }
  const [docx_sha256, pdf_sha256] = [hashOf(made.docx), hashOf(made.pdf)]
  await writeWhole(paperPlace(house, id, docx_sha256), made.docx)
  await writeWhole(paperPlace(house, id, pdf_sha256), made.pdf)
  await note({ docx_sha256, pdf_sha256, made_at: house.clock() })
}

async function printPaper(tx: Tx, house: House, org: OrgId, { certificate_id, decision_id, person_id }: Paper): Promise<() => Promise<Uint8Array>> {
  if (certificate_id !== null) return (await printCertificate(tx, org, sql`c.id = ${certificate_id}`, house.publicAddress)).render
  if (decision_id === null || person_id === null) throw new NotFound()
  return printOwnNotice(tx, org, decision_id, person_id, house.clock())
}

/** Papers whose files are gone or damaged are to be made again; whether there are any. */
async function forgetBroken(house: House, org: OrgId, id: string): Promise<boolean> {
  const { papers = [] } = (await inOrganisation(house.db, org, (tx) => loadWork(tx, org, id))) ?? {}
  let broken = false
  for (const { position, docx_sha256, pdf_sha256 } of papers) {
    if ((await isWhole(paperPlace(house, id, docx_sha256), docx_sha256)) && (await isWhole(paperPlace(house, id, pdf_sha256), pdf_sha256))) continue
    broken = true
    await inOrganisation(house.db, org, (tx) => tx.updateTable('batch_paper').set({ docx_sha256: null, pdf_sha256: null, made_at: null }).where('org_id', '=', org).where('batch_id', '=', id).where('position', '=', position).execute())
  }
  return broken
}

/** A batch that is still wanted, with all that was made of it. */
async function loadWork(tx: Tx, org: OrgId, id: string) {
  const batch = await tx.selectFrom('batch').where('org_id', '=', org).where('id', '=', id).where('state', '=', 'making').select(['kind', 'format']).executeTakeFirst()
  const papers = await tx.selectFrom('batch_paper').where('org_id', '=', org).where('batch_id', '=', id).where('made_at', 'is not', null)
    .select(['position', 'name', 'docx_sha256', 'pdf_sha256']).$narrowType<{ docx_sha256: string; pdf_sha256: string }>().orderBy('position').execute()
  return batch && { ...batch, papers }
}

/** One .zip and one PDF to print, in the order of the papers. */
async function pack(house: House, org: OrgId, id: string, { kind, format, papers }: NonNullable<Work>): Promise<void> {
  if (papers.length === 0) return inOrganisation(house.db, org, (tx) => finish(tx, house, org, id, { fault: { code: 'batch.not_made' } }))
  const place = (sha256: string) => paperPlace(house, id, sha256)
  const zip = resultPlace(house, id, 'zip')
  const files = papers.map(({ position, name, docx_sha256, pdf_sha256 }) => ({ name: `${String(position).padStart(3, '0')} ${diskName(name)}.${format}`, from: () => createReadStream(place(format === 'docx' ? docx_sha256 : pdf_sha256)) }))
  await pipeline(streamZip(files, house.clock()), createWriteStream(`${zip}.part`, { mode: 0o600 }))
  await rename(`${zip}.part`, zip)
  const read = async function* () { for (const { pdf_sha256 } of papers) yield await readFile(place(pdf_sha256)) }
  const { bytes, pages } = await mergePdfs(read(), { title: kind === 'certificates' ? 'Giấy chứng nhận sáng kiến' : 'Thông báo không công nhận sáng kiến', now: house.clock() })
  await writeWhole(resultPlace(house, id, 'pdf'), bytes)
  const { size } = await stat(zip)
  await inOrganisation(house.db, org, (tx) => finish(tx, house, org, id, { done: { zip_size: size, pdf_size: bytes.length, pages } }))
}

type Ending = { readonly done: { readonly zip_size: number; readonly pdf_size: number; readonly pages: number } } | { readonly fault: BatchFault }

/** Over, unless somebody stopped it meanwhile; who asked is told. */
async function finish(tx: Tx, house: House, org: OrgId, id: string, ending: Ending): Promise<void> {
  const now = house.clock()
  const set = 'done' in ending ? { state: 'done' as const, ...ending.done } : { state: 'failed' as const, fault: JSON.stringify(ending.fault) }
  const over = await tx.updateTable('batch').set({ ...set, finished_at: now }).where('org_id', '=', org).where('id', '=', id).where('state', '=', 'making').returning('created_by').executeTakeFirst()
  if (over) await notify(tx, org, { to: [over.created_by], kind: `batch.${set.state}`, facts: { batchId: id }, now })
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
