import { markConflict } from '@sangkien/contract/conflict'
import { readSitting } from '@sangkien/contract/council'
import { listMyReviews, readReviewing } from '@sangkien/contract/reviewing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OwnCouncil, ownCouncil } from './own-council.ts'
import { browsers } from './visitor.ts'

describe('reviewers of the dossiers of a sitting', () => {
  const { visitor } = browsers()
  let own: OwnCouncil
  beforeAll(async () => { own = await ownCouncil(visitor, 7, 10) }, 120_000)
  afterAll(() => own?.end(), 60_000)

  it('are proposed with reasons, hold once accepted, come first on the member’s list, and are handed on with consent', async () => {
    const { office } = own
    const { page } = office
    const sitting = { id: own.council.sitting }
    const params = { id: sitting.id }

    await office.open(`/phien-hop/${sitting.id}`)
    await page.getByRole('link', { name: 'Phân công phản biện' }).click()
    await page.getByRole('heading', { name: 'Phân công phản biện', level: 1 }).waitFor()
    await page.getByRole('button', { name: 'Đề xuất phân công' }).click()
    await page.getByText('Bản đề xuất, chưa có hiệu lực').waitFor()
    await office.accessible()
    expect((await office.ask(readReviewing, { params })).items.flatMap(({ reviewers }) => reviewers)).toEqual([])
    await page.getByRole('button', { name: 'Phân công theo đề xuất' }).click()
    await page.getByRole('status').filter({ hasText: 'Đã phân công' }).waitFor()
    const assigned = await office.ask(readReviewing, { params })
    expect(assigned.items.every(({ reviewers, lacking }) => reviewers.length + lacking === assigned.perDossier)).toBe(true)

    const member = await own.member(4)
    const mine = (await member.ask(listMyReviews, {})).find(({ doneAt }) => doneAt === null)!
    await member.open('/cham-diem')
    await member.page.getByText('Phản biện', { exact: true }).first().waitFor()
    await member.page.getByRole('row').filter({ hasText: mine.title }).getByRole('button', { name: /^Chuyển phản biện/ }).click()
    const vice = (await office.ask(readSitting, { params })).members.find(({ seat, personId }) => seat === 'vice_chair' && !assigned.items.find(({ initiativeId }) => initiativeId === mine.initiativeId)!.reviewers.some((one) => one.personId === personId))
      ?? (await office.ask(readSitting, { params })).members.find(({ seat }) => seat === 'chair')!
    await member.page.getByRole('combobox', { name: 'Đề nghị thành viên' }).selectOption({ label: vice.name })
    await member.accessible()
    await member.page.getByRole('button', { name: 'Gửi đề nghị' }).click()
    await member.page.getByText(`Đã đề nghị ${vice.name}`).waitFor()

    const other = await own.member(vice.seat === 'chair' ? 0 : 1)
    await other.open('/')
    await other.page.getByRole('link', { name: /^Trả lời đề nghị nhận phản biện/ }).click()
    await other.page.getByText('Bạn được đề nghị nhận phản biện một hồ sơ').waitFor()
    await other.page.getByRole('button', { name: /^Nhận phản biện/ }).click()
    await other.page.getByRole('status').filter({ hasText: 'Đã ghi câu trả lời' }).waitFor()
    expect((await office.ask(readReviewing, { params })).items.find(({ initiativeId }) => initiativeId === mine.initiativeId)!.reviewers.find(({ personId }) => personId === vice.personId)?.how).toBe('handed_on')

    await office.open(`/phien-hop/${sitting.id}/phan-bien`)
    await page.getByRole('button', { name: 'Nhắc người chưa gửi phiếu' }).click()
    await page.getByRole('button', { name: /^Gửi lời nhắc cho/ }).click()
    await page.getByRole('status').filter({ hasText: 'Đã gửi lời nhắc' }).waitFor()
  })
  it('a dossier on which the council could not vote even when all of it comes is shown before the sitting opens', async () => {
    const { office, council } = own
    const params = { id: council.sitting }
    const { agenda, members, quorum } = await office.ask(readSitting, { params })
    const last = agenda.at(-1)!
    await office.open(`/phien-hop/${council.sitting}`)
    const warning = office.page.getByRole('note').filter({ hasText: 'không đủ người xét dù cả hội đồng đến họp' })
    expect(await warning.count()).toBe(0)
    const out = members.slice(0, members.length - quorum.needed + 1)
    for (const { personId } of out) await office.ask(markConflict, { params: { ...params, initiativeId: last.initiativeId, personId }, body: { mark: 'conflict', reason: 'Đã xét hồ sơ này lần trước.' } })
    await office.page.reload()
    await warning.getByText(`${last.title}: còn ${quorum.needed - 1}/${members.length} thành viên được xét, cần ít nhất ${quorum.needed}.`).waitFor()
    await office.accessible()
  })
})
