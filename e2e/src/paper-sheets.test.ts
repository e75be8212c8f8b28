import { listMySheets, readScoreSheet } from '@sangkien/contract/scoring'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { markBoxes, marks } from './score-sheet.ts'
import { browsers, type Visitor } from './visitor.ts'

const notes = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor()

describe('a sheet written on paper', () => {
  const { as } = browsers()

  it('is keyed in by two people, who find where they differ, and is then handed in', async () => {
    const member = await as('truongphong')
    const sheet = (await member.ask(listMySheets, {})).findLast(({ state, refusal }) => state === 'not_begun' && refusal === null)!
    const scorer = (await member.page.getByRole('button', { name: /tài khoản và đăng xuất/ }).innerText()).split('\n')[0]!.trim()
    const choose = async ({ page, open }: Visitor) => {
      await open(`/phien-hop/${sheet.sittingId}/phieu-giay`)
      await page.getByRole('combobox', { name: 'Hồ sơ' }).selectOption(sheet.initiativeId)
      await page.getByRole('combobox', { name: 'Thành viên đã chấm' }).selectOption({ label: scorer })
      await markBoxes(page)[0]!.waitFor()
    }
    const key = async ({ page }: Visitor, given: readonly number[]) => {
      for (const [at, box] of markBoxes(page).entries()) await box.fill(String(given[at]))
      await page.getByRole('button', { name: 'Lưu lần nhập của tôi' }).click()
    }
    const [first, second] = [await as('thuongtruc'), await as('thuongtruc2')]

    await choose(first)
    await key(first, marks)
    await notes(first.page, /^Bạn đã nhập\. Người thứ hai/)
    await first.accessible()

    await choose(second)
    expect(await markBoxes(second.page)[0]!.inputValue()).toBe('')
    await key(second, [53 - 18, 26, 25])
    await notes(second.page, 'Hai lần nhập khác nhau ở: “Lợi ích thiết thực”')
    await key(second, marks)
    await notes(second.page, 'Hai lần nhập khớp nhau: phiếu tính là đã gửi')

    expect(await member.ask(readScoreSheet, { params: { sittingId: sheet.sittingId, initiativeId: sheet.initiativeId } })).toMatchObject({ total: 88, handedInAt: expect.any(Date) })
  })
})
