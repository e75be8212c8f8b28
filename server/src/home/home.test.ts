import { readCorpus } from '@sangkien/contract/corpus'
import { listSittings } from '@sangkien/contract/council'
import { listDecisions } from '@sangkien/contract/decision'
import { type Duty, readHome } from '@sangkien/contract/home'
import { listInitiatives } from '@sangkien/contract/initiative'
import { searchLibrary } from '@sangkien/contract/library'
import { listOutgoing } from '@sangkien/contract/outgoing'
import { readReport } from '@sangkien/contract/report'
import { readMe } from '@sangkien/contract/session'
import { readRoundStatistics } from '@sangkien/contract/statistics'
import type { DecisionId, InitiativeId, PersonId } from '@sangkien/domain/ids'
import { refuseBenefitCheck } from '@sangkien/domain/benefit/refuse-benefit-check'
import { refuseOpinion } from '@sangkien/domain/initiative/refuse-opinion'
import { type Stage, stages } from '@sangkien/domain/initiative/stage'
import { lastDayToReport } from '@sangkien/domain/report/last-day-to-report'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { refuseScoring } from '@sangkien/domain/scoring/refuse-scoring'
import { day } from '@sangkien/domain/time/day'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anInitiative } from '../../test/an-initiative.ts'
import { hashOf } from '../../test/hash-of.ts'
import { aFiled, aRoom, aRound, onAgenda, type Room, score } from '../../test/a-sitting.ts'
import { world } from '../../test/world.ts'
import { newId } from '../id.ts'

const line = { what: 'Thời gian', quantity: 1 }

