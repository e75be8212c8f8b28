import { addIncoming } from '@sangkien/contract/incoming'
import { addDays, day } from '@sangkien/domain/time/day'
import type { Cast } from './demo-cast.ts'
import type { StageManager } from './stage-manager.ts'

/** What reaches an office of itself in the initiative work: from whom, with what symbol, about what, for whom. */
const kinds = [
  ['Sở Khoa học và Công nghệ', 'SKHCN-QLCN', 'Công văn: Hướng dẫn đánh giá hiệu quả áp dụng và phạm vi ảnh hưởng của sáng kiến', 'Phòng Hành chính - Quản trị'],
  ['Sở Nội vụ', 'SNV-TĐKT', 'Công văn: Hồ sơ đề nghị khen thưởng có sáng kiến được công nhận', 'Phòng Tổ chức'],
  ['Văn phòng Ủy ban nhân dân tỉnh', 'VP-HCQT', 'Công văn: Rà soát quy trình làm việc, đề xuất sáng kiến cải tiến', 'Lãnh đạo Văn phòng'],
  ['Công đoàn Viên chức tỉnh', 'CĐVC', 'Kế hoạch: Phát động thi đua lao động giỏi, lao động sáng tạo', 'Công đoàn cơ sở'],
  ['Hội đồng sáng kiến cấp tỉnh', 'HĐSK', 'Thông báo: Kết quả xét sáng kiến có phạm vi ảnh hưởng trong tỉnh', 'Phòng Hành chính - Quản trị'],
] as const

/** Some papers a month since the year before last; the newest is not passed on yet. */
export function playIncoming(manager: StageManager, { parts }: Cast): void {
  const from = day('2024-01-08')
  for (let at = 0; at < 62; at += 1) {
    const [arrivedOn, [issuer, symbol, about, receiver]] = [addDays(from, at * 17), kinds[at % kinds.length]!]
    const unnumbered = at % 13 === 7
    manager.on(arrivedOn, 10, async () => void (await manager.as(parts.clerk, addIncoming, {
      body: {
        arrivedOn, issuer: `${issuer} (minh họa)`, code: unnumbered ? '' : `${120 + at * 9}/${symbol}`, dated: unnumbered ? null : addDays(arrivedOn, -3), about: `${about} năm ${arrivedOn.slice(0, 4)}`, receiver, passedOn: at < 61 ? arrivedOn : null,
        note: at % 11 === 3 ? 'Nhận qua trục liên thông, bản giấy gửi sau' : '',
      },
    })))
  }
}
