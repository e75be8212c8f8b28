import { beforeAll, describe, expect, it } from 'vitest'
import { browsers, phone, type Visitor } from './visitor.ts'

/** The records clerk writes down what came in, by keyboard. */
describe('the book of papers that come in', () => {
  const { visitor } = browsers()
  let clerk: Visitor
  beforeAll(async () => { clerk = await visitor('vanthu') }, 120_000)

  it('takes a paper with the next number, warns of the same one, and is mended', async () => {
    const { page } = clerk
    await clerk.open('/van-ban-den')
    const write = async (even: boolean) => {
      await page.getByRole('button', { name: 'Vào sổ văn bản' }).press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Nơi gửi').fill('Ban Quản lý Khu kinh tế')
      await dialog.getByLabel('Số, ký hiệu').fill('4711/BQL-VP')
      await dialog.getByLabel('Tên loại và trích yếu').fill('Công văn: Mời dự hội nghị sáng kiến')
      await clerk.accessible()
      await dialog.getByRole('button', { name: 'Vào sổ', exact: true }).press('Enter')
      if (!even) return
      await dialog.getByText(/đã vào sổ, số đến \d+ năm 2026/).waitFor()
      const [number, entered] = [dialog.getByLabel('Số, ký hiệu'), dialog.getByText(/đã vào sổ, số đến \d+ năm 2026/)]
      await number.fill('4712/BQL-VP')
      await entered.waitFor({ state: 'detached' })
      expect(await dialog.getByRole('button', { name: 'Vào sổ', exact: true }).getAttribute('aria-disabled')).toBeNull()
      await number.fill('4711/BQL-VP')
      await dialog.getByRole('button', { name: 'Vào sổ', exact: true }).press('Enter')
      await entered.waitFor()
      await dialog.getByLabel('Vẫn vào sổ: đây là văn bản khác').check()
      await clerk.accessible()
      await dialog.getByRole('button', { name: 'Vào sổ', exact: true }).press('Enter')
    }
    await write(false)
    await page.getByText(/Đã vào sổ: số đến \d+ năm 2026/).waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await write(true)
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await clerk.open('/van-ban-den?q=4711')
    const rows = page.getByRole('row', { name: /4711\/BQL-VP/ })
    await rows.nth(1).waitFor()
    expect(await rows.count()).toBe(2)
    await rows.first().getByRole('button', { name: /Sửa văn bản đến số/ }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Đơn vị, người nhận').fill('Phòng Tổng hợp')
    await dialog.getByRole('button', { name: 'Lưu' }).press('Enter')
    await rows.first().getByText('Phòng Tổng hợp').waitFor()
    const [register] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /Sổ văn bản đến năm 2026 \(Word\)/ }).click()])
    expect(register.suggestedFilename()).toBe('Sổ đăng ký văn bản đến năm 2026.docx')
  }, 120_000)

  it('is read from a phone by those who lead, who write nothing in it', async () => {
    const hand = await visitor('lanhdao', phone)
    await hand.open('/van-ban-den')
    expect(await hand.page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    await hand.accessible()
    expect(await hand.page.getByRole('button', { name: 'Vào sổ văn bản' }).count()).toBe(0)
    await hand.leave()
  }, 60_000)
})
