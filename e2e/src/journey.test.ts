import { saveIntakeCheck } from '@sangkien/contract/intake'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { aDossier, nameOf } from './a-dossier.ts'
import { sayNoConflict } from './answer-conflicts.ts'
import { expectPaper } from './papers.ts'
import { fillSheet } from './score-sheet.ts'
import { browsers, phone, screen, usable } from './visitor.ts'
import { writeDossier } from './write-dossier.ts'

const council = ['chutich', 'phochutich', 'thuky', 'congdoan', 'truongphong', 'uyvien', 'chuyengia'] as const
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

/** The paper of this name among those of a dossier. */
const paper = (page: Page, name: string | RegExp) => page.getByRole('listitem').filter({ hasText: name }).filter({ has: page.getByRole('link', { name: /PDF/ }) })
const told = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words }).first().waitFor()
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).click()
/** The button of the dialog that asks once. */
const sure = (page: Page, name: string | RegExp) => page.getByRole('dialog').getByRole('button', { name, exact: typeof name === 'string' }).click()
const recognisedFigure = (page: Page) => page.getByRole('row', { name: /^Tổng cộng/ }).getByRole('link', { name: /^Công nhận, / })

const wordsOfPage = (page: Page) => page.getByRole('main').innerText()

/** The same journey on both; what it makes has names of its own, the second never the beginning of the first. */
const sizes = [
  { on: 'a screen', size: screen, title: aDossier.title, idea: 'Bỏ sổ giao nhận giấy giữa hai trụ sở', sitting: 'Phiên họp chuyên đề cải cách hành chính' },
  { on: 'a phone', size: phone, title: `${aDossier.title}, thao tác trên điện thoại`, idea: 'Quét mã giao nhận ngay trên điện thoại', sitting: 'Phiên họp chuyên đề chuyển đổi số' },
] as const