describe('Việc của tôi', () => {
  const w = world()
  const at = w.now
  const who = {} as Record<'author' | 'coauthor' | 'head' | 'office' | 'member' | 'chair' | 'decider' | 'clerk' | 'accountant' | 'viewer' | 'admin' | 'stranger', PersonId>
  const of = {} as Record<'draft' | 'submitted' | 'completing' | 'awaiting' | 'accepted' | 'scoring' | 'scored' | 'consent' | 'decide' | 'drafted' | 'approved' | 'recognised', InitiativeId>
  let room: Room
  const decisions = { draft: newId<DecisionId>(), approved: newId<DecisionId>(), issued: newId<DecisionId>(), cancelled: newId<DecisionId>() }

  const duties = async (person: PersonId) => (await (await w.as(person))(readHome, {})).duties
  const said = (all: readonly Duty[]) => all.map(({ kind, subjectId }) => `${kind} ${subjectId}`).sort()
  const one = async (person: PersonId, kind: Duty['kind']) => (await duties(person)).find((duty) => duty.kind === kind)

  /** One dossier at every step, and every paper on somebody's desk. */
  beforeAll(async () => {
    for (const [name, roles] of Object.entries({
      author: [], coauthor: [], head: ['unit_head'], member: ['council_member'], chair: ['council_chair'], decider: ['decision_maker'], clerk: ['records_clerk'], accountant: ['accountant'], viewer: ['leadership_viewer'], admin: ['administrator'], stranger: [],
    } as const)) who[name as keyof typeof who] = await w.person(roles, { fullName: `Người ${name}`, ...(name === 'stranger' && { unitId: w.otherUnit }) })
    room = await aRoom(w, { size: 2, seated: [who.chair, who.member] })
    who.office = room.office
    const authors = [who.author]
    of.draft = await anInitiative(w, { stage: 'draft', authors: [who.author, who.coauthor], columns: { opinion_asked_at: w.now, late_asked_at: w.now, late_reason: 'đi công tác' } })
    of.submitted = await anInitiative(w, { authors })
    of.completing = await anInitiative(w, { stage: 'completion_requested', authors })
    of.awaiting = await anInitiative(w, { stage: 'awaiting_application', authors })
    of.accepted = await anInitiative(w, { stage: 'accepted', authors, content: { benefitLines: [line] as never }, dueOn: '2026-11-20' })
    of.consent = await anInitiative(w, { stage: 'awaiting_consent', authors, dueOn: '2027-03-01' })
    of.recognised = await anInitiative(w, { stage: 'recognised', authors })
    of.scoring = await aFiled(w, room, { authors })
    of.scored = await aFiled(w, room, { authors: [who.stranger] })
    await onAgenda(w, room, of.scoring, of.scored)
    await score(w, room, of.scored, [who.member])
    await w.inside((tx) => tx.insertInto('term').values({ org_id: w.org, initiative_id: of.scoring, kind: 'decide', starts_on: day('2026-08-20'), due_on: day('2026-11-20') }).execute())
    const closed = (await aRoom(w, { size: 2, seated: [await w.person(['council_chair']), await w.person(['council_member'])] })).sitting
    for (const key of ['decide', 'drafted', 'approved'] as const) of[key] = await anInitiative(w, { stage: 'awaiting_decision', authors })
    await w.inside(async (tx) => {
      const org_id = w.org
      await tx.updateTable('sitting').set({ opened_at: w.now, closed_at: w.now }).where('org_id', '=', org_id).where('id', '=', closed).execute()
      for (const [position, initiative_id] of [of.decide, of.drafted, of.approved].entries()) await tx.insertInto('sitting_item').values({ org_id, sitting_id: closed, initiative_id, position }).execute()
      const decision = { org_id, kind: 'recognition' as const, sitting_id: closed, about: 'Công nhận sáng kiến', created_by: who.office, created_at: w.now }
      await tx.insertInto('decision').values([
        { ...decision, id: decisions.draft }, { ...decision, id: decisions.approved, approved_by: who.decider, approved_at: w.now }, { ...decision, id: decisions.cancelled, cancelled_at: w.now },
        { ...decision, id: decisions.issued, approved_by: who.decider, approved_at: w.now, number: 1, symbol: 'QĐ-VP', dated: day('2026-11-20'), issued_by: who.clerk, issued_at: w.now, facts: '{}', sha256: hashOf({}) },
      ]).execute()
      await tx.insertInto('decision_item').values([{ org_id, decision_id: decisions.draft, initiative_id: of.drafted, position: 1 }, { org_id, decision_id: decisions.approved, initiative_id: of.approved, position: 1 }, { org_id, decision_id: decisions.cancelled, initiative_id: of.decide, position: 1 }]).execute()
      await tx.insertInto('consent').values({ org_id, initiative_id: of.consent, asked_at: w.now }).execute()
      await tx.insertInto('completion_request').values({ org_id, initiative_id: of.completing, number: 1, fields: ['title'], message: 'Ghi rõ tên', asked_by: who.office, asked_at: w.now, due_on: day('2026-12-23') }).execute()
      await tx.insertInto('term').values([
        { org_id, initiative_id: of.submitted, kind: 'examine', starts_on: day('2026-11-01'), due_on: day('2026-11-26') },
        { org_id, initiative_id: of.completing, kind: 'complete', starts_on: day('2026-11-23'), due_on: day('2026-12-30') },
      ]).execute()
      await tx.updateTable('authorship').set((eb) => ({ confirmed_share: eb.ref('share'), confirmed_at: w.now })).where('org_id', '=', org_id).where('initiative_id', '!=', of.draft).execute()
    })
    closedSitting = closed
  })
  let closedSitting = ''
  beforeEach(() => { w.now = at })

  it.each([
    ['an author', 'author', () => [`finish_draft ${of.draft}`, `confirm_share ${of.draft}`, `complete_dossier ${of.completing}`]],
    ['a co-author', 'coauthor', () => [`confirm_share ${of.draft}`]],
    ['the head of the unit', 'head', () => [`give_opinion ${of.draft}`, `confirm_application ${of.awaiting}`]],
    ['the secretariat', 'office', () => [
      `receive ${of.submitted}`, `allow_late_filing ${of.draft}`, `confirm_application ${of.awaiting}`, `put_on_agenda ${of.accepted}`, `record_consent ${of.consent}`, `draft_decision ${closedSitting}`,
      `run_sitting ${room.sitting}`, `watch_term ${of.scoring}`, 'send_report 2026', `sign_minutes ${closedSitting}`,
    ]],
    ['a member of the council', 'member', () => [`hand_in_sheet ${room.sitting}`, `attend_sitting ${room.sitting}`]],
    ['the chair of the council', 'chair', () => [`hand_in_sheet ${room.sitting}`, `run_sitting ${room.sitting}`]],
    ['the decision maker', 'decider', () => [`approve_decision ${decisions.draft}`]],
    ['the records clerk', 'clerk', () => [`issue_decision ${decisions.approved}`]],
    ['the accountant', 'accountant', () => [`check_benefit ${of.accepted}`]],
    ['a leader who looks on', 'viewer', () => []],
    ['the administrator', 'admin', () => []],
  ] as const)('holds every duty of %s, and nothing else', async (_who, person, expected) => {
    expect(said(await duties(who[person]))).toEqual([...expected()].sort())
  })

  it('shows each with its date, what is left in working days, and how far it is', async () => {
    expect(await one(who.office, 'receive')).toMatchObject({ dueOn: '2026-11-26', workingDaysLeft: 3, progress: null })
    expect(await one(who.office, 'watch_term')).toMatchObject({ dueOn: '2026-11-20', workingDaysLeft: -1 })
    expect(await one(who.office, 'draft_decision')).toMatchObject({ title: 'Phiên họp thứ nhất', progress: { done: 2, of: 3 } })
    expect(await one(who.office, 'run_sitting')).toMatchObject({ dueOn: '2026-12-01', progress: { done: 0, of: 2 } })
    expect(await one(who.member, 'hand_in_sheet')).toMatchObject({ dueOn: '2026-11-30', progress: { done: 1, of: 2 }, detail: { next: of.scoring } })
    expect(await one(who.author, 'complete_dossier')).toMatchObject({ dueOn: '2026-12-30', detail: { fields: ['title'] } })
    expect(await one(who.coauthor, 'confirm_share')).toMatchObject({ progress: { done: 0, of: 2 }, detail: { share: 5000 } })
  })

  it('puts what is due first first, and what has no date last', async () => {
    const dates = (await duties(who.office)).map(({ dueOn }) => dueOn ?? '9999')
    expect(dates).toEqual([...dates].sort())
  })

  it('counts in the frame what it lists: to do, due soon, overdue, and each queue', async () => {
    const counts = async (person: PersonId) => (await (await w.as(person))(readMe, {})).counts
    expect(await counts(who.office)).toMatchObject({ to_do: 10, to_receive: 1, joint: 1, due_soon: 1, overdue: 2, completion_requested: 0 })
    expect(await counts(who.author)).toMatchObject({ to_do: 3, completion_requested: 1, joint: 1, overdue: 0 })
    expect(await counts(who.clerk)).toMatchObject({ to_do: 1, to_issue: 1 })
    expect(Object.keys(await counts(who.author))).not.toContain('to_receive')
  })

  it('asks the database as often for one duty as for nine', async () => {
    const count = async (person: PersonId) => { const as = await w.as(person); w.statements = 0; await as(readHome, {}); return w.statements }
    expect(await count(who.office)).toBe(await count(who.coauthor))
    expect(await count(who.office)).toBeLessThanOrEqual(12)
  })

  it('does not ask an officer to examine their own dossier', async () => {
    const id = await anInitiative(w, { authors: [who.office] })
    expect(said(await duties(who.office))).not.toContain(`receive ${id}`)
    await w.inside((tx) => tx.updateTable('initiative').set({ received_at: w.now }).where('org_id', '=', w.org).where('id', '=', id).execute())
  })

  describe('by its rule', () => {
    it('a sheet is asked for exactly as long as the rule lets it be written', async () => {
      const facts = { initiative: { id: of.scoring, stage: 'scoring' as const, authors: [who.author] }, sitting: { members: [who.member, who.chair], recused: [], undeclared: [], scoresDue: day('2026-11-30') }, again: false }
      for (const now of ['2026-11-23T02:00:00Z', '2026-11-30T16:59:59Z', '2026-11-30T17:00:00Z'])
        for (const person of [who.member, who.author]) {
          w.now = new Date(now)
          expect((await one(person, 'hand_in_sheet')) !== undefined, `${now} ${person === who.member}`).toBe(refuseScoring(facts, person, w.now) === undefined)
        }
    })

    it('an opinion and a check of benefit are asked for in the very stages their rules allow', async () => {
      const made = new Map<Stage, InitiativeId>()
      for (const stage of stages) made.set(stage, await anInitiative(w, { stage, authors: [who.stranger], content: { benefitLines: [line] as never }, columns: { opinion_asked_at: w.now } }))
      const [heads, accounts] = [said(await duties(who.head)), said(await duties(who.accountant))]
      for (const [stage, id] of made) {
        const opinion = refuseOpinion({ stage, accepted: false, authors: [who.stranger], unitId: w.unit, inProcess: true }, { id: who.head, heads: [w.unit] })
        expect(heads.includes(`give_opinion ${id}`), stage).toBe(opinion === undefined)
        expect(accounts.includes(`check_benefit ${id}`), stage).toBe(stage !== 'draft' && refuseBenefitCheck({ stage, authors: [who.stranger], lines: 1, by: ['accountant'] }, { id: who.accountant, roles: new Set(['accountant']) }) === undefined)
      }
      // What the council deferred goes to its authors without coming to the head again.
      const supplemented = await anInitiative(w, { stage: 'completion_requested', authors: [who.stranger], columns: { opinion_asked_at: w.now, accepted_at: w.now } })
      expect(refuseOpinion({ stage: 'completion_requested', accepted: true, authors: [who.stranger], unitId: w.unit, inProcess: true }, { id: who.head, heads: [w.unit] })).toBeDefined()
      expect(said(await duties(who.head))).not.toContain(`give_opinion ${supplemented}`)
      await w.inside((tx) => tx.deleteFrom('authorship').where('org_id', '=', w.org).where('initiative_id', 'in', [...made.values(), supplemented]).execute())
      await w.inside((tx) => tx.deleteFrom('initiative').where('org_id', '=', w.org).where('id', 'in', [...made.values(), supplemented]).execute())
    })

    it('the year’s report is due the last day before that of the regulation, in November and December, until it is sent', async () => {
      expect(await one(who.office, 'send_report')).toMatchObject({ dueOn: lastDayToReport(2026, nationalDefault.annualReport), detail: { year: 2026 } })
      w.now = new Date('2026-10-31T16:59:59Z')
      expect(await one(who.office, 'send_report')).toBeUndefined()
      w.now = new Date('2026-10-31T17:00:00Z')
      expect(await one(who.office, 'send_report')).toBeDefined()
      await w.inside((tx) => tx.insertInto('year_report').values({ org_id: w.org, id: newId(), year: 2026, created_at: w.now, sent_at: w.now, facts: '{}', sha256: 'a'.repeat(64) }).execute())
      expect(await one(who.office, 'send_report')).toBeUndefined()
      await w.inside((tx) => tx.deleteFrom('year_report').where('org_id', '=', w.org).execute())
    })
  })

  describe('what I wait for and what happened', () => {
    it('names who has my dossier, and shows an author no result before it is published', async () => {
      const { waiting } = await (await w.as(who.author))(readHome, {})
      const about = (id: string) => waiting.find((row) => row.id === id)
      const office = expect.arrayContaining([expect.stringMatching(/^Người /)])
      expect(about(of.submitted)).toMatchObject({ stage: 'submitted', who: office, dueOn: '2026-11-26', workingDaysLeft: 3 })
      expect(about(of.awaiting)).toMatchObject({ who: ['Người head'] })
      expect(about(of.draft)).toMatchObject({ stage: 'draft', who: office })
      expect(about(of.scoring)).toMatchObject({ who: ['Hội đồng sáng kiến năm 2026'] })
      expect([about(of.decide), about(of.consent)]).toMatchObject([{ stage: 'sitting' }, { stage: 'sitting' }])
      expect([about(of.recognised), about(of.completing)]).toEqual([undefined, undefined])
    })

    it('shows the secretariat what it sent back for completion', async () => {
      const { waiting } = await (await w.as(who.office))(readHome, {})
      expect(waiting.find(({ id }) => id === of.completing)).toMatchObject({ stage: 'completion_requested', who: ['Người author'], dueOn: '2026-12-30' })
    })

    it('tells an author what others did since the last working day, and not what the council concludes', async () => {
      const { lately } = await (await w.as(who.author))(readHome, {})
      expect(lately.map(({ id, what }) => `${what} ${id}`)).toEqual([`initiative.on_agenda ${of.scoring}`])
      w.now = new Date('2026-11-24T02:00:00Z')
      expect((await (await w.as(who.author))(readHome, {})).lately).toHaveLength(1)
      w.now = new Date('2026-11-25T02:00:00Z')
      expect((await (await w.as(who.author))(readHome, {})).lately).toEqual([])
      expect((await (await w.as(who.office))(readHome, {})).lately).toEqual([])
    })
  })
})

