import { day } from '@sangkien/domain/time/day'
import type { Agency, OfficialFacts } from '../layout/official-facts.ts'

// Invented people, agencies and figures: what templates are tried with, and what the tests of this part look at. Nobody's data.

export type Size = 'small' | 'normal' | 'worst'

export const office: Agency = {
  parentLines: ['UBND tỉnh Quảng Ngãi'],
  lines: ['Văn phòng'],
  name: 'Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi',
  place: 'Quảng Ngãi',
}

/** An agency whose name takes several lines. */
export const longOffice: Agency = {
  parentLines: ['UBND tỉnh Quảng Ngãi'],
  lines: ['Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính'],
  name: 'Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính',
  place: 'Quảng Ngãi',
}

/** Numbered 05 on 05/01/2026 and signed by the head; in the worst case a draft of the long-named office signed by order. */
export const official = (size: Size, symbol: string, recipients: readonly string[] = ['Như Điều 4', 'Lãnh đạo Văn phòng', 'Lưu: VT, HCQT']): OfficialFacts =>
  size === 'worst'
    ? {
        agency: longOffice,
        issue: { number: null, symbol, day: null, year: 2026 },
        signing: { by: 'TL', head: 'Chánh Văn phòng', post: 'Trưởng phòng Hành chính - Quản trị', deputyPost: 'Phó Trưởng phòng Hành chính - Quản trị', name: 'Nguyễn Thị Hoàng Phương Uyên' },
        recipients: [...recipients.slice(0, -1), ...Array.from({ length: 12 }, (_, i) => `Sở, ban, ngành số ${i + 1} thuộc UBND tỉnh (để phối hợp)`), ...recipients.slice(-1)],
      }
    : {
        agency: office,
        issue: { number: 5, symbol, day: day('2026-01-05'), year: 2026 },
        signing: { by: 'head', post: 'Chánh Văn phòng', name: 'Trần Văn Bình' },
        recipients,
      }

export const bases = [
  'Căn cứ Nghị định số 13/2012/NĐ-CP ngày 02 tháng 3 năm 2012 của Chính phủ ban hành Điều lệ Sáng kiến',
  'Thông tư số 18/2013/TT-BKHCN ngày 01 tháng 8 năm 2013 của Bộ trưởng Bộ Khoa học và Công nghệ hướng dẫn thi hành một số quy định của Điều lệ Sáng kiến',
  'Căn cứ Biên bản số 02/BB-HĐSK ngày 20 tháng 12 năm 2025 của Hội đồng sáng kiến Văn phòng',
]

/** 250 characters, with XML metacharacters, tags, control and direction characters, and every accent taken apart (NFD). */
export const worstTitle = `Ứng dụng <b>công nghệ</b> & "tự động hóa" {quy trình}\u0000\u0007\u202E ở ${'nghiệp vụ văn thư, lưu trữ, tiếp nhận và trả kết quả; '.repeat(4)}`.slice(0, 248).concat('./').normalize('NFD')

export const titleOf = (size: Size, at = 0): string =>
  size === 'worst' && at % 3 === 0 ? worstTitle : `${['Rút ngắn thời gian cấp phát vật tư', 'Số hóa sổ theo dõi công văn đến', 'Mẫu phiếu giao việc dùng chung cho các phòng'][at % 3]} bằng phiếu điện tử`

const given = ['Nguyễn Thị Hồng Ánh', 'Lê Văn Chính', 'Phạm Quỳnh Đệ', 'Võ Thị Ngọc Ửng', 'Đinh Ỹ Lan', 'Trương Hữu Nghĩa', 'Hồ Thị Thuý Kiều']
export const nameOf = (size: Size, at: number): string => {
  const name = given[at % given.length] ?? ''
  return size === 'worst' ? `${name} Tôn Nữ Hoàng Phương`.normalize('NFD') : name
}
export const positionOf = (at: number): string => ['Chuyên viên, Phòng Hành chính - Quản trị', 'Phó Trưởng phòng, Phòng Tổng hợp', 'Lái xe, Đội xe'][at % 3] ?? ''

export const countOf = (size: Size, normal: number, worst: number): number => ({ small: 1, normal, worst })[size]
export const list = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))

/** A longer text of so many paragraphs. */
export const textOf = (paragraphs: number): string =>
  list(paragraphs, (at) => `Đoạn ${at + 1}: thời gian xử lý giảm từ 03 ngày còn 04 giờ; số lượt đi lại giảm 60%; người dân và các phòng đều xác nhận.`).join('\n')
