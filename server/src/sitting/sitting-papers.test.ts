import { countBallot, openBallot, openSecondVote } from '@sangkien/contract/ballot'
import { castVote, closeSitting, concludeItem, readMinutes, readSitting, readSittingPaper, type sittingPapers } from '@sangkien/contract/council'
import { checkDocx } from '@sangkien/documents/checker/check-docx'
import { readDocx } from '@sangkien/documents/checker/read-docx'
import type { PaperChoice } from '@sangkien/domain/ballot/ballot-paper'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import { beforeEach, describe, expect, it } from 'vitest'
import { aFiled, aRoom, onAgenda, opened, type Room, score } from '../../test/a-sitting.ts'
import { allTake, aSecretRoom, putIn, secretly } from '../../test/a-secret-ballot.ts'
import { world } from '../../test/world.ts'

/** Half the council is enough, so that an item with one member out keeps its quorum. */
const half = { ...daNangEducation, voting: { ...daNangEducation.voting, quorum: { num: 1, den: 2, of: 'appointed' as const } } }

describe('the papers of a sitting besides its minutes', () => {
  const w = world()
  const at = w.now
  beforeEach(() => { w.now = at })
  const paper = async (room: Room, kind: (typeof sittingPapers)[number], person: PersonId = room.office) => (await w.as(person)).file(readSittingPaper, { params: { id: room.sitting, kind, format: 'docx' } })
  const papersOf = async (room: Room, person: PersonId) => (await (await w.as(person))(readSitting, { params: { id: room.sitting } })).papers
  const aCouncil = async () => aRoom(w, { pack: half, seated: [await w.person(['council_chair'], { fullName: 'Trần Văn Chủ', title: 'Phó Chánh Văn phòng' })] })

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
    expect(await papersOf(room, room.office)).toEqual(['invitation'])
    await expect(paper(room, 'invitation', await w.person(['council_member']))).rejects.toMatchObject({ status: 404 })
    await expect(paper(room, 'invitation', await w.person(['records_clerk']))).rejects.toMatchObject({ status: 403 })
  })

  /** A sitting in which four of five were there and voted: all for the first, one against the second, whose author is a member. */
  async function sat() {
    const room = await aCouncil()
    const member = room.members[1]!
    const ids = [await aFiled(w, room, { title: 'Số hóa hồ sơ lưu trữ', authors: [await w.person([], { fullName: 'Phan Thị Tác Giả' })] }), await aFiled(w, room, { title: 'Lịch trực điện tử', authors: [member] })] as const
    await onAgenda(w, room, ...ids)
    await score(w, room, ids[0], room.members)
    await score(w, room, ids[1], room.members.filter((one) => one !== member))
    return { room, ids, member }
  }
  async function voted() {
    const { room, ids, member } = await sat()
    const present = room.members.slice(0, 4)
    await opened(w, room, present)
    const vote = async (initiativeId: InitiativeId, choice: 'agree' | 'disagree', voter: PersonId) => (await w.as(voter))(castVote, { params: { id: room.sitting, initiativeId }, body: { choice } })
    for (const voter of present) await vote(ids[0], 'agree', voter)
    for (const voter of present.filter((one) => one !== member)) await vote(ids[1], voter === room.chair ? 'disagree' : 'agree', voter)
    return { room, ids, member }
  }
  const conclude = async (room: Room, initiativeId: InitiativeId, result: 'recognise' | 'decline') => (await w.as(room.office))(concludeItem, { params: { id: room.sitting, initiativeId }, body: { result, reasons: result === 'decline' ? 'Chưa đủ phiếu đồng ý' : '' } })

  it('let the council vote on paper: every item of the agenda, the rule, a name to sign with where votes are open', async () => {
    const { room } = await sat()
    const { bytes } = await paper(room, 'ballot')
    const { text } = readDocx(bytes)
    for (const said of ['PHIẾU BIỂU QUYẾT', 'Số hóa hồ sơ lưu trữ', 'Lịch trực điện tử', 'Phan Thị Tác Giả', 'ít nhất 2/3 tổng số thành viên Hội đồng đồng ý', 'Họ và tên thành viên: …', 'NGƯỜI BIỂU QUYẾT', 'ngày 01 tháng 12 năm 2026']) expect(text).toContain(said)
    expect(checkDocx(bytes, 'sheet')).toEqual([])
    await expect(paper(room, 'ballot', room.members[1]!)).rejects.toMatchObject({ status: 404 })
  })

  it('bear no name where the regulation has the ballot secret', async () => {
    const room = await aRoom(w, { pack: { ...daNangEducation, voting: { ...daNangEducation.voting, mode: 'secret', modeIsFree: true } } })
    await onAgenda(w, room, await aFiled(w, room))
    const { text } = readDocx((await paper(room, 'ballot')).bytes)
    expect(text).toContain('Phiếu không ghi tên, không ký.')
    for (const unsaid of ['Họ và tên thành viên', 'NGƯỜI BIỂU QUYẾT']) expect(text).not.toContain(unsaid)
  })

  it('count the votes as they were cast, once every item has its result', async () => {
    const { room, ids, member } = await voted()
    expect(await papersOf(room, room.office)).toEqual(['invitation', 'ballot', 'pay-sheet'])
    await expect(paper(room, 'vote-count')).rejects.toMatchObject({ status: 404 })
    await conclude(room, ids[0], 'recognise')
    await conclude(room, ids[1], 'decline')
    await (await w.as(room.office))(closeSitting, { params: { id: room.sitting }, body: { conclusion: '' } })

    expect(await papersOf(room, room.office)).toEqual(['invitation', 'vote-count', 'scores', 'pay-sheet'])
    const { bytes } = await paper(room, 'vote-count')
    const { text } = readDocx(bytes)
    for (const said of [
      'Kiểm phiếu biểu quyết công nhận sáng kiến đợt', 'Thành viên Hội đồng: 5; có mặt: 4.', 'Biểu quyết công khai', 'Trưởng ban: …', 'đạt số phiếu cần thiết: 1; không đạt: 1.', 'Trần Văn Chủ',
    ]) expect(text).toContain(said)
    const rows = readDocx(bytes).blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map((one) => one.text).join(' '))) : []))
    expect(rows.find(([, title]) => title?.startsWith('Số hóa hồ sơ lưu trữ'))?.slice(2)).toEqual(['4', '4', '4', '0', '0', '0', '4/5', 'Đạt'])
    expect(rows.find(([, title]) => title?.startsWith('Lịch trực điện tử'))?.slice(2)).toEqual(['3', '3', '2', '1', '0', '0', '4/5', 'Không đạt'])
    expect(text).toMatch(/Số:\s+\/BB-HĐSK/)
    expect(checkDocx(bytes, 'minutes')).toEqual([])

    // An author on the agenda has the count when the result is published, and the sheets never.
    expect(await papersOf(room, member)).toEqual(['invitation'])
    for (const kind of ['vote-count', 'scores'] as const) {
      await expect(paper(room, kind, member)).rejects.toMatchObject({ status: 404 })
      await expect(paper(room, kind, await w.person(['secretariat', 'administrator']))).rejects.toMatchObject({ status: 404 })
    }
  })

  it('tell a secret ballot by its papers, and a second vote beside the first', async () => {
    const of = await aSecretRoom(w, { pack: secretly({ secondVote: 'once' }) })
    const office = await w.as(of.room.office)
    const ballot = async (missing: boolean, ...choices: PaperChoice[]) => {
      const key = (await office(openBallot, { params: of.at })).agenda[0]!.voting!.ballot!
      const papers = await allTake(w, of.at, key, choices.map((choice, at) => [of.room.members[at]!, choice] as const))
      for (const one of missing ? papers.slice(1) : papers) await putIn(w, one)
      await office(countBallot, { params: of.at, body: { withMissing: missing } })
    }
    await ballot(true, 'agree', 'agree', 'agree', 'disagree', 'abstain')
    await office(openSecondVote, { params: of.at })
    await ballot(false, 'agree', 'agree', 'agree', 'agree', 'disagree')
    await conclude(of.room, of.id, 'recognise')
    const minutes = readDocx((await office.file(readMinutes, { params: { id: of.room.sitting, format: 'docx' } })).bytes).text
    for (const said of [
      'Bỏ phiếu kín; sáng kiến được đề nghị công nhận', 'Bỏ phiếu kín lần thứ nhất: phát ra 5 phiếu, thu về 4 phiếu (không thu về 1), hợp lệ 4 phiếu; 2 đồng ý, 1 không đồng ý, 1 không có ý kiến; cần ít nhất 4/5; không đạt.',
      'Bỏ phiếu kín lần thứ hai: phát ra 5 phiếu, thu về 5 phiếu, hợp lệ 5 phiếu; 4 đồng ý, 1 không đồng ý',
    ]) expect(minutes).toContain(said)
    const { bytes } = await paper(of.room, 'vote-count')
    const rows = readDocx(bytes).blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map((one) => one.text).join(' '))) : []))
    expect(rows.filter(([, title]) => title?.includes('bỏ phiếu kín')).map(([, title, ...figures]) => [/; (.*)\)$/.exec(title!)?.[1], ...figures])).toEqual([
      ['lần thứ nhất, bỏ phiếu kín', '5', '4', '2', '1', '1', '0', '4/5', 'Không đạt'], ['lần thứ hai, bỏ phiếu kín', '5', '5', '4', '1', '0', '0', '4/5', 'Đạt'],
    ])
    expect(readDocx(bytes).text).toContain('Tổng số sáng kiến đưa ra biểu quyết: 1; đạt số phiếu cần thiết: 1; không đạt: 0.')
    expect(checkDocx(bytes, 'minutes')).toEqual([])
  })

  it('sum up the scores of every item, without saying who gave which', async () => {
    const { room, ids } = await voted()
    await conclude(room, ids[0], 'recognise')
    await conclude(room, ids[1], 'decline')
    const { bytes } = await paper(room, 'scores')
    const { text } = readDocx(bytes)
    for (const said of ['BẢNG TỔNG HỢP ĐIỂM', 'Số hóa hồ sơ lưu trữ', 'Lịch trực điện tử', '81; 81; 81; 81', 'Trần Văn Chủ']) expect(text).toContain(said)
    expect(checkDocx(bytes, 'sheet')).toEqual([])
  })

  it('pay those who were there at the rates of the law, or of the regulation where it sets its own', async () => {
    await w.person([], { fullName: 'Nguyễn Chánh Văn', headOfAgency: true })
    const { room, member } = await voted()
    const { bytes } = await paper(room, 'pay-sheet')
    const { text } = readDocx(bytes)
    for (const said of ['BẢNG CHI TIỀN HỌP HỘI ĐỒNG', 'Căn cứ Thông tư số 03/2019/TT-BTC', 'có mặt 4 thành viên', 'Mức chi theo Thông tư 03/2019/TT-BTC', '500.000', '200.000', 'mức 100.000 đồng một người', '1.100.000 đồng (Một triệu một trăm nghìn đồng)', 'KẾ TOÁN', 'CHÁNH VĂN PHÒNG']) expect(text).toContain(said)
    expect(checkDocx(bytes, 'sheet')).toEqual([])
    await expect(paper(room, 'pay-sheet', member)).rejects.toMatchObject({ status: 404 })

    const meetingPay = { chair: 300_000, member: 150_000, guest: 70_000, basis: { paper: 'Nghị quyết số 21/2026/NQ-HĐND', article: 'Điều 4', evidence: 'fact' } } as const
    const other = await aRoom(w, { pack: { ...daNangEducation, council: { ...daNangEducation.council, meetingPay } } })
    await onAgenda(w, other, await aFiled(w, other))
    await expect(paper(other, 'pay-sheet')).rejects.toMatchObject({ status: 404 })
    await opened(w, other)
    const own = readDocx((await paper(other, 'pay-sheet')).bytes).text
    for (const said of ['Mức chi theo Nghị quyết số 21/2026/NQ-HĐND, Điều 4', 'mức 70.000 đồng một người', '900.000 đồng (Chín trăm nghìn đồng)']) expect(own).toContain(said)
  })
})
