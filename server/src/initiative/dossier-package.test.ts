import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { approveDecision, draftDecisions, issueDecision } from '@sangkien/contract/decision'
import { addEvidence, readInitiative, readPackage, removeEvidence, renameEvidence, submitInitiative } from '@sangkien/contract/initiative'
import { requestCompletion } from '@sangkien/contract/intake'
import { packFiles } from '@sangkien/documents/zip/pack-files'
import type { PackageManifest } from '@sangkien/domain/initiative/dossier-package'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClosedSitting } from '../../test/a-closed-sitting.ts'
import { aSnapshot } from '../../test/a-snapshot.ts'
import { aDraft, completeDossier, paragraph } from '../../test/dossier.ts'
import { world } from '../../test/world.ts'
import { docxText, zipBytes } from '../../test/zip-text.ts'
import { placeOf } from '../evidence/store-file.ts'

const w = world({ breaks: { because: 'a dossier with a code of its own stands beside those that were filed', names: ['codes of a year run without gaps up to their counter'] } })
let [lan, officer, head, id] = ['' as PersonId, '' as PersonId, '' as PersonId, '' as InitiativeId]
let folder = ''
const hash = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')
const packageOf = async (who: PersonId, of = id, format?: 'docx' | 'pdf') => (await w.as(who)).file(readPackage, { params: { id: of }, query: { format } })
const opened = async (who: PersonId, of = id) => zipBytes((await packageOf(who, of)).bytes)
const manifestIn = (files: ReadonlyMap<string, Buffer>) => JSON.parse(files.get('manifest.json')!.toString('utf8')) as PackageManifest
const names = (files: ReadonlyMap<string, Buffer>) => [...files.keys()]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sangkien-package-'))
  ;[lan, officer, head] = [await w.person([], { fullName: 'Trần Thị Lan' }), await w.person(['secretariat'], { unitId: w.otherUnit, fullName: 'Phạm Thư Ký' }), await w.person(['unit_head'])]
  id = await aDraft(w, lan, { sections: { ...completeDossier.sections, novelty: { type: 'doc', content: [paragraph('Điểm mới ai cũng đọc được. '.repeat(20)), paragraph('Bí quyết KÍN', true)] } } })
  const me = await w.as(lan)
  await me.upload(addEvidence, { params: { id } }, { name: 'Biên bản: đo.txt', bytes: Buffer.from('15 phút') })
  const { id: secret } = await me.upload(addEvidence, { params: { id } }, { name: 'Số liệu KÍN.csv', bytes: Buffer.from('a;b') })
  await me(renameEvidence, { params: { id, evidenceId: secret }, body: { title: 'Số liệu KÍN', confidential: true } })
  await me(submitInitiative, { params: { id } })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the package of a dossier', () => {
  it('is its papers in order, then its evidence, with an index and a manifest of every hash', async () => {
    const { bytes, mediaType, disposition } = await packageOf(lan)
    const files = zipBytes(bytes)
    const { code, snapshotSha256 } = await (await w.as(lan))(readInitiative, { params: { id } })
    expect([mediaType, decodeURIComponent(disposition)]).toEqual(['application/zip', `attachment; filename*=UTF-8''Gói hồ sơ ${code}.zip`])
    expect(names(files)).toEqual(['Muc-luc.txt', `01 Đơn yêu cầu công nhận sáng kiến ${code}.docx`, `02 Báo cáo mô tả sáng kiến ${code}.docx`, `03 Giấy biên nhận đơn ${code}.docx`, `04 Giấy xác nhận áp dụng ${code}.docx`, '05 Minh chứng - Biên bản- đo.txt', '06 Minh chứng - Số liệu KÍN.csv', 'manifest.json'])
    const manifest = manifestIn(files)
    expect(manifest).toMatchObject({ format: 'sangkien-dossier-package/1', agency: 'Văn phòng thử nghiệm', code, title: 'Sổ theo dõi hồ sơ dùng chung', snapshotSha256, madeAt: w.now.toISOString(), madeBy: 'Trần Thị Lan' })
    expect(snapshotSha256).toMatch(/^[0-9a-f]{64}$/)
    expect(manifest.files.map(({ name, sha256, size }) => [name, sha256, size])).toEqual(names(files).slice(0, -1).map((name) => [name, hash(files.get(name)!), files.get(name)!.length]))
    expect(manifest.files.map(({ kind }) => kind)).toEqual(['index', 'paper', 'paper', 'paper', 'paper', 'evidence', 'evidence'])
    expect(files.get('05 Minh chứng - Biên bản- đo.txt')!.toString()).toBe('15 phút')
    expect(docxText(files.get(names(files)[2]!)!)).toContain('Bí quyết KÍN')
    const index = files.get('Muc-luc.txt')!.toString('utf8')
    for (const said of [`Mã hồ sơ: ${code}`, snapshotSha256!, 'Người lập: Trần Thị Lan', 'Số tệp: 6', '6. 06 Minh chứng - Số liệu KÍN.csv', hash(Buffer.from('a;b'))]) expect(index).toContain(said)
  })

  it('holds for who does not read confidential parts none of them, in no file, name, index or manifest', async () => {
    const files = await opened(head)
    expect(names(files).filter((name) => name.includes('Minh chứng'))).toEqual(['05 Minh chứng - Biên bản- đo.txt'])
    const said = [...files].map(([name, bytes]) => `${name} ${name.endsWith('.docx') ? docxText(bytes) : bytes.toString('utf8')}`).join('\n')
    expect(said).toContain('Điểm mới ai cũng đọc được')
    expect(said).not.toMatch(/KÍN|a;b/)
    expect(said).not.toContain(hash(Buffer.from('a;b')))
  })

  it.each([['records_clerk'], ['administrator'], ['accountant'], ['staff']] as const)('is not there for a %s who does not see the dossier', async (role) => {
    await expect(packageOf(await w.person([role]))).rejects.toMatchObject({ status: 404 })
  })

  it('of a draft is its author’s alone, and names no filed version', async () => {
    const draft = await aDraft(w, lan)
    const files = await opened(lan, draft)
    expect(names(files)).toEqual(['Muc-luc.txt', '01 Đơn yêu cầu công nhận sáng kiến (bản nháp).docx', '02 Báo cáo mô tả sáng kiến (bản nháp).docx', 'manifest.json'])
    expect(manifestIn(files)).toMatchObject({ code: null, snapshotSha256: null })
    await expect(packageOf(officer, draft)).rejects.toMatchObject({ status: 404 })
  })

  it('is for others what was filed, while the authors complete it', async () => {
    const filed = await aDraft(w, lan)
    const me = await w.as(lan)
    const { id: evidence } = await me.upload(addEvidence, { params: { id: filed } }, { name: 'Bản đầu.txt', bytes: Buffer.from('đầu') })
    await me(submitInitiative, { params: { id: filed } })
    await (await w.as(officer))(requestCompletion, { params: { id: filed }, body: { fields: ['evidence'], message: 'Bổ sung minh chứng' } })
    await me(removeEvidence, { params: { id: filed, evidenceId: evidence } })
    await me.upload(addEvidence, { params: { id: filed } }, { name: 'Bản sau.txt', bytes: Buffer.from('sau') })
    const evidenceOf = async (who: PersonId) => names(await opened(who, filed)).filter((name) => name.includes('Minh chứng')).map((name) => name.slice(3))
    expect([await evidenceOf(officer), await evidenceOf(lan)]).toEqual([['Minh chứng - Bản đầu.txt'], ['Minh chứng - Bản sau.txt']])
  })

  it('has the decision and the certificates as far as each may open them', async () => {
    const [author, other] = [await w.person([], { fullName: 'Ngô An' }), await w.person([], { fullName: 'Lý Bình' })]
    const maker = await w.as(await w.person(['decision_maker'], { headOfAgency: true }))
    const { sitting, items } = await aClosedSitting(w, [{ title: 'Mẫu chung', authors: [author, other], score: 80, class: 'Tốt', columns: { code: 'SK-2026-900' } }])
    const { id: regulation } = await w.inside((tx) => tx.selectFrom('regulation').where('org_id', '=', w.org).select('id').executeTakeFirstOrThrow())
    await aSnapshot(w, items[0]!, regulation, { title: 'Mẫu chung', authors: [author, other] })
    const [decision] = await (await w.as(officer))(draftDecisions, { params: { id: sitting } })
    await maker(approveDecision, { params: { id: decision!.id }, body: { version: 1 } })
    await (await w.as(await w.person(['records_clerk'])))(issueDecision, { params: { id: decision!.id }, body: { version: 2, number: 9, dated: '2026-11-23' } })
    const kept = async (who: PersonId) => manifestIn(await opened(who, items[0]!)).files.filter(({ kind }) => kind === 'decision' || kind === 'certificate').map(({ name }) => name.slice(3))
    const decided = 'Quyết định công nhận sáng kiến số 9 QĐ-VP năm 2026.docx'
    const certificate = (number: number) => `Giấy chứng nhận sáng kiến số ${number} năm 2026.docx`
    expect(await kept(officer)).toEqual([decided, certificate(1), certificate(2)])
    expect(await kept(author)).toEqual([decided, certificate(1)])
    expect(await kept(head)).toEqual([])
  })

  it('breaks off rather than hand out a file that is not what was kept', async () => {
    const path = placeOf(w.dataDir, 'files', hash('15 phút'))
    await writeFile(path, '16 phút')
    await expect(packageOf(lan).then(({ bytes }) => manifestIn(zipBytes(bytes)))).rejects.toThrow()
    await writeFile(path, '15 phút')
  })
})

