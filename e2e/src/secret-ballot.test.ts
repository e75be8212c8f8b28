import { listSittings, readSitting } from '@sangkien/contract/council'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectFocus, pressOn } from './keyboard.ts'
import { browsers, type Visitor } from './visitor.ts'

describe('a secret ballot in the room', () => {
  const { visitor } = browsers()
  let chair: Visitor
  let [first, second]: [Visitor, Visitor] = [undefined as never, undefined as never]
  let address = ''

  beforeAll(async () => {
    chair = await visitor('chutich')
    const { rows } = await chair.ask(listSittings, { query: { state: 'open' } })
    const sitting = await chair.ask(readSitting, { params: { id: rows[0]!.id } })
    const item = sitting.agenda.find(({ votes, result }) => result === null && votes?.every(({ choice }) => choice === null))!
    address = `/phien-hop/${sitting.id}?muc=${item.initiativeId}`
    ;[first, second] = [await visitor('congdoan'), await visitor('uyvien')]
  }, 120_000)

  const button = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true })

  it('is chosen for the item and opened by the chair', async () => {
    await chair.open(address)
    await chair.page.getByRole('group', { name: /^Hình thức biểu quyết/ }).getByText('Bỏ phiếu kín').click()
    await button(chair, 'Mở bỏ phiếu kín').click()
    await chair.page.getByText('Đang phát phiếu: số người đã nhận phiếu').waitFor()
    await chair.page.getByRole('heading', { name: 'Bỏ phiếu kín' }).waitFor()
    await chair.accessible()
  })

  it('is filled in with the mouse, or with the keyboard alone', async () => {
    await first.open(address)
    await first.page.getByRole('radio', { name: 'Đồng ý', exact: true }).check()
    await button(first, 'Bỏ phiếu').click()
    await first.page.getByRole('dialog', { name: 'Bỏ phiếu: Đồng ý?' }).getByRole('button', { name: 'Bỏ phiếu' }).click()
    await first.page.getByText('Bạn đã nhận phiếu').waitFor()
    await first.accessible()

    await second.open(address)
    await pressOn(second.page, second.page.getByRole('radio', { name: 'Đồng ý', exact: true }), 'Space')
    await second.page.keyboard.press('ArrowDown')
    await expectFocus(second.page.getByRole('radio', { name: 'Không đồng ý', exact: true }))
    await pressOn(second.page, button(second, 'Bỏ phiếu'), 'Enter')
    await pressOn(second.page, second.page.getByRole('dialog').getByRole('button', { name: 'Bỏ phiếu' }), 'Enter')
    await second.page.getByText('Bạn đã nhận phiếu').waitFor()
  })

  it('goes on by itself after a window was closed, and nobody sees a choice before the count', async () => {
    await first.page.close()
    await button(chair, 'Ngừng phát phiếu').click()
    const again = await first.context.newPage()
    await again.goto(address)
    await again.getByText('Phiếu của bạn đã vào thùng').waitFor()
    await chair.page.getByRole('status').filter({ hasText: 'Đang thu phiếu' }).getByText('2/2').waitFor()
    expect(await chair.page.getByRole('region', { name: 'Phiếu' }).first().innerText()).not.toMatch(/\d không đồng ý/)
    await button(chair, 'Kiểm phiếu').click()
    await chair.page.getByText('Đã kiểm phiếu: phát ra 2, thu về 2').waitFor()

    await again.getByText('Phiếu của bạn đã được đếm đúng như bạn đã bỏ').waitFor()
    await again.getByText('Kiểm tra lại việc kiểm phiếu').click()
    await again.getByText('Trình duyệt đã cộng lại 2 phiếu, phiếu nào cũng có chữ ký của lượt này.').waitFor()
    await second.page.getByText('Phiếu của bạn đã được đếm đúng như bạn đã bỏ').waitFor()
    await second.page.getByText('Biên nhận của tôi').click()
    expect(await second.page.getByRole('link', { name: 'Tải biên nhận' }).getAttribute('download')).toMatch(/^bien-nhan-[0-9a-f]{8}\.json$/)
    await second.accessible()
  }, 120_000)

  it('looks up a receipt that is pasted in, and removes the one kept here', async () => {
    const { page } = second
    const link = await page.getByRole('link', { name: 'Tải biên nhận' }).getAttribute('href')
    const receipt = JSON.parse(decodeURIComponent(link!.split(',').slice(1).join(','))) as { choice: string }
    expect(receipt.choice).toBe('disagree')
    await button(second, 'Xóa khỏi máy này').click()
    await page.getByText('Phiếu của bạn đã được đếm đúng như bạn đã bỏ').waitFor({ state: 'detached' })
    await page.getByText('Kiểm tra lại việc kiểm phiếu').click()
    const box = page.getByRole('textbox', { name: 'Dán biên nhận để kiểm tra' })
    await box.fill(JSON.stringify(receipt))
    await page.getByText('Phiếu của bạn đã được đếm đúng như bạn đã bỏ').waitFor()
    await box.fill(JSON.stringify({ ...receipt, choice: 'agree' }))
    await page.getByText('Phiếu của bạn được đếm khác với điều bạn đã chọn').waitFor()
  })
})
