import { describe, expect, it } from 'vitest'
import { aPastList } from './a-past-list.ts'
import { browsers } from './visitor.ts'

describe('initiatives recognised earlier, in from Excel', () => {
  const { visitor } = browsers()

  it('a list is chosen, looked at, a doubtful row decided, taken in, found in the library, and taken back', async () => {
    const keeper = await visitor('thuky')
    const { page } = keeper
    const rows = [
      ['1', 'Tủ sách hành trình dùng chung', 'ThS. Ngô Thị Hành Trình; Ngô Văn Hành Trình', '2014', '7/QĐ-VP', '05/03/2014', 'Tổ Hành trình'], ['2', 'Tủ sách hành trình dùng chung', 'Ngô Thị Hành Trình; Ngô Văn Hành Trình', '2014', '7/QĐ-VP', '05/03/2014', ''],
    ]
    const file = { name: 'sang-kien-2014.xlsx', mimeType: 'application/octet-stream', buffer: aPastList(rows) }
    await keeper.open('/thu-vien')
    await page.getByRole('link', { name: 'Nhập sáng kiến cũ' }).click()
    await page.getByLabel('Danh sách sáng kiến đã công nhận', { exact: true }).setInputFiles(file)

    await page.getByText('Trùng với dòng 4.').waitFor()
    expect(await page.getByRole('combobox', { name: 'Tác giả/Đồng tác giả' }).inputValue()).toBe('authors')
    await keeper.accessible()
    await page.getByRole('combobox', { name: 'Dòng 5: là sáng kiến nào' }).selectOption('Bỏ qua dòng này')
    await page.getByRole('button', { name: 'Ghi các lựa chọn' }).click()
    await page.getByRole('link', { name: /^Bỏ qua/ }).waitFor()
    await page.getByRole('checkbox', { name: 'Cho xem cả ở thư viện công khai' }).check()
    await page.getByRole('button', { name: 'Đối chiếu lại' }).click()
    await page.getByText('được xem cả ở thư viện công khai.').waitFor()
    await page.getByRole('button', { name: 'Đưa danh sách vào' }).click()
    await page.getByText('1 sáng kiến mới trong thư viện').waitFor()
    await keeper.accessible()

    await keeper.open('/thu-vien?q=tu+sach+hanh+trinh&nguon=past')
    await page.getByText('Nhập từ danh sách cũ').last().waitFor()
    await page.getByRole('link', { name: 'Tủ sách hành trình dùng chung' }).click()
    await page.getByText('sang-kien-2014.xlsx, dòng 4').waitFor()
    await keeper.accessible()

    await keeper.open('/thu-vien/nhap')
    await page.getByRole('link', { name: 'sang-kien-2014.xlsx' }).first().click()
    await page.getByRole('button', { name: 'Lấy lại danh sách này' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Lấy lại danh sách' }).click()
    await page.getByText('Đã lấy lại').waitFor()
    await keeper.open('/thu-vien?q=tu+sach+hanh+trinh&nguon=past')
    await page.getByText('Không có sáng kiến nào khớp').waitFor()
  })
})
