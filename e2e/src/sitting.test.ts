import { listSittings } from '@sangkien/contract/council'
import { describe, expect, it } from 'vitest'
import { browsers, usable } from './visitor.ts'

/** The sitting of the demonstration that sits this morning: two items, of the second of which the director of Trung tâm Công báo is out. */
describe('a sitting in several browsers at once', () => {
  const { as } = browsers()
  const people = ['thuky', 'chutich', 'uyvien', 'chuyengia'] as const

  it('goes to the item the chair puts on the table, on every screen; who is out is asked to leave', async () => {
    const { ask } = await as('thuky')
    const { id } = (await ask(listSittings, { query: { limit: 50 } })).rows.find(({ state }) => state === 'open')!
    for (const one of people) await (await as(one)).open(`/phien-hop/${id}`)
    const titleOf = async (one: (typeof people)[number]) => (await as(one)).page.locator('#sang-kien-dang-xet')
    const first = await (await titleOf('uyvien')).innerText()

    const chair = (await as('chutich')).page
    await chair.getByRole('link', { name: 'Sau', exact: true }).click()
    const second = await chair.locator('#sang-kien-dang-xet').innerText()
    expect(second).not.toBe(first)
    expect(await (await titleOf('uyvien')).innerText()).toBe(first)
    await chair.getByRole('button', { name: 'Chuyển Hội đồng sang mục này' }).click()

    for (const one of ['thuky', 'uyvien'] as const) await (await as(one)).page.locator('#sang-kien-dang-xet', { hasText: second }).waitFor()
    const out = (await as('chuyengia')).page
    await out.getByRole('heading', { name: 'Mời bạn rời phòng họp' }).waitFor()
    expect(await out.getByRole('main').innerText()).not.toContain(second)
    await (await as('chuyengia')).accessible()
    await (await as('thuky')).page.getByText(/^Không tham gia xét:/).waitFor()
  })

  it('finds a screen that hears nothing, and was cut off for a while, where the council is', async () => {
    const member = await as('phochutich')
    await member.context.route('**/events', (route) => route.abort())
    await member.open(new URL((await as('thuky')).page.url()).pathname)
    const title = member.page.locator('#sang-kien-dang-xet')
    const lost = await title.innerText()
    await member.context.setOffline(true)
    const chair = (await as('chutich')).page
    await chair.getByRole('link', { name: 'Trước', exact: true }).click()
    await chair.getByRole('button', { name: 'Chuyển Hội đồng sang mục này' }).click()
    await chair.getByRole('button', { name: 'Chuyển Hội đồng sang mục này' }).waitFor({ state: 'detached' })
    expect(await title.innerText()).toBe(lost)
    await member.context.setOffline(false)
    await member.page.locator('#sang-kien-dang-xet', { hasNotText: lost }).waitFor()
  })

  it('takes no vote on an item whose quorum is lost, and says so, while the others go on', async () => {
    const office = await as('thuky')
    await usable(office.page)
    await office.page.getByRole('button', { name: 'Điểm danh' }).click()
    const dialog = office.page.getByRole('dialog')
    // Five of seven are there, which is enough for the day; of the second item one of them is out.
    for (const name of (await dialog.getByRole('checkbox').all()).slice(0, 2)) await name.uncheck()
    await dialog.getByRole('button', { name: 'Ghi điểm danh' }).click()
    await office.page.getByText('Có mặt 5/7').waitFor()
    await office.page.getByRole('navigation', { name: 'Chương trình họp' }).getByRole('link').nth(1).click()
    await office.page.getByText(/^Mục này chưa đủ người: có 4 thành viên được xét, cần ít nhất 5/).waitFor()
    await office.accessible()
  })
})
