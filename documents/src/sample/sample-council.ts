import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import type { Criterion, Scale } from '@sangkien/domain/scoring/scale'
import type { CouncilDecisionFacts } from '../council/council-decision.ts'
import type { MinutesFacts } from '../council/minutes.ts'
import type { ScoreSheetFacts } from '../scoring/score-sheet.ts'
import type { ScoreSummaryFacts } from '../scoring/score-summary.ts'
import { bases, countOf, list, nameOf, official, positionOf, type Size, textOf, titleOf } from './invented.ts'

const scale = (): Scale => {
  const found = daNangEducation.scale
  if (!found) throw new Error('the shipped pack of Đà Nẵng has a scale')
  return found
}

const deep = (criterion: Criterion, depth: number): Criterion =>
  depth === 0 ? criterion : { ...criterion, kind: 'sum', levels: [], criteria: list(3, (at) => deep({ ...criterion, code: `${criterion.code}${at}` }, depth - 1)) }

const roles = ['Chủ tịch', 'Phó Chủ tịch', 'Ủy viên thư ký', 'Ủy viên (đại diện tổ chức công đoàn)', 'Ủy viên']

export const scoreSheet = (size: Size): ScoreSheetFacts => {
  const base = scale()
  const given = size === 'worst' ? { ...base, criteria: base.criteria.map((one) => deep(one, 2)) } : base
  const { agency, issue } = official(size, '')
  return {
    agency, issue, scale: given,
    marks: size === 'small' ? {} : Object.fromEntries(base.criteria.map(({ code }) => [code, 25])),
    notes: size === 'small' ? {} : Object.fromEntries(base.criteria.map(({ code }, at) => [code, at === 0 ? { comment: textOf(1), evidence: ['e1'], papers: 'số 215/BC-VP ngày 03/11/2026' } : at === 1 ? { insufficient: true } : {}])), evidence: { e1: 'Bảng số liệu trước và sau' },
    remark: size === 'small' ? '' : textOf(2),
    title: titleOf(size), dossierCode: 'SK-2026-017', member: nameOf(size, 2), role: 'Ủy viên thư ký',
  }
}

export const scoreSummary = (size: Size): ScoreSummaryFacts => {
  const { agency, issue } = official(size, '')
  return {
    agency, issue, period: 'đợt 1 năm 2026',
    rows: list(countOf(size, 8, 120), (at) => ({
      dossierCode: `SK-2026-${String(at + 1).padStart(3, '0')}`, title: titleOf(size, at), authors: [nameOf(size, at), nameOf(size, at + 1)],
      sheetTotals: [85, 79.5, 91, 88, 76, 82, 90], invalidSheets: at % 2, score: at === 1 ? null : 84.5, parts: at === 2 ? { council: 68.5, public: 16 } : null, insufficient: at === 1 ? [{ criterion: 'Lợi ích thiết thực', sheets: 2, of: 7 }] : [], grade: at === 1 ? null : 'B', passed: at !== 1,
    })),
    method: 'Điểm là trung bình cộng các phiếu hợp lệ, làm tròn đến 01 chữ số thập phân',
    secretary: nameOf(size, 2), chair: nameOf(size, 0),
  }
}

export const minutes = (size: Size): MinutesFacts => ({
  ...official(size, 'BB-HĐSK', ['Thành viên Hội đồng', 'Lưu: VT, Hồ sơ']),
  signing: { by: 'TM', body: 'Hội đồng sáng kiến', post: 'Chủ tịch', name: nameOf(size, 0), agencyPost: 'Chánh Văn phòng' },
  meeting: 'Họp Hội đồng sáng kiến Văn phòng đợt 1 năm 2026',
  startedAt: new Date('2026-03-20T01:00:00Z'), endedAt: new Date('2026-03-20T04:35:00Z'),
  venue: 'Phòng họp số 2, trụ sở Ủy ban nhân dân tỉnh',
  attendees: list(countOf(size, 9, 15), (at) => ({ name: nameOf(size, at), position: positionOf(at), role: roles[Math.min(at, 4)] ?? '', present: at !== 4, note: 'đi công tác' })),
  guests: size === 'small' ? [] : ['Đại diện Sở Khoa học và Công nghệ'],
  appointed: countOf(size, 9, 15), present: countOf(size, 8, 14), quorum: countOf(size, 6, 10),
  chair: `${nameOf(size, 0)}, Chủ tịch Hội đồng`, secretary: nameOf(size, 2),
  votingRule: 'Biểu quyết công khai; sáng kiến được đề nghị công nhận khi có ít nhất 2/3 tổng số thành viên Hội đồng đồng ý',
  items: list(countOf(size, 3, 25), (at) => ({
    title: titleOf(size, at), authors: [nameOf(size, at)], dossierCode: `SK-2026-${at + 1}`, score: 84.5, contest: at === 0 ? { council: 68.5, public: 16, place: 1 } : null, grade: 'B', gradeReason: at === 1 ? textOf(1) : '', discussion: textOf(countOf(size, 1, 4)),
    reviewers: at === 0 ? [nameOf(size, 1), nameOf(size, 2)] : [], recusals: at === 1 ? [{ name: nameOf(size, 3), reason: 'đồng tác giả' }] : [], quorum: at === 1 ? { present: 8, needed: 6, of: 9 } : null, agree: 7, disagree: 1, abstain: 0, needed: 6, base: 9,
    opinions: at === 1 ? [{ name: nameOf(size, 4), text: 'Đề nghị theo dõi thêm một quý trước khi nhân rộng.' }] : [],
    ...(size !== 'small' && at === 0 && { papers: { issued: 9, returned: 9, invalid: 1 }, counters: [nameOf(size, 1), nameOf(size, 2)], voided: [{ number: 1 as const, issued: 9, returned: 9, agree: 6, disagree: 2, abstain: 0, invalid: 1, reason: 'Ban kiểm phiếu ghi nhầm số phiếu đồng ý' }] }),
    result: at === 2 ? 'decline' : 'recognise', reasons: at === 2 ? ['Chưa có số liệu trước khi áp dụng'] : [],
  })),
  conclusions: ['Giao Thư ký Hội đồng hoàn thiện hồ sơ, trình Chánh Văn phòng xem xét, quyết định.'],
  ...(size !== 'small' && { signed: { secretary: 'Đã ký trên hệ thống lúc 15 giờ 10 phút, ngày 20 tháng 3 năm 2026\nMã nội dung: 3f5a09c2d1e47b68', chair: 'Đã ký trên hệ thống lúc 16 giờ 05 phút, ngày 20 tháng 3 năm 2026\nMã nội dung: 3f5a09c2d1e47b68' } }),
})

export const councilDecision = (size: Size): CouncilDecisionFacts => ({
  ...official(size, 'QĐ-VP'),
  decidedBy: 'Chánh Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi', bases, proposedBy: 'Trưởng phòng Hành chính - Quản trị',
  councilName: 'Hội đồng sáng kiến Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi năm 2026',
  members: list(countOf(size, 9, 200), (at) => ({ name: nameOf(size, at), position: positionOf(at), role: roles[Math.min(at, 4)] ?? '' })),
  votingRule: 'ít nhất 2/3 tổng số thành viên Hội đồng đồng ý',
  standingUnit: 'Phòng Hành chính - Quản trị', carriedOutBy: 'Trưởng phòng Hành chính - Quản trị, Trưởng các phòng, ban, đơn vị liên quan',
})
