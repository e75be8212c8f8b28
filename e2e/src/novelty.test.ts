import { listInitiatives } from '@sangkien/contract/initiative'
import { searchLibrary } from '@sangkien/contract/library'
import { beforeAll, describe, expect, it } from 'vitest'
import { beginDossier } from './a-dossier.ts'
import { expectFocus } from './keyboard.ts'
import { browsers, phone, type Visitor } from './visitor.ts'

/** An officer asks what a filed dossier resembles, reads it side by side, and concludes; whoever writes sees like cases. */
describe('what a dossier resembles', () => {
  const { visitor } = browsers()
  let officer: Visitor
  let id: string
  beforeAll(async () => {
    officer = await visitor('thuky')
    // Not the first of them: that is the one every page is looked at with.
    id = (await officer.ask(listInitiatives, { query: { stage: 'submitted', limit: 200 } })).rows.at(-1)!.id
  }, 120_000)
  const passage = () => officer.page.getByText(/^Đoạn \d+\/\d+/)

  it('is found by comparing it with the corpus, and read in two panes by keyboard', async () => {
    const { page } = officer
    await officer.open(`/sang-kien/${id}`)
    await page.getByRole('link', { name: 'Đối chiếu tính mới', exact: true }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Đối chiếu tính mới' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText(/hồ sơ đã nộp tại cơ quan/).first().waitFor()
    await officer.accessible()

    // The first source of the table that shares words with it.
    const source = page.getByRole('row').filter({ hasText: /âm tiết/ }).first().getByRole('rowheader').getByRole('link')
    const title = await source.innerText()
    await source.press('Enter')
    await expectFocus(page.getByRole('heading', { level: 2, name: title }))
    await passage().getByText(/^Đoạn 1\//).waitFor()
    await page.getByRole('region', { name: 'Hồ sơ này' }).locator('mark.here').first().waitFor()
    await page.keyboard.press('j')
    await passage().getByText(/^Đoạn 2\//).waitFor()
    expect(new URL(page.url()).searchParams.get('doan')).toBe('2')
    for (const side of ['Hồ sơ này', 'Nguồn']) await expect.poll(() => isInSight(page, side)).toBe(true)
    await page.keyboard.press('k')
    await passage().getByText(/^Đoạn 1\//).waitFor()
    await officer.accessible()
  }, 120_000)

  it('loses a passage that is set aside with a reason, and has it back', async () => {
    const { page } = officer
    const count = async () => Number(/\/(\d+)/.exec(await passage().innerText())![1])
    const before = await count()
    await page.getByRole('button', { name: /^Loại trừ đoạn…/ }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Loại trừ đoạn' })
    // Letters typed into a field are letters.
    await dialog.getByLabel('Lý do loại trừ').pressSequentially('jk')
    expect(await dialog.getByLabel('Lý do loại trừ').inputValue()).toBe('jk')
    await dialog.getByLabel('Lý do loại trừ').fill('Đoạn này lấy từ mẫu báo cáo của đơn vị')
    await officer.accessible()
    await page.keyboard.press('Control+Enter')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(count).toBeLessThan(before)

    await page.getByRole('link', { name: /^Tất cả nguồn/ }).press('Enter')
    const aside = page.getByRole('region', { name: /^Đã loại trừ \(1\)/ })
    await aside.getByText('Đoạn này lấy từ mẫu báo cáo của đơn vị').waitFor()
    await officer.accessible()
    await aside.getByRole('button', { name: /^Đưa lại/ }).press('Enter')
    await aside.waitFor({ state: 'detached' })
  }, 120_000)

  it('is concluded on by a person, with reasons and grounds, and printed', async () => {
    const { page } = officer
    await page.getByRole('row').filter({ hasText: /âm tiết/ }).first().getByRole('button', { name: /^Lấy làm căn cứ/ }).press('Enter')
    const card = page.getByRole('region', { name: 'Kết luận', exact: true })
    await card.getByRole('radio', { name: 'Trùng', exact: true }).check()
    await card.getByRole('button', { name: 'Ghi kết luận' }).press('Enter')
    await card.getByRole('link', { name: /^Hãy nêu lý do của kết luận/ }).press('Enter')
    await expectFocus(card.getByLabel('Lý do'))
    await card.getByLabel('Lý do').fill('Đã so với nguồn nêu trên: cùng vấn đề, các bước khác và có thêm phiếu điện tử.')
    await card.getByRole('button', { name: 'Ghi kết luận' }).press('Enter')
    await card.getByRole('link', { name: /phải nêu ít nhất một đoạn trùng/ }).waitFor()
    // Away from the table, whose head stays above whatever row is under it.
    await page.evaluate('scrollTo(0, document.body.scrollHeight)')
    await officer.accessible()

    await page.reload()
    await page.locator('#root:not([inert])').waitFor({ state: 'attached' })
    await card.getByText('Đã so với nguồn nêu trên').waitFor()
    await card.getByRole('radio', { name: 'Trùng một phần, có cải tiến' }).check()
    await card.getByRole('button', { name: 'Ghi kết luận' }).press('Enter')
    await card.getByRole('button', { name: 'Rút kết luận' }).waitFor()
    await page.evaluate('scrollTo(0, document.body.scrollHeight)')
    await officer.accessible()

    const [report] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải báo cáo đối chiếu (Word)' }).click()])
    expect(report.suggestedFilename()).toMatch(/\.docx$/)
    await officer.open(`/sang-kien/${id}`)
    await page.getByText('Trùng một phần, có cải tiến').first().waitFor()

    await officer.open(`/sang-kien/${id}/tinh-moi`)
    await card.getByRole('button', { name: 'Rút kết luận' }).press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Rút kết luận' }).press('Enter')
    await card.getByRole('button', { name: 'Ghi kết luận' }).waitFor()
  }, 120_000)

  it('is checked again as it was, and the two checks are compared', async () => {
    const { page } = officer
    const runs = page.getByRole('region', { name: /^Các lần đối chiếu/ })
    await runs.getByRole('button', { name: 'Lặp lại lần 1' }).press('Enter')
    await runs.getByText('Lần 2 (đang xem)').waitFor()
    await runs.getByRole('link', { name: 'So với lần 1' }).press('Enter')
    await page.getByText('Hai lần tìm thấy các nguồn như nhau, với tín hiệu như nhau.').waitFor()
    await runs.getByRole('link', { name: 'Lần 1', exact: true }).press('Enter')
    await page.getByText('Bạn đang xem lần đối chiếu 1, không phải lần mới nhất').waitFor()
    await page.evaluate('scrollTo(0, 0)')
    expect(await page.getByRole('button', { name: /^Loại trừ nguồn/ }).count()).toBe(0)
    await officer.accessible()
  }, 120_000)

  it('is read on a phone by whoever decides, who changes nothing', async () => {
    const chief = await visitor('chanhvp', phone)
    await chief.open(`/sang-kien/${id}/tinh-moi`)
    expect(await chief.page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    await chief.accessible()
    for (const name of [/^Đối chiếu/, /^Loại trừ/, /^Lấy làm căn cứ/, 'Ghi kết luận']) expect(await chief.page.getByRole('button', { name }).count()).toBe(0)
    await chief.leave()
  }, 60_000)

  it('is told while a dossier is written: solved cases, quietly', async () => {
    const author = await visitor('tacgia')
    const { page } = author
    const known = (await author.ask(searchLibrary, { query: { limit: 1 } })).rows[0]!.title
    await author.open(`/sang-kien/${await beginDossier(author.ask, 'Việc chưa rõ')}/soan`)
    await page.getByRole('textbox', { name: 'Tên sáng kiến', exact: true }).fill(known)
    const found = page.getByText(/trường hợp tương tự.*đã được công nhận/).first()
    await found.click()
    const link = page.getByRole('listitem').filter({ hasText: /Đã công nhận năm \d{4}/ }).first().getByRole('link').first()
    expect(await link.getAttribute('href')).toMatch(/^\/thu-vien\//)
    await author.accessible()
    await author.leave()
  }, 120_000)
})

/** Whether the passage in hand stands inside its pane. */
const isInSight = (page: Visitor['page'], side: string): Promise<boolean> => page.getByRole('region', { name: side, exact: true }).evaluate((pane) => {
  const [box, mark] = [pane.getBoundingClientRect(), pane.querySelector('.passage-number.here')!.getBoundingClientRect()]
  return mark.top >= box.top && mark.bottom <= box.bottom
})
