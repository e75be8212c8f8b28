import { handInSheet, listMySheets, readScoreSheet, saveMarks } from '@sangkien/contract/scoring'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { markBoxes, marks } from './score-sheet.ts'
import { browsers, usable, type Visitor } from './visitor.ts'

const here = 'Chưa gửi – lưu trên máy này'
const fill = async (page: Page, given: readonly number[] = marks) => { for (const [at, box] of markBoxes(page).entries()) await box.fill(String(given[at])) }
const given = (page: Page) => Promise.all(markBoxes(page).map((box) => box.inputValue()))

/** How many replies of the API lie on the machine. */
const repliesKept = `new Promise((resolve) => { const request = indexedDB.open('sangkien-replies', 1); request.onsuccess = () => { const count = request.result.transaction('replies').objectStore('replies').count(); count.onsuccess = () => resolve(count.result) } })`

describe('sheets are filled in without a network', () => {
  const { visitor } = browsers()

  /** Someone whose browser has taken the programs in, with all their sheets on the machine, at the first one. */
  async function prepared(username: string) {
    const one = await visitor(username)
    await one.open('/cham-diem')
    await one.page.waitForFunction('navigator.serviceWorker.ready.then(() => true)')
    await one.page.reload()
    await usable(one.page)
    await one.page.waitForFunction('navigator.serviceWorker.controller !== null')
    await one.page.getByRole('button', { name: /^Tải \d+ hồ sơ chưa gửi phiếu về máy này/ }).click()
    await one.page.getByRole('status').filter({ hasText: /^Máy này đã giữ/ }).waitFor()
    return { ...one, ...(await openFirst(one)) }
  }
  async function openFirst({ page, ask }: Visitor) {
    const sheet = (await ask(listMySheets, {})).find(({ state, refusal }) => state === 'not_begun' && refusal === null)!
    const params = { sittingId: sheet.sittingId, initiativeId: sheet.initiativeId }
    await page.goto(`/cham-diem/${params.sittingId}/${params.initiativeId}`)
    await usable(page)
    await markBoxes(page)[0]!.waitFor()
    return { sheet, params, kept: () => ask(readScoreSheet, { params }) }
  }

  it('and opened anew without one, handed in, and sent by themselves, in view all the while', async () => {
    const { page, context, sheet, kept } = await prepared('congdoan')
    await context.setOffline(true)
    await fill(page)
    await page.getByText(here).waitFor()

    await page.reload()
    await page.getByRole('heading', { level: 1, name: sheet.title }).waitFor()
    await page.getByText('Đang không có mạng').first().waitFor()
    await expect.poll(() => given(page)).toEqual(marks.map(String))
    await page.getByText(here).waitFor()
    await page.getByRole('region', { name: 'Hồ sơ', exact: true }).getByRole('heading', { name: 'Nội dung sáng kiến' }).or(page.getByRole('region', { name: 'Hồ sơ', exact: true }).locator('.dossier')).first().waitFor()

    await page.getByRole('button', { name: 'Gửi phiếu chấm' }).click()
    await page.getByRole('status').filter({ hasText: 'sẽ tự gửi khi có mạng' }).waitFor()
    await page.waitForURL((url) => !url.pathname.endsWith(sheet.initiativeId)) // the next one is at hand here too
    await page.goto('/cham-diem')
    const row = page.getByRole('row').filter({ hasText: sheet.title })
    await row.getByText(here).waitFor()
    await row.getByText('Tự gửi khi có mạng.').waitFor()

    await context.setOffline(false)
    await page.getByRole('status').filter({ hasText: `Đã gửi phiếu chấm “${sheet.title}”` }).waitFor()
    await page.getByRole('row').filter({ hasText: sheet.title }).waitFor({ state: 'detached' })
    expect(await kept()).toMatchObject({ total: 88, handedInAt: expect.any(Date) })
  })

  it('and changed elsewhere meanwhile: both are shown, and its member chooses', async () => {
    const { page, context, params, kept, ask } = await prepared('congdoan')
    await context.setOffline(true)
    await fill(page)
    await page.getByText(here).waitFor()
    const elsewhere = await visitor('congdoan')
    await elsewhere.ask(saveMarks, { params, body: { rev: 0, marks: { novelty: 22 }, remark: 'Chấm trên máy khác' } })

    await context.setOffline(false)
    const meeting = page.getByRole('dialog', { name: 'Có hai bản của “Phiếu chấm”' })
    await meeting.waitFor()
    await meeting.getByText('Chấm trên máy khác').waitFor()
    await meeting.getByRole('button', { name: 'Giữ bản của tôi' }).click()
    await expect.poll(async () => (await kept()).total).toBe(88)
    expect(await ask(readScoreSheet, { params })).toMatchObject({ remark: '', handedInAt: null })
  })

  it('and refused when they come too late: with the reason, and nothing is lost', async () => {
    const { page, context, params, sheet } = await prepared('congdoan')
    await context.setOffline(true)
    await fill(page)
    await page.getByRole('button', { name: 'Gửi phiếu chấm' }).click()
    await page.getByRole('status').filter({ hasText: 'sẽ tự gửi khi có mạng' }).waitFor()
    const elsewhere = await visitor('congdoan')
    const { rev } = await elsewhere.ask(saveMarks, { params, body: { rev: 0, marks: { novelty: 22, applicability: 20, benefit: 20 }, remark: '' } })
    await elsewhere.ask(handInSheet, { params, body: { rev } })

    await page.goto('/cham-diem')
    await context.setOffline(false)
    await page.goto('/cham-diem?phieu=da-gui')
    await page.getByRole('row').filter({ hasText: sheet.title }).getByText('Máy chủ không nhận').waitFor()
  })

  it('and are gone from the machine once one signs out', async () => {
    const { page } = await prepared('congdoan')
    expect(await page.evaluate(repliesKept)).toBeGreaterThan(3)
    // What the service worker keeps is programs: no reply of the API, no page drawn for somebody.
    const stored = await page.evaluate<string[]>(`caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys())))).then((all) => all.flat().map(({ url }) => new URL(url).pathname))`)
    expect(stored.filter((path) => !/^\/(assets\/.+|index\.html|icon\.svg|manifest\.webmanifest)$/.test(path))).toEqual([])
    expect(stored.length).toBeGreaterThan(5)
    await page.getByRole('button', { name: /tài khoản và đăng xuất/ }).click()
    await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click()
    await page.waitForURL(/dang-nhap/)
    expect(await page.evaluate(repliesKept)).toBe(0)
  })
})
