import { listRegulations, listRounds } from '@sangkien/contract/regulation'
import { dropDraft, readDraft } from '@sangkien/contract/regulation-draft'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eightyAndTwenty, fortyThirtyThirty, levelsToPick, oneExcludes, twoRounds, votesOfAppointed, votesOfPresent } from '../../server/test/provincial-shapes.ts'
import { nextDay } from './a-contest.ts'
import { browsers } from './visitor.ts'

const { visitor } = browsers()

/** A field of the editor by its name, as its label points to it. */
const field = (page: Page, name: string) => page.locator(`[id="truong-${name}"]`)
const type = (page: Page, name: string, text: string) => field(page, name).fill(text)
const choose = (page: Page, name: string, value: string) => field(page, name).selectOption(value)
const part = (page: Page, label: string) => page.getByRole('link', { name: label, exact: true }).click()
const add = (page: Page, verb: string) => page.getByRole('button', { name: verb, exact: true }).click()
const open = (page: Page, name: RegExp) => page.locator('summary', { hasText: name }).first().click()

async function newScale(page: Page): Promise<void> {
  await part(page, 'Thang điểm')
  await add(page, 'Lập thang điểm mới')
  await open(page, /^Tính mới/)
}

async function criterion(page: Page, code: string, name: string, max: number): Promise<void> {
  await add(page, 'Thêm tiêu chí')
  await type(page, `criterion.${code}.name`, name)
  await type(page, `criterion.${code}.max`, String(max))
}

async function least(page: Page, code: string, min: number): Promise<void> {
  await type(page, `criterion.${code}.min`, String(min))
  await field(page, `criterion.${code}.disqualifying`).check()
}

async function grades(page: Page, rows: readonly (readonly [label: string, from: number, below: number | null])[]): Promise<void> {
  for (const [at, [label, from, below]] of rows.entries()) {
    await add(page, 'Thêm loại')
    await type(page, `scale.classes.${at}.label`, label)
    await type(page, `scale.classes.${at}.totalFrom`, String(from))
    await type(page, `scale.classes.${at}.totalBelow`, below === null ? '' : String(below))
  }
}

/** How somebody types each of them in, from the rules of the nation alone. */
const typed: readonly (readonly [RegulationPack, (page: Page) => Promise<void>])[] = [
  [fortyThirtyThirty, async (page) => {
    await newScale(page)
    await type(page, 'criterion.novelty.max', '40')
    await least(page, 'novelty', 20)
    for (const [code, name] of [['criterion_2', 'Khả năng áp dụng'], ['criterion_3', 'Hiệu quả']] as const) { await criterion(page, code, name, 30); await least(page, code, 10) }
    await type(page, 'scale.pass.totalFrom', '60')
    await grades(page, [['Xuất sắc', 85, null], ['Khá', 70, 85], ['Đạt', 60, 70]])
    await type(page, 'scale.classes.0.novelty', '30')
  }],
  [levelsToPick, async (page) => {
    await newScale(page)
    await type(page, 'criterion.novelty.max', '60')
    await choose(page, 'criterion.novelty.kind', 'range')
    await open(page, /^0–60 điểm/)
    for (const [at, [from, to, description]] of ([[0, 20, 'Cải tiến nhỏ'], [21, 40, 'Mới trong ngành'], [41, 60, 'Mới hoàn toàn']] as const).entries()) {
      if (at > 0) await add(page, 'Thêm mức')
      await type(page, `criterion.novelty.levels.${at}.from`, String(from))
      await type(page, `criterion.novelty.levels.${at}.to`, String(to))
      await type(page, `criterion.novelty.levels.${at}.description`, description)
    }
    await criterion(page, 'criterion_2', 'Hiệu quả', 40)
  }],
  [oneExcludes, async (page) => {
    await newScale(page)
    await type(page, 'criterion.novelty.max', '90')
    await criterion(page, 'criterion_2', 'Không trái đạo đức, không gây hại môi trường', 10)
    await choose(page, 'criterion.criterion_2.kind', 'yes_no')
    await least(page, 'criterion_2', 10)
  }],
  [twoRounds, async (page) => {
    await part(page, 'Thời hạn')
    for (const [at, [day, month]] of ([[30, 5], [30, 10]] as const).entries()) {
      await add(page, 'Thêm đợt')
      await type(page, `rounds.${at}.day`, String(day))
      await type(page, `rounds.${at}.month`, String(month))
    }
  }],
  [eightyAndTwenty, async (page) => {
    await newScale(page)
    await type(page, 'scale.name', 'Thang điểm hội thi')
    await type(page, 'scale.total', '80')
    await type(page, 'criterion.novelty.max', '50')
    await criterion(page, 'criterion_2', 'Hiệu quả', 30)
    await field(page, 'scale.publicVote').check()
    await type(page, 'scale.publicVote.choices', '0')
    await page.getByText('Phải là số lớn hơn 0.', { exact: true }).waitFor() // at its field, at once
    await type(page, 'scale.publicVote.choices', '2')
    await choose(page, 'scale.publicVote.voters', 'staff_outside_council')
    await choose(page, 'scale.publicVote.formula', 'share_of_voters')
    await choose(page, 'scale.publicVote.ties', 'public_points')
    await type(page, 'scale.publicVote.basis.article', 'Điều 12')
    await type(page, 'scale.pass.totalFrom', '70')
    await grades(page, [['Giải nhất', 90, null], ['Giải khuyến khích', 70, 90]])
    await page.getByText(/Tổng điểm: .* của hội đồng cộng 9 bình chọn/).waitFor()
  }],
  [votesOfPresent, async (page) => {
    await part(page, 'Biểu quyết')
    await type(page, 'voting.threshold', '70%')
    await page.getByLabel('Số thành viên có mặt', { exact: true }).check()
    await type(page, 'voting.quorum', '50%')
  }],
  // The last one, so that the office goes on without points.
  [votesOfAppointed, async (page) => {
    await part(page, 'Biểu quyết')
    await type(page, 'voting.threshold', '2/3')
    await page.getByLabel('Tổng số thành viên hội đồng', { exact: true }).check()
  }],
]

