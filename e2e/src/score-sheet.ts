import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import type { Page } from 'playwright-core'

/** Marks well inside each range of the scale of the running round; 88 of 100 in all. */
export const marks = [35, 26, 27] as const

/** The boxes of the sheet in their order, by the names of the criteria. */
export const markBoxes = (page: Page) => daNangEducation.scale!.criteria.map(({ name }) => page.getByRole('textbox', { name: new RegExp(`^Điểm cho “${name}”`) }))

/** Fills in the sheet that is open and hands it in; where there is another one to score, that one is shown then. */
export async function fillSheet(page: Page): Promise<void> {
  for (const [at, box] of markBoxes(page).entries()) await box.fill(String(marks[at]))
  await page.getByRole('textbox', { name: 'Nhận xét', exact: true }).fill('Có số liệu trước và sau, dễ áp dụng cho đơn vị khác.')
  await page.getByRole('button', { name: 'Gửi phiếu chấm' }).click()
  await page.getByRole('status').filter({ hasText: 'Đã gửi phiếu chấm' }).waitFor()
}
