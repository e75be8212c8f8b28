import { saySection } from '@sangkien/domain/initiative/field-name'
import { daNangEducation, nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import type { Page } from 'playwright-core'
import { aDossier } from './a-dossier.ts'

export const kind = daNangEducation.solutionKinds.find(({ code }) => code === 'operational')!.label

/** The sections the form asks for, by the names of its editors, with what the authors write there. */
export const sections = Object.entries(aDossier.sections).map(([key, words]) => ({ name: saySection(nationalDefault.sections.find((one) => one.key === key)!), words }))

/** The tests of novelty as the form numbers them. */
export const noveltyTests = daNangEducation.noveltyTests.map(({ label }, at) => `${at + 1}. ${label}`)

/** Writes every field of the form that the rules ask for, and some they do not; the authors are left as they stand. */
export async function writeDossier(page: Page, title: string = aDossier.title): Promise<void> {
  const box = (name: string) => page.getByRole('textbox', { name, exact: true })
  await box('Tên sáng kiến').fill(title)
  await page.getByRole('checkbox', { name: kind, exact: true }).check()
  await page.getByRole('combobox', { name: 'Lĩnh vực áp dụng', exact: true }).selectOption({ index: 1 })
  await page.getByRole('checkbox', { name: 'Thuộc cải cách hành chính', exact: true }).check()
  await page.getByRole('radio', { name: 'Cơ quan, tổ chức hoặc người khác', exact: true }).check()
  await box('Tên chủ đầu tư').fill(aDossier.sponsor)
  await page.getByRole('radio', { name: 'Đã áp dụng', exact: true }).check()
  await box('Ngày áp dụng hoặc áp dụng thử lần đầu').fill(aDossier.firstApplied)
  for (const { name, words } of sections) {
    await box(name).click()
    // An idea has left its words in one of them.
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText(words)
  }
  await writeTables(page)
  await box('Đánh giá lợi ích theo ý kiến của tác giả').fill(aDossier.benefitOpinion)
  for (const name of noveltyTests) await page.getByRole('group', { name, exact: true }).getByRole('radio', { name: 'Đúng', exact: true }).check()
  await box('Các điều kiện cần thiết để áp dụng').fill(aDossier.conditions)
}

async function writeTables(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thêm dòng so sánh' }).click()
  const row = page.getByRole('group', { name: 'Dòng 1', exact: true })
  for (const [name, words] of [['Nội dung so sánh', 'Thời gian giao nhận một hồ sơ'], ['Trước khi áp dụng', '15'], ['Sau khi áp dụng', '3'], ['Đơn vị tính', 'phút'], ['Nguồn số liệu', 'Nhật ký giao nhận quý II/2026']] as const)
    await row.getByRole('textbox', { name, exact: true }).fill(words)
  await page.getByRole('button', { name: 'Thêm dòng tính lợi ích' }).click()
  const work = page.getByRole('group', { name: 'Công việc 1', exact: true })
  for (const [name, words] of [['Công việc được cải tiến', 'Giao nhận hồ sơ giữa hai trụ sở'], ['Một lần, trước', '15'], ['Một lần, sau', '3'], ['Số lần một năm', '2.000'], ['Chi phí một giờ công', '62.000'], ['Nguồn số liệu', 'Nhật ký giao nhận']] as const)
    await work.getByRole('textbox', { name, exact: true }).fill(words)
}
