import { listSittings } from '@sangkien/contract/council'
import { describe, expect, it } from 'vitest'
import { browsers } from './visitor.ts'

/** The minutes of the sitting that closed last, of which the secretary and the chair have accounts. */
describe('the minutes of a sitting', () => {
  const { as } = browsers()

  it('are written by the secretary, signed by both, and signed no longer once they are changed', async () => {
    const secretary = await as('thuky')
    const { id } = (await secretary.ask(listSittings, { query: { limit: 50 } })).rows.find(({ state }) => state === 'closed')!
    await secretary.open(`/phien-hop/${id}/bien-ban?xem=sua`)
    const { page } = secretary
    const write = async (label: string, text: string, reason: string, verb: RegExp) => {
      await page.getByLabel(label, { exact: true }).fill(text)
      await page.reload()
      await page.getByLabel(label, { exact: true }).and(page.locator('textarea')).waitFor()
      await expect.poll(() => page.getByLabel(label, { exact: true }).inputValue()).toBe(text)
      await page.getByRole('button', { name: /^Lưu \d+ chỗ/ }).click()
      await page.getByLabel(/^Lý do sửa/).fill(reason)
      await page.getByRole('dialog').getByRole('button', { name: verb }).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    const sign = async (who: string) => {
      const { page: on, open } = await as(who)
      await open(`/phien-hop/${id}/bien-ban?xem=dau-vet`)
      await on.getByRole('button', { name: 'Ký biên bản' }).click()
      await on.getByLabel(/^Mật khẩu của bạn/).fill('minh-hoa-2026')
      await on.getByRole('dialog').getByRole('button', { name: 'Ký biên bản' }).click()
      await on.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await write('Khách mời', 'Đại diện Sở Khoa học và Công nghệ', 'Ghi người dự', /^Lưu biên bản/)
    await sign('thuky')
    await sign('chutich')
    const chair = await as('chutich')
    expect(await chair.page.getByText(/^Đã ký \d/).count()).toBe(2)
    expect(await chair.page.locator('.minutes ins', { hasText: 'Sở Khoa học' }).getAttribute('title')).toContain('Ghi người dự')
    await chair.accessible()

    await secretary.open(`/phien-hop/${id}/bien-ban?xem=sua`)
    await secretary.accessible()
    await write('Khách mời', 'Đại diện Sở Khoa học và Công nghệ tỉnh', 'Ghi đủ tên', /chữ ký hết hiệu lực/)
    await chair.open(`/phien-hop/${id}/bien-ban`)
    expect(await chair.page.getByText(/hết hiệu lực do sửa/).count()).toBe(2)
    await chair.page.getByText('Thư ký ký trước, rồi đến chủ tọa.').waitFor()
  })
})
