import { isPlainField } from '@sangkien/contract/dossier-field'
import { askLateFiling, askOpinion, confirmShare, giveOpinion, saveAuthors, startInitiative, submitInitiative, withdrawInitiative } from '@sangkien/contract/initiative'
import { acceptInitiative, checkBenefit, refuseIntake, requestCompletion } from '@sangkien/contract/intake'
import { computeLine } from '@sangkien/domain/benefit/benefit-line'
import { usualFormula } from '@sangkien/domain/benefit/formula'
import type { Dossier } from '@sangkien/domain/initiative/dossier'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { addDays, type Day } from '@sangkien/domain/time/day'
import { holdDossier } from '../initiative/hold-dossier.ts'
import { saveHeld } from '../initiative/save-field.ts'
import { noteCondition } from '../intake/note-condition.ts'
import { composeDossier } from './compose-dossier.ts'
import type { Cast } from './demo-cast.ts'
import { demoHourlyCosts, demoUnits } from './demo-units.ts'
import { dice } from './dice.ts'
import type { StageManager } from './stage-manager.ts'
import { demoRounds, type Story } from './storyline.ts'

/** From the first word to the end of intake. `accepted` is told of each dossier the council may take up. */
export function playDossier(manager: StageManager, cast: Cast, story: Story, accepted: (id: InitiativeId, dossier: Dossier) => void): void {
  const chance = dice(story.seed)
  const [first] = story.authors
  const author = first!.id as PersonId
  const dossier = composeDossier(story.subject, {
    unit: demoUnits.find(({ code }) => code === story.unit)!.name, title: story.title, tool: story.tool, chance, hourlyCost: demoRounds[story.round]!.scaled ? demoHourlyCosts[0] : null,
    firstAppliedOn: story.ending === 'awaiting_application' ? null : story.appliedOn, state: story.ending === 'awaiting_application' ? 'not_yet' : chance.roll() < 0.15 ? 'trial' : 'applied',
  })
  manager.on(addDays(story.filedOn, -chance.between(5, 25)), 8 + chance.roll() * 2, async () => {
    const { id } = await manager.as(author, startInitiative, { body: { title: story.title } })
    await write(manager, author, id, dossier, story.ending === 'draft' && !story.late ? chance.between(3, 9) : Infinity)
    if (story.authors.length > 1) {
      await manager.as(author, saveAuthors, { params: { id }, body: { rev: 0, authors: story.authors.map(({ id: personId, share }, at) => ({ personId, share, contribution: at === 0 ? 'Đề xuất ý tưởng, chủ trì thực hiện' : 'Thu thập số liệu, tổ chức áp dụng thử' })) } })
    }
    if (story.late) manager.on(story.filedOn, 10, async () => void (await manager.as(author, askLateFiling, { params: { id }, body: { reason: 'Giải pháp áp dụng từ trước đợt sắp xếp đơn vị; thời gian bàn giao kéo dài nên nhóm tác giả chưa kịp hoàn thiện số liệu đối chiếu.' } })))
    if (story.ending === 'draft') return
    for (const [at, one] of story.authors.entries())
      if (story.authors.length > 1) manager.on(addDays(story.filedOn, -2), 9 + at, async () => void (await manager.as(one.id as PersonId, confirmShare, { params: { id }, body: { share: one.share } })))
    if (chance.roll() < 0.6) manager.on(addDays(story.filedOn, -1), 8, () => opine(manager, cast, story, author, id))
    manager.on(story.filedOn, story.filedAt ?? 8 + chance.roll() * 8.5, () => file(manager, cast, story, author, id, dossier, accepted))
  })
}

async function write(manager: StageManager, author: PersonId, id: InitiativeId, dossier: Dossier, most: number): Promise<void> {
  const { sections, ...plain } = dossier
  const fields: [string, unknown][] = [...Object.entries(plain).filter(([name]) => isPlainField(name) && name !== 'title' && name !== 'confidentialNote'), ...Object.entries(sections).map(([key, value]): [string, unknown] => [`sections.${key}`, value])]
  await manager.inside(author, async (tx, actor) => {
    let of = await holdDossier(tx, actor, id, manager.now)
    for (const [field, value] of fields.slice(0, most)) of = (await saveHeld(tx, actor, of, field, { rev: 0, value }, manager.now)).of
  })
}

async function opine(manager: StageManager, cast: Cast, story: Story, author: PersonId, id: InitiativeId): Promise<void> {
  const head = story.unit === 'TH' ? cast.parts.head : story.unit === 'KGVX' ? cast.parts.member : story.unit === 'CBTH' ? cast.parts.expert : undefined
  if (!head || story.authors.some((one) => one.id === head)) return
  await manager.as(author, askOpinion, { params: { id } })
  await manager.as(head, giveOpinion, { params: { id }, body: { supports: true, reasons: 'Giải pháp đã được áp dụng tại đơn vị, có số liệu trước và sau; đề nghị Hội đồng xem xét.' } })
}

async function file(manager: StageManager, cast: Cast, story: Story, author: PersonId, id: InitiativeId, dossier: Dossier, accepted: (id: InitiativeId, dossier: Dossier) => void): Promise<void> {
  await manager.as(author, submitInitiative, { params: { id } })
  const soon = (days: number): Day => addDays(story.filedOn, days)
  const { secretary, accountant } = cast.parts
  switch (story.ending) {
    case 'submitted': return
    case 'withdrawn':
      return manager.on(soon(2), 10, async () => void (await manager.as(author, withdrawInitiative, { params: { id }, body: { reason: 'Cần áp dụng thêm một quý để có số liệu đầy đủ hơn.' } })))
    case 'intake_refused':
      return manager.on(soon(4), 15, async () => void (await manager.as(secretary, refuseIntake, { params: { id }, body: { code: 'not_a_solution', reason: 'Nội dung chỉ nêu kiến nghị chung, chưa mô tả giải pháp và các bước thực hiện tại đơn vị.' } })))
    case 'completion_requested':
      return manager.on(soon(3), 9, async () => void (await manager.as(secretary, requestCompletion, { params: { id }, body: { fields: ['beforeAfter', 'sections.effect'], message: 'Đề nghị nêu rõ nguồn số liệu trước và sau khi áp dụng, cách tính thời gian tiết kiệm.' } })))
    default:
  }
  manager.on(soon(3), 14, async () => {
    await manager.inside(secretary, async (tx, actor) => {
      for (const condition of ['new', 'applied', 'beneficial', 'not_contrary_to_order', 'not_protected'])
        await noteCondition(tx, actor, id, condition, { verdict: condition === 'applied' && story.ending === 'awaiting_application' ? 'unclear' : 'met', note: '' }, manager.now)
    })
    await manager.as(secretary, acceptInitiative, { params: { id } })
    if (story.ending !== 'awaiting_application') accepted(id, dossier)
  })
  const [line] = dossier.benefitLines
  const computed = line && computeLine(line, usualFormula)
  if (computed?.kind === 'computed' && computed.money > 0 && story.seed % 3 !== 0 && story.ending !== 'awaiting_application')
    manager.on(soon(6), 16, async () => void (await manager.as(accountant, checkBenefit, { params: { id }, body: { money: computed.money, hours: Math.max(0, Math.floor(computed.minutes / 60)) } })))
}
