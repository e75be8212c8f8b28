import { readSitting, readSittingPaper, type sittingPapers } from '@sangkien/contract/council'
import { checkDocx } from '@sangkien/documents/checker/check-docx'
import { readDocx } from '@sangkien/documents/checker/read-docx'
import type { PersonId } from '@sangkien/domain/ids'
import { beforeEach, describe, expect, it } from 'vitest'
import { aFiled, aRoom, onAgenda, type Room } from '../../test/a-sitting.ts'
import { world } from '../../test/world.ts'

describe('the papers of a sitting besides its minutes', () => {
  const w = world()
  const at = w.now
  beforeEach(() => { w.now = at })
  const paper = async (room: Room, kind: (typeof sittingPapers)[number], person: PersonId = room.office) => (await w.as(person)).file(readSittingPaper, { params: { id: room.sitting, kind, format: 'docx' } })
  const papersOf = async (room: Room, person: PersonId) => (await (await w.as(person))(readSitting, { params: { id: room.sitting } })).papers
  const aCouncil = async () => aRoom(w, { seated: [await w.person(['council_chair'], { fullName: 'Trần Văn Chủ', title: 'Phó Chánh Văn phòng' })] })

  it('invite the council: who, when, where, to judge what, and until when the sheets are due', async () => {
    await w.person([], { fullName: 'Nguyễn Chánh Văn', headOfAgency: true })
    const room = await aCouncil()
    await onAgenda(w, room, await aFiled(w, room, { title: 'Số hóa hồ sơ lưu trữ', authors: [await w.person([], { fullName: 'Phan Thị Tác Giả' })] }))
    const { bytes, disposition } = await paper(room, 'invitation', room.chair)
    const { text } = readDocx(bytes)

    for (const said of [
      'GIẤY MỜI', 'Họp Hội đồng sáng kiến năm 2026, đợt', '- Trần Văn Chủ, Phó Chánh Văn phòng, Phòng Tổng hợp, Chủ tịch Hội đồng;', 'Chủ trì: Trần Văn Chủ, Chủ tịch Hội đồng.',
      'Thời gian: 08 giờ 00 phút, ngày 01 tháng 12 năm 2026.', 'Địa điểm: Phòng họp 1.', 'xét công nhận 01 sáng kiến', 'hoàn thành phiếu chấm điểm đến hết ngày 30/11/2026', 'Số hóa hồ sơ lưu trữ', 'Phan Thị Tác Giả', 'Nguyễn Chánh Văn',
    ]) expect(text).toContain(said)
    expect(text).toMatch(/Số:\s+\/GM-VP/)
    expect(text).toMatch(/Quảng Ngãi, ngày\s+tháng\s+năm 2026/)
    expect(decodeURIComponent(disposition)).toContain('Giấy mời Phiên họp thứ nhất.docx')
    expect(checkDocx(bytes, 'named')).toEqual([])
  })

  it('invite before anything is on the agenda, without an annex', async () => {
    const { text } = readDocx((await paper(await aCouncil(), 'invitation')).bytes)
    expect(text).toContain('Nội dung: xét công nhận sáng kiến.')
    expect(text).not.toContain('Phụ lục')
  })

  it('are for who sees the sitting', async () => {
    const room = await aCouncil()
    expect(await papersOf(room, room.members[1]!)).toEqual(['invitation'])
    await expect(paper(room, 'invitation', await w.person(['council_member']))).rejects.toMatchObject({ status: 404 })
    await expect(paper(room, 'invitation', await w.person(['records_clerk']))).rejects.toMatchObject({ status: 403 })
  })
})
