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

  it('a sheet is scored and handed in, with few keys, and the next one is at hand', async () => {
    const { page, open } = await visitor('chuyengia')
    await open('/cham-diem')
    await page.keyboard.press('Control+Enter')
    const [first, second, third] = markBoxes(page)
    await expectFocus(first!)

    for (const mark of marks) {
      await page.keyboard.type(String(mark))
      await page.keyboard.press('Enter')
    }
    expect([await first!.inputValue(), await second!.inputValue(), await third!.inputValue()]).toEqual(marks.map(String))
    await expectRing(page)
    await page.keyboard.press('Control+Enter')

    await page.getByText(/^Bạn đã gửi phiếu này lúc/).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText('Bạn đã gửi 1/').waitFor()
    await page.getByRole('button', { name: 'Gửi phiếu chấm' }).waitFor()
  })
})
