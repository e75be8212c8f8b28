import { describe, expect, it } from 'vitest'
import { addCoauthor, beginDossier } from './a-dossier.ts'
import { fillSheet } from './score-sheet.ts'
import { browsers, phone, type Visitor } from './visitor.ts'

/** Nothing stands out of the screen to the side. */
const fits = async ({ page }: Visitor) => expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width)

describe('on a phone', () => {
  const { visitor } = browsers()

  it('an idea is noted on the way', async () => {
    const author = await visitor('tacgia', phone)
    const { page } = author
    await page.getByRole('navigation', { name: 'Mục chính' }).getByRole('button', { name: 'Mục khác' }).click()
    await page.getByRole('navigation', { name: 'Các mục' }).getByRole('link', { name: 'Ý tưởng' }).click()
    await page.getByRole('textbox', { name: 'Ý tưởng', exact: true }).fill('Đặt hộp thư góp ý ngay quầy một cửa')
    await fits(author)
    await page.getByRole('button', { name: 'Ghi ý tưởng' }).click()
    await page.getByRole('heading', { name: 'Đặt hộp thư góp ý ngay quầy một cửa' }).waitFor()
    await author.accessible()
  })

  it('a co-author confirms their share', async () => {
    const { ask } = await visitor('tacgia', phone)
    await addCoauthor(ask, await beginDossier(ask, 'Lịch trực điện tử cho đội xe'), 'dongtacgia')

    const other = await visitor('dongtacgia', phone)
    const { page } = other
    await page.getByRole('link', { name: /^Xác nhận tỷ lệ đóng góp/ }).filter({ hasText: 'Lịch trực điện tử cho đội xe' }).click()
    await fits(other)
    await page.getByRole('button', { name: 'Xác nhận tỷ lệ của tôi' }).click()
    await fits(other)
    await page.getByRole('button', { name: 'Xác nhận 40%' }).click()
    await page.getByRole('status').filter({ hasText: 'Đã xác nhận tỷ lệ đóng góp' }).waitFor()
  })

  it('a sheet is scored and handed in', async () => {
    const member = await visitor('uyvien', phone)
    const { page } = member
    await page.getByRole('link', { name: /^Gửi phiếu chấm/ }).first().click()
    await page.getByRole('region', { name: 'Phiếu chấm', exact: true }).waitFor()
    await fits(member)
    await member.accessible()
    await fillSheet(page)
    await fits(member)
  })
})
