import { castVote, concludeItem, noteAttendance, openSitting, putOnAgenda, readSitting } from '@sangkien/contract/council'
import { readHome } from '@sangkien/contract/home'
import { askOpinion, giveOpinion, readInitiative, submitInitiative } from '@sangkien/contract/initiative'
import { checkBenefit, confirmApplication } from '@sangkien/contract/intake'
import { beginDraft, replayDraft, saveDraft, takeDraft } from '@sangkien/contract/regulation-draft'
import type { InitiativeId, PersonId, RegulationId } from '@sangkien/domain/ids'
import { type ProcessStep, type StepKey, usualProcess } from '@sangkien/domain/process/step'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { daNangEducation, nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { day, dayOf } from '@sangkien/domain/time/day'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aFiled, aRoom, type Room, score, onAgenda } from '../../test/a-sitting.ts'
import { anInitiative } from '../../test/an-initiative.ts'
import { aDraft } from '../../test/dossier.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { newId } from '../id.ts'
import { addRegulationRow } from '../organisation/make-organisation.ts'

const line = { what: 'Thời gian tổng hợp báo cáo', unit: 'phút', quantity: 52, before: 195, after: 30, unitCost: 1200 }
const change = (key: StepKey, about: Partial<ProcessStep>, scale = false) => usualProcess(scale).map((step) => (step.key === key ? { ...step, ...about } : step))
const without = (key: StepKey) => usualProcess(false).filter((step) => step.key !== key)