it('regulations of seven shapes are typed into the editor, and each leaves it as the pack it should be', async () => {
  const keeper = await visitor('thuky')
  const { page, ask } = keeper
  for (const [expected, fill] of typed) {
    if ((await ask(readDraft, {})).draft !== null) await ask(dropDraft, {})
    const validFrom = await nextDay(ask)
    await keeper.open('/quan-tri/quy-che/soan')
    await page.getByRole('button', { name: `Từ: ${nationalDefault.name}`, exact: true }).click()
    await part(page, 'Tên và căn cứ')
    await type(page, 'name', expected.name)
    await fill(page)
    expect(await page.getByText(/^Có \d+ chỗ mâu thuẫn$/).count(), expected.name).toBe(0)
    await part(page, 'Xem lại và áp dụng')
    await page.getByLabel('Áp dụng từ ngày').fill(validFrom.split('-').reverse().join('/'))
    await page.getByLabel('Ban hành theo văn bản').fill(`Quyết định ban hành ${expected.name}`)
    await page.getByRole('button', { name: 'Đưa bản mới vào áp dụng' }).click()
    await page.waitForURL('**/quan-tri/quy-che')
    const taken = (await ask(listRegulations, {}))[0]!
    const exported = (await (await page.request.get(`/api/regulations/${taken.id}/pack`)).json()) as RegulationPack
    const { legalBases: bases, ...rules } = exported
    const { legalBases: wanted, ...rulesWanted } = expected
    expect(rules, expected.name).toEqual({ ...rulesWanted, validFrom })
    expect(bases.length).toBe(wanted.length)
  }
}, 300_000)

it('a round is opened on the days the rules fix, a contest with the days of its vote, and the pages of both can be read by everybody', async () => {
  const keeper = await visitor('thuky')
  const { page, ask } = keeper
  const regulations = await ask(listRegulations, {})
  const idOf = ({ name }: RegulationPack) => regulations.find(({ title }) => title === name)!.id
  await keeper.open('/quan-tri/dot-xet')
  await page.getByRole('button', { name: 'Mở đợt xét' }).click()
  await type(page, 'year', '2031')
  await type(page, 'number', '2')
  await choose(page, 'regulationId', idOf(twoRounds))
  await page.getByRole('button', { name: 'Điền theo quy chế' }).click()
  await page.getByRole('button', { name: 'Lưu đợt xét' }).click()
  await page.getByRole('row', { name: /Đợt 2 năm 2031.*31\/05\/2031 – 30\/10\/2031/ }).waitFor()

  await page.getByRole('button', { name: 'Mở đợt xét' }).click()
  await type(page, 'roundName', 'Hội thi sáng kiến năm 2026')
  await type(page, 'year', '2032')
  await type(page, 'number', '1')
  await choose(page, 'regulationId', idOf(eightyAndTwenty))
  for (const [name, day] of [['opensOn', '01/01/2026'], ['closesOn', '15/11/2026'], ['votesFrom', '14/11/2026'], ['votesTo', '30/11/2026']] as const) await type(page, name, day)
  await page.getByRole('button', { name: 'Lưu đợt xét' }).click()
  await page.getByText(/Bình chọn phải bắt đầu sau ngày hết nhận hồ sơ/).first().waitFor()
  await type(page, 'votesFrom', '16/11/2026')
  await page.getByRole('button', { name: 'Lưu đợt xét' }).click()
  await page.getByRole('row', { name: /Hội thi sáng kiến năm 2026/ }).waitFor()
  const contest = (await ask(listRounds, {})).find(({ name }) => name === 'Hội thi sáng kiến năm 2026')!

  const reader = await visitor('tacgia')
  await reader.open('/binh-chon')
  await reader.page.getByRole('row', { name: /Hội thi sáng kiến năm 2026.*Đến hết 30\/11\/2026/ }).waitFor()
  await reader.accessible()
  await reader.open(`/binh-chon/${contest.id}`)
  await reader.page.getByText('Chưa có sáng kiến nào dự thi').waitFor()
  await reader.accessible()
}, 120_000)
