import { readInitiative } from '@sangkien/contract/initiative'
import { listCalendarDays, removeCalendarDay } from '@sangkien/contract/regulation'
import { expect, it } from 'vitest'
import { beginDossier } from './a-dossier.ts'
import { browsers } from './visitor.ts'

const { visitor } = browsers()

it('a keeper fills the holidays of next year in, leaving one out', async () => {
  const keeper = await visitor('thuky')
  const { page, ask } = keeper
  const clear = async () => { for (const { day } of await ask(listCalendarDays, { query: { year: 2027 } })) await ask(removeCalendarDay, { params: { day } }) }
  await clear()
  await keeper.open('/quan-tri/lich?nam=2027')
  await page.getByRole('button', { name: 'Điền ngày lễ năm 2027' }).click()
  const dialog = page.getByRole('dialog', { name: 'Điền ngày lễ năm 2027' })
  await dialog.getByRole('checkbox', { name: 'Thứ Tư, 01/09/2027: Quốc khánh' }).uncheck()
  await keeper.accessible()
  await dialog.getByRole('button', { name: 'Ghi 13 ngày vào lịch' }).click()
  await page.getByRole('row', { name: /Thứ Bảy, 06\/02\/2027.*Tết Nguyên đán/ }).waitFor()
  await page.getByText('1 ngày nghỉ theo Bộ luật Lao động').waitFor()
  const days = (await ask(listCalendarDays, { query: { year: 2027 } })).map(({ day }) => day)
  expect(days).toHaveLength(13)
  expect(days).not.toContain('2027-09-01')
  // Other journeys share this office and its terms.
  await clear()
})

it('an author takes an hour of work at the price of the regulation and sees what it makes, or gives a figure of one’s own', async () => {
  const author = await visitor('tacgia')
  const { page, ask } = author
  const id = await beginDossier(ask)
  await author.open(`/sang-kien/${id}/soan`)
  await page.getByText('Bảng tính lợi ích hoặc số liệu chứng minh').waitFor()
  await page.getByRole('button', { name: 'Thêm dòng tính lợi ích' }).click()
  const work = page.getByRole('group', { name: 'Công việc 1', exact: true })
  const write = (name: string, words: string) => work.getByRole('textbox', { name, exact: true }).fill(words)
  for (const [name, words] of [['Công việc được cải tiến', 'Giao nhận hồ sơ'], ['Một lần, trước', '15'], ['Một lần, sau', '3'], ['Số lần một năm', '2.000']] as const) await write(name, words)
  const price = work.getByRole('combobox', { name: 'Đơn giá giờ công' })
  await price.selectOption({ label: 'Nhân viên, cán sự: 48.000 đồng' })
  await work.getByText('Làm lợi 19.200.000 đồng một năm').waitFor()
  expect(await work.getByRole('textbox', { name: 'Chi phí một giờ công' }).count()).toBe(0)
  await author.accessible()

  await price.selectOption({ label: 'Tự nêu chi phí một giờ công' })
  await write('Chi phí một giờ công', '60.000')
  await work.getByText('Làm lợi 24.000.000 đồng một năm').waitFor()
  await expect.poll(async () => ((await ask(readInitiative, { params: { id } })).content as { benefitLines: unknown[] }).benefitLines[0]).toMatchObject({ hourlyCost: 60_000, hourlyCostFrom: null })
}, 120_000)
