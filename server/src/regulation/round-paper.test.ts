import { readRoundNotice } from '@sangkien/contract/regulation'
import { checkDocx } from '@sangkien/documents/checker/check-docx'
import { readDocx } from '@sangkien/documents/checker/read-docx'
import type { RoundId } from '@sangkien/domain/ids'
import { daNangEducation, nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { beforeAll, describe, expect, it } from 'vitest'
import { aRound } from '../../test/a-sitting.ts'
import { type Caller, world } from '../../test/world.ts'
import { newId } from '../id.ts'

describe('the notice that opens a round', () => {
  const w = world({ breaks: { because: 'two regulations stand side by side', names: ['versions of the regulation follow one another without a shared day'] } })
  let office: Caller
  const notice = async (id: RoundId, who: Caller = office) => (await who.file(readRoundNotice, { params: { id, format: 'docx' } })).bytes
  beforeAll(async () => {
    office = await w.as(await w.person(['secretariat'], { unitId: w.otherUnit }))
    await w.person([], { headOfAgency: true, fullName: 'Nguyễn Chánh Văn' })
  })

  it('says who may file what until when, and by what it is judged, out of the regulation of the round', async () => {
    const { round } = await aRound(w, daNangEducation)
    const bytes = await notice(round)
    const { text } = readDocx(bytes)
    for (const said of [
      'THÔNG BÁO', 'Về việc nhận đơn và xét công nhận sáng kiến đợt', 'từ ngày 01/01/2026 đến hết ngày 31/12/2026', 'trong thời hạn 01 năm kể từ ngày giải pháp được áp dụng lần đầu (khoản 2 Điều 5 Nghị định 13/2012/NĐ-CP)',
      'tổng 100 điểm, đạt khi tổng điểm từ 50 và mỗi tiêu chí từ 10', 'ít nhất 2/3 tổng số thành viên Hội đồng đồng ý', 'Mỗi đồng tác giả đóng góp từ 30% trở lên (theo Quyết định số 465/QĐ-SGDĐT)', 'liên hệ Phòng Hành chính - Quản trị', 'Nguyễn Chánh Văn', '- Lưu: VT, HCQT.',
    ]) expect(text).toContain(said)
    for (const { label } of daNangEducation.conditions) expect(text.toLowerCase()).toContain(label.toLowerCase())
    expect(text).toMatch(/Số:\s+\/TB-VP/)
    expect(checkDocx(bytes, 'named')).toEqual([])
  })

  it('says other rules of another regulation: no scale, another term, other bases', async () => {
    const { round } = await aRound(w, { ...nationalDefault, terms: { ...nationalDefault.terms, decide: { ...nationalDefault.terms.decide, count: 45, unit: 'working_days' } } })
    const { text } = readDocx(await notice(round))
    expect(text).toContain('xét công nhận trong 45 ngày làm việc')
    expect(text).toContain('Căn cứ Luật Khoa học, công nghệ và đổi mới sáng tạo')
    for (const unsaid of ['chấm theo', 'Mỗi đồng tác giả', 'Bình chọn']) expect(text).not.toContain(unsaid)
  })

  it('is for those who prepare and lead', async () => {
    const { round } = await aRound(w, nationalDefault)
    for (const role of ['staff', 'council_member', 'administrator'] as const) await expect(notice(round, await w.as(await w.person([role])))).rejects.toMatchObject({ status: 403 })
    expect((await notice(round, await w.as(await w.person(['records_clerk'])))).length).toBeGreaterThan(0)
    await expect(notice(newId())).rejects.toMatchObject({ status: 404 })
  })
})
