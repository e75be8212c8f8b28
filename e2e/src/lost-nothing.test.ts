import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listInitiatives, readInitiative } from '@sangkien/contract/initiative'
import { signOut } from '@sangkien/contract/session'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { addCoauthor, beginDossier, writeField } from './a-dossier.ts'
import { askAs } from './ask.ts'
import { openBrowser } from './killable-browser.ts'
import { browsers, signIn, usable, type Visitor } from './visitor.ts'

const field = 'Các điều kiện cần thiết để áp dụng'
const conditions = ({ page }: Pick<Visitor, 'page'>) => page.getByRole('textbox', { name: field, exact: true })
const onServer = async (ask: Visitor['ask'], id: string) => (await ask(readInitiative, { params: { id } })).content.conditionsToApply

describe('nothing typed is lost', () => {
  const { visitor } = browsers()

  it('when the browser is killed before the server has heard of it', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'sangkien-profile-'))
    onTestFinished(() => rm(profile, { recursive: true, force: true }))
    const words = 'Mỗi quầy một máy quét, nhân viên được hướng dẫn một buổi.'
    const first = await openBrowser(profile)
    await signIn(first.page, 'ketoan', inject('address'))
    const id = await beginDossier(askAs(first.page.context(), inject('address')))
    const address = `${inject('address')}/sang-kien/${id}/soan`
    await first.page.goto(address)
    await usable(first.page)
    await conditions(first).waitFor()
    await first.page.route('**/fields/**', (route) => route.abort())
    await conditions(first).pressSequentially(words)
    await first.page.getByText(/^Chưa gửi được, đã giữ trong trình duyệt này/).first().waitFor()

    await first.kill()

    const again = await openBrowser(profile)
    onTestFinished(() => again.kill())
    await signIn(again.page, 'ketoan', inject('address'))
    await again.page.goto(address)
    await usable(again.page)
    await expect.poll(() => conditions(again).inputValue(), { timeout: 30_000 }).toBe(words)
    await expect.poll(() => onServer(askAs(again.page.context(), inject('address')), id), { timeout: 30_000 }).toBe(words)
  })

  it('when two authors write in the same field: each sees what the other wrote, and both stand', async () => {
    const [one, other] = [await visitor('tacgia'), await visitor('dongtacgia')]
    const id = await beginDossier(one.ask, 'Hai người cùng viết một chỗ')
    await addCoauthor(one.ask, id, 'dongtacgia')
    await writeField(one.ask, id, 'conditionsToApply', 'Cần một máy tính.')
    await Promise.all([one.open(`/sang-kien/${id}/soan`), other.open(`/sang-kien/${id}/soan`)])

    await conditions(one).fill('Cần một máy tính và một máy in.')
    await expect.poll(() => onServer(one.ask, id), { timeout: 30_000 }).toBe('Cần một máy tính và một máy in.')
    await conditions(other).fill('Cần một máy tính, nối mạng nội bộ.')

    const meeting = other.page.getByRole('dialog', { name: `Có hai bản của “${field}”` })
    await meeting.waitFor()
    const marked = async (mark: 'del' | 'ins') => (await meeting.locator(mark).allInnerTexts()).map((words) => words.replace(/\[(bỏ|thêm):|\]/g, '').trim()).join(' ')
    expect(await marked('del')).toContain('một máy in')
    expect(await marked('ins')).toContain('nối mạng nội bộ')
    await other.accessible()
    await meeting.getByRole('button', { name: 'Ghép hai bản' }).click()
    await meeting.getByRole('button', { name: 'Lưu bản đã ghép' }).click()
    await meeting.waitFor({ state: 'hidden' })

    await expect.poll(() => onServer(one.ask, id), { timeout: 30_000 }).toBe('Cần một máy tính và một máy in.\n\nCần một máy tính, nối mạng nội bộ.')
    await one.page.reload()
    await usable(one.page)
    await expect.poll(() => conditions(one).inputValue(), { timeout: 30_000 }).toContain('nối mạng nội bộ')
  })

  it('when the session is over in the middle of a sentence', async () => {
    const author = await visitor('tacgia')
    const { page, ask } = author
    const id = await beginDossier(ask, 'Phiên làm việc hết giữa chừng')
    await author.open(`/sang-kien/${id}/soan`)
    await ask(signOut, {})

    await conditions(author).pressSequentially('Có người phụ trách ở mỗi phòng.')
    await page.waitForURL(/\/dang-nhap\?tiep=/)
    await page.getByText('Những gì bạn gõ dở vẫn được giữ.').waitFor()
    await signIn(page, 'tacgia', undefined)

    await page.waitForURL(`**/sang-kien/${id}/soan`)
    await expect.poll(() => conditions(author).inputValue(), { timeout: 30_000 }).toBe('Có người phụ trách ở mỗi phòng.')
    await expect.poll(() => onServer(ask, id), { timeout: 30_000 }).toBe('Có người phụ trách ở mỗi phòng.')
  })

  it('when one leaves the form in the middle of a sentence, by "back" or by loading it anew', async () => {
    const author = await visitor('tacgia')
    const { page, ask } = author
    const id = await beginDossier(ask, 'Đi rồi quay lại giữa chừng')
    await author.open('/sang-kien')
    await author.open(`/sang-kien/${id}/soan`)
    await conditions(author).pressSequentially('Một máy quét')
    await page.goBack()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goForward()
    await usable(page)
    await expect.poll(() => conditions(author).inputValue(), { timeout: 30_000 }).toBe('Một máy quét')
    await conditions(author).press('End')
    await conditions(author).pressSequentially(' ở mỗi quầy.')
    await page.reload()
    await usable(page)
    await expect.poll(() => conditions(author).inputValue(), { timeout: 30_000 }).toBe('Một máy quét ở mỗi quầy.')
    await expect.poll(() => onServer(ask, id), { timeout: 30_000 }).toBe('Một máy quét ở mỗi quầy.')
  })

  it('when one goes back, loads the list anew, or hands its address to somebody', async () => {
    const { page, open, ask } = await visitor('thuky')
    const { total } = await ask(listInitiatives, { query: { q: 'quy trinh', year: 2025, stage: 'recognised' } })
    expect(total).toBeGreaterThan(0)
    await open('/sang-kien')
    await page.getByRole('combobox', { name: 'Năm' }).selectOption('2025')
    await page.getByRole('combobox', { name: 'Bước' }).selectOption({ label: 'Được công nhận' })
    await page.getByRole('searchbox', { name: 'Từ cần tìm' }).fill('quy trinh')
    await page.waitForURL(/q=quy/)
    const list = (reader: typeof page) => reader.getByRole('table', { name: 'Danh sách sáng kiến' }).getByRole('rowheader').allInnerTexts()
    await expect.poll(async () => (await list(page)).length, { timeout: 30_000 }).toBe(total)
    const [address, rows] = [page.url(), await list(page)]
    const expectSame = async (reader: typeof page) => {
      await expect.poll(() => list(reader), { timeout: 30_000 }).toEqual(rows)
      expect(await reader.getByRole('combobox', { name: 'Năm' }).inputValue()).toBe('2025')
      expect(await reader.getByRole('searchbox', { name: 'Từ cần tìm' }).inputValue()).toBe('quy trinh')
    }

    await page.getByRole('table', { name: 'Danh sách sáng kiến' }).getByRole('rowheader').first().getByRole('link').click()
    await page.getByRole('heading', { name: 'Tình trạng', exact: true }).waitFor()
    await page.goBack()
    expect(page.url()).toBe(address)
    await expectSame(page)
    await page.reload()
    await usable(page)
    await expectSame(page)
    const leader = await visitor('lanhdao')
    await leader.page.goto(address)
    await usable(leader.page)
    await expectSame(leader.page)
  })
})
