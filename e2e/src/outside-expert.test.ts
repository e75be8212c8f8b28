import { addExpert, askExpert, declareExpertConflict, listExpertRequests, listMyExpertRequests } from '@sangkien/contract/expert'
import { listInitiatives, readInitiative } from '@sangkien/contract/initiative'
import { readMe, useLink } from '@sangkien/contract/session'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browsers, phone, screen, usable, type Visitor } from './visitor.ts'

const password = 'minh-hoa-2026-ngoai'

/** Signs somebody from outside in by the link they were handed, as they themselves would. */
async function choosePassword({ page }: Visitor, link: string, username: string): Promise<void> {
  await page.goto(new URL(link).pathname)
  await usable(page)
  await page.getByRole('button', { name: 'Đúng là tôi, đặt mật khẩu' }).click()
  await page.getByLabel('Mật khẩu mới').first().fill(password)
  await page.getByLabel('Nhập lại mật khẩu mới').fill(password)
  await page.getByRole('button', { name: 'Đặt mật khẩu', exact: true }).click()
  await page.getByRole('heading', { name: 'Đã đặt mật khẩu' }).waitFor()
  await enter(page, username)
}

async function enter(page: Page, username: string): Promise<void> {
  await page.goto('/dang-nhap')
  await usable(page)
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/dang-nhap')
}

/** A dossier somebody outside can be asked about, of which nobody has been. */
async function anUnasked(ask: Visitor['ask']): Promise<{ id: string; title: string }> {
  for (const stage of ['accepted', 'deferred', 'scoring'] as const)
    for (const { id, title } of (await ask(listInitiatives, { query: { stage, limit: 20 } })).rows) {
      const { ask: may, rows } = await ask(listExpertRequests, { params: { id } }).catch(() => ({ ask: undefined, rows: [] }))
      if (may === null && rows.length === 0) return { id, title }
    }
  throw new Error('no dossier to ask about')
}

const later = (today: string, days: number): string => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)
const typed = (day: string): string => day.split('-').toReversed().join('/')

