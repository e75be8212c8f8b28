import { day } from '@sangkien/domain/time/day'
import type { BallotFacts } from '../council/ballot.ts'
import type { InvitationFacts } from '../council/invitation.ts'
import type { PaySheetFacts } from '../council/pay-sheet.ts'
import type { VoteCountFacts } from '../council/vote-count.ts'
import { bases, countOf, list, nameOf, official, positionOf, type Size, titleOf } from './invented.ts'

const seats = ['Chủ tịch Hội đồng', 'Phó Chủ tịch Hội đồng', 'Ủy viên thư ký Hội đồng', 'Ủy viên Hội đồng']
const meeting = 'Họp Hội đồng sáng kiến Văn phòng năm 2026, đợt 1 năm 2026'

export const invitation = (size: Size): InvitationFacts => ({
  ...official(size, 'GM-VP', ['Như thành phần mời', 'Lưu: VT, HCQT']),
  meeting,
  invited: list(countOf(size, 9, 60), (at) => `${nameOf(size, at)}, ${positionOf(at)}, ${seats[Math.min(at, 3)]}`),
  chair: `${nameOf(size, 0)}, Chủ tịch Hội đồng`,
  startsAt: new Date('2026-12-01T01:00:00Z'), venue: 'Phòng họp số 2, trụ sở Ủy ban nhân dân tỉnh',
  agenda: size === 'small' ? [] : list(countOf(size, 12, 60), (at) => ({
    code: `SK-2026-${String(at + 1).padStart(3, '0')}`, title: titleOf(size, at), authors: list(size === 'worst' && at % 9 === 0 ? 10 : 2, (one) => nameOf(size, at + one)), unit: 'Phòng Hành chính - Quản trị',
  })),
  notes: ['Thành viên Hội đồng nghiên cứu hồ sơ và hoàn thành phiếu chấm điểm đến hết ngày 30/11/2026.', 'Rất mong các ông, bà tham dự đầy đủ, đúng giờ.'],
})

const votingRule = 'ít nhất 2/3 tổng số thành viên Hội đồng đồng ý'

export const ballot = (size: Size): BallotFacts => ({
  agency: official(size, '').agency, heldOn: day('2026-12-01'), subject: 'Công nhận sáng kiến đợt 1 năm 2026', council: 'Hội đồng sáng kiến Văn phòng năm 2026', votingRule, secret: size === 'small',
  items: list(countOf(size, 8, 60), (at) => ({ code: `SK-2026-${at + 1}`, title: titleOf(size, at), authors: list(size === 'worst' && at % 7 === 0 ? 10 : 2, (one) => nameOf(size, at + one)) })),
})

export const voteCount = (size: Size): VoteCountFacts => ({
  ...official(size, 'BB-HĐSK', ['Thành viên Hội đồng', 'Lưu: VT, Hồ sơ']),
  signing: { by: 'TM', body: 'Hội đồng sáng kiến', post: 'Chủ tịch', name: nameOf(size, 0), ...(size === 'small' ? {} : { agencyPost: 'Chánh Văn phòng' }) },
  subject: 'Kiểm phiếu biểu quyết công nhận sáng kiến đợt 1 năm 2026', startedAt: new Date('2026-12-01T01:00:00Z'), endedAt: new Date('2026-12-01T04:35:00Z'), venue: 'Phòng họp số 2', appointed: 9, present: 8,
  votingRule: `Biểu quyết công khai; sáng kiến được đề nghị công nhận khi có ${votingRule}`,
  committees: size === 'small' ? [] : [{ names: [nameOf(size, 1), nameOf(size, 2), nameOf(size, 3)], of: ['SK-2026-1', 'SK-2026-3'] }, ...(size === 'worst' ? [{ names: list(9, (at) => nameOf(size, at)), of: ['SK-2026-2'] }] : [])],
  items: list(countOf(size, 8, 60), (at) => ({ code: `SK-2026-${at + 1}`, title: titleOf(size, at), entitled: 8, agree: 6, disagree: 1, abstain: at % 2, ...(size !== 'small' && at % 3 === 0 && { invalid: 1, note: 'bỏ phiếu kín bằng giấy' }), needed: 6, base: 9, passed: at % 4 !== 3 })),
})

export const paySheet = (size: Size): PaySheetFacts => {
  const { agency, issue, signing } = official(size, '')
  return {
    agency, issue, meeting, heldOn: day('2026-12-01'), venue: 'Phòng họp số 2, trụ sở Ủy ban nhân dân tỉnh', bases: bases.slice(0, 1), rateBasis: 'Thông tư 03/2019/TT-BTC, mức chi họp Hội đồng sáng kiến',
    people: list(countOf(size, 9, 60), (at) => ({ name: nameOf(size, at), role: seats[Math.min(at, 3)] ?? '', amount: at === 0 ? 500_000 : 200_000 })), guestAmount: 100_000, headPost: 'Chánh Văn phòng', head: signing.name,
  }
}
