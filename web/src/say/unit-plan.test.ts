import { expect, it } from 'vitest'
import { sayUnitPlan } from './unit-plan.ts'

const to = { code: 'KT', name: 'Phòng Kinh tế' }
const person = (name: string, place: typeof to | null = to) => ({ name, to: place, title: '', postId: name, personId: name, until: null, chosen: false, grantId: name })
const plan = (about: object) => sayUnitPlan({ lastDay: '2025-06-30', ended: [], begun: [], latters: [], people: [], heads: [], moved: [], running: 0, ...about } as never, '2025-07-01')

it('says all that happens, and to whom', () => {
  expect(plan({
    ended: [{ name: 'Phòng A' }, { name: 'Phòng B' }], begun: [to], latters: [to], people: [person('Lan'), person('Minh')], heads: [person('Lan'), person('Hoa', null)], moved: [{ name: 'Tổ C', under: to }, { name: 'Tổ D', under: null }], running: 3,
  })).toEqual([
    '“Phòng A”, “Phòng B” hoạt động đến hết ngày 30/06/2025. Hồ sơ, quyết định, báo cáo đã có vẫn ghi tên cũ; tìm theo tên cũ hay tên mới đều thấy.',
    'Từ ngày 01/07/2025 có “Phòng Kinh tế” (KT).',
    '2 người chuyển sang Phòng Kinh tế: Lan, Minh.',
    'Lan là trưởng đơn vị của Phòng Kinh tế.',
    'Hoa thôi vai trò trưởng đơn vị từ ngày 01/07/2025.',
    '“Tổ C” trực thuộc Phòng Kinh tế từ ngày 01/07/2025.',
    '“Tổ D” trực thuộc cơ quan từ ngày 01/07/2025.',
    '3 hồ sơ đang xét: trưởng Phòng Kinh tế xem và cho ý kiến tiếp.',
  ])
  expect(plan({ running: 2 })).toEqual(['2 hồ sơ đang xét không có đơn vị kế tục; thường trực Hội đồng tiếp tục xử lý.'])
  expect(plan({})).toEqual([])
})
