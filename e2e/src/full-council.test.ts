import { castVote, concludeItem, readMinutes, readSitting } from '@sangkien/contract/council'
import { handInSheet, readScoreSheet, saveMarks } from '@sangkien/contract/scoring'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docxText } from '../../server/test/zip-text.ts'
import { ownCouncil, type OwnCouncil } from './own-council.ts'
import { markBoxes, marks } from './score-sheet.ts'
import { browsers, type Visitor } from './visitor.ts'

const [size, count] = [15, 40]
const soon = { timeout: 60_000 }
const pack = { ...daNangEducation, voting: { ...daNangEducation.voting, secondVote: 'once' as const } }

/** The whole of a large council at once: fifteen members and the officer, each in a browser of their own, over forty dossiers. */
describe(`a council of ${size} over ${count} dossiers, everyone in a browser`, () => {
  const { visitor } = browsers()
  let own: OwnCouncil
  let council: OwnCouncil['council']
  let office: Visitor
  const members: Visitor[] = []
  const address = () => `/phien-hop/${council.sitting}`
  const title = ({ page }: Visitor) => page.locator('#sang-kien-dang-xet')
  const button = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true })
  const item = async (at: number) => (await office.ask(readSitting, { params: { id: council.sitting } })).agenda[at]!

  beforeAll(async () => {
    own = await ownCouncil(visitor, size, count, { pack, unanswered: true })
    ;({ council, office } = own)
    for (let at = 0; at < size; at += 1) members.push(await own.member(at))
  }, 300_000)
  afterAll(() => own?.end(), 60_000)

  it('a member who is asked of a conflict answers, and is out of that dossier', async () => {
    const last = members.at(-1)!
    await last.open(`${address()}/xung-dot-loi-ich`)
    await last.page.getByRole('radio', { name: /^Có/ }).check()
    await last.page.getByRole('checkbox').first().check()
    await last.page.getByRole('button', { name: 'Gửi 1 câu trả lời' }).click()
    await last.page.getByRole('status').filter({ hasText: 'Đã ghi câu trả lời' }).waitFor()
    await expect(last.ask(readScoreSheet, { params: { sittingId: council.sitting, initiativeId: council.items[1]! } })).rejects.toThrow('404')
  })

  it('every member scores every dossier, one of them without a network for a while', async () => {
    const [away] = members
    const first = council.items[0]!
    for (const [at, member] of members.entries())
      await Promise.all(council.items.map(async (initiativeId, n) => {
        if ((at === 0 && n === 0) || (at === size - 1 && n === 1)) return // by hand below; out of it
        const params = { sittingId: council.sitting, initiativeId }
        const { rev } = await member.ask(saveMarks, { params, body: { rev: 0, marks: { novelty: 31 + ((at + n) % 5), applicability: 20, benefit: 22 }, remark: 'Có số liệu trước và sau.' } })
        await member.ask(handInSheet, { params, body: { rev } })
      }))
    await away!.open('/cham-diem')
    await away!.page.waitForFunction('navigator.serviceWorker.ready.then(() => true)')
    await away!.open(`/cham-diem/${council.sitting}/${first}`)
    await away!.page.waitForFunction('navigator.serviceWorker.controller !== null')
    await away!.context.setOffline(true)
    for (const [at, box] of markBoxes(away!.page).entries()) await box.fill(String(marks[at]))
    await away!.page.getByText('Chưa gửi – lưu trên máy này').waitFor()
    await away!.page.getByRole('button', { name: 'Gửi phiếu chấm' }).click()
    await away!.page.getByRole('status').filter({ hasText: 'sẽ tự gửi khi có mạng' }).waitFor()
    await away!.context.setOffline(false)
    await expect.poll(async () => (await away!.ask(readScoreSheet, { params: { sittingId: council.sitting, initiativeId: first } })).handedInAt !== null, { timeout: 60_000 }).toBe(true)
    expect((await item(0)).sheets).toEqual({ handedIn: size, of: size })
  }, 300_000)

  it('the officer opens it and notes who is there; every screen shows the first dossier', async () => {
    await office.open(address())
    await button(office, 'Mở phiên họp').click()
    await office.page.getByRole('dialog').getByRole('button', { name: 'Mở phiên họp' }).click()
    await office.page.getByRole('status').filter({ hasText: 'Phiên họp đã mở' }).waitFor()
    await attend(size)
    for (const member of members) await member.open(address())
    const shown = await title(members[0]!).innerText()
    for (const member of members) expect(await title(member).innerText()).toBe(shown)
  }, 300_000)

  it('all fifteen vote on the first from their own screens, and the officer writes down what follows', async () => {
    await vote(0, members, () => /^Đồng ý/)
    await expect.poll(async () => (await item(0)).vote?.agree, soon).toBe(size)
    await concludeHere()
    // The room goes on by itself, to the dossier the last member is out of.
    await members.at(-1)!.page.getByRole('heading', { name: 'Mời bạn rời phòng họp' }).waitFor()
    expect(await members.at(-1)!.page.getByRole('main').innerText()).not.toContain((await item(1)).title)
    await office.page.getByText(/^Không tham gia xét:/).waitFor()
  }, 120_000)

  it('takes no vote once the quorum is lost, and goes on when it is there again', async () => {
    await attend(9)
    await office.page.getByText('Có mặt 9/15').waitFor()
    await expect(members[0]!.ask(castVote, { params: { id: council.sitting, initiativeId: council.items[1]! }, body: { choice: 'agree' } })).rejects.toThrow('409')
    await attend(size)
    await vote(1, members.slice(0, -1), () => /^Đồng ý/)
    await expect.poll(async () => (await item(1)).vote?.agree, soon).toBe(size - 1)
    await concludeHere()
  }, 120_000)

  it('votes a second time on the third, where the first did not pass, and the second decides', async () => {
    await vote(2, members, (at) => (at < 8 ? /^Đồng ý/ : /^Không đồng ý/))
    await expect.poll(async () => (await item(2)).vote, soon).toMatchObject({ agree: 8, disagree: 7, passed: false })
    await button(office, 'Bỏ phiếu lần hai').click()
    await office.page.getByRole('dialog').getByRole('button', { name: 'Mở lần hai' }).click()
    for (const { page } of members) await page.getByText(/^Lần thứ nhất:/).waitFor()
    await vote(2, members, (at) => (at < 12 ? /^Đồng ý/ : /^Không đồng ý/))
    await expect.poll(async () => (await item(2)).vote, soon).toMatchObject({ agree: 12, disagree: 3, passed: true })
    await concludeHere()
  }, 120_000)

  it('goes through the rest, the members at once, and has its minutes when it ends: nothing is typed twice', async () => {
    for (const [n, initiativeId] of council.items.slice(3).entries()) {
      const params = { id: council.sitting, initiativeId }
      await Promise.all(members.map((member) => member.ask(castVote, { params, body: { choice: n % 10 === 9 ? 'disagree' : 'agree' } })))
      await office.ask(concludeItem, { params, body: n % 10 === 9 ? { result: 'decline', reasons: 'Chưa chứng minh được hiệu quả.', codes: ['not_beneficial'] } : { result: 'recognise', reasons: '' } })
    }
    await button(office, 'Kết thúc phiên họp').click()
    await office.page.getByRole('dialog').getByRole('button', { name: 'Kết thúc phiên họp' }).click()
    await office.page.getByText(/^Phiên họp kết thúc lúc/).waitFor()
    await office.accessible()
    const reply = await office.context.request.get(`${own.address}${readMinutes.path.replace(':id', council.sitting).replace(':format', 'docx')}`)
    const words = docxText(await reply.body())
    for (const said of ['15/15', council.names.at(-1)!, 'lần thứ nhất', (await item(39)).title]) expect(words).toContain(said)
    expect(words.match(/SK-2027-\d{5}/g)?.length).toBeGreaterThanOrEqual(count)
  }, 600_000)

  /** Notes that the first `there` of the list are in the room. */
  async function attend(there: number): Promise<void> {
    await button(office, 'Điểm danh').click()
    const dialog = office.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Có mặt tất cả' }).click()
    const boxes = dialog.getByRole('group', { name: /^Có mặt/ }).getByRole('checkbox')
    for (let at = there; at < size; at += 1) await boxes.nth(at).uncheck()
    await dialog.getByRole('button', { name: 'Ghi điểm danh' }).click()
    await dialog.waitFor({ state: 'detached' })
  }

  /** Each votes on the dossier their own screen has come to, and sees that the vote was taken. */
  async function vote(at: number, voters: readonly Visitor[], choice: (at: number) => RegExp): Promise<void> {
    const { title: here } = await item(at)
    await Promise.all(voters.map(async (voter, seat) => {
      await expect.poll(() => title(voter).innerText(), soon).toBe(here)
      const mine = voter.page.getByRole('region', { name: 'Phiếu của bạn' }).getByRole('button', { name: choice(seat) })
      await mine.waitFor()
      if (seat === 0) await voter.page.keyboard.press(choice(seat).test('Đồng ý') ? '1' : '2') // the chair has no hand free for a mouse
      else await mine.click()
      await expect.poll(() => mine.getAttribute('aria-pressed'), soon).toBe('true')
    }))
  }

  /** The officer writes down what the two gates suggest. */
  async function concludeHere(): Promise<void> {
    await office.page.getByRole('radio', { name: /^Công nhận.*theo điểm và phiếu/ }).waitFor()
    await button(office, 'Ghi kết luận').click()
    await office.page.getByRole('status').filter({ hasText: 'Đã ghi kết luận' }).first().waitFor()
  }
})
