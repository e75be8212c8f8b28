import type { Dice } from './dice.ts'

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Đinh', 'Phan', 'Tạ', 'Trịnh', 'Mai', 'Cao', 'Lương', 'Châu', 'Từ', 'Thái', 'Kiều', 'Tô']
const women = { middle: ['Thị', 'Thị Thu', 'Thị Bích', 'Ngọc', 'Thị Minh', 'Thanh', 'Thị Kim', 'Diệu', 'Thị Như', 'Khánh'], given: ['Lan', 'Hương', 'Thảo', 'Yến', 'Nhung', 'Trâm', 'Uyên', 'Oanh', 'Phượng', 'Hạnh', 'Ngân', 'Vy', 'Diễm', 'Quyên', 'Sương', 'Thoa', 'Nguyệt', 'Hòa', 'Tuyết', 'Loan'] }
const men = { middle: ['Văn', 'Hữu', 'Đức', 'Quốc', 'Minh', 'Công', 'Thanh', 'Đình', 'Xuân', 'Tấn'], given: ['Quân', 'Hải', 'Khoa', 'Tùng', 'Bình', 'Lâm', 'Phúc', 'Sơn', 'Thắng', 'Vinh', 'Đạt', 'Kiên', 'Nghĩa', 'Toàn', 'Tín', 'Hậu', 'Hoà', 'Khải', 'Trí', 'Duy'] }

/** An invented name nobody in the office has yet. */
export function inventName(chance: Dice, gender: 'female' | 'male', taken: Set<string>): string {
  const { middle, given } = gender === 'female' ? women : men
  for (;;) {
    const name = `${chance.pick(families)} ${chance.pick(middle)} ${chance.pick(given)}`
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}
