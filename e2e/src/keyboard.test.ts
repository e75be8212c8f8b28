import { describe, expect, it } from 'vitest'
import { aDossier } from './a-dossier.ts'
import { expectFocus, expectRing, pressOn, tabTo, typeInto } from './keyboard.ts'
import { markBoxes, marks } from './score-sheet.ts'
import { browsers } from './visitor.ts'
import { kind, noveltyTests, sections } from './write-dossier.ts'

describe('with the keyboard alone', () => {
  const { visitor } = browsers()

  it('a dossier is begun, written and filed', async () => {
    const { page, open } = await visitor('dongtacgia')
    const box = (name: string) => page.getByRole('textbox', { name, exact: true })
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    await open('/sang-kien')
    await page.keyboard.press('Tab')
    await expectFocus(page.getByRole('link', { name: 'Đến nội dung chính' }))
    await page.keyboard.press('Enter')
    await pressOn(page, button('Soạn hồ sơ mới'), 'Enter')
    await page.waitForURL(/\/soan$/)
    await expectFocus(page.getByRole('heading', { level: 1, name: 'Soạn hồ sơ sáng kiến' }))

    await typeInto(page, box('Tên sáng kiến'), aDossier.title)
    await expectRing(page)
    await pressOn(page, page.getByRole('checkbox', { name: kind, exact: true }), 'Space')
    await tabTo(page, page.getByRole('combobox', { name: 'Lĩnh vực áp dụng', exact: true }))
    await page.keyboard.press('ArrowDown')
    await typeInto(page, box('Tên chủ đầu tư'), aDossier.sponsor)
    await pressOn(page, page.getByRole('radio', { name: 'Đã áp dụng', exact: true }), 'Space')
    await typeInto(page, box('Ngày áp dụng hoặc áp dụng thử lần đầu'), aDossier.firstApplied)
    for (const { name, words } of sections) await typeInto(page, box(name), words)
    await typeInto(page, box('Đánh giá lợi ích theo ý kiến của tác giả'), aDossier.benefitOpinion)
    for (const name of noveltyTests) await pressOn(page, page.getByRole('group', { name, exact: true }).getByRole('radio', { name: 'Đúng', exact: true }), 'Space')
    await typeInto(page, box('Các điều kiện cần thiết để áp dụng'), aDossier.conditions)

    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog', { name: 'Nộp hồ sơ?' }).waitFor()
    await page.keyboard.press('Control+Enter')

    await page.getByRole('status').filter({ hasText: /^Đã nộp hồ sơ, biên nhận số \d+/ }).waitFor()
    await page.getByRole('heading', { level: 1, name: aDossier.title }).waitFor()
  })

  it('a sheet is scored and handed in with ten keys, and the next one is at hand', async () => {
    const { page, open } = await visitor('chuyengia')
    await open('/cham-diem')
    await page.keyboard.press('Control+Enter')
    const [first, second, third] = markBoxes(page)
    await expectFocus(first!)

    let keys = 0
    const press = async (key: string) => { keys += 1; await page.keyboard.press(key) }
    for (const mark of marks) {
      for (const digit of String(mark)) await press(digit)
      await press('Enter')
    }
    expect([await first!.inputValue(), await second!.inputValue(), await third!.inputValue()]).toEqual(marks.map(String))
    await expectRing(page)
    await press('Control+Enter')
    expect(keys).toBeLessThanOrEqual(10)

    await page.getByRole('status').filter({ hasText: 'Đã gửi phiếu chấm' }).waitFor()
    await page.getByText('Bạn đã gửi 1/').waitFor()
    await expectFocus(first!)
    expect(await first!.inputValue()).toBe('')
  })

  it('a mark that needs proof leads to its proof, an end of a criterion to its comment, and the want of figures is two keys', async () => {
    const { page, open } = await visitor('chuyengia')
    await open('/cham-diem')
    await page.keyboard.press('Control+Enter')
    const [first, , third] = markBoxes(page)
    await expectFocus(first!)
    const type = async (words: string) => { await page.keyboard.press('Control+a'); await page.keyboard.type(words); await page.keyboard.press('Enter') }
    await type('40')
    await page.keyboard.type('Chưa nơi nào làm.')
    await expect.poll(() => page.getByRole('textbox', { name: 'Nhận xét về tiêu chí này' }).first().inputValue()).toBe('Chưa nơi nào làm.')
    await tabTo(page, markBoxes(page)[1]!)
    await type('26')
    await expectFocus(third!)
    await type('29')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Điểm trên 27 phải dẫn minh chứng: chọn tệp của hồ sơ hoặc ghi số văn bản.').waitFor()
    await tabTo(page, page.getByRole('textbox', { name: 'Văn bản khác' }).last())
    await page.keyboard.type('số 215/BC-VP ngày 03/11/2026')
    await expect.poll(() => page.getByText('Điểm trên 27 phải dẫn minh chứng: chọn tệp').count()).toBe(0)

    await pressOn(page, page.getByRole('checkbox', { name: 'Chưa đủ dữ liệu định lượng' }), 'Space')
    await page.locator('.sheet-total').filter({ hasText: '66/100' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText('Bạn đã gửi 2/').waitFor()
  })
})
