import type { HourlyCost } from '@sangkien/domain/benefit/hourly-cost'
import { basis } from '@sangkien/domain/regulation/basis'
import { type Day, day } from '@sangkien/domain/time/day'

/** The units of the demonstration office and how many people each has today (148 in all, 28 of them workers). KTN begins with the act that merges CNXD and NNTN. */
export const demoUnits: readonly { readonly code: string; readonly name: string; readonly people: number; readonly workers?: number; readonly from: Day }[] = [
  { code: 'LĐVP', name: 'Lãnh đạo Văn phòng', people: 5, from: day('2016-01-01') },
  { code: 'HCQT', name: 'Phòng Hành chính - Quản trị', people: 27, workers: 9, from: day('2016-01-01') },
  { code: 'TH', name: 'Phòng Tổng hợp', people: 11, from: day('2016-01-01') },
  { code: 'NC', name: 'Phòng Nội chính', people: 9, from: day('2016-01-01') },
  { code: 'KGVX', name: 'Phòng Khoa giáo - Văn xã', people: 9, from: day('2016-01-01') },
  { code: 'CNXD', name: 'Phòng Công nghiệp - Xây dựng', people: 0, from: day('2016-01-01') },
  { code: 'NNTN', name: 'Phòng Nông nghiệp - Tài nguyên', people: 0, from: day('2016-01-01') },
  { code: 'KTN', name: 'Phòng Kinh tế ngành', people: 10, from: day('2025-07-01') },
  { code: 'BTCD', name: 'Ban Tiếp công dân', people: 8, from: day('2016-01-01') },
  { code: 'PVHCC', name: 'Trung tâm Phục vụ - Kiểm soát thủ tục hành chính', people: 41, workers: 10, from: day('2018-01-01') },
  { code: 'CBTH', name: 'Trung tâm Công báo và Tin học', people: 18, workers: 3, from: day('2016-01-01') },
  { code: 'TS2', name: 'Tổ Quản lý trụ sở 2', people: 10, workers: 6, from: day('2025-07-01') },
]

/** The reorganisation of 01/7/2025, on a decision as invented as the office. */
export const demoMerger = {
  formers: ['CNXD', 'NNTN'], into: 'KTN', day: day('2025-07-01'), writtenOn: day('2025-06-26'),
  basis: { number: 'Quyết định 118/QĐ-VP (minh họa)', date: day('2025-06-25'), issuer: 'Văn phòng UBND tỉnh' },
} as const

/** What an hour of work is reckoned at in the demonstration: invented. */
export const demoHourlyCosts: readonly [HourlyCost, ...HourlyCost[]] = [
  { code: 'expert', label: 'Chuyên viên và tương đương', amount: 62_000, basis: basis('Quy chế sáng kiến của Văn phòng (dữ liệu minh họa)', 'Điều 9', 'design') },
  { code: 'staff', label: 'Nhân viên, cán sự', amount: 48_000, basis: basis('Quy chế sáng kiến của Văn phòng (dữ liệu minh họa)', 'Điều 9', 'design') },
]

/** Holidays of the three years with days swapped for work, as the demonstration knows them. */
export const demoCalendar: readonly (readonly [string, 'holiday' | 'workday', string])[] = [
  ['2024-01-01', 'holiday', 'Tết Dương lịch'],
  ...['08', '09', '10', '11', '12', '13', '14'].map((d) => [`2024-02-${d}`, 'holiday', 'Tết Nguyên đán'] as const),
  ['2024-04-18', 'holiday', 'Giỗ Tổ Hùng Vương'], ['2024-04-29', 'holiday', 'Nghỉ hoán đổi'], ['2024-04-30', 'holiday', 'Ngày Chiến thắng'], ['2024-05-01', 'holiday', 'Quốc tế Lao động'], ['2024-05-04', 'workday', 'Làm bù ngày 29/4/2024'],
  ['2024-09-02', 'holiday', 'Quốc khánh'], ['2024-09-03', 'holiday', 'Quốc khánh'],
  ['2025-01-01', 'holiday', 'Tết Dương lịch'],
  ...['25', '26', '27', '28', '29', '30', '31'].map((d) => [`2025-01-${d}`, 'holiday', 'Tết Nguyên đán'] as const),
  ['2025-04-07', 'holiday', 'Giỗ Tổ Hùng Vương'], ['2025-04-26', 'workday', 'Làm bù ngày 02/5/2025'], ['2025-04-30', 'holiday', 'Ngày Chiến thắng'], ['2025-05-01', 'holiday', 'Quốc tế Lao động'], ['2025-05-02', 'holiday', 'Nghỉ hoán đổi'],
  ['2025-09-01', 'holiday', 'Quốc khánh'], ['2025-09-02', 'holiday', 'Quốc khánh'],
  ['2026-01-01', 'holiday', 'Tết Dương lịch'],
  ...['16', '17', '18', '19', '20'].map((d) => [`2026-02-${d}`, 'holiday', 'Tết Nguyên đán'] as const),
  ['2026-04-27', 'holiday', 'Giỗ Tổ Hùng Vương (nghỉ bù)'], ['2026-04-30', 'holiday', 'Ngày Chiến thắng'], ['2026-05-01', 'holiday', 'Quốc tế Lao động'],
  ['2026-09-01', 'holiday', 'Quốc khánh'], ['2026-09-02', 'holiday', 'Quốc khánh'],
]
