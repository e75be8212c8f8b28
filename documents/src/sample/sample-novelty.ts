import type { NoveltyReportFacts, NoveltyReportSource } from '../novelty/novelty-report-facts.ts'
import { countOf, list, nameOf, official, type Size, titleOf } from './invented.ts'

const mine = [
  'Trước đây mỗi phòng lập phiếu đề nghị cấp vật tư bằng giấy, trình ký qua ba cấp rồi mới chuyển đến kho, bình quân mất 03 ngày làm việc.',
  'Người đề nghị chọn vật tư trên danh mục dùng chung, hệ thống tự kiểm tra số lượng còn trong kho và chuyển thẳng đến người duyệt.',
  'Thủ kho quét mã trên phiếu để xuất vật tư; số lượng tồn được trừ ngay, không phải ghi lại vào sổ.',
  'Cuối tháng, bảng tổng hợp theo từng phòng được lập tự động và gửi cho kế toán để đối chiếu với hóa đơn mua vào.',
]
const theirs = [
  'Trước đây các phòng lập phiếu đề nghị cấp văn phòng phẩm bằng giấy, trình ký qua ba cấp rồi mới chuyển đến kho, bình quân mất 03 ngày làm việc.',
  'Người có nhu cầu chọn mặt hàng trong danh mục chung; phần mềm đối chiếu với lượng tồn kho và gửi ngay cho lãnh đạo phòng phê duyệt.',
  'Khi giao hàng, thủ kho quét mã trên phiếu, lượng tồn được trừ tự động nên không cần ghi sổ.',
  'Hằng tháng, bảng tổng hợp theo từng phòng được lập tự động và gửi cho bộ phận kế toán để đối chiếu với hóa đơn mua vào.',
]

/** So many sentences, going round. */
const textOf = (sentences: readonly string[], from: number, count: number): string => list(count, (at) => sentences[(from + at) % sentences.length] ?? '').join(' ')

const source = (size: Size, at: number): NoveltyReportSource => ({
  title: titleOf(size, at),
  about: [`Hồ sơ SK-2024-${String(at + 3).padStart(3, '0')}; Phòng Tổng hợp; tiếp nhận 08:00:00 ngày 12/3/2024; đã công nhận`, 'Sáng kiến đã công nhận; Phòng Nội chính; năm 2021; Quyết định 112/QĐ-VP', 'Sáng kiến của nơi khác (chỉ để tham khảo); Sở Tài chính; năm 2023'][at % 3] ?? '',
  standing: ['Nộp trước hồ sơ này', 'Có trước hồ sơ này', 'Chỉ để tham khảo'][at % 3] ?? '',
  sameAuthor: at % 5 === 1,
  sameWords: at % 3 === 2 ? '' : '212 âm tiết, 24 % nội dung được so',
  reworded: at % 2 === 1 ? '' : '3 câu, 21 % nội dung được so',
  sameProblem: at % 3 === 0 ? 'Tên giống 82 %; 45 % phần nêu vấn đề giống nhau' : at % 3 === 2 ? 'Cùng khuôn, khác công cụ: "phiếu điện tử" và "mã vạch"' : '',
  passages: at % 3 === 2 ? [] : list(countOf(size, 2, 3), (one) => {
    const sentences = size === 'worst' ? [2, 4, 8][one] ?? 1 : one + 1
    return { mine: textOf(mine, at + one, sentences), theirs: size === 'worst' ? `${textOf(theirs, at + one, sentences)}\n\n<b>Bước ${one + 1}</b> & {kho}` : textOf(theirs, at + one, sentences) }
  }),
})

export const noveltyReport = (size: Size): NoveltyReportFacts => {
  const { agency, issue } = official(size, '')
  return {
    agency, issue,
    dossier: { code: 'SK-2025-017', title: titleOf(size), authors: list(countOf(size, 2, 10), (at) => nameOf(size, at)), unitName: 'Phòng Hành chính - Quản trị', receivedAt: '09:00:05 ngày 05/12/2025', receiptNumber: size === 'worst' ? null : 12 },
    checkedBy: `Lần đối chiếu số 2, lúc 10:24:31 ngày 29/12/2025, do ${nameOf(size, 0)} thực hiện`,
    compared: size === 'small' ? ['148 hồ sơ đã nộp tại cơ quan'] : ['148 hồ sơ đã nộp tại cơ quan', '1.204 sáng kiến đã công nhận', '36 giải pháp đã áp dụng hoặc có kế hoạch áp dụng', '12 quy trình bắt buộc của cơ quan', '310 sáng kiến của nơi khác (chỉ để tham khảo)'],
    unread: size === 'small' ? [] : ['25 mục trong kho chỉ có tên, không có nội dung; chỉ so được tên.', '2 tài liệu quét có trang đọc không rõ; không tìm thấy trong các trang ấy không có nghĩa là không trùng.'],
    subtracted: size === 'small' ? [] : ['Lời của mẫu đơn, mẫu báo cáo và tên các mục', 'Trích dẫn văn bản pháp luật (số, ngày, điều, khoản)', 'Tên cơ quan, đơn vị và địa danh'],
    sources: size === 'small' ? [] : list(countOf(size, 3, 40), (at) => source(size, at)),
    excluded: size === 'small' ? [] : list(countOf(size, 1, 15), (at) => ({ title: at % 2 === 0 ? `${titleOf(size, at + 1)}, đoạn "${theirs[at % 4]}"` : titleOf(size, at), reason: 'Đoạn chép từ quy trình bắt buộc của cơ quan, hồ sơ nào cũng có', byName: nameOf(size, 0) })),
    conclusion: size === 'small' ? null : {
      verdict: size === 'worst' ? 'duplicate' : 'partly_improved',
      reasons: `Phần lập phiếu và xuất kho giống giải pháp đã công nhận năm 2024.\n${size === 'worst' ? textOf(mine, 0, 30) : 'Phần tự kiểm tra số lượng tồn và tổng hợp theo tháng là mới, đã áp dụng tại đơn vị.'}`,
      cited: list(countOf(size, 2, 12), (at) => ({ title: titleOf(size, at), passage: at % 2 === 1 ? null : textOf(theirs, at, size === 'worst' ? 6 : 1) })),
      byName: nameOf(size, 0), at: '10:30:12 ngày 05/01/2026',
    },
    officer: nameOf(size, 0),
  }
}
