import { approveDecision, draftDecisions, issueDecision, readDecision, readProposalPaper } from '@sangkien/contract/decision'
import { checkDocx } from '@sangkien/documents/checker/check-docx'
import { readDocx } from '@sangkien/documents/checker/read-docx'
import type { DecisionId, PersonId } from '@sangkien/domain/ids'
import { day } from '@sangkien/domain/time/day'
import { describe, expect, it } from 'vitest'
import { aClosedSitting } from '../../test/a-closed-sitting.ts'
import { world } from '../../test/world.ts'
import { newId } from '../id.ts'

describe('the proposal that goes with a draft', () => {
  const w = world({ breaks: { because: 'a sitting is put together with codes of its own', names: ['codes of a year run without gaps up to their counter'] } })
  const paper = async (id: DecisionId, person: PersonId) => (await w.as(person)).file(readProposalPaper, { params: { id, format: 'docx' } })

  async function drafted() {
    await w.person([], { fullName: 'Nguyễn Chánh Văn', headOfAgency: true })
    const [office, lan] = [await w.person(['secretariat'], { unitId: w.otherUnit }), await w.person([], { fullName: 'Trần Thị Lan' })]
    const head = await w.person([], { fullName: 'Lê Trưởng Phòng', title: 'Trưởng phòng', unitId: w.otherUnit })
    const seats = [await w.person(['council_member']), await w.person(['council_member']), await w.person(['council_member'])]
    const { sitting, items } = await aClosedSitting(w, [{ title: 'Số hóa hồ sơ lưu trữ', authors: [lan], score: 87.5, class: 'A' }, { title: 'Lịch trực', authors: [lan], result: 'decline', reasons: 'Không mới trong cơ quan.' }], { seats })
    await w.inside(async (tx) => {
      await tx.insertInto('role_grant').values({ org_id: w.org, id: newId(), person_id: head, role: 'unit_head', unit_id: w.otherUnit, from_day: day('2020-01-01'), to_day: null }).execute()
      await tx.insertInto('attendance').values(seats.map((person_id, at) => ({ org_id: w.org, sitting_id: sitting, person_id, present: at < 2, noted_at: w.now }))).execute()
      await tx.insertInto('vote').values(seats.slice(0, 2).map((person_id) => ({ org_id: w.org, sitting_id: sitting, initiative_id: items[0]!, person_id, choice: 'agree' as const, cast_at: w.now }))).execute()
    })
    const [decision, notice] = await (await w.as(office))(draftDecisions, { params: { id: sitting } })
    return { office, lan, decision: decision!.id, notice: notice!.id }
  }

  it('lays before the head what is asked, on what, and what the council found of each', async () => {
    const { office, decision, notice } = await drafted()
    const { bytes, disposition } = await paper(decision, office)
    const { text } = readDocx(bytes)
    for (const said of [
      'VĂN PHÒNG THỬ NGHIỆM', 'PHÒNG HÀNH CHÍNH - QUẢN TRỊ', 'TỜ TRÌNH', 'Về việc công nhận sáng kiến đợt 1 năm 2026', 'Kính gửi: Chánh Văn phòng thử nghiệm', 'Căn cứ Luật Khoa học, công nghệ và đổi mới sáng tạo;',
      'Hội đồng sáng kiến họp ngày 20/11/2026, có mặt 2/3 thành viên; đã xét 2 sáng kiến.', 'Số hóa hồ sơ lưu trữ', 'Trần Thị Lan', '87,5; A', '2/3', 'Dự thảo Quyết định công nhận sáng kiến; Biên bản họp Hội đồng sáng kiến', 'xem xét, ban hành Quyết định công nhận sáng kiến./.', 'TRƯỞNG PHÒNG', 'Lê Trưởng Phòng',
    ]) expect(text).toContain(said)
    expect(text).toMatch(/Số:\s+\/TTr-HCQT/)
    expect(text).not.toContain('Lịch trực')
    expect(decodeURIComponent(disposition)).toContain('Tờ trình Công nhận sáng kiến đợt 1 năm 2026.docx')
    expect(checkDocx(bytes, 'named')).toEqual([])
    expect(readDocx((await paper(notice, office)).bytes).text).toContain('Không công nhận: Không mới trong cơ quan')
  })

  it('is for who prepares and who decides; an author of it waits until it is issued', async () => {
    const { office, lan, decision } = await drafted()
    const maker = await w.person(['decision_maker'])
    expect((await (await w.as(maker))(readDecision, { params: { id: decision } })).hasProposal).toBe(true)
    expect((await paper(decision, maker)).bytes.length).toBeGreaterThan(0)
    for (const role of ['records_clerk', 'leadership_viewer'] as const) await expect(paper(decision, await w.person([role]))).rejects.toMatchObject({ status: 403 })
    await expect(paper(decision, lan)).rejects.toMatchObject({ status: 403 })
    await w.inside((tx) => tx.insertInto('role_grant').values({ org_id: w.org, id: newId(), person_id: lan, role: 'secretariat', unit_id: null, from_day: day('2020-01-01'), to_day: null }).execute())
    await expect(paper(decision, lan)).rejects.toMatchObject({ status: 404 })
    await expect(paper(newId(), office)).rejects.toMatchObject({ status: 404 })

    await (await w.as(maker))(approveDecision, { params: { id: decision }, body: { version: 1 } })
    await (await w.as(await w.person(['records_clerk'])))(issueDecision, { params: { id: decision }, body: { version: 2, number: 31, dated: '2026-11-23' } })
    expect((await paper(decision, lan)).bytes.length).toBeGreaterThan(0)
  })
})
