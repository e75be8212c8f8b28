import { approveDecision, draftDecisions, issueDecision } from '@sangkien/contract/decision'
import { listInitiatives } from '@sangkien/contract/initiative'
import { readNominationPaperSignatures } from '@sangkien/contract/signing'
import { addNominationPaper, answerNomination, endAdoption, listNominations, nominationDossier, noteAdoption, proposeTo, readBeyond, removeNominationPaper, sendNomination, withdrawNomination } from '@sangkien/contract/nomination'
import { beginDraft, saveDraft, takeDraft } from '@sangkien/contract/regulation-draft'
import { readReport } from '@sangkien/contract/report'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import type { LevelRules } from '@sangkien/domain/nomination/level'
import { day, dayOf } from '@sangkien/domain/time/day'
import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aClosedSitting } from '../../test/a-closed-sitting.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { zipParts } from '../../test/zip-text.ts'
import { newId } from '../id.ts'

describe('beyond recognition', () => {
  const w = world({ breaks: { because: 'a sitting is put together with codes of its own', names: ['codes of a year run without gaps up to their counter', 'versions of the regulation follow one another without a shared day'] } })
  const at = w.now
  let [officer, maker, clerk, author, head, otherHead] = [] as unknown as [PersonId, PersonId, PersonId, PersonId, PersonId, PersonId]
  let [office, lan, chief, neighbour] = [] as unknown as [Caller, Caller, Caller, Caller]
  let picture: Buffer
  let number = 0
  beforeAll(async () => {
    ;[officer, maker, clerk, author] = [await w.person(['secretariat'], { unitId: w.otherUnit }), await w.person(['decision_maker'], { headOfAgency: true }), await w.person(['records_clerk']), await w.person([], { fullName: 'Trần Thị Lan' })]
    ;[head, otherHead] = [await w.person(), await w.person([], { unitId: w.otherUnit })]
    await w.inside((tx) => tx.insertInto('role_grant').values([[head, w.unit], [otherHead, w.otherUnit]].map(([person_id, unit_id]) => ({ org_id: w.org, id: newId(), person_id: person_id as PersonId, role: 'unit_head' as const, unit_id: unit_id as typeof w.unit, from_day: day('2020-01-01'), to_day: null }))).execute())
    picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#2a7' } }).png().toBuffer()
  })
  beforeEach(async () => {
    w.now = at
    ;[office, lan, chief, neighbour] = [await w.as(officer), await w.as(author), await w.as(head), await w.as(otherHead)]
  })

  /** An initiative through its sitting to an issued decision, with its certificate. */
  async function recognised(title: string): Promise<InitiativeId> {
    const { sitting, items } = await aClosedSitting(w, [{ title, authors: [author] }])
    const [draft] = await office(draftDecisions, { params: { id: sitting } })
    await (await w.as(maker))(approveDecision, { params: { id: draft!.id }, body: { version: 1 } })
    await (await w.as(clerk))(issueDecision, { params: { id: draft!.id }, body: { version: 2, number: (number += 1), dated: '2026-11-23' } })
    return items[0]!
  }
  const beyond = (who: Caller, id: InitiativeId) => who(readBeyond, { params: { id } })
  const adopt = (who: Caller, id: InitiativeId, unitId = w.unit, from = '2026-11-23') => who(noteAdoption, { params: { id }, body: { unitId, from, effect: 'Giảm 165 phút mỗi tuần' } })
  /** Proposed to the province with every paper the office has to bring. */
  async function ready(id: InitiativeId, level: 'province' | 'nation' = 'province') {
    const { nominations } = await office(proposeTo, { params: { id }, body: { level } })
    const one = nominations.find((found) => found.level === level && found.state === 'preparing')!
    for (const { code, source } of one.papers) if (source === 'upload') await office.upload(addNominationPaper, { params: { id: one.id, code } }, { name: `${code}.png`, bytes: picture })
    return one.id
  }
  const send = (id: string, on = '2026-11-23') => office(sendNomination, { params: { id }, body: { number: '88/VP-HCQT', on } })

  it('units confirm that they apply it: their head of their own, the office of any; everyone reads it', async () => {
    const id = await recognised('Sổ giao ban điện tử')
    expect((await beyond(chief, id)).mayTellOf.map(({ name }) => name)).toEqual(['Phòng Tổng hợp'])
    await adopt(chief, id)
    await expect(adopt(chief, id, w.otherUnit)).rejects.toMatchObject(refusedWith('adoption.not_your_unit', 403))
    await expect(adopt(chief, id)).rejects.toMatchObject(refusedWith('adoption.already', 409))
    await adopt(office, id, w.otherUnit)

    const { adoptions, mayTellOf, open } = await beyond(neighbour, id)
    expect(adoptions).toMatchObject([{ unitName: 'Phòng Hành chính - Quản trị', mine: true }, { unitName: 'Phòng Tổng hợp', from: '2026-11-23', to: null, effect: 'Giảm 165 phút mỗi tuần', mine: false }])
    expect([mayTellOf, open]).toEqual([[], []])
    const ended = await neighbour(endAdoption, { params: { id, adoptionId: adoptions[0]!.id }, body: { to: '2026-11-23' } })
    expect(ended.adoptions[0]).toMatchObject({ to: '2026-11-23' })
    await expect(neighbour(endAdoption, { params: { id, adoptionId: adoptions[1]!.id }, body: { to: '2026-11-23' } })).rejects.toMatchObject(refusedWith('adoption.not_your_unit', 403))
    const notices = await w.inside((tx) => tx.selectFrom('notice').where('org_id', '=', w.org).where('person_id', '=', author).where('kind', '=', 'initiative.adopted').where('initiative_id', '=', id).select('id').execute())
    expect(notices).toHaveLength(2)
  })

  it('goes to the province once a unit applies it and its papers are there; what is sent is fixed', async () => {
    const id = await recognised('Rút ngắn cấp phát vật tư')
    expect((await beyond(office, id)).open).toMatchObject([{ level: 'province', refusal: { code: 'nomination.not_applied', units: 0, wanted: 1 } }, { level: 'nation', refusal: { code: 'nomination.lower_level_first' } }])
    await expect(office(proposeTo, { params: { id }, body: { level: 'province' } })).rejects.toMatchObject(refusedWith('nomination.not_applied', 409))
    await adopt(chief, id)
    const begun = await office(proposeTo, { params: { id }, body: { level: 'province' } })
    const [one] = begun.nominations
    expect(one).toMatchObject({ level: 'province', state: 'preparing', authority: 'Chủ tịch Ủy ban nhân dân tỉnh', sending: { code: 'nomination.papers_missing', papers: ['Tờ trình, công văn đề nghị', 'Báo cáo hiệu quả áp dụng', 'Giấy xác nhận áp dụng của các đơn vị'] } })
    expect(one!.papers.filter(({ there }) => there).map(({ code }) => code)).toEqual(['application', 'report', 'decision', 'certificate', 'minutes'])
    await expect(send(one!.id)).rejects.toMatchObject(refusedWith('nomination.papers_missing', 409))
    await expect(office(proposeTo, { params: { id }, body: { level: 'province' } })).rejects.toMatchObject(refusedWith('nomination.already', 409))
    expect((await beyond(lan, id)).nominations).toEqual([]) // what is being put together is the office's

    for (const code of ['proposal', 'effect', 'confirmations']) await office.upload(addNominationPaper, { params: { id: one!.id, code } }, { name: `${code}.png`, bytes: picture })
    await office(removeNominationPaper, { params: { id: one!.id, code: 'effect' } })
    await expect(send(one!.id)).rejects.toMatchObject(refusedWith('nomination.papers_missing', 409))
    await office.upload(addNominationPaper, { params: { id: one!.id, code: 'effect' } }, { name: 'Hiệu quả.png', bytes: picture })
    expect(await office(readNominationPaperSignatures, { params: { id: one!.id, code: 'effect' } })).toMatchObject({ readable: false, signatures: [] })
    await expect(office(readNominationPaperSignatures, { params: { id: one!.id, code: 'decision' } })).rejects.toMatchObject({ status: 404 })
    await expect(office.upload(addNominationPaper, { params: { id: one!.id, code: 'khac' } }, { name: 'a.png', bytes: picture })).rejects.toMatchObject(refusedWith('nomination.no_such_paper', 422))
    await expect(send(one!.id, '2026-11-24')).rejects.toMatchObject(refusedWith('nomination.day_in_future', 422))

    const names = [...zipParts(Buffer.from((await office.file(nominationDossier, { params: { id: one!.id } })).bytes)).keys()]
    expect(names).toEqual([
      '01 Tờ trình, công văn đề nghị.png', '02 Đơn yêu cầu công nhận sáng kiến.docx', '03 Báo cáo mô tả sáng kiến.docx', '04 Quyết định công nhận sáng kiến cấp cơ sở.docx', '05 Giấy chứng nhận sáng kiến cấp cơ sở.docx',
      '06 Biên bản họp Hội đồng sáng kiến cơ sở, có số phiếu đồng ý.docx', '07 Báo cáo hiệu quả áp dụng.png', '08 Giấy xác nhận áp dụng của các đơn vị.png',
    ])

    expect((await send(one!.id)).nominations[0]).toMatchObject({ state: 'sent', sentNumber: '88/VP-HCQT', sentOn: '2026-11-23' })
    await expect(office(removeNominationPaper, { params: { id: one!.id, code: 'effect' } })).rejects.toMatchObject(refusedWith('nomination.not_now', 409))
    await expect(office(withdrawNomination, { params: { id: one!.id } })).rejects.toMatchObject(refusedWith('nomination.not_now', 409))
    expect((await beyond(lan, id)).nominations).toMatchObject([{ state: 'sent', papers: [], sending: null }])
    expect((await beyond(neighbour, id)).nominations).toEqual([])
  })

  it('is answered, goes on to the nation, and stands in the year’s report', async () => {
    const before = (await office(readReport, { params: { year: 2026 } })).figures.table1.total.figures
    const id = await recognised('Tiếp nhận đơn thư một lần')
    await adopt(chief, id)
    const province = await ready(id)
    await send(province)
    await expect(office(answerNomination, { params: { id: province }, body: { answer: 'recognised', number: '12/QĐ-UBND', on: '2026-11-22', note: '' } })).rejects.toMatchObject(refusedWith('nomination.day_before', 422))
    await office(answerNomination, { params: { id: province }, body: { answer: 'recognised', number: '12/QĐ-UBND', on: '2026-11-23', note: 'Phạm vi ảnh hưởng trong tỉnh' } })
    expect((await beyond(neighbour, id)).nominations).toMatchObject([{ level: 'province', state: 'recognised', answerNumber: '12/QĐ-UBND' }]) // that it is recognised is no secret
    expect((await beyond(office, id)).open).toMatchObject([{ refusal: { code: 'nomination.already', state: 'recognised' } }, { level: 'nation', refusal: { code: 'nomination.not_applied', units: 1, wanted: 2 } }])
    await adopt(office, id, w.otherUnit)
    const nation = await ready(id, 'nation')
    await send(nation)
    await office(answerNomination, { params: { id: nation }, body: { answer: 'declined', number: '3/TB', on: '2026-11-23', note: '' } })

    const { figures } = await office(readReport, { params: { year: 2026 } })
    const { nominated, provinceRecognised, nationRecognised } = figures.table1.total.figures
    expect([nominated - before.nominated, provinceRecognised - before.provinceRecognised, nationRecognised]).toEqual([1, 1, 0])
    expect(figures.table3.find((row) => row.id === id)).toMatchObject({ scope: '2 đơn vị: Phòng Hành chính - Quản trị; Phòng Tổng hợp', provinceResult: 'Được công nhận (số 12/QĐ-UBND ngày 23/11/2026)' })
    const opened = await office(listInitiatives, { query: { figure: 'province_recognised', from: '2026-01-01', to: '2026-12-31' } as never })
    expect(opened.rows.map((row) => row.id)).toContain(id)
    expect(opened.total).toBe(provinceRecognised)
  })

  it('may be taken back before it is sent, and tried again', async () => {
    const id = await recognised('Mẫu biểu dùng chung')
    await adopt(chief, id)
    const first = await ready(id)
    expect((await office(withdrawNomination, { params: { id: first } })).nominations).toEqual([])
    await expect(send(first)).rejects.toMatchObject({ status: 404 })
    const second = await ready(id)
    await send(second)
    await office(answerNomination, { params: { id: second }, body: { answer: 'declined', number: '5/TB', on: '2026-11-23', note: 'Chưa đủ số liệu' } })
    expect((await beyond(office, id)).open[0]).toMatchObject({ level: 'province', refusal: null })
  })

  it('lists what was proposed, a page at a time, by level, state and year; what is not sent is the office’s', async () => {
    const list = async (who: Caller, query: object) => (await who(listNominations, { query })).rows.map(({ title, state }) => `${title}: ${state}`)
    expect(await list(office, { state: 'declined', level: 'nation', year: 2026 })).toEqual(['Tiếp nhận đơn thư một lần: declined'])
    expect(await list(office, { year: 2025 })).toEqual([])
    const first = await office(listNominations, { query: { limit: 1 } })
    expect((await office(listNominations, { query: { limit: 1, after: first.next! } })).rows[0]!.id).not.toBe(first.rows[0]!.id)
    const id = await recognised('Đang lập hồ sơ')
    await adopt(chief, id)
    await ready(id)
    const viewer = await w.as(await w.person(['leadership_viewer']))
    expect([(await list(office, {})).includes('Đang lập hồ sơ: preparing'), (await list(viewer, {})).includes('Đang lập hồ sơ: preparing')]).toEqual([true, false])
    await expect(lan(listNominations, {})).rejects.toMatchObject({ status: 403 })
  })

  it('obeys the levels of the regulation in force: how many units, which papers, which level at all', async () => {
    const edit = async (change: (levels: readonly LevelRules[]) => readonly LevelRules[]) => {
      const { pack, version } = await office(beginDraft, { body: {} })
      const saved = await office(saveDraft, { body: { version, pack: { ...pack, levels: change(pack.levels ?? []) } } })
      expect(saved.problems).toEqual([])
      await office(takeDraft, { body: { version: saved.version, validFrom: dayOf(w.now), basis: 'Quyết định sửa các cấp' } })
    }
    const id = await recognised('Theo quy chế mới')
    await adopt(chief, id)
    w.now = new Date(at.getTime() + 86_400_000)
    office = await w.as(officer)
    await edit((levels) => levels.filter(({ level }) => level === 'province').map((one) => ({ ...one, unitsApplying: 2, authority: 'Chủ tịch UBND tỉnh Thử Nghiệm', papers: one.papers.filter(({ source }) => source !== 'upload') })))
    expect((await beyond(office, id)).open).toMatchObject([{ level: 'province', refusal: { code: 'nomination.not_applied', units: 1, wanted: 2 } }])
    await adopt(office, id, w.otherUnit)
    const { nominations: [one] } = await office(proposeTo, { params: { id }, body: { level: 'province' } })
    expect(one).toMatchObject({ authority: 'Chủ tịch UBND tỉnh Thử Nghiệm', sending: null })
    await expect(office(proposeTo, { params: { id }, body: { level: 'nation' } })).rejects.toMatchObject(refusedWith('nomination.no_such_level', 409))
  })
})
