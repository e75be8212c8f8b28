import { castVote, closeSitting, concludeItem, readCouncilPaper, readMinutes } from '@sangkien/contract/council'
import { readSheetPaper } from '@sangkien/contract/scoring'
import { checkDocx } from '@sangkien/documents/checker/check-docx'
import { readDocx } from '@sangkien/documents/checker/read-docx'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import { describe, expect, it } from 'vitest'
import { aFiled, aRoom, onAgenda, opened, type Room, score } from '../../test/a-sitting.ts'
import { refusedWith, world } from '../../test/world.ts'
import { changeStage } from '../initiative/change-stage.ts'

/** Half the council is enough, so that an item with one member out keeps its quorum. */
const half = { ...daNangEducation, voting: { ...daNangEducation.voting, quorum: { num: 1, den: 2, of: 'appointed' as const } } }

describe('the papers of a council', () => {
  const w = world()
  const minutesFor = async (room: Room, person: PersonId = room.office) => (await w.as(person)).file(readMinutes, { params: { id: room.sitting, format: 'docx' } })
  const vote = async (room: Room, initiativeId: InitiativeId, voters: readonly PersonId[]) => {
    for (const voter of voters) await (await w.as(voter))(castVote, { params: { id: room.sitting, initiativeId }, body: { choice: 'agree' } })
  }
  const conclude = async (room: Room, initiativeId: InitiativeId, result: 'recognise' | 'decline' | 'consult_expert', reasons = '') => (await w.as(room.office))(concludeItem, { params: { id: room.sitting, initiativeId }, body: { result, reasons } })

  /** A sitting in which four of five were there: one dossier through both gates, one short of votes, one withdrawn meanwhile; a member is an author of the second. */
  async function sat() {
    const chair = await w.person(['council_chair'], { fullName: 'Trần Văn Chủ', title: 'Chánh Văn phòng' })
    const room = await aRoom(w, { seated: [chair], pack: half })
    const member = room.members[1]!
    const titled = (title: string, authors: readonly PersonId[]) => aFiled(w, room, { title, authors })
    const ids = [await titled('Số hóa hồ sơ lưu trữ', [await w.person([], { fullName: 'Phan Thị Tác Giả' })]), await titled('Lịch trực điện tử', [member]), await titled('Sổ theo dõi xe', [await w.person()])] as const
    await onAgenda(w, room, ...ids)
    await score(w, room, ids[0], room.members)
    await score(w, room, ids[1], room.members.filter((one) => one !== member))
    await opened(w, room, room.members.slice(0, 4))
    await w.inside((tx) => changeStage(tx, w.org, ids[2], 'withdraw', w.now))
    return { room, ids, member, present: room.members.slice(0, 4) }
  }

  it('tell in the minutes what happened, both gates of each item, and who stood aside', async () => {
    const { room, ids, member, present } = await sat()
    await vote(room, ids[0], present)
    await vote(room, ids[1], present.filter((one) => one !== member))
    await conclude(room, ids[0], 'recognise')
    await conclude(room, ids[1], 'decline', 'Chưa đủ phiếu đồng ý')
    await (await w.as(room.office))(closeSitting, { params: { id: room.sitting }, body: { conclusion: 'Giao Thư ký hoàn thiện hồ sơ.' } })

    const { bytes, mediaType, disposition } = await minutesFor(room)
    const { text } = readDocx(bytes)

    expect(mediaType).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
    expect(decodeURIComponent(disposition)).toContain('Biên bản Phiên họp thứ nhất.docx')
    for (const said of [
      'Số thành viên có mặt: 4/5; số thành viên tối thiểu phải có mặt: 3. Phiên họp đủ điều kiện tiến hành.',
      'Chủ trì (chủ tọa): Trần Văn Chủ, Chủ tịch Hội đồng.',
      'sáng kiến được đề nghị công nhận khi có ít nhất 2/3 tổng số thành viên Hội đồng đồng ý',
      'Sáng kiến “Số hóa hồ sơ lưu trữ”', 'của Phan Thị Tác Giả', 'Điểm đánh giá: 81; xếp loại: B.', 'Kết quả biểu quyết: 4 đồng ý, 0 không đồng ý, 0 ý kiến khác hoặc phiếu không hợp lệ; cần ít nhất 4/5.', 'Kết luận: Đề nghị công nhận.',
      '(là tác giả)', 'Số thành viên có mặt tham gia xét: 3/5; tối thiểu phải có: 3.', 'Kết quả biểu quyết: 3 đồng ý', 'Kết luận: Đề nghị không công nhận; lý do: Chưa đủ phiếu đồng ý.', 'Kết luận: Tác giả rút hồ sơ.', 'Giao Thư ký hoàn thiện hồ sơ.',
    ]) expect(text).toContain(said)
    expect(checkDocx(bytes, 'minutes')).toEqual([])
  })

  it('keep the minutes until every item has its result, and from an author until it is published', async () => {
    const { room, ids, member, present } = await sat()
    await expect(minutesFor(room)).rejects.toMatchObject(refusedWith('sitting.items_undecided', 409))
    await vote(room, ids[0], present)
    await conclude(room, ids[0], 'recognise')
    await conclude(room, ids[1], 'consult_expert', 'Hỏi về an toàn thông tin')
    await expect(minutesFor(room, member)).rejects.toMatchObject(refusedWith('minutes.own_result_unpublished', 409))
    expect(readDocx((await minutesFor(room, room.chair)).bytes).text).toContain('Lấy ý kiến chuyên gia')
    await (await w.as(room.office))(closeSitting, { params: { id: room.sitting }, body: { conclusion: '' } })
    expect(readDocx((await minutesFor(room, member)).bytes).text).toContain('Lấy ý kiến chuyên gia')
    await expect(minutesFor(room, await w.person(['secretariat', 'administrator']))).rejects.toMatchObject({ status: 403, fault: { code: 'forbidden' } })
    await expect(minutesFor(room, await w.person(['council_member']))).rejects.toMatchObject({ status: 404 })
    await expect(minutesFor(await aRoom(w))).rejects.toMatchObject(refusedWith('sitting.not_open', 409))
  })

  it('print my sheet, and nobody else’s', async () => {
    const { room, ids } = await sat()
    const sheet = async (person: PersonId) => (await w.as(person)).file(readSheetPaper, { params: { sittingId: room.sitting, initiativeId: ids[0], format: 'docx' } })
    const { text } = readDocx((await sheet(room.chair)).bytes)
    for (const said of ['PHIẾU CHẤM ĐIỂM SÁNG KIẾN', 'Tên sáng kiến: Số hóa hồ sơ lưu trữ', 'Người chấm: Trần Văn Chủ, Chủ tịch Hội đồng', 'Tổng điểm: 81/100']) expect(text).toContain(said)
    await expect(sheet(room.office)).rejects.toMatchObject({ status: 403 })
    await expect(sheet(await w.person(['council_member']))).rejects.toMatchObject({ status: 404 })
  })

  it('set the council up: number and date as entered, its people, its rule of votes', async () => {
    const room = await aRoom(w, { seated: [await w.person(['council_chair'], { fullName: 'Trần Văn Chủ' })] })
    await w.person([], { fullName: 'Nguyễn Chánh Văn', headOfAgency: true })
    const office = await w.as(room.office)
    const { bytes } = await office.file(readCouncilPaper, { params: { id: room.council, format: 'docx' } })
    const { text } = readDocx(bytes)
    for (const said of ['Số: 12/QĐ-VP', 'ngày 15 tháng 01 năm 2026', 'Nguyễn Chánh Văn', 'Về việc thành lập Hội đồng sáng kiến năm 2026', 'gồm 05 thành viên', 'Trần Văn Chủ', 'Ủy viên (đại diện tổ chức công đoàn)', 'ít nhất 2/3 tổng số thành viên Hội đồng đồng ý']) expect(text).toContain(said)
    expect(checkDocx(bytes, 'decision')).toEqual([])
    await expect((await w.as(room.chair)).file(readCouncilPaper, { params: { id: room.council, format: 'docx' } })).rejects.toMatchObject({ status: 403 })
    await expect(office.file(readCouncilPaper, { params: { id: room.sitting, format: 'docx' } })).rejects.toMatchObject({ status: 404 })
  })
})