describe('an expert from outside', () => {
  const { visitor } = browsers()

  it('is given an account and asked from the dossier, sees that dossier alone, and hands in an opinion the office reads', async () => {
    const office = await visitor('thuky')
    const { page } = office
    const { id, title } = await anUnasked(office.ask)
    const { today } = await office.ask(readMe, {})
    await office.open(`/sang-kien/${id}`)
    await page.getByRole('button', { name: 'Mời cho ý kiến' }).click()
    await page.getByRole('button', { name: /^Mở tài khoản cho/ }).click()
    await page.getByLabel('Họ và tên').fill('Phan Quốc Việt')
    await page.getByLabel('Học hàm, học vị, chức danh').fill('Tiến sĩ')
    await page.getByLabel('Nơi công tác').fill('Trường Đại học Bách khoa')
    await page.getByLabel('Tài khoản dùng đến hết ngày').fill(typed(later(today, 120)))
    await office.accessible()
    await page.getByRole('dialog').getByRole('button', { name: 'Mở tài khoản' }).click()
    const link = (await page.locator('.expert-link').textContent())!
    await page.getByLabel('Nội dung cần hỏi').fill('Đề nghị cho ý kiến về tính mới và số liệu trước, sau')
    await page.getByLabel('Cho ý kiến đến hết ngày').fill(typed(later(today, 20)))
    await page.getByLabel('Nội dung cần hỏi').click()
    await office.accessible()
    await page.getByRole('dialog').getByRole('button', { name: 'Mời cho ý kiến' }).click()
    await page.getByRole('status').filter({ hasText: 'Đã mời chuyên gia' }).waitFor()
    await page.getByText('chưa trả lời về xung đột lợi ích').waitFor()
    await office.accessible()

    const expert = await visitor(undefined)
    await choosePassword(expert, link, 'viet.pq')
    await expert.page.getByRole('heading', { name: 'Hồ sơ mời bạn cho ý kiến', level: 1 }).waitFor()
    await expert.accessible()
    // Nothing of the agency in the frame: their list, and the account.
    expect(await expert.page.getByRole('navigation', { name: 'Các mục' }).getByRole('link').allTextContents()).toEqual(['Hồ sơ mời cho ý kiến'])
    expect(await expert.page.getByRole('search').count()).toBe(0)
    for (const closed of ['/api/initiatives', `/api/initiatives/${id}`, '/api/library', '/api/ideas', '/api/people/find?q=a', '/api/home']) expect([closed, (await expert.context.request.get(closed)).status()]).toEqual([closed, 403])

    // By keyboard from the list to the opinion.
    await expert.open('/')
    await expert.page.keyboard.press('j')
    await expert.page.keyboard.press('Enter')
    await expert.page.getByRole('heading', { name: title, level: 1 }).waitFor()
    await expert.page.getByText('Trước khi xem hồ sơ').waitFor()
    expect(await expert.page.locator('.dossier').count()).toBe(0)
    await expert.accessible()
    await expert.page.getByRole('radio', { name: 'Không có, tôi cho ý kiến' }).focus()
    await expert.page.keyboard.press('Space')
    await expert.page.keyboard.press('Control+Enter')
    await expert.page.locator('.dossier').waitFor()
    await expert.accessible()
    await expert.page.getByLabel('Nội dung', { exact: true }).fill('Giải pháp có tính mới trong cơ quan; số liệu trước và sau có nguồn.')
    await expert.page.getByText(/Đã lưu lúc/).waitFor()
    // A window that is closed loses nothing.
    await expert.page.reload()
    await usable(expert.page)
    expect(await expert.page.getByLabel('Nội dung', { exact: true }).inputValue()).toBe('Giải pháp có tính mới trong cơ quan; số liệu trước và sau có nguồn.')
    await expert.page.setViewportSize({ width: 320, height: 720 })
    expect(await expert.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    await expert.page.setViewportSize({ width: 1920, height: 1080 })
    await expert.accessible()
    await expert.page.setViewportSize(screen)
    await expert.page.getByRole('button', { name: 'Gửi ý kiến' }).click()
    await expert.page.getByRole('dialog').getByRole('button', { name: 'Gửi ý kiến' }).click()
    await expert.page.getByText('Ý kiến bạn đã gửi').waitFor()
    expect(await expert.page.locator('.dossier').count()).toBe(0)
    await expert.accessible()

    await office.open(`/sang-kien/${id}`)
    await page.getByText('Chuyên gia tự gửi ngày').waitFor()
    expect((await office.ask(readInitiative, { params: { id } })).expertOpinions.at(-1)).toMatchObject({ expert: 'Phan Quốc Việt', judged: { number: 1 } })
    await office.open('/quan-tri/chuyen-gia')
    await page.getByRole('button', { name: 'Ngừng tài khoản của Phan Quốc Việt' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ngừng tài khoản' }).click()
    await page.getByRole('status').filter({ hasText: 'Đã ngừng tài khoản' }).waitFor()
    await office.accessible()
    await expert.page.goto('/')
    await expert.page.waitForURL((url) => url.pathname === '/dang-nhap')
  }, 240_000)

  it('works on a phone, where the office puts off and withdraws what it asked', async () => {
    const office = await visitor('thuky', phone)
    const { id } = await anUnasked(office.ask)
    const soon = later((await office.ask(readMe, {})).today, 30)
    const { expert, link } = await office.ask(addExpert, { body: { fullName: 'Đinh Thị Ngoại', position: '', workplace: 'Viện Công nghệ', email: null, lastDay: soon, by: 'link' } })
    await office.ask(askExpert, { params: { id }, body: { expertId: expert.id, question: 'Đề nghị cho ý kiến về hiệu quả', dueOn: soon, confidential: true } })
    const one = await visitor(undefined, phone)
    const [, organisation, token] = /\/moi\/([^/]+)\/(.+)$/.exec(link!)!
    await one.ask(useLink, { params: { organisation: organisation!, token: token! }, body: { password } })
    await enter(one.page, expert.username)
    const [mine] = await one.ask(listMyExpertRequests, {})
    await one.ask(declareExpertConflict, { params: { id: mine!.id }, body: { conflict: false, kinds: [], note: '' } })
    await one.open(`/y-kien/${mine!.id}`)
    await one.accessible()
    await office.open(`/sang-kien/${id}`)
    await office.page.getByRole('button', { name: 'Rút lời mời Đinh Thị Ngoại' }).click()
    await office.page.getByLabel('Lý do (lưu trong hồ sơ)').fill('Đã có ý kiến của chuyên gia khác')
    await office.accessible()
    await office.page.getByRole('dialog').getByRole('button', { name: 'Rút lời mời' }).click()
    await office.page.getByRole('status').filter({ hasText: 'Đã rút lời mời' }).waitFor()
    expect((await office.ask(listExpertRequests, { params: { id } })).rows[0]).toMatchObject({ state: 'withdrawn' })
    expect((await one.context.request.get(`/api/my-expert-requests/${mine!.id}`)).status()).toBe(404)
    await one.open('/')
    await one.page.getByText('Không có hồ sơ nào đang chờ ý kiến của bạn').waitFor()
    await one.accessible()
  }, 180_000)
})
