import type { Page } from 'playwright-core'

/** Says on the page that asks that there is no conflict of interest with this dossier. */
export async function sayNoConflict(page: Page, title: string): Promise<void> {
  await page.getByRole('region', { name: title }).getByRole('radio', { name: 'Không có, tôi tham gia xét' }).check()
  await page.getByRole('button', { name: 'Gửi 1 câu trả lời' }).click()
  await page.getByRole('status').filter({ hasText: 'Đã ghi câu trả lời' }).waitFor()
}