describe.each(sizes)('one initiative, by eleven people on $on, from an idea to a certificate anyone can check', ({ size, title, idea, sitting }) => {
  const { as } = browsers(size)
  let dossier = ''
  let room = ''
  let check = ''
  let before = 0
  let known = ''

  it('stands in no report yet', async () => {
    const { page, open } = await as('thuky')
    await open('/bao-cao?nam=2026')
    before = Number(await recognisedFigure(page).innerText())
    expect(before).toBeGreaterThan(0)
  })

  it('is noted as an idea, with a photo, and becomes a dossier', async () => {
    const { page, open } = await as('tacgia')
    await open('/y-tuong')
    await page.getByRole('textbox', { name: 'Ý tưởng', exact: true }).fill(idea)
    await page.getByRole('textbox', { name: 'Vài dòng ghi nhớ', exact: true }).fill('Mỗi lần giao mất mười lăm phút, sổ hay thất lạc.')
    await page.getByRole('button', { name: 'Ảnh', exact: true }).setInputFiles({ name: 'so-giao-nhan.png', mimeType: 'image/png', buffer: picture })
    await page.getByRole('img', { name: /so-giao-nhan/ }).waitFor()
    await press(page, 'Ghi ý tưởng')
    await told(page, 'Đã ghi ý tưởng')
    await page.getByRole('listitem').filter({ hasText: idea }).getByRole('button', { name: 'Lập hồ sơ sáng kiến' }).click()
    await page.waitForURL(/\/sang-kien\/[0-9a-f-]+\/soan$/)
    dossier = new URL(page.url()).pathname.replace(/\/soan$/, '')
  })

  it('is written, with its evidence and a co-author', async () => {
    const { page, ask } = await as('tacgia')
    await writeDossier(page, title)
    await page.getByText(/^Làm lợi 24\.800\.000 đồng một năm/).waitFor()
    await page.getByLabel('Minh chứng kèm theo').setInputFiles({ name: 'nhat-ky-giao-nhan.png', mimeType: 'image/png', buffer: picture })
    await page.getByText('nhat-ky-giao-nhan.png').first().waitFor()

    const other = await nameOf(ask, 'dongtacgia')
    await page.getByRole('combobox', { name: 'Thêm đồng tác giả' }).fill(other)
    await page.getByRole('option', { name: other }).click()
    await page.getByRole('group', { name: /^1\. / }).getByRole('textbox', { name: 'Tỷ lệ đóng góp' }).fill('60')
    await page.getByRole('group', { name: /^2\. / }).getByRole('textbox', { name: 'Tỷ lệ đóng góp' }).fill('40')
    await press(page, 'Lưu tác giả và tỷ lệ')
    await told(page, 'Đã lưu tác giả và tỷ lệ')
  })

  it('waits for the co-author, who finds it at home and confirms the share', async () => {
    const { page } = await as('dongtacgia')
    await page.getByRole('link', { name: /^Xác nhận tỷ lệ đóng góp/ }).filter({ hasText: title }).click()
    await press(page, 'Xác nhận tỷ lệ của tôi')
    await sure(page, 'Xác nhận 40%')
    await told(page, 'Đã xác nhận tỷ lệ đóng góp')
  })

  it('has the opinion of the head of the unit', async () => {
    const { page } = await as('tacgia')
    await press(page, 'Xin ý kiến trưởng đơn vị')
    await sure(page, 'Gửi xin ý kiến')
    await told(page, 'Đã xin ý kiến trưởng đơn vị')

    const head = (await as('truongphong')).page
    await head.reload()
    await usable(head)
    await head.getByRole('link', { name: /^Cho ý kiến của trưởng đơn vị/ }).filter({ hasText: title }).click()
    await press(head, 'Cho ý kiến')
    await head.getByRole('radio', { name: 'Ủng hộ', exact: true }).check()
    await sure(head, 'Gửi ý kiến')
    await told(head, 'Đã gửi ý kiến')
  })

  it('is filed, with a receipt', async () => {
    const { page } = await as('tacgia')
    await press(page, 'Nộp hồ sơ')
    await sure(page, 'Nộp hồ sơ')
    await told(page, /^Đã nộp hồ sơ, biên nhận số \d+/)
    await expectPaper(paper(page, 'Giấy biên nhận đơn'), page, [title, 'BIÊN NHẬN'])
  })

  it('is taken in by the standing office, condition by condition', async () => {
    const { page, open } = await as('thuky')
    await open('/tiep-nhan')
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    for (const [at, { label }] of daNangEducation.conditions.entries()) {
      const saved = page.waitForResponse((reply) => reply.request().method() === saveIntakeCheck.method && reply.ok())
      await page.getByRole('group', { name: `${at + 1}. ${label}` }).getByRole('radio', { name: 'Đạt', exact: true }).check()
      await saved
    }
    await page.getByText(`Đã xét ${daNangEducation.conditions.length}/${daNangEducation.conditions.length}`).waitFor()
    await press(page, 'Tiếp nhận hồ sơ')
    await sure(page, 'Tiếp nhận hồ sơ')
    await told(page, 'Đã tiếp nhận hồ sơ')
  })

  it('goes before the council in a sitting called for it', async () => {
    const { page, open } = await as('thuky')
    await open('/hoi-dong')
    await press(page, 'Triệu tập phiên họp')
    const form = page.getByRole('dialog', { name: 'Triệu tập phiên họp' })
    await form.getByRole('combobox', { name: 'Hội đồng' }).selectOption({ index: 1 })
    await form.getByRole('combobox', { name: 'Đợt xét' }).selectOption({ label: 'Đợt 2 năm 2026' })
    for (const [name, words] of [['Tên phiên họp', sitting], ['Ngày họp', '23/11/2026'], ['Giờ họp', '16:30'], ['Nơi họp', 'Phòng họp số 1'], ['Hạn chấm điểm', '23/11/2026']] as const)
      await form.getByRole('textbox', { name, exact: true }).fill(words)
    await sure(page, 'Triệu tập')
    await page.waitForURL(/\/phien-hop\//)
    room = new URL(page.url()).pathname
    await press(page, 'Đưa sáng kiến vào')
    await page.getByRole('dialog').getByRole('checkbox', { name: title }).check()
    await sure(page, /^Đưa 1 sáng kiến/)
    await told(page, 'Đã đưa 1 sáng kiến vào chương trình')
  })

  it.for(council)('is scored by %s, who finds the sheet among their own', async (member) => {
    const { page, open } = await as(member)
    await open('/cham-diem')
    const sheet = page.getByRole('row').filter({ hasText: sitting }).getByRole('link', { name: title })
    await sheet.click()
    await sayNoConflict(page, title)
    await open('/cham-diem')
    await sheet.click()
    await page.getByRole('region', { name: 'Phiếu chấm', exact: true }).waitFor()
    await fillSheet(page)
  })

  it('is discussed: opened by the chair, attendance, votes, conclusion, closing', async () => {
    const chair = await as('chutich')
    await chair.open(room)
    await press(chair.page, 'Mở phiên họp')
    await sure(chair.page, 'Mở phiên họp')
    await told(chair.page, 'Phiên họp đã mở')

    const { page, open } = await as('thuky')
    await open(room)
    await press(page, 'Điểm danh')
    await sure(page, 'Có mặt tất cả')
    await sure(page, 'Ghi điểm danh')
    await told(page, 'đủ người họp')
    await page.getByText('88', { exact: false }).first().waitFor()

    for (const member of ['uyvien', 'congdoan'] as const) {
      const voter = await as(member)
      await voter.open(room)
      const mine = voter.page.getByRole('region', { name: 'Phiếu của bạn' })
      await mine.getByRole('button', { name: 'Đồng ý', exact: true }).click()
      await mine.getByRole('button', { name: 'Đồng ý', exact: true, pressed: true }).waitFor()
    }
    await page.reload()
    await usable(page)
    await press(page, /^5 người còn lại giơ tay: Đồng ý$/)
    await page.getByText('0 không đồng ý · 0 không có ý kiến', { exact: true }).waitFor()
    await page.getByRole('radio', { name: 'Công nhận (theo điểm và phiếu)' }).waitFor()
    await press(page, 'Ghi kết luận')
    await told(page, 'Đã ghi kết luận: Công nhận')

    const author = await as('tacgia')
    await author.open(dossier)
    known = await wordsOfPage(author.page)
    expect(known).toContain('Chờ hội đồng họp')

    await chair.page.reload()
    await usable(chair.page)
    await press(chair.page, 'Kết thúc phiên họp')
    await chair.page.getByRole('dialog').getByRole('textbox', { name: 'Kết luận chung của phiên họp' }).fill('Hội đồng thống nhất đề nghị công nhận.')
    await sure(chair.page, 'Kết thúc phiên họp')
    await told(chair.page, 'Phiên họp đã kết thúc')
    await expectPaper(chair.page.locator('.page-head'), chair.page, [title, 'BIÊN BẢN', 'Hội đồng thống nhất đề nghị công nhận.'])
    await expectPaper(paper(chair.page, 'Biên bản kiểm phiếu'), chair.page, [title, 'Kiểm phiếu biểu quyết'])
  })

  it('tells its authors nothing new before the decision is issued', async () => {
    const { page, open } = await as('tacgia')
    await open(dossier)
    expect(await wordsOfPage(page)).toBe(known)
  })

  it('is decided: drafted, approved, numbered and issued by three people', async () => {
    const { page, open } = await as('thuky')
    await open('/quyet-dinh')
    await page.getByRole('region', { name: sitting }).getByRole('button', { name: /^Dự thảo quyết định/ }).click()
    await page.waitForURL(/\/quyet-dinh\/[0-9a-f-]+$/)
    const decision = new URL(page.url()).pathname

    const chief = await as('chanhvp')
    await chief.page.getByRole('link', { name: /^Duyệt quyết định/ }).first().click()
    await chief.page.waitForURL(`**${decision}`)
    await press(chief.page, 'Duyệt dự thảo')
    await sure(chief.page, 'Duyệt dự thảo')
    await told(chief.page, 'Đã duyệt')

    const clerk = await as('vanthu')
    await clerk.page.reload()
    await usable(clerk.page)
    await clerk.page.getByRole('link', { name: /^Cấp số và ban hành quyết định/ }).first().click()
    await clerk.page.waitForURL(`**${decision}`)
    await press(clerk.page, 'Cấp số và ban hành')
    await sure(clerk.page, /^Ban hành số \d+\//)
    await told(clerk.page, 'Đã ban hành')
    await expectPaper(clerk.page.getByRole('main'), clerk.page, [title, 'QUYẾT ĐỊNH'])
  })

  it('gives each author a certificate that names the other', async () => {
    const { page, open, ask } = await as('tacgia')
    await open(dossier)
    await page.getByText('Được công nhận').first().waitFor()
    await expectPaper(paper(page, /^Quyết định số/), page, [title])
    const [mine, other] = [await nameOf(ask, 'tacgia'), await nameOf(ask, 'dongtacgia')]
    await expectPaper(paper(page, new RegExp(`^Giấy chứng nhận số .*${mine}`, 's')), page, [title, mine.toLocaleUpperCase('vi'), other])
    check = (await page.getByRole('link', { name: 'Trang kiểm tra hiệu lực' }).first().getAttribute('href'))!
  })

  it('is checked by somebody who holds the paper and signs in nowhere', async () => {
    const { page, open, context } = await as(undefined)
    expect(await context.cookies()).toEqual([])
    await open(check)
    await page.getByRole('status').filter({ hasText: 'Còn hiệu lực' }).waitFor()
    await page.getByText(title).waitFor()
  })

  it('is one more in the report of the year, whose figure opens the list with it', async () => {
    const { page, open } = await as('thuky')
    await open('/bao-cao?nam=2026')
    expect(Number(await recognisedFigure(page).innerText())).toBe(before + 1)
    await recognisedFigure(page).click()
    await page.waitForURL(/\/sang-kien\?/)
    const list = page.getByRole('table', { name: 'Danh sách sáng kiến', exact: true })
    await list.getByRole('link', { name: title }).waitFor()
    await page.getByText(new RegExp(`(^${before + 1} dòng|tất cả ${before + 1})$`)).waitFor()
  })
})
