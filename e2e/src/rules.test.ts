import { listRegulations, readRegulation } from '@sangkien/contract/regulation'
import { dropDraft, readDraft } from '@sangkien/contract/regulation-draft'
import { expect, it } from 'vitest'
import { browsers } from './visitor.ts'

const { visitor } = browsers()

it('a keeper writes the next version of the rules on the pages, sees what it changes, and has it in force from a day', async () => {
  const keeper = await visitor('thuky')
  const { page, ask } = keeper
  if ((await ask(readDraft, {})).draft !== null) await ask(dropDraft, {})
  const before = (await ask(listRegulations, {}))[0]!

  await keeper.open('/quan-tri/quy-che')
  await page.getByRole('button', { name: 'Sửa thành bản mới' }).click()
  await page.waitForURL('**/quan-tri/quy-che/soan')
  const term = page.getByRole('region', { name: 'Thời hạn, xem xét đơn' }).getByLabel('Độ dài')
  await term.fill('0')
  await page.getByText('Phải là số lớn hơn 0.', { exact: true }).waitFor()
  await term.fill('20')
  await page.getByRole('region', { name: 'Thời hạn, xem xét đơn' }).getByLabel('Tính theo').selectOption({ label: 'ngày làm việc' })

  await page.getByRole('link', { name: 'Biểu quyết', exact: true }).click()
  await page.getByLabel('Công nhận khi số đồng ý đạt từ').fill('70%')

  await page.getByRole('link', { name: 'Tác giả và làm lợi', exact: true }).click()
  const sum = page.getByText('= số giờ tiết kiệm × đơn giá giờ công + tiết kiệm vật tư + tiết kiệm in ấn − chi phí áp dụng')
  await sum.waitFor()
  await page.getByRole('button', { name: 'Thêm khoản tiền' }).click()
  await page.getByRole('textbox', { name: 'Khoản tiền', exact: true }).last().fill('Tiết kiệm bưu phí')
  await page.getByText('tiết kiệm in ấn + tiết kiệm bưu phí − chi phí áp dụng').waitFor()
  await page.getByRole('checkbox', { name: 'Giờ công tiết kiệm được tính thành tiền' }).uncheck()
  await page.getByText('= tiết kiệm vật tư + tiết kiệm in ấn + tiết kiệm bưu phí − chi phí áp dụng').waitFor()

  await page.getByRole('link', { name: 'Thang điểm', exact: true }).click()
  const begin = page.getByRole('button', { name: /Bắt đầu từ: Thang điểm 100/ })
  if (await begin.isVisible()) await begin.click()
  const example = page.getByRole('region', { name: 'Thử với một hồ sơ' })
  await example.getByText(/điểm: đạt, xếp loại B/).first().waitFor()
  const passMark = page.getByRole('region', { name: 'Điều kiện đạt' }).getByLabel('Tổng điểm từ')
  await passMark.fill('80')
  await page.getByText(/^Có \d+ chỗ mâu thuẫn$/).waitFor()
  await passMark.fill('50')
  for (const sheet of [1, 2, 3]) await example.getByRole('group', { name: `Phiếu thứ ${sheet}` }).getByLabel(/Tính mới/).fill('5')
  await example.getByText(/điểm: không đạt/).first().waitFor()

  await page.getByRole('link', { name: 'Xem lại và áp dụng' }).click()
  await page.getByRole('row', { name: /Thời hạn, xem xét đơn, độ dài.*20 ngày làm việc/ }).first().waitFor()
  await page.getByRole('row', { name: /Biểu quyết, tỷ lệ đồng ý.*7\/10/ }).first().waitFor()
  await page.getByRole('row', { name: /công thức tính làm lợi, giờ công tính thành tiền.*không/ }).first().waitFor()
  await page.getByLabel('Áp dụng từ ngày').fill('01/06/2027')
  await page.getByText('Áp dụng cho hồ sơ nộp từ ngày 01/06/2027').first().waitFor()
  await page.getByLabel('Ban hành theo văn bản').fill('Quyết định số 12/QĐ-VP ngày 20/5/2027')
  await page.getByRole('button', { name: 'Đưa bản mới vào áp dụng' }).click()
  await page.waitForURL('**/quan-tri/quy-che')
  await page.getByRole('row', { name: /Quyết định số 12\/QĐ-VP ngày 20\/5\/2027/ }).first().waitFor()

  const [taken] = await ask(listRegulations, {})
  expect(taken).toMatchObject({ validFrom: '2027-06-01', basis: 'Quyết định số 12/QĐ-VP ngày 20/5/2027' })
  const { pack } = await ask(readRegulation, { params: { id: taken!.id } })
  expect([pack.terms.examine.count, pack.terms.examine.unit, pack.voting.threshold]).toEqual([20, 'working_days', { num: 7, den: 10 }])
  expect(pack.benefit.formula).toMatchObject({ labourCounts: false, parts: [{ code: 'materials' }, { code: 'printing' }, { code: 'applying' }, { label: 'Tiết kiệm bưu phí', counts: 'saved' }] })
  expect((await ask(readRegulation, { params: { id: before.id } })).pack.terms.examine.count).not.toBe(20)
  expect((await ask(readDraft, {})).draft).toBeNull()
  await keeper.accessible()
}, 180_000)
