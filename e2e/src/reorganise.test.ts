import { listUnits } from '@sangkien/contract/people'
import { describe, expect, it } from 'vitest'
import { browsers, phone } from './visitor.ts'

describe('the units of the office', () => {
  const { visitor, as } = browsers()

  it('tell where they came from, and how last year’s figures go on', async () => {
    const keeper = await as('quantri')
    await keeper.open('/quan-tri/don-vi')
    await keeper.page.getByText('Từ 01/07/2025 thành lập do sáp nhập; tiền thân: Phòng Công nghiệp - Xây dựng, Phòng Nông nghiệp - Tài nguyên').waitFor()
    const secretary = await as('thuky')
    await secretary.open('/bao-cao?nam=2026')
    const row = secretary.page.getByRole('row', { name: /^Phòng Kinh tế ngành \(số liệu năm trước gồm cả đơn vị tiền thân: Phòng Công nghiệp - Xây dựng, Phòng Nông nghiệp - Tài nguyên\)/ })
    const filed = row.getByRole('link', { name: /^Năm trước, Đơn nộp/ })
    const count = Number((await filed.innerText()).trim())
    await filed.click()
    await secretary.page.getByText('gồm cả Phòng Công nghiệp - Xây dựng').first().waitFor()
    expect(await secretary.page.locator('[data-row]').count()).toBe(count)
  })

  it('are reorganised in two steps, what will happen being said first', async () => {
    const keeper = await visitor('quantri')
    const { page } = keeper
    await keeper.open('/quan-tri/don-vi')
    await page.getByRole('button', { name: 'Tổ chức lại Tổ Quản lý trụ sở 2' }).click()
    await page.getByRole('radio', { name: 'Tách' }).click()
    await page.getByLabel('Thực hiện từ ngày').fill('01/12/2026')
    await page.getByLabel('Căn cứ: loại, số và ký hiệu văn bản').fill('Quyết định 201/QĐ-VP')
    await page.getByLabel('Ngày văn bản').fill('20/11/2026')
    await page.getByLabel('Cơ quan ban hành').fill('Văn phòng UBND tỉnh')
    await page.getByLabel('Tên đơn vị mới thứ 1').fill('Tổ Bảo vệ trụ sở 2')
    await page.getByLabel('Viết tắt thứ 1').fill('BV2')
    await page.getByLabel('Tên đơn vị mới thứ 2').fill('Tổ Phục vụ trụ sở 2')
    await page.getByLabel('Viết tắt thứ 2').fill('PV2')
    await keeper.accessible()
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await page.getByText('“Tổ Quản lý trụ sở 2” hoạt động đến hết ngày 30/11/2026.').waitFor()
    await page.getByText('10 người chuyển sang Tổ Bảo vệ trụ sở 2').waitFor()
    await page.locator('select[name^="place-"]').last().selectOption('PV2')
    await page.getByText('9 người chuyển sang Tổ Bảo vệ trụ sở 2').waitFor()
    await page.getByText('1 người chuyển sang Tổ Phục vụ trụ sở 2').waitFor()
    await keeper.accessible()
    await page.setViewportSize(phone)
    await keeper.accessible()
    expect((await keeper.ask(listUnits, { query: { past: 'true' } })).some(({ code }) => code === 'BV2')).toBe(false)
    await page.getByRole('button', { name: 'Tách đơn vị' }).click()
    await page.getByRole('status').filter({ hasText: 'Đã ghi: tách Tổ Quản lý trụ sở 2' }).waitFor()
    await page.getByText('Từ 01/12/2026 tách; kế tục: Tổ Bảo vệ trụ sở 2, Tổ Phục vụ trụ sở 2').waitFor()
    await keeper.accessible()
  })
})
