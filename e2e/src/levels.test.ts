import { listNominations } from '@sangkien/contract/nomination'
import { dropDraft, readDraft } from '@sangkien/contract/regulation-draft'
import { beforeAll, describe, expect, it } from 'vitest'
import { browsers, type Visitor } from './visitor.ts'

describe('a process and its levels above', () => {
  const { visitor } = browsers()
  let keeper: Visitor
  beforeAll(async () => { keeper = await visitor('thuky') })

  it('the process is edited, says what cannot work, and is tried on last year’s dossiers', async () => {
    const { page, ask } = keeper
    if ((await ask(readDraft, {})).draft !== null) await ask(dropDraft, {})
    await keeper.open('/quan-tri/quy-che')
    await page.getByRole('button', { name: 'Sửa thành bản mới' }).click()
    await page.waitForURL('**/quan-tri/quy-che/soan')
    await page.getByRole('link', { name: 'Quy trình', exact: true }).click()
    const sitting = page.getByRole('region', { name: '6. Họp hội đồng' })
    await sitting.getByLabel('Có bước này').uncheck()
    await page.getByText(/thiếu bước “Họp hội đồng” nên hồ sơ dừng lại mãi/).first().waitFor()
    await keeper.accessible()
    await sitting.getByLabel('Có bước này').check()
    await page.getByRole('region', { name: '1. Ý kiến trưởng đơn vị' }).getByLabel('Bắt buộc xong mới đi tiếp').check()
    await page.getByRole('button', { name: 'Chạy thử' }).click()
    await page.getByText(/\d+ trong \d+ hồ sơ sẽ đi đến chỗ khác/).waitFor()
    await page.getByText('Ý kiến trưởng đơn vị: chưa có ý kiến trưởng đơn vị').first().waitFor()
    await keeper.accessible()
    await page.getByRole('link', { name: 'Xem lại và áp dụng' }).click()
    await page.getByRole('row', { name: /Quy trình.*bắt buộc/ }).first().waitFor()
    await ask(dropDraft, {})
  })

  it('an initiative goes to the province with its papers, and its answer is noted', async () => {
    const { page, ask } = keeper
    const { rows: [row] } = await ask(listNominations, { query: { state: 'preparing' } })
    await keeper.open(`/sang-kien/${row!.initiativeId}`)
    const card = page.getByRole('region', { name: 'Áp dụng và đề nghị cấp trên' })
    await card.getByRole('button', { name: 'Xác nhận áp dụng', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Đơn vị áp dụng').selectOption({ label: 'Ban Tiếp công dân' })
    await dialog.getByLabel('Áp dụng từ ngày').fill('02/11/2026')
    await dialog.getByLabel('Kết quả áp dụng').fill('Hai tuần đầu không còn phải hỏi lại số liệu.')
    await dialog.getByRole('button', { name: 'Xác nhận áp dụng' }).click()
    await card.getByText('Ban Tiếp công dân', { exact: true }).waitFor()

    for (const label of ['Báo cáo hiệu quả áp dụng', 'Giấy xác nhận áp dụng của các đơn vị'])
      await card.getByLabel(new RegExp(`Tải lên ${label}`)).setInputFiles({ name: `${label}.txt`, mimeType: 'text/plain', buffer: Buffer.from('Văn bản thử') })
    await keeper.accessible()
    const [zip] = await Promise.all([page.waitForEvent('download'), card.getByRole('link', { name: 'Tải cả hồ sơ (.zip)' }).click()])
    expect(zip.suggestedFilename()).toMatch(/^Hồ sơ đề nghị cấp tỉnh SK-.*\.zip$/)
    await card.getByRole('button', { name: 'Ghi đã gửi' }).click()
    await dialog.getByLabel('Số công văn').fill('301/VP-HCQT')
    await keeper.accessible()
    await dialog.getByRole('button', { name: 'Ghi đã gửi' }).click()
    await card.getByRole('button', { name: 'Ghi kết quả' }).click()
    await dialog.getByLabel('Số văn bản').fill('77/QĐ-UBND')
    await dialog.getByRole('button', { name: 'Ghi kết quả' }).click()
    await card.getByText(/Được công nhận theo văn bản số 77\/QĐ-UBND/).waitFor()

    await keeper.open('/de-nghi?cap=province&buoc=recognised')
    await page.getByText('77/QĐ-UBND').waitFor()
    await keeper.open('/bao-cao?nam=2026')
    await page.getByText(/Được công nhận \(số 77\/QĐ-UBND/).first().waitFor()
  })
})
