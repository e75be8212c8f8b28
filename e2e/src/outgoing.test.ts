import { listOutgoing } from '@sangkien/contract/outgoing'
import { fold } from '@sangkien/domain/text/fold'
import { beforeAll, describe, expect, it } from 'vitest'
import { nameOf } from './a-dossier.ts'
import { browsers, phone, screen, type Visitor } from './visitor.ts'

describe('a paper goes out of the agency', () => {
  const { visitor } = browsers()
  let [drafter, head, clerk, chief] = [] as unknown as [Visitor, Visitor, Visitor, Visitor]
  beforeAll(async () => { [drafter, head, clerk, chief] = [await visitor('thuky'), await visitor('truongphonghcqt'), await visitor('vanthu'), await visitor('chanhvp')] }, 120_000)
  let address = ''

  it('is put on its way from where it is made, with who signs it', async () => {
    const { page } = drafter
    await drafter.open('/quan-tri/dot-xet')
    await page.getByRole('link', { name: /^Trình ký thông báo/ }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Trình văn bản' }).waitFor()
    await page.getByText('lấy nguyên từ dữ liệu').waitFor()
    const signer = page.getByLabel('Người ký')
    const named = await signer.locator('option', { hasText: 'Chánh Văn phòng (Thủ trưởng)' }).first().innerText()
    await signer.selectOption({ label: named })
    await page.getByLabel('Độ khẩn').selectOption({ label: 'Khẩn' })
    await drafter.accessible()
    await page.getByRole('button', { name: 'Trình văn bản' }).click()
    await page.getByText('Chờ người đứng đầu đơn vị soạn thảo duyệt nội dung.').waitFor()
    await page.getByText('CHÁNH VĂN PHÒNG', { exact: true }).waitFor()
    await drafter.accessible()
    address = new URL(page.url()).pathname
  })

  it('is answered for, checked, given back once, and signed', async () => {
    await head.open('/van-ban-di')
    await head.accessible()
    await head.open(address)
    await head.page.getByRole('button', { name: 'Trả lại' }).click()
    await head.page.getByRole('dialog').getByText('Người trình đọc ý kiến của bạn').waitFor()
    await head.page.keyboard.press('Escape')
    await head.page.getByRole('button', { name: 'Duyệt nội dung' }).click()
    await head.page.getByRole('dialog').getByRole('button', { name: 'Duyệt nội dung' }).click()
    await head.page.getByText('Chờ văn thư kiểm tra thể thức.').waitFor()

    await clerk.open(address)
    await clerk.page.getByRole('button', { name: 'Trả lại' }).click()
    await clerk.page.getByLabel('Lý do trả lại').fill('Bổ sung nơi nhận là Công đoàn')
    await clerk.accessible()
    await clerk.page.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click()
    await clerk.page.getByText('Không còn giá trị').waitFor()

    await drafter.open(address)
    await drafter.page.getByText('Bổ sung nơi nhận là Công đoàn').first().waitFor()
    const [download] = await Promise.all([drafter.page.waitForEvent('download'), drafter.page.getByRole('link', { name: 'Dự thảo (Word)' }).click()])
    await drafter.page.getByLabel('Thay bằng tệp đã sửa').setInputFiles({ name: 'Thông báo.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: await readAll(await download.createReadStream()) })
    await drafter.page.getByText('Lần trình thứ 2').first().waitFor()

    await head.open(address)
    await head.page.getByRole('button', { name: 'Duyệt nội dung' }).click()
    await head.page.getByRole('dialog').getByRole('button', { name: 'Duyệt nội dung' }).click()
    await head.page.getByText('Chờ văn thư kiểm tra thể thức.').waitFor()
    await clerk.open(address)
    await clerk.page.getByRole('button', { name: 'Duyệt thể thức' }).click()
    const reason = clerk.page.getByLabel('Lý do vẫn duyệt')
    if (await reason.isVisible()) await reason.fill('Theo mẫu của cơ quan')
    await clerk.page.getByRole('dialog').getByRole('button', { name: 'Duyệt thể thức' }).click()
    await clerk.page.getByText('Chờ người có thẩm quyền ký.').waitFor()

    await chief.open('/van-ban-di?phan=cho-toi')
    await chief.page.locator(`a[href="${address}"]`).click()
    await chief.page.getByRole('button', { name: 'Ký', exact: true }).click()
    await chief.accessible()
    await chief.page.getByRole('dialog').getByRole('button', { name: 'Ký văn bản' }).click()
    await chief.page.getByText('Chờ văn thư cấp số, ngày.').waitFor()
  }, 180_000)

  it('is numbered, issued, stands in the register, and may be recalled', async () => {
    const { page, ask } = clerk
    await clerk.open(address)
    await page.getByRole('button', { name: 'Cấp số, ngày' }).click()
    await page.getByText(/Số tiếp theo của sổ:/).waitFor()
    await clerk.accessible()
    await page.getByRole('dialog').getByRole('button', { name: 'Cấp số' }).click()
    await page.getByRole('button', { name: 'Ban hành' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click()
    await page.getByText('Đã ban hành', { exact: true }).first().waitFor()
    await clerk.accessible()
    expect(await page.getByRole('button', { name: 'Trả lại' }).count()).toBe(0)
    const rail = page.getByRole('complementary', { name: 'Tình trạng và việc cần làm' })
    expect(await rail.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0)
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
    const end = await rail.boundingBox()
    expect(end!.y + end!.height).toBeLessThanOrEqual(screen.height)
    const { rows: [newest] } = await ask(listOutgoing, { query: { state: 'issued', limit: 1 } })
    expect([`/van-ban-di/${newest!.id}`, newest!.numberText]).toEqual([address, expect.stringMatching(/^\d{2,}\/TB-VP$/)])
    const [register] = await Promise.all([page.waitForEvent('download'), clerk.open('/van-ban-di').then(() => page.getByRole('link', { name: /Sổ văn bản đi năm 2026 \(Word\)/ }).click())])
    expect(register.suggestedFilename()).toBe('Sổ đăng ký văn bản đi năm 2026.docx')
    await clerk.accessible()

    await clerk.open(address)
    await page.getByRole('button', { name: 'Thu hồi' }).click()
    const tops = await page.getByRole('dialog').locator('.form-dialog-acts .button').evaluateAll((buttons) => buttons.map((one) => Math.round(one.getBoundingClientRect().top)))
    expect([tops.length, new Set(tops).size]).toEqual([2, 1])
    await page.getByLabel('Căn cứ thu hồi').fill('Công văn số 30/VP-TH')
    await page.getByLabel(/^Ngày của căn cứ/).fill('23/11/2026')
    await page.getByLabel('Lý do thu hồi').fill('Ghi nhầm ngày nhận hồ sơ')
    await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click()
    await page.getByText('Văn bản đã bị thu hồi').waitFor()
  }, 120_000)

  it('rights to sign are kept by the clerk, a mandate with its end and scope', async () => {
    const { page } = clerk
    await clerk.open('/van-ban-di/quyen-ky')
    await clerk.accessible()
    await page.getByRole('button', { name: 'Ghi quyền ký' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Người ký').fill(fold(await nameOf(clerk.ask, 'truongphong')))
    await dialog.getByRole('listbox').getByRole('option').first().click()
    await dialog.getByLabel('Tư cách ký').selectOption({ label: 'Thừa ủy quyền (TUQ.)' })
    await dialog.getByLabel('Văn bản giao').fill('22/GUQ-VP')
    await dialog.getByLabel('Giấy mời').check()
    await dialog.getByLabel('Đến hết ngày').fill('31/12/2026')
    await clerk.accessible()
    await dialog.getByRole('button', { name: 'Ghi quyền ký' }).click()
    const row = page.getByRole('row', { name: /22\/GUQ-VP/ })
    await row.waitFor()
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(screen.width)
    await row.getByRole('button', { name: /Kết thúc/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc' }).click()
    await row.waitFor({ state: 'detached' })
    await page.getByLabel('Ký hiệu').fill('TTr-VP')
    await page.getByRole('textbox', { name: 'Lý do', exact: true }).fill('Tờ trình giấy của công đoàn')
    await page.getByRole('button', { name: 'Giữ chỗ' }).click()
    await page.getByText(/Đã giữ số \d+\/TTr-VP năm 2026/).waitFor()
  }, 120_000)

  it('recipients that stand together are kept once and chosen when a paper is drafted', async () => {
    const { page } = clerk
    await clerk.open('/van-ban-di/noi-nhan')
    await page.getByRole('button', { name: 'Lập danh sách' }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Tên danh sách').fill('Các ban quản lý')
    await dialog.getByRole('textbox', { name: 'Nơi nhận' }).fill('- Ban Quản lý Khu kinh tế;\n- Ban Quản lý dự án.')
    await clerk.accessible()
    await dialog.getByRole('button', { name: 'Lưu danh sách' }).press('Enter')
    await page.getByRole('cell', { name: 'Ban Quản lý Khu kinh tế; Ban Quản lý dự án' }).waitFor()
    await drafter.open('/quan-tri/dot-xet')
    await drafter.page.getByRole('link', { name: /^Trình ký thông báo/ }).first().click()
    const choice = drafter.page.getByLabel('Các ban quản lý')
    await choice.check()
    const signer = drafter.page.getByLabel('Người ký')
    await signer.selectOption({ label: await signer.locator('option', { hasText: 'Chánh Văn phòng (Thủ trưởng)' }).first().innerText() })
    await drafter.accessible()
    await drafter.page.getByRole('button', { name: 'Trình văn bản' }).click()
    await drafter.page.getByText('Ban Quản lý dự án').first().waitFor()
    await clerk.open('/van-ban-di/noi-nhan')
    await page.getByRole('button', { name: 'Bỏ danh sách Các ban quản lý' }).press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ danh sách' }).press('Enter')
    await page.getByRole('cell', { name: 'Ban Quản lý Khu kinh tế' }).waitFor({ state: 'detached' })
  }, 120_000)

  it('is read and acted on from a phone', async () => {
    const hand = await visitor('chanhvp', phone)
    for (const path of ['/van-ban-di?phan=tat-ca', address]) {
      await hand.open(path)
      expect(await hand.page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
      await hand.accessible()
    }
    await hand.leave()
  }, 60_000)
})

async function readAll(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
