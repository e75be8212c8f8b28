import { day } from '@sangkien/domain/time/day'
import type { NominationLetterFacts } from '../decision/nomination-letter.ts'
import type { ProposalFacts } from '../decision/proposal.ts'
import type { ApplicationConfirmationFacts } from '../intake/application-confirmation.ts'
import type { RoundNoticeFacts } from '../intake/round-notice.ts'
import type { CorrectionLetterFacts } from '../outgoing/correction-letter.ts'
import type { IncomingEntry } from '../register/incoming-register.ts'
import type { IntakeEntry } from '../register/intake-register.ts'
import type { OutgoingEntry } from '../register/outgoing-register.ts'
import type { RecognisedRegisterEntry } from '../register/recognised-register.ts'
import type { RegisterFacts } from '../register/register-book.ts'
import type { CommendationProposalFacts } from '../report/commendation-proposal.ts'
import { bases, countOf, list, longOffice, nameOf, office, official, positionOf, type Size, textOf, titleOf } from './invented.ts'

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

const book = <Entry>(size: Size, make: (at: number) => Entry): RegisterFacts<Entry> => ({ agency: official(size, '').agency, year: 2026, printedOn: day('2026-11-26'), entries: list(countOf(size, 12, 60), make) })

export const intakeRegister = (size: Size) => book<IntakeEntry>(size, (at) => ({
  receipt: at === 3 ? null : at + 1, code: `SK-2026-${String(at + 1).padStart(3, '0')}`, title: titleOf(size, at), authors: list(size === 'worst' && at % 7 === 0 ? 10 : 2, (one) => `${nameOf(size, at + one)}, Phòng Tổng hợp`),
  receivedAt: new Date('2026-03-05T02:05:00Z'), answerBy: at === 3 ? null : day('2026-04-06'), intake: at % 4 === 0 ? 'Từ chối ngày 01/4/2026: giải pháp đang được bảo hộ quyền sở hữu trí tuệ' : 'Chấp nhận ngày 12/3/2026',
  result: ['Công nhận, Quyết định số 05/QĐ-VP ngày 05/6/2026', 'Đang xét', 'Không công nhận ngày 05/6/2026', 'Tác giả rút hồ sơ ngày 20/3/2026'][at % 4] ?? '', note: at === 1 ? 'Nộp quá hạn, được phép' : '',
}))

export const incomingRegister = (size: Size) => book<IncomingEntry>(size, (at) => ({
  arrivedOn: day('2026-06-05'), number: at + 1, issuer: 'Sở Khoa học và Công nghệ tỉnh Quảng Ngãi', code: at === 3 ? '' : `${at + 100}/SKHCN-QLCN`, dated: at === 3 ? null : day('2026-06-02'), about: `Công văn: ${titleOf(size, at)}`,
  receiver: 'Phòng Hành chính - Quản trị', passedOn: at % 4 === 1 ? null : day('2026-06-05'), note: at === 2 ? 'Bản giấy gửi sau' : '',
}))

export const outgoingRegister = (size: Size) => book<OutgoingEntry>(size, (at) => ({
  code: `${String(at + 1).padStart(2, '0')}/GM-VP`, dated: at === 3 ? null : day('2026-06-05'), about: at === 3 ? 'Thông báo giấy của công đoàn' : `Giấy mời: ${titleOf(size, at)}`, signer: nameOf(size, at), recipients: list(size === 'worst' && at % 7 === 0 ? 10 : 2, (one) => `Phòng Tổng hợp ${one + 1}`),
  keptBy: 'VT, HCQT', copies: at === 3 ? null : 12, sentOn: at === 3 ? null : day('2026-06-05'), note: ['', 'Đã thu hồi', '', 'Số giữ chỗ'][at % 4] ?? '',
}))

export const recognisedRegister = (size: Size) => book<RecognisedRegisterEntry>(size, (at) => ({
  decision: { code: '05/QĐ-VP', day: day('2026-06-05') }, certificates: list(size === 'worst' && at % 7 === 0 ? 10 : 2, (one) => `${at + one + 1}/2026`), code: `SK-2026-${at + 1}`, title: titleOf(size, at),
  authors: list(size === 'worst' && at % 7 === 0 ? 10 : 2, (one) => ({ name: nameOf(size, at + one), position: positionOf(at + one), share: 5000 })),
  kind: 'Giải pháp tác nghiệp', field: 'Cải cách hành chính', effect: size === 'worst' ? textOf(2) : 'Làm lợi 9.340.000 đồng/năm', scope: '2 đơn vị: Phòng Tổng hợp; Phòng Nội chính', above: at % 3 === 0 ? 'Được công nhận (số 12/QĐ-UBND ngày 10/9/2026)' : '', note: at === 2 ? 'Đã hủy bỏ công nhận' : '',
}))

