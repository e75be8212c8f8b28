import { converter } from '@sangkien/server/document/converter'
import { afterAll, describe, expect, it } from 'vitest'
import { aNotice } from '../../server/test/a-notice.ts'
import { browsers, phone } from './visitor.ts'

const wrong = 'quảng ngãi, ngày 05 tháng 01 năm 2026'
const docx = { name: 'thong-bao.docx', mimeType: 'application/octet-stream' }

describe('the layout of a paper, checked by whoever has one', () => {
  const { visitor } = browsers()
  afterAll(() => converter().close())

  it('a Word file shows what to mend and where, a mended one passes, and a kind may be named', async () => {
    const staff = await visitor('tacgia')
    const { page } = staff
    await staff.open('/')
    await page.getByRole('link', { name: 'Kiểm tra thể thức' }).click()
    const file = page.getByLabel('Tệp văn bản', { exact: true })

    await file.setInputFiles({ ...docx, buffer: Buffer.from(await aNotice('quảng ngãi')) })
    await page.getByText('1 quy tắc không đạt').waitFor()
    const row = page.getByRole('row', { name: /C08 Địa danh và thời gian ban hành/ }).first()
    expect(await row.textContent()).toContain(wrong)
    await staff.accessible()
    await row.getByRole('button', { name: 'Xem chỗ 1' }).click()
    expect(await page.locator('#cho-1 mark').textContent()).toBe(wrong)
    expect(await page.locator('#cho-1:focus').count()).toBe(1)
    await page.getByText('“điều 5”, nên là “Điều 5”').waitFor()

    await file.setInputFiles({ ...docx, buffer: Buffer.from(await aNotice()) })
    await page.getByText('Không thấy lỗi thể thức').waitFor()
    await page.getByText('văn bản có tên loại (tự nhận ra).').waitFor()
    await page.getByLabel('Loại văn bản').selectOption('Công văn')
    await page.getByText('công văn (theo lựa chọn).').waitFor()
    expect(await page.getByRole('row', { name: /C12 Trích yếu công văn/ }).count()).toBeGreaterThan(0)
    await staff.accessible()
  })

  it('a PDF shows its page with a box at the fault, on a phone too; a file that is none is refused in words', async () => {
    const staff = await visitor('vanthu', phone)
    const { page } = staff
    await staff.open('/kiem-tra-the-thuc')
    const file = page.getByLabel('Tệp văn bản', { exact: true })

    await file.setInputFiles({ name: 'thong-bao.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await converter().toPdf(await aNotice('quảng ngãi'))) })
    await page.getByText('1 quy tắc không đạt').waitFor()
    expect(await page.getByRole('img', { name: /^Trang/ }).evaluateAll((pages) => pages.map((one) => one.getAttribute('aria-label'))), await page.locator('main').innerText()).toEqual(['Trang 1, đánh dấu chỗ 1'])
    const drawn = page.getByRole('img', { name: /^Trang 1/ })
    expect(await drawn.textContent()).toContain(wrong)
    const [box, words] = [await page.locator('#cho-1 rect').boundingBox(), await drawn.locator('text', { hasText: wrong }).boundingBox()]
    expect(box!.x).toBeLessThanOrEqual(words!.x)
    expect(box!.x + box!.width).toBeGreaterThanOrEqual(words!.x + words!.width - 1)
    await staff.accessible()

    await file.setInputFiles({ ...docx, name: 'anh.docx', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]) })
    await page.getByText('Tệp không phải văn bản Word (.docx) hay PDF.').waitFor()
    await staff.accessible()
  })
})
