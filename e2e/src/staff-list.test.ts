import { listUnits } from '@sangkien/contract/people'
import { describe, expect, it } from 'vitest'
import { aStaffList } from './a-staff-list.ts'
import { browsers } from './visitor.ts'

describe('a staff list in from Excel', () => {
  const { visitor } = browsers()

  it('is chosen, looked at, put right, taken in, and says of itself a second time that nothing is new', async () => {
    const keeper = await visitor('quantri')
    const { page } = keeper
    const [unit] = await keeper.ask(listUnits, {})
    const file = { name: 'danh-sach-2026.xlsx', mimeType: 'application/octet-stream', buffer: aStaffList([['1', 'NGÔ THỊ TRẢI NGHIỆM', '05/03/1985', 'Chuyên viên', unit!.name], ['2', 'Ngô Văn Trải Nghiệm', '7/9/90', 'Văn thư', 'Tổ Hành trình']]) }
    await keeper.open('/quan-tri/nguoi')
    await page.getByRole('link', { name: 'Nhập từ Excel' }).click()
    await page.getByLabel('Danh sách người', { exact: true }).setInputFiles(file)

    await page.getByRole('link', { name: /^Lỗi/ }).waitFor()
    await page.getByText('Chưa có đơn vị “Tổ Hành trình”.').waitFor()
    expect(await page.getByRole('combobox', { name: 'Họ và tên' }).inputValue()).toBe('fullName')
    await keeper.accessible()
    await page.getByRole('checkbox', { name: 'Lập các đơn vị chưa có' }).check()
    await page.getByRole('button', { name: 'Đối chiếu lại' }).click()

    await page.getByText('1 đơn vị được lập: Tổ Hành trình.').waitFor()
    await page.getByRole('cell', { name: 'Ngô Thị Trải Nghiệm' }).or(page.getByRole('rowheader', { name: 'Ngô Thị Trải Nghiệm' })).first().waitFor()
    await page.getByRole('button', { name: 'Đưa danh sách vào' }).click()
    await page.getByText('Đã đưa danh sách vào').waitFor()
    await keeper.accessible()

    await keeper.open('/quan-tri/nguoi?q=trai+nghiem')
    await page.getByRole('link', { name: 'Ngô Văn Trải Nghiệm' }).waitFor()
    await keeper.open('/quan-tri/nguoi/nhap')
    await page.getByLabel('Danh sách người', { exact: true }).setInputFiles(file)
    await page.getByText('Danh sách không có gì mới hay thay đổi.').waitFor()
  })
})
