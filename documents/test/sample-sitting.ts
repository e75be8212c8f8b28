import type { InvitationFacts } from '../src/council/invitation.ts'
import { countOf, list, nameOf, official, positionOf, type Size, titleOf } from './invented.ts'

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
