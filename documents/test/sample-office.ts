import type { ProposalFacts } from '../src/decision/proposal.ts'
import { bases, countOf, list, longOffice, nameOf, office, official, type Size, textOf, titleOf } from './invented.ts'

/** A unit of the office under its own name, as it submits papers to the head. */
const ofUnit = (size: Size, symbol: string) => {
  const facts = official(size, symbol, ['Như trên', 'Lưu: VT, HCQT'])
  const parent = size === 'worst' ? longOffice : office
  return {
    ...facts, agency: { parentLines: [parent.name], lines: ['Phòng Hành chính - Quản trị'], name: 'Phòng Hành chính - Quản trị', place: 'Quảng Ngãi' },
    signing: { by: 'head', post: 'Trưởng phòng', name: nameOf(size, 1) } as const,
  }
}

export const proposal = (size: Size): ProposalFacts => ({
  ...ofUnit(size, 'TTr-HCQT'),
  to: ['Chánh Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi'], subject: 'Về việc công nhận sáng kiến đợt 1 năm 2026', bases,
  findings: ['Hội đồng sáng kiến họp ngày 20/12/2025, có mặt 8/9 thành viên; đã xét 12 sáng kiến.', 'Sáng kiến được đề nghị công nhận khi có ít nhất 2/3 tổng số thành viên Hội đồng đồng ý.'],
  items: list(countOf(size, 12, 60), (at) => ({
    code: `SK-2026-${String(at + 1).padStart(3, '0')}`, title: titleOf(size, at), authors: list(size === 'worst' && at % 7 === 0 ? 10 : 2, (one) => nameOf(size, at + one)),
    score: at % 5 === 4 ? null : 84.5, grade: at % 5 === 4 ? null : 'B', votes: at % 5 === 3 ? null : { agree: 7, base: 9 },
    proposal: at % 4 === 3 ? `Không công nhận: ${textOf(size === 'worst' ? 2 : 1)}` : 'Công nhận',
  })),
  asks: 'xem xét, ban hành Quyết định công nhận sáng kiến', enclosed: size === 'small' ? [] : ['Dự thảo Quyết định công nhận sáng kiến', 'Biên bản họp Hội đồng sáng kiến', 'Bảng tổng hợp điểm'],
})
