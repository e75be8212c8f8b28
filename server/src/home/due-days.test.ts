import { type Duty, readHome } from '@sangkien/contract/home'
import { readInitiative } from '@sangkien/contract/initiative'
import { setCalendarDay } from '@sangkien/contract/regulation'
import { listSittings } from '@sangkien/contract/council'
import type { DecisionId, InitiativeId, PersonId } from '@sangkien/domain/ids'
import { lastDayToReport } from '@sangkien/domain/report/last-day-to-report'
import { yearsToReport } from '@sangkien/domain/report/years-to-report'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { type Day, day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { anInitiative } from '../../test/an-initiative.ts'
import { aFiled, aRoom, onAgenda, type Room } from '../../test/a-sitting.ts'
import { world } from '../../test/world.ts'
import { newId } from '../id.ts'

type World = ReturnType<typeof world>
const dutiesOf = async (w: World, person: PersonId) => (await (await w.as(person))(readHome, {})).duties
const due = async (w: World, person: PersonId, kind: Duty['kind'], subject: string) => {
  const found = (await dutiesOf(w, person)).find((one) => one.kind === kind && one.subjectId === subject)
  expect(found, `${kind} is a duty`).toBeDefined()
  return found!.dueOn
}

describe('the last day to file, said in SQL', () => {
  const w = world()
  const drafts = [
    ...['2026-03-10', '2025-11-29', '2024-02-29', '2026-01-31', '2025-12-25', '2025-08-30'].map((on) => ({ firstAppliedOn: day(on as '2026-03-10') })),
    { firstAppliedOn: null }, { firstAppliedOn: day('2026-03-10'), applicationState: 'not_yet' as const }, { firstAppliedOn: day('2026-03-10'), applicationState: 'trial' as const },
  ]
  let author: PersonId
  const ids: InitiativeId[] = []
  beforeAll(async () => {
    author = await w.person()
    const keeper = await w.as(await w.person(['administrator', 'secretariat']))
    // A rest of a week, with a Saturday worked in its place.
    for (const date of ['2027-01-25', '2027-01-26', '2027-01-27', '2027-01-28', '2027-01-29', '2026-12-25']) await keeper(setCalendarDay, { params: { day: date }, body: { kind: 'holiday', name: 'Nghỉ' } })
    await keeper(setCalendarDay, { params: { day: '2026-11-28' }, body: { kind: 'workday', name: 'Làm bù' } })
    for (const content of drafts)
      for (const leave of [null, 'đi công tác'])
        ids.push(await anInitiative(w, { stage: 'draft', authors: [author], content, columns: { opinion_asked_at: w.now, ...(leave && { late_asked_at: w.now, late_reason: leave, late_allowed_reason: leave, late_allowed_by: author }) } }))
  })
  const filingTerm = (term: object) => w.inside((tx) => sql`update regulation set pack = jsonb_set(pack, '{terms,filing}', (pack #> '{terms,filing}') || ${JSON.stringify(term)}::jsonb) where org_id = ${w.org}`.execute(tx))
  const agree = async () => {
    const as = await w.as(author)
    const listed = (await as(readHome, {})).duties
    const dates = new Set<Day | string | null>()
    for (const id of ids) {
      const { next } = await as(readInitiative, { params: { id } })
      dates.add(next.dueOn)
      for (const kind of ['finish_draft', 'confirm_share'] as const) expect([kind, id, listed.find((one) => one.kind === kind && one.subjectId === id)?.dueOn]).toEqual([kind, id, next.dueOn])
    }
    return dates
  }

  it.each([[{ unit: 'years', count: 1 }], [{ unit: 'months', count: 13 }], [{ unit: 'days', count: 400 }], [{ unit: 'working_days', count: 300 }]])('is that of the dossier’s page, by a term of %o', async (term) => {
    await filingTerm(term)
    expect((await agree()).size).toBeGreaterThan(5)
  })

  it('is the end of the round where that comes first, and the head’s opinion and the leave to file late are due with it', async () => {
    await filingTerm({ unit: 'years', count: 1 })
    const room = await aRoom(w, { pack: nationalDefault, size: 5 })
    expect((await agree()).has('2026-12-31')).toBe(true)
    const head = await w.person(['unit_head'])
    expect(await due(w, head, 'give_opinion', ids[0]!)).toBe('2026-12-31')
    const late = await anInitiative(w, { stage: 'draft', authors: [author], columns: { late_asked_at: w.now, late_reason: 'đi công tác' } })
    expect(await due(w, room.office, 'allow_late_filing', late)).toBe('2026-12-31')
  })
})

describe('the day each duty is due', () => {
  const w = world({ breaks: { because: 'reports are put there as sent', names: ['a report that was sent is what its hash was made of'] } })
  let room: Room
  const term = (id: InitiativeId, kind: 'examine' | 'complete' | 'decide', on: string) =>
    w.inside((tx) => tx.insertInto('term').values({ org_id: w.org, initiative_id: id, kind, starts_on: day('2026-11-01'), due_on: day(on as '2026-11-01') }).execute())
  beforeAll(async () => { room = await aRoom(w, { pack: nationalDefault, size: 5 }) })

  it('of an opinion on a filed dossier, is that of its examination', async () => {
    const id = await anInitiative(w, { columns: { opinion_asked_at: w.now } })
    await term(id, 'examine', '2026-12-10')
    expect(await due(w, await w.person(['unit_head']), 'give_opinion', id)).toBe('2026-12-10')
  })

  it('of a share while a request for completion is open, is that of the answer', async () => {
    const author = await w.person()
    const id = await anInitiative(w, { stage: 'completion_requested', authors: [author] })
    await w.inside((tx) => tx.insertInto('completion_request').values({ org_id: w.org, initiative_id: id, number: 1, fields: ['title'], message: 'Ghi rõ tên', asked_by: room.office, asked_at: w.now, due_on: day('2026-12-23') }).execute())
    expect(await due(w, author, 'confirm_share', id)).toBe('2026-12-23')
    await term(id, 'complete', '2026-12-30') // lengthened
    expect([await due(w, author, 'confirm_share', id), await due(w, author, 'complete_dossier', id)]).toEqual(['2026-12-30', '2026-12-30'])
  })

  it('of a benefit to check, is that of the decision; and none once decided', async () => {
    const accountant = await w.person(['accountant'])
    const content = { benefitLines: [{ what: 'Thời gian', quantity: 1 }] as never }
    const [open, decided] = [await anInitiative(w, { stage: 'accepted', content, dueOn: '2027-01-20' }), await anInitiative(w, { stage: 'recognised', content })]
    expect([await due(w, accountant, 'check_benefit', open), await due(w, accountant, 'check_benefit', decided)]).toEqual(['2027-01-20', null])
  })

  it('of a decision to approve or to issue, is the first of its dossiers; a revocation has none', async () => {
    const [decider, clerk] = [await w.person(['decision_maker']), await w.person(['records_clerk'])]
    const [early, late] = [await anInitiative(w, { stage: 'awaiting_decision', dueOn: '2026-12-01' }), await anInitiative(w, { stage: 'awaiting_decision', dueOn: '2027-02-01' })]
    const draft = async (columns: object, ...items: InitiativeId[]) => {
      const id = newId<DecisionId>()
      await w.inside(async (tx) => {
        await tx.insertInto('decision').values({ org_id: w.org, id, kind: 'recognition', about: 'Công nhận', created_by: room.office, created_at: w.now, ...columns } as never).execute()
        for (const [position, initiative_id] of items.entries()) await tx.insertInto('decision_item').values({ org_id: w.org, decision_id: id, initiative_id, position }).execute()
      })
      return id
    }
    expect(await due(w, decider, 'approve_decision', await draft({}, late, early))).toBe('2026-12-01')
    expect(await due(w, clerk, 'issue_decision', await draft({ approved_by: decider, approved_at: w.now }, late))).toBe('2027-02-01')
    expect(await due(w, decider, 'approve_decision', await draft({ kind: 'revocation', ground: 'false_figures' }, await anInitiative(w, { stage: 'recognised' })))).toBeNull()
  })

  it('of a first application to confirm, is none: no term runs yet', async () => {
    const id = await anInitiative(w, { stage: 'awaiting_application' })
    expect(await due(w, room.office, 'confirm_application', id)).toBeNull()
  })

  it('counts an item withdrawn from the agenda as settled, as the list of sittings does', async () => {
    const [kept, gone] = [await aFiled(w, room), await aFiled(w, room)]
    await onAgenda(w, room, kept, gone)
    await w.inside((tx) => tx.updateTable('initiative').set({ stage: 'withdrawn' } as never).where('org_id', '=', w.org).where('id', '=', gone).execute())
    const duty = (await dutiesOf(w, room.office)).find(({ kind }) => kind === 'run_sitting')
    const row = (await (await w.as(room.office))(listSittings, {})).rows.find(({ id }) => id === room.sitting)
    expect(duty?.progress).toEqual({ done: 1, of: 2 })
    expect(duty?.progress).toEqual({ done: row?.decided, of: row?.items })
  })

  it('asks for each year’s report from November until it is sent, whatever year it has become', async () => {
    const send = (year: number) => w.inside((tx) => tx.insertInto('year_report').values({ org_id: w.org, id: newId(), year, created_at: w.now, sent_at: w.now, facts: '{}', sha256: 'a'.repeat(64) }).execute())
    const sent = new Set<number>()
    for (const [on, sends] of [['2026-10-31', 0], ['2026-11-01', 0], ['2026-12-31', 0], ['2027-01-01', 0], ['2027-11-01', 2026], ['2027-12-31', 2027], ['2028-01-01', 0]] as const) {
      w.now = new Date(`${on}T02:00:00Z`)
      const owed = (await dutiesOf(w, room.office)).filter(({ kind }) => kind === 'send_report').map(({ subjectId, dueOn }) => [subjectId, dueOn])
      expect([on, owed]).toEqual([on, yearsToReport(dayOf(w.now), 2026, sent).map((year) => [String(year), lastDayToReport(year, nationalDefault.annualReport)])])
      if (sends) { await send(sends); sent.add(sends) }
    }
  })
})