/** Each part of a process is flipped in a version of the rules, and something else happens to a dossier under it; one under the usual process goes its usual way. */
describe('a process changed by a regulation', () => {
  const w = world({ breaks: { because: 'dossiers and rules are put straight where they stand', names: ['codes of a year run without gaps up to their counter', 'versions of the regulation follow one another without a shared day'] } })
  let [officer, author, head, accountant] = [] as unknown as [PersonId, PersonId, PersonId, PersonId]
  let [office, me, chief, accounts] = [] as unknown as [Caller, Caller, Caller, Caller]
  let [codes, versions] = [700, 0]
  beforeAll(async () => {
    ;[officer, author, accountant] = [await w.person(['secretariat']), await w.person(), await w.person(['accountant'])]
    head = await w.person()
    await w.inside((tx) => tx.insertInto('role_grant').values({ org_id: w.org, id: newId(), person_id: head, role: 'unit_head', unit_id: w.unit, from_day: day('2020-01-01'), to_day: null }).execute())
  })
  beforeEach(async () => { [office, me, chief, accounts] = [await w.as(officer), await w.as(author), await w.as(head), await w.as(accountant)] })

  /** Rules with this process, in no editor: for dossiers put under them. */
  const rules = (steps: readonly ProcessStep[], base: RegulationPack = nationalDefault): Promise<RegulationId> =>
    w.inside((tx) => addRegulationRow(tx, w.org, { ...base, code: `thu-${(versions += 1)}`, name: `Quy chế thử ${versions}`, steps }, day('2018-01-01'), w.now))
  const put = async (regulation: RegulationId, about: Parameters<typeof anInitiative>[1]) =>
    anInitiative(w, { authors: [author], ...about, columns: { regulation_id: regulation, code: `SK-2026-${(codes += 1)}`, receipt_number: codes, accepted_at: w.now, ...about?.columns } })
  const acts = async (who: Caller, id: InitiativeId) => (await who(readInitiative, { params: { id } })).acts
  const duties = async (who: Caller, kind: string) => (await who(readHome, {})).duties.filter((one) => one.kind === kind).map(({ subjectId }) => subjectId)

  it('may hear the head of the unit before anything is filed, or not at all', async () => {
    const write = async (steps: readonly ProcessStep[]) => {
      const { pack, version } = await office(beginDraft, { body: {} })
      const saved = await office(saveDraft, { body: { version, pack: { ...pack, steps } } })
      expect([saved.problems, saved.changes.map(({ path }) => path.replace(/\[.*/, ''))]).toEqual([[], expect.arrayContaining(['steps'])])
      await office(takeDraft, { body: { version: saved.version, validFrom: dayOf(w.now), basis: 'Quyết định sửa quy trình' } })
      return aDraft(w, author)
    }
    const wanted = await write(change('unit_opinion', { compulsory: true }))
    expect((await acts(me, wanted)).submit).toMatchObject({ code: 'submission.opinion_missing' })
    await expect(me(submitInitiative, { params: { id: wanted } })).rejects.toMatchObject(refusedWith('submission.opinion_missing', 409))
    await me(askOpinion, { params: { id: wanted } })
    await chief(giveOpinion, { params: { id: wanted }, body: { supports: false, reasons: 'Chưa thấy khác cách đang làm' } })
    expect((await me(submitInitiative, { params: { id: wanted } })).stage).toBe('submitted')

    w.now = new Date(w.now.getTime() + 86_400_000)
    ;[office, me, chief] = [await w.as(officer), await w.as(author), await w.as(head)]
    const unheard = await write(without('unit_opinion'))
    expect(await acts(me, unheard)).not.toHaveProperty('ask_opinion')
    await expect(me(askOpinion, { params: { id: unheard } })).rejects.toMatchObject(refusedWith('opinion.not_in_process', 409))
    expect((await me(submitInitiative, { params: { id: unheard } })).stage).toBe('submitted')
    await expect(chief(giveOpinion, { params: { id: unheard }, body: { supports: true, reasons: '' } })).rejects.toMatchObject(refusedWith('opinion.not_in_process', 409))
  })

  it('may have the standing office alone confirm the first application', async () => {
    const [usual, other] = [await put(await rules(usualProcess(false)), { stage: 'awaiting_application' }), await put(await rules(change('application', { by: ['secretariat'] })), { stage: 'awaiting_application' })]
    expect(await duties(chief, 'confirm_application')).toEqual([usual])
    expect((await duties(office, 'confirm_application')).toSorted()).toEqual([usual, other].toSorted())
    await expect(chief(confirmApplication, { params: { id: other }, body: { on: '2026-11-20' } })).rejects.toMatchObject(refusedWith('initiative.not_by_you', 403))
    expect((await me(readInitiative, { params: { id: other } })).next.role).toBe('secretariat')
    expect((await chief(confirmApplication, { params: { id: usual }, body: { on: '2026-11-20' } })).stage).toBe('accepted')
  })

  it('may charge the standing office with the figures, or nobody', async () => {
    const body = { money: 1_000_000, hours: 12 }
    const [usual, office_, nobody] = await Promise.all([usualProcess(false), change('benefit_check', { by: ['secretariat'] }), without('benefit_check')].map(async (steps) => put(await rules(steps), { stage: 'accepted', content: { benefitLines: [line] as never } }))) as [InitiativeId, InitiativeId, InitiativeId]
    expect(await duties(accounts, 'check_benefit')).toEqual([usual])
    expect(await duties(office, 'check_benefit')).toEqual([office_])
    await expect(accounts(checkBenefit, { params: { id: office_ }, body })).rejects.toMatchObject(refusedWith('benefit.not_by_you', 403))
    await expect(office(checkBenefit, { params: { id: usual }, body })).rejects.toMatchObject(refusedWith('benefit.not_by_you', 403))
    await expect(accounts(checkBenefit, { params: { id: nobody }, body })).rejects.toMatchObject(refusedWith('benefit.not_by_you', 403))
    expect((await office(checkBenefit, { params: { id: office_ }, body })).benefit.money).toBe(1_000_000)
  })

  it('may let no dossier before the council with figures unconfirmed', async () => {
    const steps = change('benefit_check', { compulsory: true })
    const room = await aRoom(w, { pack: { ...nationalDefault, code: 'thu-benefit', steps } })
    const [claims, none] = [await put(room.regulation, { stage: 'accepted', content: { benefitLines: [line] as never } }), await put(room.regulation, { stage: 'accepted' })]
    expect((await acts(office, claims)).put_on_agenda).toMatchObject({ code: 'agenda.benefit_unchecked' })
    expect((await duties(office, 'put_on_agenda')).filter((id) => [claims, none].includes(id as InitiativeId))).toEqual([none])
    await expect(office(putOnAgenda, { params: { id: room.sitting }, body: { initiativeIds: [claims] } })).rejects.toMatchObject(refusedWith('agenda.benefit_unchecked', 409))
    await accounts(checkBenefit, { params: { id: claims }, body: { money: 1, hours: 1 } })
    await office(putOnAgenda, { params: { id: room.sitting }, body: { initiativeIds: [claims, none] } })
  })

  it('may want every sheet before the council concludes', async () => {
    const steps = change('scoring', { compulsory: true }, true)
    const room = await aRoom(w, { pack: { ...daNangEducation, code: 'thu-scoring', steps } })
    const dossier = await aFiled(w, room, { authors: [author], columns: { code: `SK-2026-${(codes += 1)}` } })
    await onAgenda(w, room, dossier)
    const judges = room.members
    await score(w, room, dossier, judges.slice(0, -1))
    await office(openSitting, { params: { id: room.sitting } })
    await office(noteAttendance, { params: { id: room.sitting }, body: { present: [...judges] } })
    for (const personId of judges) await office(castVote, { params: { id: room.sitting, initiativeId: dossier }, body: { choice: 'agree', personId } })
    const conclude = (result: 'recognise' | 'defer') => office(concludeItem, { params: { id: room.sitting, initiativeId: dossier }, body: { result, reasons: result === 'defer' ? 'Chờ đủ phiếu chấm' : '' } })
    await expect(conclude('recognise')).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'sitting.sheets_missing', in: judges.length - 1, of: judges.length } } })
    expect((await conclude('defer')).agenda[0]!.result).toBe('defer')
  })

  it('may leave the sitting to its chair alone, or to the standing office alone', async () => {
    for (const [by, runs] of [[['council_chair'], [false, true]], [['secretariat'], [true, false]]] as const) {
      const room: Room = await aRoom(w, { pack: { ...nationalDefault, code: `thu-${by[0]}`, steps: change('sitting', { by }) } })
      const chair = await w.as(room.members[0]!)
      expect([(await office(readSitting, { params: { id: room.sitting } })).mayRun, (await chair(readSitting, { params: { id: room.sitting } })).mayRun]).toEqual(runs)
      expect([(await duties(office, 'run_sitting')).includes(room.sitting), (await duties(chair, 'run_sitting')).includes(room.sitting)]).toEqual(runs)
      expect((await duties(chair, 'attend_sitting')).includes(room.sitting)).toBe(!runs[1])
    }
  })

  it('shows where the dossiers of a year would stand, and changes nothing', async () => {
    const regulation = await rules(usualProcess(false))
    const columns = { received_at: new Date('2021-05-03T02:00:00Z') }
    const [heard, unheard, refused] = [await put(regulation, { stage: 'submitted', columns: { ...columns, accepted_at: null } }), await put(regulation, { stage: 'accepted', columns }), await put(regulation, { stage: 'intake_refused', columns: { ...columns, accepted_at: null } })]
    await w.inside((tx) => tx.insertInto('unit_opinion').values({ org_id: w.org, initiative_id: heard, person_id: head, unit_id: w.unit, supports: true, reasons: '', given_at: w.now }).execute())
    const pack = { ...nationalDefault, steps: change('unit_opinion', { compulsory: true }) }
    const run = (who: Caller, of: RegulationPack, year = 2021) => who(replayDraft, { body: { pack: of, year } })

    const { rows, total } = await run(office, pack)

    expect(total).toBe(3)
    expect(new Map(rows.map(({ id, before, after, same }) => [id, { before, after, same }]))).toEqual(new Map<InitiativeId, unknown>([
      [heard, { before: { at: 'intake', why: 'not_accepted' }, after: { at: 'intake', why: 'not_accepted' }, same: true }],
      [unheard, { before: { at: 'sitting', why: 'not_concluded' }, after: { at: 'unit_opinion', why: 'opinion_missing' }, same: false }],
      [refused, { before: { at: 'end', result: 'refused' }, after: { at: 'unit_opinion', why: 'opinion_missing' }, same: false }],
    ]))
    expect((await run(office, pack, 2020)).rows).toEqual([])
    await expect(run(office, { ...pack, steps: without('sitting') })).rejects.toMatchObject(refusedWith('regulation.draft_contradicts', 409))
    await expect(run(await w.as(await w.person(['administrator'])), pack)).rejects.toMatchObject({ status: 403 }) // results that are not published are none of theirs
  })
})