describe('npm run verify-package', () => {
  const packed = (files: ReadonlyMap<string, Buffer>) => Buffer.from(packFiles([...files].map(([name, bytes]) => ({ name, bytes }))))
  const verify = async (bytes: Buffer, ...more: string[]) => {
    const path = join(folder, 'gói.zip')
    await writeFile(path, bytes)
    const { status, stdout } = spawnSync(process.execPath, [script, path, ...more], { encoding: 'utf8' })
    return { status, faults: stdout.split('\n').filter((line) => line.startsWith('✗')), said: stdout }
  }

  it('says that a package is whole, with its seal', async () => {
    const { bytes } = await packageOf(lan)
    const { seal } = manifestIn(zipBytes(bytes))
    const told = await verify(bytes)
    expect([told.status, told.faults]).toEqual([0, []])
    expect(told.said).toContain(`Gói hồ sơ nguyên vẹn: 7 tệp. Dấu niêm phong: ${seal}`)
    expect((await verify(bytes, seal)).status).toBe(0)
    expect(told.said).toMatch(/lập lúc \d\d giờ \d\d phút, ngày \d\d\/\d\d\/\d{4}, người lập/)
    expect((await verify(packed(new Map([['a.txt', Buffer.from('x')]])))).said).not.toContain('nguyên vẹn')
    expect(await verify(bytes, 'a'.repeat(64))).toMatchObject({ status: 1, faults: [expect.stringContaining('Đây không phải là gói đã ghi dấu')] })
  })

  it('finds each single file changed by one byte, taken out, or renamed', async () => {
    const files = await opened(lan)
    for (const [name, bytes] of files) {
      const changed = Buffer.from(bytes)
      changed[changed.length >> 1]! ^= 1
      const [without, renamed] = [new Map(files), new Map(files)]
      for (const other of [without, renamed]) other.delete(name)
      const isManifest = name === 'manifest.json'
      expect(await verify(packed(new Map([...files, [name, changed]])))).toMatchObject({ status: 1, faults: isManifest ? expect.arrayContaining([expect.stringMatching(/Bảng kê|Thiếu|Đã bị sửa/)]) : [`✗ Đã bị sửa: ${name}`] })
      expect(await verify(packed(without))).toMatchObject({ status: 1, faults: [isManifest ? '✗ Tệp này không phải gói hồ sơ, hoặc mục lục đã bị lấy ra (không có mục lục SHA-256 manifest.json). Không kiểm tra được gì.' : `✗ Thiếu: ${name}`] })
      if (!isManifest) expect((await verify(packed(renamed.set(`x ${name}`, bytes)))).faults).toEqual([`✗ Thiếu: ${name}`, `✗ Bị thêm vào: x ${name}`])
    }
    expect((await verify(packed(new Map([...files, ['99 Thêm.txt', Buffer.from('x')]])))).faults).toEqual(['✗ Bị thêm vào: 99 Thêm.txt'])
  }, 60_000)

  it('finds what happens to the zip itself: its bytes turned inside a file, its end cut off', async () => {
    const { bytes } = await packageOf(lan)
    const inside = Buffer.from(bytes)
    const at = inside.indexOf(Buffer.from('15 phút'))
    inside[at]! ^= 1
    expect((await verify(inside)).faults).toEqual(['✗ Đã bị sửa: 05 Minh chứng - Biên bản- đo.txt'])
    expect(await verify(bytes.subarray(0, -40))).toMatchObject({ status: 1, faults: ['✗ Tệp này không phải gói hồ sơ: không phải tệp .zip đọc được. Có thể là tệp khác, hoặc tải chưa xong.'] })
  })

  it('verifies nothing without a file', () => {
    expect(spawnSync(process.execPath, [script]).status).toBe(2)
    for (const [path, said] of [[join(folder, 'không có.zip'), 'Không có tệp'], [folder, 'là thư mục']] as const) {
      const { status, stdout } = spawnSync(process.execPath, [script, path], { encoding: 'utf8' })
      expect([status, stdout]).toEqual([2, expect.stringContaining(said)])
      expect(stdout).not.toMatch(/E[A-Z]{4}/)
    }
  })

  it('runs on a clone where nothing is installed', async () => {
    const clone = await mkdtemp(join(tmpdir(), 'sangkien-clone-'))
    const root = fileURLToPath(new URL('../../..', import.meta.url))
    for (const part of ['scripts', 'domain/src', 'documents/src', 'package.json', 'domain/package.json', 'documents/package.json']) await cp(join(root, part), join(clone, part), { recursive: true })
    const path = join(folder, 'gói.zip')
    await writeFile(path, (await packageOf(lan)).bytes)
    expect(spawnSync(process.execPath, [join(clone, 'scripts/verify-package.mjs'), path], { encoding: 'utf8' }).status).toBe(0)
    await rm(clone, { recursive: true })
  })
})

const script = fileURLToPath(new URL('../../../scripts/verify-package.mjs', import.meta.url))