describe('an agency where nothing has happened', () => {
  const w = world()

  it('has nought in every queue, in every list and in every figure of the year, and nothing made up', async () => {
    w.now = new Date('2026-06-01T02:00:00Z') // no report is due yet
    const roles = ['unit_head', 'secretariat', 'council_member', 'council_chair', 'decision_maker', 'records_clerk', 'accountant', 'leadership_viewer', 'administrator'] as const
    const all = await w.as(await w.person(roles))
    const { counts } = await all(readMe, {})
    expect(Object.entries(counts).filter(([, count]) => count !== 0)).toEqual([])
    expect(Object.keys(counts).length).toBeGreaterThan(8)
    expect(await all(readHome, {})).toMatchObject({ duties: [], waiting: [], lately: [] })
    const { figures: { table1, lastYear, table3 } } = await all(readReport, { params: { year: 2026 } })
    expect([table1.total, ...table1.rows, lastYear.total].flatMap(({ figures }) => Object.values(figures)).filter((figure) => figure !== 0 && figure !== null)).toEqual([])
    expect(table3).toEqual([])
    expect((await all(readCorpus, {})).kinds.filter(({ texts }) => texts > 0)).toEqual([])
    for (const list of [listInitiatives, listDecisions, listSittings, searchLibrary, listOutgoing]) expect(await all(list as typeof listInitiatives, {})).toMatchObject({ rows: [], total: 0 })
    const { round } = await aRound(w, nationalDefault)
    expect(await all(readRoundStatistics, { params: { id: round } })).toMatchObject({ filed: 0, recognised: 0, declined: 0, refusedAtIntake: 0, underWay: 0, agreement: { dossiers: 0, voted: 0, unanimous: 0, widest: [] }, intakeReasons: [], declineReasons: [], load: [] })
  })
})