export const nominationLetter = (size: Size): NominationLetterFacts => ({
  ...official(size, 'VP-HCQT', ['Như trên', 'Lưu: VT, HCQT']), to: ['Chủ tịch Ủy ban nhân dân tỉnh Quảng Ngãi (qua Sở Khoa học và Công nghệ)'], level: 'cấp tỉnh', bases: bases.slice(0, 2),
  initiatives: list(countOf(size, 8, 60), (at) => ({
    code: `SK-2026-${at + 1}`, title: titleOf(size, at), authors: list(size === 'worst' && at % 7 === 0 ? 10 : (at % 2) + 1, (one) => ({ name: nameOf(size, at + one), position: positionOf(at + one), share: 5000 })),
    kind: 'Giải pháp tác nghiệp', field: 'Cải cách hành chính', decision: { code: '05/QĐ-VP', day: day('2026-06-05') }, certificates: at === 1 ? [] : ['01/2026', '02/2026'],
    score: at === 1 ? null : 84.5, grade: at === 1 ? null : 'B', votes: at === 2 ? null : { agree: 7, base: 9 }, effect: size === 'worst' ? textOf(2) : 'Làm lợi 9.340.000 đồng/năm', units: '2 đơn vị: Phòng Tổng hợp; Phòng Nội chính',
  })),
})

export const correctionLetter = (size: Size): CorrectionLetterFacts => ({
  ...official(size, 'VP-HCQT', ['Như trên', 'Lưu: VT, HCQT']), to: list(countOf(size, 3, 12), (at) => `Phòng Tổng hợp ${at + 1}`), original: { type: 'Thông báo', code: '05/TB-VP', day: day('2026-01-05'), about: titleOf(size) },
  mistakes: list(countOf(size, 2, 20), (at) => ({ place: ['Dòng địa danh và thời gian', 'Khoản 2 Mục I', 'Nơi nhận'][at % 3] ?? '', wrong: size === 'worst' ? textOf(1).slice(0, 250) : 'ngày 5 tháng 1 năm 2026', right: size === 'worst' ? textOf(1).slice(3, 253) : 'ngày 05 tháng 01 năm 2026' })),
})

export const roundNotice = (size: Size): RoundNoticeFacts => ({
  ...official(size, 'TB-VP', ['Các phòng, ban, đơn vị trực thuộc', 'Lãnh đạo Văn phòng', 'Lưu: VT, HCQT']),
  period: 'đợt 2 năm 2026', bases: bases.slice(0, 2), opensOn: day('2026-07-01'), closesOn: day('2026-10-30'),
  conditions: list(countOf(size, 5, 30), (at) => ({ label: ['Có tính mới trong phạm vi cơ sở', 'Đã được áp dụng hoặc áp dụng thử tại cơ sở'][at % 2] ?? '', article: 'điểm a khoản 1 Điều 3 Nghị định 13/2012/NĐ-CP' })),
  filing: { length: '01 năm', article: 'khoản 2 Điều 5 Nghị định 13/2012/NĐ-CP' }, sections: list(countOf(size, 6, 60), (at) => (size === 'worst' ? titleOf(size, at * 3) : `Nội dung phần ${at + 1}`)),
  authorship: size === 'small' ? [] : ['Mỗi đồng tác giả đóng góp từ 30% trở lên (Quy chế, Điều 5)'], answerWithin: '01 tháng', decideWithin: '03 tháng', votingRule: 'ít nhất 2/3 tổng số thành viên Hội đồng đồng ý',
  scale: size === 'small' ? null : { name: 'Thang điểm 100 của Văn phòng', total: 100, totalFrom: 50, eachCriterionFrom: size === 'worst' ? null : 10 }, publicVote: size === 'worst' ? { from: day('2026-11-01'), to: day('2026-11-15') } : null,
  office: 'Phòng Hành chính - Quản trị',
})

export const applicationConfirmation = (size: Size): ApplicationConfirmationFacts => ({
  ...ofUnit(size, ''), recipients: ['Tác giả có tên trên', 'Lưu: VT, HCQT'], title: titleOf(size), dossierCode: 'SK-2026-017', authors: list(countOf(size, 2, 10), (at) => `${nameOf(size, at)}, ${positionOf(at)}`),
  decision: size === 'small' ? null : { code: '05/QĐ-VP', day: day('2026-06-05') }, from: day('2026-03-02'), to: size === 'worst' ? day('2026-10-30') : null, first: size === 'small', effect: size === 'small' ? '' : textOf(countOf(size, 2, 40)),
})

export const commendationProposal = (size: Size): CommendationProposalFacts => ({
  ...ofUnit(size, 'TTr-HCQT'), to: ['Chánh Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi'], year: 2026, bases: bases.slice(0, 2), recognised: countOf(size, 12, 60),
  units: list(countOf(size, 5, 60), (at) => ({ name: `Phòng Nghiên cứu tổng hợp số ${at + 1}`, recognised: at % 4, applies: (at + 1) % 3 })),
  people: list(countOf(size, 12, 60), (at) => ({ name: nameOf(size, at), position: positionOf(at), initiatives: list(size === 'worst' && at % 5 === 0 ? 4 : (at % 2) + 1, (one) => ({ title: titleOf(size, at + one), share: 5000, decision: one === 1 ? '' : '05/QĐ-VP' })) })),
})
