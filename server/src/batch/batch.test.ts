import { access, readdir, stat, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Batch, cancelBatch, listBatches, readBatch, readBatchPdf, readBatchZip, startBatch } from '@sangkien/contract/batch'
import { draftDecisions } from '@sangkien/contract/decision'
import { listNotices } from '@sangkien/contract/home'
import type { CertificateId, DecisionId, InitiativeId, PersonId } from '@sangkien/domain/ids'
import { day } from '@sangkien/domain/time/day'
import { beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '../../../documents/test/read-pdf.ts'
import { aClosedSitting } from '../../test/a-closed-sitting.ts'
import { anIssuedDecision } from '../../test/an-issued-decision.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { docxText, zipBytes } from '../../test/zip-text.ts'
import type { House } from '../http/mount.ts'
import { folderOf, holdBatch, paperPlace, sweepBatches } from './batch-files.ts'
import { resumeBatches } from './run-batch.ts'

const w = world()
let [secretary, maker, clerk] = [] as unknown as [Caller, Caller, Caller]
let clerkId: PersonId, decision: DecisionId, notice: DecisionId, items: InitiativeId[]
/** As another process would have it: the queue of this one is its own. */
const house = (): House => ({ db: w.db, clock: () => w.now, dataDir: w.dataDir, demo: false, publicAddress: 'http://thu.invalid' })

beforeAll(async () => {
  clerkId = await w.person(['records_clerk'])
  ;[secretary, maker, clerk] = [await w.as(await w.person(['secretariat'], { unitId: w.otherUnit })), await w.as(await w.person(['decision_maker'], { headOfAgency: true })), await w.as(clerkId)]
  const [lan, minh, quan, an] = [await w.person([], { fullName: 'Trần Thị Lan' }), await w.person([], { fullName: 'Phạm Minh' }), await w.person([], { fullName: 'Lê Quân' }), await w.person([], { fullName: 'Đỗ Ân' })]
  const made = await anIssuedDecision(w, { secretary, maker, clerk }, [
    { title: 'Sổ theo dõi dùng chung', authors: [lan, minh] }, { title: 'Mẫu báo cáo tuần', authors: [quan] }, { title: 'Lịch xe công vụ', authors: [an] },
    { title: 'Mẫu của Lan', authors: [lan, quan], result: 'decline', reasons: 'Lý do dành cho mẫu của Lan' }, { title: 'Mẫu của Minh', authors: [minh], result: 'decline', reasons: 'Lý do dành cho Minh' },
  ], 5)
  ;[decision, notice] = made.decisions as [DecisionId, DecisionId]
  items = made.items
}, 60_000)

async function over(id: string): Promise<Batch> {
  for (;;) {
    const batch = await clerk(readBatch, { params: { id } })
    if (batch.state !== 'making') return batch
    await sleep(100)
  }
}
const certificates = (more: object = {}) => clerk(startBatch, { body: { kind: 'certificates', format: 'docx', decisionId: decision, ...more } })
const zipOf = async (id: string) => zipBytes((await clerk.file(readBatchZip, { params: { id } })).bytes)
const wordsOf = async (bytes: Buffer) => (await readPdf(new Uint8Array(bytes))).pages.map(({ words }) => words.map(({ text }) => text).join(' ').replaceAll(/\s+/g, ' '))
const rowsOf = (id: string) => w.inside((tx) => tx.selectFrom('batch_paper').where('org_id', '=', w.org).where('batch_id', '=', id).selectAll().orderBy('position').execute())
const told = async () => (await clerk(listNotices, { query: {} })).rows.map(({ kind, path }) => [kind, path])

describe('papers made many at a time', () => {
  it('are the certificates of a decision, each in the .zip under its number and name, and all in one PDF in that order', async () => {
    const begun = await certificates()
    expect(begun).toMatchObject({ state: 'making', kind: 'certificates', decision: '05/QĐ-VP', dated: '2026-11-23', total: 4, files: null, finishedAt: null })
    const done = await over(begun.id)
    expect(done).toMatchObject({ state: 'done', made: 4, total: 4, faults: [], fault: null, secondsLeft: null, files: { pages: 4, until: new Date('2026-11-30T02:00:00Z') } })
    const files = await zipOf(begun.id)
    const holders = ['Trần Thị Lan', 'Phạm Minh', 'Lê Quân', 'Đỗ Ân']
    expect([...files.keys()]).toEqual(holders.map((name, at) => `00${at + 1} Giấy chứng nhận số ${at + 1} năm 2026 - ${name}.docx`))
    expect([...files.values()].map((bytes, at) => docxText(bytes).includes(holders[at]!.toUpperCase()))).toEqual([true, true, true, true])
    const pdf = await clerk.file(readBatchPdf, { params: { id: begun.id } })
    expect((await wordsOf(pdf.bytes)).map((words, at) => words.includes(holders[at]!.toUpperCase()))).toEqual([true, true, true, true])
    expect([pdf.bytes.length, pdf.mediaType]).toEqual([done.files!.pdfSize, 'application/pdf'])
    expect(await told()).toContainEqual(['batch.done', `/lap-hang-loat/${begun.id}`])
    expect((await clerk(listBatches, {}))[0]).toMatchObject({ id: begun.id, state: 'done', made: 4, total: 4 })
  }, 120_000)

  it('are of chosen dossiers alone, as PDF when asked', async () => {
    const { id } = await clerk(startBatch, { body: { kind: 'certificates', format: 'pdf', initiatives: [items[0]!, items[2]!] } })
    expect(await over(id)).toMatchObject({ state: 'done', decision: null, made: 3 })
    const files = await zipOf(id)
    expect([...files.keys()].map((name) => name.replace(/^.* - /, ''))).toEqual(['Trần Thị Lan.pdf', 'Phạm Minh.pdf', 'Đỗ Ân.pdf'])
    expect((await Promise.all([...files.values()].map(wordsOf))).map((pages) => pages.length)).toEqual([1, 1, 1])
  }, 120_000)

  it('are to each author the notice with what is theirs, and no reasons against others', async () => {
    const { id } = await secretary(startBatch, { body: { kind: 'refusal_notices', format: 'docx', decisionId: notice } })
    expect(await over(id)).toMatchObject({ state: 'done', made: 3, faults: [] })
    const said = Object.fromEntries([...(await zipOf(id))].map(([name, bytes]) => [name.slice(4).replace(/.* - |\.docx$/g, ''), ['mẫu của Lan', 'dành cho Minh'].filter((words) => docxText(bytes).includes(words))]))
    expect(said).toEqual({ 'Lê Quân': ['mẫu của Lan'], 'Phạm Minh': ['dành cho Minh'], 'Trần Thị Lan': ['mẫu của Lan'] })
  }, 120_000)

  it.each([
    ['of a draft', async () => { const { sitting } = await aClosedSitting(w, [{ title: 'Chưa ban hành', authors: [await w.person()] }]); return (await secretary(draftDecisions, { params: { id: sitting } }))[0]!.id }, 'certificates', 'batch.not_issued'],
    ['of a notice that gives none', async () => notice, 'certificates', 'batch.nothing'],
    ['of a recognition that refuses nobody', async () => decision, 'refusal_notices', 'batch.nothing'],
  ] as const)('are not begun %s', async (_what, which, kind, code) => {
    await expect(clerk(startBatch, { body: { kind, format: 'docx', decisionId: await which() } })).rejects.toMatchObject(refusedWith(code, 409))
  })

  it('are of something', async () => {
    await expect(clerk(startBatch, { body: { kind: 'certificates', format: 'docx' } })).rejects.toMatchObject({ status: 422 })
  })

  it('are one batch when asked twice at once, and two batches both come to their end', async () => {
    const [one, same, other] = await Promise.all([certificates(), certificates(), certificates({ format: 'pdf' })])
    expect([same.id === one.id, other.id === one.id]).toEqual([true, false])
    expect([await over(one.id), await over(other.id)].map(({ state, made }) => [state, made])).toEqual([['done', 4], ['done', 4]])
  }, 120_000)

  it('stop when they are stopped, for good, and leave nothing behind', async () => {
    const { id } = await certificates()
    expect(await clerk(cancelBatch, { params: { id } })).toMatchObject({ state: 'cancelled', files: null })
    await expect(clerk(cancelBatch, { params: { id } })).rejects.toMatchObject(refusedWith('batch.not_now', 409))
    await expect(clerk.file(readBatchZip, { params: { id } })).rejects.toMatchObject(refusedWith('batch.not_now', 409))
    await resumeBatches(house())
    await sleep(1500)
    expect((await rowsOf(id)).filter(({ made_at }) => made_at !== null).length).toBeLessThan(4)
    await sweepBatches(house(), w.now)
    await expect(access(folderOf(house(), id))).rejects.toThrow()
  }, 60_000)

  it('go on after a crash with what was made, and make again only what is missing or damaged', async () => {
    const { id } = await certificates()
    await over(id)
    const before = await rowsOf(id)
    // As a server leaves it that died after three of four, while the disk lost a part of the second.
    await w.inside(async (tx) => {
      await tx.updateTable('batch').set({ state: 'making', finished_at: null, zip_size: null, pdf_size: null, pages: null, attempts: 1 }).where('org_id', '=', w.org).where('id', '=', id).execute()
      await tx.updateTable('batch_paper').set({ made_at: null, docx_sha256: null, pdf_sha256: null }).where('org_id', '=', w.org).where('batch_id', '=', id).where('position', '=', 4).execute()
    })
    const place = (at: number) => paperPlace(house(), id, before[at]!.pdf_sha256!)
    const untouched = (await stat(place(0))).mtimeMs
    await writeFile(place(1), 'half')
    w.now = new Date('2026-11-23T02:05:00Z')
    await Promise.all([resumeBatches(house()), resumeBatches(house())])
    expect(await over(id)).toMatchObject({ state: 'done', made: 4, files: { pages: 4 } })
    expect((await rowsOf(id)).map(({ made_at }, at) => made_at!.getTime() === before[at]!.made_at!.getTime())).toEqual([true, false, true, false])
    expect((await stat(place(0))).mtimeMs).toBe(untouched)
    expect((await zipOf(id)).size).toBe(4)
  }, 120_000)

  it('say which could not be made and why, and make the others', async () => {
    const { id } = await certificates()
    await clerk(cancelBatch, { params: { id } })
    while (!(await w.inside((tx) => holdBatch(tx, id)))) await sleep(50) // the paper it was at is finished before anything is changed under it
    const [first] = await rowsOf(id)
    const revoke = (on: string | null) => w.inside((tx) => tx.updateTable('certificate').set({ revoked_on: on === null ? null : day('2026-11-23'), revoking_decision_id: on === null ? null : notice }).where('org_id', '=', w.org).where('id', '=', first!.certificate_id as CertificateId).execute())
    await revoke('2026-11-23')
    await w.inside(async (tx) => {
      await tx.updateTable('batch_paper').set({ made_at: null, docx_sha256: null, pdf_sha256: null }).where('org_id', '=', w.org).where('batch_id', '=', id).execute()
      await tx.updateTable('batch').set({ state: 'making', finished_at: null, swept_at: null }).where('org_id', '=', w.org).where('id', '=', id).execute()
    })
    await resumeBatches(house())
    expect(await over(id)).toMatchObject({ state: 'done', made: 3, total: 4, faults: [{ name: first!.name, fault: { code: 'certificate.revoked', on: '2026-11-23' } }], files: { pages: 3 } })
    await revoke(null)
  }, 120_000)

  it('are given up when nothing comes of several tries, and who asked is told', async () => {
    const { id } = await certificates()
    await over(id)
    await w.inside((tx) => tx.updateTable('batch').set({ state: 'making', finished_at: null, zip_size: null, pdf_size: null, pages: null, attempts: 3 }).where('org_id', '=', w.org).where('id', '=', id).execute())
    await resumeBatches(house())
    expect(await over(id)).toMatchObject({ state: 'failed', fault: { code: 'batch.gave_up' }, files: null })
    expect(await told()).toContainEqual(['batch.failed', `/lap-hang-loat/${id}`])
  }, 60_000)

  it('are kept seven days, then put away', async () => {
    const { id } = await certificates()
    await over(id)
    const folder = folderOf(house(), id)
    w.now = new Date('2026-11-30T02:04:00Z')
    await sweepBatches(house(), w.now)
    clerk = await w.as(clerkId)
    expect((await zipOf(id)).size).toBe(4)
    expect((await readdir(folder)).length).toBe(10)
    w.now = new Date('2026-11-30T02:06:00Z')
    await expect(clerk.file(readBatchZip, { params: { id } })).rejects.toMatchObject(refusedWith('batch.gone', 409))
    expect((await clerk(readBatch, { params: { id } })).files).toBeNull()
    await sweepBatches(house(), w.now)
    await expect(access(folder)).rejects.toThrow()
  }, 60_000)
})
