import { noteAttendance, openSitting, readSitting } from '@sangkien/contract/council'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OwnCouncil, ownCouncil } from './own-council.ts'
import { browsers, phone } from './visitor.ts'

/** A sitting that sits: its second item, on which nobody has voted, is asked about in writing. */
describe('an opinion in writing', () => {
  const { visitor } = browsers()
  let own: OwnCouncil
  beforeAll(async () => { own = await ownCouncil(visitor, 7, 2) }, 120_000)
  afterAll(() => own?.end(), 60_000)

  it('is asked by the secretary, given by a member at a phone and one on paper, and opened when all have answered', async () => {
    const { office } = own
    const id = own.council.sitting
    await office.ask(openSitting, { params: { id } })
    const { members } = await office.ask(readSitting, { params: { id } })
    const { agenda } = await office.ask(noteAttendance, { params: { id }, body: { present: members.map(({ personId }) => personId) } })
    const item = agenda[1]!
    const due = new Date(Date.now() + 2 * 86_400_000).toLocaleDateString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' })
    const at = `/phien-hop/${id}?muc=${item.initiativeId}`
    await office.open(at)
    await office.page.getByRole('button', { name: 'Lấy ý kiến bằng văn bản' }).click()
    await office.page.getByLabel(/^Trả lời đến ngày/).fill(due)
    await office.page.getByLabel(/^Giờ/).fill('17:00')
    await office.page.getByRole('button', { name: 'Gửi phiếu lấy ý kiến' }).click()
    const part = office.page.getByRole('region', { name: 'Lấy ý kiến bằng văn bản' })
    await part.getByText(`17:00 ngày ${due}`).first().waitFor()
    await office.accessible()

    const member = await own.member(4, phone)
    await member.open('/')
    await member.page.getByRole('link', { name: /Trả lời phiếu lấy ý kiến/ }).first().click()
    await member.open(at)
    await member.page.getByRole('radio', { name: 'Không đồng ý' }).check()
    await member.page.getByLabel(/^Lý do hoặc ý kiến thêm/).fill('Chưa thấy số liệu trước khi áp dụng')
    await member.page.reload()
    await expect.poll(() => member.page.getByLabel(/^Lý do hoặc ý kiến thêm/).inputValue()).toContain('Chưa thấy số liệu')
    await member.page.getByRole('button', { name: 'Gửi phiếu trả lời' }).click()
    await member.page.getByText(/Bạn đã trả lời: Không đồng ý/).waitFor()
    await member.accessible()
    expect(await member.page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true)

    await office.open(at)
    expect(await office.page.getByText('Chưa thấy số liệu').count()).toBe(0)
    await part.getByText('Kết thúc lấy ý kiến').waitFor()
    const { voting } = (await office.ask(readSitting, { params: { id } })).agenda.find(({ initiativeId }) => initiativeId === item.initiativeId)!
    for (const { personId } of voting!.written!.awaited!) {
      if (!(await office.page.getByLabel(/^Phiếu của/).isVisible())) await office.page.getByText('Nhập phiếu trả lời bằng giấy').click()
      const paper = part.locator('details form')
      await paper.getByLabel(/^Phiếu của/).selectOption(personId)
      await paper.getByRole('radio', { name: 'Đồng ý', exact: true }).check()
      await paper.getByRole('button', { name: 'Nhập phiếu' }).click()
      await expect.poll(() => office.page.locator(`option[value="${personId}"]`).count()).toBe(0)
    }
    await part.getByRole('button', { name: 'Kết thúc lấy ý kiến' }).click()
    await office.page.getByRole('dialog').getByRole('button', { name: 'Kết thúc lấy ý kiến' }).click()
    await office.page.getByText('Chưa thấy số liệu trước khi áp dụng').waitFor()
    await office.accessible()
  })
})
