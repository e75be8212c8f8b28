import { approveDecision, draftDecisions, issueDecision } from '@sangkien/contract/decision'
import { reserveNumbers } from '@sangkien/contract/outgoing'
import { readIncomingRegister, readIntakeRegister, readOutgoingRegister, readRecognisedRegister } from '@sangkien/contract/register'
import { checkDocx } from '@sangkien/documents/checker/check-docx'
import { readDocx } from '@sangkien/documents/checker/read-docx'
import type { PersonId } from '@sangkien/domain/ids'
import { beforeAll, describe, expect, it } from 'vitest'
import { aClosedSitting } from '../../test/a-closed-sitting.ts'
import { anInitiative } from '../../test/an-initiative.ts'
import { world } from '../../test/world.ts'

describe('the registers of a year', () => {
  const w = world({ breaks: { because: 'dossiers with codes of their own stand there', names: ['codes of a year run without gaps up to their counter'] } })
  const doors = { intake: readIntakeRegister, recognised: readRecognisedRegister, outgoing: readOutgoingRegister, incoming: readIncomingRegister }
  const register = async (kind: keyof typeof doors, year: number, person: PersonId) => (await w.as(person)).file(doors[kind], { params: { year, format: 'docx' } })
  const textOf = async (...args: Parameters<typeof register>) => readDocx((await register(...args)).bytes).text
  let [office, clerk] = [] as unknown as [PersonId, PersonId]
  beforeAll(async () => {
    ;[office, clerk] = [await w.person(['secretariat']), await w.person(['records_clerk'])]
    const lan = await w.person([], { fullName: 'Trần Thị Lan' })
    await anInitiative(w, { title: 'Đơn của năm trước', stage: 'submitted', authors: [lan], columns: { code: 'SK-2025-001', received_at: new Date('2025-12-31T16:59:00Z') } })
    await anInitiative(w, { title: 'Đơn đầu năm', stage: 'submitted', authors: [lan], columns: { code: 'SK-2026-001', receipt_number: 1, received_at: new Date('2025-12-31T17:00:00Z') } })
    await anInitiative(w, { title: 'Giải pháp đang được bảo hộ', stage: 'intake_refused', authors: [lan], columns: { code: 'SK-2026-002', refusal_code: 'ip_protected', refusal_reason: 'x', received_at: new Date('2026-02-03T02:05:00Z'), stage_since: new Date('2026-02-10T02:00:00Z') } })
    await anInitiative(w, { title: 'Đã có kết quả họp', stage: 'awaiting_decision', authors: [lan], columns: { code: 'SK-2026-003', received_at: new Date('2026-03-03T02:05:00Z'), accepted_at: new Date('2026-03-10T02:00:00Z') } })
    const { sitting } = await aClosedSitting(w, [{ title: 'Sổ giao ban điện tử', authors: [lan], columns: { code: 'SK-2026-004', received_at: new Date('2026-04-03T02:05:00Z'), accepted_at: new Date('2026-04-10T02:00:00Z') } }])
    const [draft] = await (await w.as(office))(draftDecisions, { params: { id: sitting } })
    await (await w.as(await w.person(['decision_maker'])))(approveDecision, { params: { id: draft!.id }, body: { version: 1 } })
    await (await w.as(clerk))(issueDecision, { params: { id: draft!.id }, body: { version: 2, number: 9, dated: '2026-11-23' } })
  })

  it('hold the applications of the year in Việt Nam time, by arrival, with what became of them as published', async () => {
    const { bytes, disposition } = await register('intake', 2026, office)
    const { text } = readDocx(bytes)
    for (const said of [
      'SỔ TIẾP NHẬN ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN', 'Năm 2026', 'Trần Thị Lan, Phòng Tổng hợp', '00 giờ 00 phút', '01/01/2026', 'Từ chối ngày 10/02/2026', 'Chấp nhận ngày 10/03/2026', 'Đang xét',
      'Công nhận, Quyết định số 09/QĐ-VP ngày 23/11/2026', 'Sổ năm 2026 có 4 mục, in từ hệ thống ngày 23/11/2026.',
    ]) expect(text).toContain(said)
    const places = ['Đơn đầu năm', 'Giải pháp đang được bảo hộ', 'Đã có kết quả họp', 'Sổ giao ban điện tử'].map((title) => text.indexOf(title))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(text).not.toContain('Đơn của năm trước')
    expect(await textOf('intake', 2025, office)).toContain('Đơn của năm trước')
    expect(decodeURIComponent(disposition)).toContain('Sổ tiếp nhận đơn năm 2026.docx')
    expect(checkDocx(bytes, 'sheet')).toEqual([])
  })

  it('hold what was recognised, with its decision and certificates; where it lies is left to be written', async () => {
    const { bytes } = await register('recognised', 2026, clerk)
    const { text } = readDocx(bytes)
    for (const said of ['SỔ ĐĂNG KÝ SÁNG KIẾN ĐƯỢC CÔNG NHẬN', 'Sổ giao ban điện tử (SK-2026-004)', '09/QĐ-VP', '23/11/2026', '01/2026', 'Trần Thị Lan, Chuyên viên, Phòng Tổng hợp (100%)', '……', 'Sổ năm 2026 có 1 mục']) expect(text).toContain(said)
    expect(checkDocx(bytes, 'sheet')).toEqual([])
    expect(await textOf('recognised', 2024, office)).toContain('Sổ năm 2024 có 0 mục')
  })

  it('hold every number given to what went out: decisions, papers with a number, numbers kept back with why', async () => {
    await (await w.as(clerk))(reserveNumbers, { body: { symbol: 'TB-VP', count: 2, reason: 'Thông báo giấy của công đoàn' } })
    const { bytes } = await register('outgoing', 2026, office)
    const { text } = readDocx(bytes)
    for (const said of ['SỔ ĐĂNG KÝ VĂN BẢN ĐI', 'Tên loại và trích yếu nội dung văn bản', '09/QĐ-VP', 'Quyết định: Công nhận sáng kiến đợt 1 năm 2026', '01/TB-VP', '02/TB-VP', 'Thông báo giấy của công đoàn', 'Số giữ chỗ', 'Sổ năm 2026 có 3 mục']) expect(text).toContain(said)
    expect(checkDocx(bytes, 'sheet')).toEqual([])
  })

  it.each(['intake', 'recognised', 'outgoing', 'incoming'] as const)('are for those who keep and lead: %s', async (kind) => {
    for (const role of ['staff', 'unit_head', 'council_member', 'administrator'] as const) await expect(register(kind, 2026, await w.person([role]))).rejects.toMatchObject({ status: 403 })
    for (const role of ['decision_maker', 'leadership_viewer'] as const) expect((await register(kind, 2026, await w.person([role]))).bytes.length).toBeGreaterThan(0)
  })

  it('of what came in is not the records clerk’s, who sees no dossier before it is decided', async () => {
    await expect(register('intake', 2026, clerk)).rejects.toMatchObject({ status: 403 })
  })
})
