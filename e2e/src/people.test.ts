import { listPeople } from '@sangkien/contract/people'
import { readMe } from '@sangkien/contract/session'
import { describe, expect, it } from 'vitest'
import { browsers, usable } from './visitor.ts'

describe('people before launch, leaving, and handing duties over', () => {
  const { visitor } = browsers()

  it('are invited by slips; one comes in by the code on theirs', async () => {
    const keeper = await visitor('quantri')
    const { page } = keeper
    await keeper.open('/quan-tri/nguoi')
    await page.getByRole('link', { name: 'Mời vào hệ thống' }).click()
    const boxes = page.locator('tbody input[type=checkbox]')
    for (const at of [0, 1, 2]) await boxes.nth(at).check()
    await page.getByRole('button', { name: /^Mời 3 người/ }).click()
    await keeper.accessible()
    await page.getByRole('button', { name: 'Tạo phiếu mời' }).click()
    await page.getByText('3 phiếu, chỉ hiện một lần').waitFor()
    await keeper.accessible()
    const slip = page.locator('.slip').first()
    const [username, address, code] = await slip.locator('dd').allInnerTexts()

    const newcomer = await visitor(undefined)
    await newcomer.open(new URL(address!).pathname)
    await newcomer.page.getByLabel('Mã trên phiếu').fill(code!.slice(0, -1))
    await newcomer.page.getByRole('button', { name: 'Tiếp tục' }).click()
    await newcomer.page.getByText('Mã này không đúng').waitFor()
    await newcomer.page.getByLabel('Mã trên phiếu').fill(code!.toLowerCase().replaceAll('-', ' '))
    await newcomer.page.keyboard.press('Enter')
    await newcomer.page.getByRole('button', { name: 'Đúng là tôi, đặt mật khẩu' }).click()
    for (const label of [/^Mật khẩu mới/, /lại/]) await newcomer.page.getByLabel(label).first().fill('mot cau dai de nho')
    await newcomer.page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
    await newcomer.page.getByText(username!).waitFor()
    await newcomer.page.getByRole('link', { name: 'Đăng nhập' }).click()
    await usable(newcomer.page)
    await newcomer.page.getByLabel('Tên đăng nhập').fill(username!)
    await newcomer.page.getByLabel('Mật khẩu', { exact: true }).fill('mot cau dai de nho')
    await newcomer.page.keyboard.press('Enter')
    await newcomer.page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
  })

  it('are noted as leaving, and brought back', async () => {
    const keeper = await visitor('quantri')
    const { page } = keeper
    const { rows } = await keeper.ask(listPeople, { query: { role: 'unit_head', limit: 50 } })
    await keeper.open(`/quan-tri/nguoi/${rows.find(({ account }) => account === 'invited')!.id}`)
    await page.getByRole('button', { name: 'Ghi thôi công tác' }).click()
    await page.getByText('Còn phải bàn giao').waitFor()
    await page.getByLabel('Ngày làm việc cuối cùng').fill('30/10/2026')
    await page.getByLabel('Lý do').selectOption({ label: 'Nghỉ hưu' })
    await keeper.accessible()
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi thôi công tác' }).click()
    await page.getByText('Nghỉ hưu').first().waitFor()
    await page.getByText('làm việc đến hết ngày 30/10/2026').waitFor()
    await page.getByRole('button', { name: 'Khôi phục' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Khôi phục' }).click()
    await page.getByText('Khi người này nghỉ hưu').waitFor()
  })

  it('hand a duty over for a time; who receives it sees whose it is', async () => {
    const clerk = await visitor('vanthu')
    const { page } = clerk
    await clerk.open('/tai-khoan')
    await page.getByRole('button', { name: 'Ủy quyền' }).click()
    await page.getByLabel('Người nhận ủy quyền').fill((await (await visitor('ketoan')).ask(readMe, {})).person.name)
    await page.getByRole('option').first().click()
    await page.getByLabel('Đến hết ngày').fill('30/11/2026')
    await page.getByLabel('Căn cứ').fill('Giấy ủy quyền số 12')
    await clerk.accessible()
    await page.getByRole('dialog').getByRole('button', { name: 'Ủy quyền' }).click()
    await page.getByText(/đã ủy quyền cho/).waitFor()

    const accountant = await visitor('ketoan')
    await accountant.page.locator('[popovertarget=nguoi-dung]').click()
    await accountant.page.getByText(/Làm thay .* \(Văn thư\) đến hết 30\/11\/2026/).waitFor()
    await accountant.open('/tai-khoan')
    await accountant.page.getByRole('button', { name: 'Kết thúc sớm' }).click()
    await accountant.page.getByRole('dialog').getByRole('button', { name: 'Kết thúc ủy quyền' }).click()
    await accountant.page.getByText(/đến 23\/11\/2026/).waitFor()
    expect((await accountant.ask(readMe, {})).roles).toContain('records_clerk')
  })
})
