import { approveDecision, draftDecisions, issueDecision } from '@sangkien/contract/decision'
import { noteAdoption, proposeTo, readNominationLetter } from '@sangkien/contract/nomination'
import { checkDocx } from '@sangkien/documents/checker/check-docx'
import { readDocx } from '@sangkien/documents/checker/read-docx'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { beforeAll, describe, expect, it } from 'vitest'
import { aClosedSitting } from '../../test/a-closed-sitting.ts'
import { type Caller, world } from '../../test/world.ts'

describe('the letter that proposes to a level', () => {
  const w = world({ breaks: { because: 'a sitting is put together with codes of its own, and a dossier is sent straight there', names: ['codes of a year run without gaps up to their counter', 'versions of the regulation follow one another without a shared day'] } })
  let [officer, seats] = [] as unknown as [PersonId, PersonId[]]
  let office: Caller
  let items: InitiativeId[]
  const letter = (who: Caller, query: { level: 'province' | 'nation'; number?: string; on?: string }) => who.file(readNominationLetter, { params: { format: 'docx' }, query })

  beforeAll(async () => {
    officer = await w.person(['secretariat'], { unitId: w.otherUnit })
    seats = [await w.person(['council_member']), await w.person(['council_member']), await w.person(['council_member'])]
    const lan = await w.person([], { fullName: 'Trần Thị Lan' })
    office = await w.as(officer)
    await w.person([], { headOfAgency: true, fullName: 'Nguyễn Chánh Văn' })
    await w.pool.query("update organisation set report_through = 'Sở Khoa học và Công nghệ' where id = $1", [w.org])
    const closed = await aClosedSitting(w, [{ title: 'Sổ giao ban điện tử', authors: [lan], score: 86.5, class: 'A' }, { title: 'Không ai đề nghị', authors: [lan] }], { seats })
    items = closed.items
    await w.inside((tx) => tx.insertInto('vote').values(seats.map((person_id) => ({ org_id: w.org, sitting_id: closed.sitting, initiative_id: items[0]!, person_id, choice: 'agree' as const, cast_at: w.now }))).execute())
    const [draft] = await office(draftDecisions, { params: { id: closed.sitting } })
    await (await w.as(await w.person(['decision_maker'])))(approveDecision, { params: { id: draft!.id }, body: { version: 1 } })
    await (await w.as(await w.person(['records_clerk'])))(issueDecision, { params: { id: draft!.id }, body: { version: 2, number: 9, dated: '2026-11-23' } })
    await office(noteAdoption, { params: { id: items[0]! }, body: { unitId: w.unit, from: '2026-11-23', effect: '' } })
  })

  it('lists what is being prepared, with the decision, the votes and who applies it; number and day are free', async () => {
    await expect(letter(office, { level: 'province' })).rejects.toMatchObject({ status: 404 })
    await office(proposeTo, { params: { id: items[0]! }, body: { level: 'province' } })
    const { bytes, disposition } = await letter(office, { level: 'province' })
    const { text } = readDocx(bytes)
    for (const said of [
      'V/v đề nghị công nhận hiệu quả áp dụng, khả năng nhân rộng của sáng kiến cấp tỉnh', 'Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh (qua Sở Khoa học và Công nghệ)', 'Căn cứ Luật Khoa học, công nghệ và đổi mới sáng tạo', '01 sáng kiến (có Danh sách',
      'DANH SÁCH SÁNG KIẾN ĐỀ NGHỊ', 'Sổ giao ban điện tử (', 'Trần Thị Lan, Chuyên viên, Phòng Tổng hợp (100%)', '09/QĐ-VP ngày 23/11/2026', 'GCN số 01/2026', 'Điểm: 86,5', 'Xếp loại: A', 'Phiếu đồng ý: 3/3', '1 đơn vị: Phòng Tổng hợp', 'Nguyễn Chánh Văn', '- Lưu: VT, HCQT.',
    ]) expect(text).toContain(said)
    expect(text).toMatch(/Số:\s+\/VP-HCQT/)
    expect(text).not.toContain('Không ai đề nghị')
    expect(decodeURIComponent(disposition)).toContain('Công văn đề nghị cấp tỉnh (dự thảo).docx')
    expect(checkDocx(bytes, 'letter')).toEqual([])
    await expect(letter(office, { level: 'nation' })).rejects.toMatchObject({ status: 404 })
  })

  it('is had again by the number and day it went out with, by those who lead too; what is prepared is the office’s alone', async () => {
    const [leader, staff] = [await w.as(await w.person(['leadership_viewer'])), await w.as(await w.person())]
    await expect(letter(leader, { level: 'province' })).rejects.toMatchObject({ status: 404 })
    await expect(letter(staff, { level: 'province' })).rejects.toMatchObject({ status: 403 })
    await w.pool.query("update nomination set sent_number = '88/VP-HCQT', sent_on = '2026-11-23', sent_by = $2 where org_id = $1", [w.org, officer])
    const { text } = readDocx((await letter(leader, { level: 'province', number: '88/VP-HCQT', on: '2026-11-23' })).bytes)
    for (const said of ['Số: 88/VP-HCQT', 'ngày 23 tháng 11 năm 2026', 'Sổ giao ban điện tử']) expect(text).toContain(said)
    expect(text).not.toContain('Phiếu đồng ý')
    await expect(letter(leader, { level: 'province', number: '89/VP-HCQT' })).rejects.toMatchObject({ status: 404 })
    await expect(letter(office, { level: 'province' })).rejects.toMatchObject({ status: 404 })
  })
})
