import type { UnitId } from '@sangkien/domain/ids'
import type { YearRow, YearTable } from '@sangkien/domain/report/count-year'
import { yearFigureNames } from '@sangkien/domain/report/year-figures'
import { day } from '@sangkien/domain/time/day'
import type { CertificateFacts } from '../certificate/certificate.ts'
import type { ConsentLetterFacts } from '../decision/consent-letter.ts'
import type { RecognitionDecisionFacts } from '../decision/recognition-decision.ts'
import type { RevocationDecisionFacts } from '../decision/revocation-decision.ts'
import type { AnnualReportFacts } from '../report/annual-report.ts'
import { bases, countOf, list, nameOf, official, positionOf, type Size, textOf, titleOf } from './invented.ts'

const decided = { decidedBy: 'Chánh Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi', bases, proposedBy: 'Trưởng phòng Hành chính - Quản trị' }
const carriedOutBy = 'Trưởng phòng Hành chính - Quản trị, Trưởng các phòng, ban, đơn vị trực thuộc và các cá nhân có tên tại Điều 1'

export const recognitionDecision = (size: Size): RecognitionDecisionFacts => ({
  ...official(size, 'QĐ-VP'), ...decided, carriedOutBy, period: 'đợt 1 năm 2026',
  initiatives: list(countOf(size, 12, 200), (i) => ({
    title: titleOf(size, i), kind: 'Giải pháp quản lý', score: i % 5 === 4 ? null : 85.5, grade: i % 5 === 4 ? null : 'A',
    authors: list((i % 3) + 1, (at) => ({ name: nameOf(size, i + at), position: positionOf(at), share: Math.floor(10_000 / ((i % 3) + 1)) })),
  })),
})

export const certificate = (size: Size): CertificateFacts => {
  const { agency, issue, signing } = official(size, 'GCN-VP')
  return {
    agency, issue, signing, certifiedBy: decided.decidedBy, honorific: size === 'small' ? 'Ông' : 'Bà',
    author: { name: nameOf(size, 0), position: positionOf(0) },
    coAuthors: list(size === 'small' ? 0 : countOf(size, 1, 9), (at) => nameOf(size, at + 1)),
    title: titleOf(size), kind: 'Giải pháp quản lý', sponsor: 'Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi',
    benefit: size === 'small' ? '' : textOf(countOf(size, 1, 4)),
    decision: { code: '05/QĐ-VP', day: day('2026-01-05'), issuer: decided.decidedBy },
    checkCode: 'SK-7F3K-92QD', checkAddress: 'https://sangkien.example.vn/gcn/SK-7F3K-92QD',
  }
}

export const revocationDecision = (size: Size): RevocationDecisionFacts => ({
  ...official(size, 'QĐ-VP'), ...decided, carriedOutBy,
  title: titleOf(size), authors: list(countOf(size, 2, 8), (at) => nameOf(size, at)),
  recognisedBy: { code: '05/QĐ-VP', day: day('2025-01-05') },
  certificates: size === 'small' ? [] : ['12/GCN-VP', '13/GCN-VP'],
  ground: 'Số liệu về hiệu quả áp dụng trong đơn không đúng sự thật', explanation: size === 'small' ? '' : textOf(1),
})

export const consentLetter = (size: Size): ConsentLetterFacts => ({
  ...official(size, 'VP-HCQT', ['Như trên', 'Sở Khoa học và Công nghệ', 'Lưu: VT, HCQT']),
  to: list(countOf(size, 1, 4), (at) => ['Chủ tịch Ủy ban nhân dân tỉnh Quảng Ngãi', 'Sở Khoa học và Công nghệ', 'Sở Nội vụ', 'Công đoàn Văn phòng'][at] ?? ''),
  title: titleOf(size), authors: list(countOf(size, 2, 5), (at) => `${nameOf(size, at)}, ${positionOf(at)}`),
  head: 'ông Trần Văn Bình, Chánh Văn phòng',
  findings: ['Điểm đánh giá: 86,5/100, xếp loại A', 'Số phiếu đồng ý: 8/9 (Biên bản số 02/BB-HĐSK ngày 20 tháng 3 năm 2026)'],
  basis: 'khoản 2 Điều 7 Điều lệ Sáng kiến ban hành kèm theo Nghị định số 13/2012/NĐ-CP ngày 02 tháng 3 năm 2012 của Chính phủ',
})

const units = (size: Size) => list(countOf(size, 7, 60), (at) => `unit-${at}` as UnitId)

const row = (unitId: UnitId | null, at: number): YearRow => ({
  unitId, headcount: 20 + at, ideas: 3 * at,
  figures: Object.fromEntries(yearFigureNames.map((name, i) => [name, (at * (i + 3)) % 11])) as YearRow['figures'],
  recognitionRate: at === 0 ? null : 6667, authors: { turns: 4 + at, male: 2, female: 2 + at, persons: 3 + at },
})

const table = (ids: readonly UnitId[], year: 2025 | 2026): YearTable => ({
  period: { from: day(`${year}-01-01`), to: day(`${year}-12-31`) }, rows: ids.map((id, at) => row(id, at)), total: row(null, 150),
})

export const annualReport = (size: Size): AnnualReportFacts => ({
  ...official(size, 'BC-VP', ['Như trên', 'Sở Khoa học và Công nghệ', 'Lãnh đạo Văn phòng', 'Lưu: VT, HCQT']),
  to: ['Ủy ban nhân dân tỉnh Quảng Ngãi (qua Sở Khoa học và Công nghệ)'],
  year: 2026,
  opening: 'Thực hiện Công văn số 1143/VP-HCQT ngày 25 tháng 4 năm 2025 về việc đẩy mạnh hoạt động sáng kiến tại Văn phòng UBND tỉnh, Văn phòng báo cáo kết quả như sau:',
  parts: ['Kết quả tuyên truyền', 'Rà soát quy trình làm việc', 'Hướng dẫn, kiểm tra', 'Ưu điểm', 'Hạn chế, nguyên nhân', 'Kiến nghị', 'Phương hướng năm 2027']
    .map((heading) => ({ heading, text: textOf(countOf(size, 2, 8)) })),
  closing: 'Trên đây là báo cáo kết quả hoạt động sáng kiến năm 2026 của Văn phòng.',
  thisYear: table(units(size), 2026), lastYear: table(units(size).slice(1).concat('gone' as UnitId), 2025),
  unitNames: new Map([...units(size).map((id, at) => [id, `Phòng Nghiên cứu tổng hợp số ${at + 1}`] as const), ['gone' as UnitId, 'Ban Tiếp công dân (đã sáp nhập)'] as const]),
  recognised: list(countOf(size, 10, 200), (i) => ({
    title: titleOf(size, i), authors: list((i % 3) + 1, (at) => ({ name: nameOf(size, i + at), position: positionOf(at), share: 5000 })),
    kind: 'Giải pháp tác nghiệp', field: 'Cải cách hành chính', firstAppliedOn: day('2025-11-03'), decision: { code: '05/QĐ-VP', day: day('2026-01-05') },
    mainEffect: 'Giảm 83% thời gian; làm lợi 9.340.000 đồng/năm', scope: 'Toàn Văn phòng', provinceResult: i % 4 === 0 ? 'Được công nhận' : '', commendation: '',
  })),
})
