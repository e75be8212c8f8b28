import { type Duty, readHome } from '@sangkien/contract/home'
import { listMyReviews } from '@sangkien/contract/reviewing'
import { workingDaysLeft } from '@sangkien/domain/calendar/working-day'
import { type ConcludedItem, refuseDraft } from '@sangkien/domain/decision/refuse-draft'
import { type PublishCase, refuseApproval, refusePublish } from '@sangkien/domain/decision/refuse-publish'
import type { DecisionId, InitiativeId, PersonId, SittingId } from '@sangkien/domain/ids'
import { type Stage, stages } from '@sangkien/domain/initiative/stage'
import { daNangEducation, nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { mayTake, type ReviewCase } from '@sangkien/domain/reviewing/refuse-reviewer'
import { usualReviewerRules } from '@sangkien/domain/reviewing/reviewer-rules'
import { refuseScoring } from '@sangkien/domain/scoring/refuse-scoring'
import { refuseLockedSheet } from '@sangkien/domain/scoring/refuse-sheet'
import { day, dayOf } from '@sangkien/domain/time/day'
import { beforeAll, describe, expect, it } from 'vitest'
import { anInitiative } from '../../test/an-initiative.ts'
import { aRoom, type Room } from '../../test/a-sitting.ts'
import { world } from '../../test/world.ts'
import { newId } from '../id.ts'

const reviewed = (perDossier: number) => ({ ...daNangEducation, council: { ...daNangEducation.council, reviewers: { ...usualReviewerRules, perDossier } } })

describe('from the sheets to the decision, a duty is listed exactly where its rule lets it be done', () => {
  const w = world({ breaks: { because: 'the product of cases has sheets and decisions no door would make', names: ['nobody scores their own initiative', 'an issued decision is what its hash was made of'] } })
  const at = w.now
  let room: Room
  beforeAll(async () => { room = await aRoom(w) })
  const listed = async (person: PersonId, kind: Duty['kind']) => (await (await w.as(person))(readHome, {})).duties.filter((one) => one.kind === kind).map(({ subjectId }) => subjectId)
  let sittings = 0
  const aSitting = async (of: Room, state: object = {}) => {
    const id = newId<SittingId>()
    await w.inside((tx) => tx.insertInto('sitting').values({ org_id: w.org, id, council_id: of.council, round_id: of.round, name: `Phiên ${(sittings += 1)}`, held_at: w.now, place: 'A', scores_due: day('2026-11-30'), ...state } as never).execute())
    return id
  }
  const onIt = (sitting: SittingId, initiative_id: InitiativeId, columns: object = {}) => w.inside((tx) => tx.insertInto('sitting_item').values({ org_id: w.org, sitting_id: sitting, initiative_id, position: 0, ...columns } as never).execute())

  it.each([['with a scale', daNangEducation], ['without', nationalDefault]] as const)('hand_in_sheet: over stage × author × seat × sheet × day, %s', async (_which, pack) => {
    const of = await aRoom(w, { pack })
    const [member, outsider] = [of.members[1]!, await w.person(['council_member'])]
    const cases = new Map<SittingId, { stage: Stage; authors: PersonId[]; handedIn: Date | null; standing: 'judges' | 'undeclared' | 'out' }>()
    for (const stage of stages)
      for (const authors of [[], [member]])
        for (const [handedIn, standing] of [[null, 'judges'], [w.now, 'judges'], [null, 'undeclared'], [null, 'out']] as const) {
          const id = await anInitiative(w, { stage, authors, columns: { regulation_id: of.regulation } })
          const sitting = await aSitting(of)
          await onIt(sitting, id)
          await w.inside((tx) => tx.insertInto('conflict').values({ org_id: w.org, initiative_id: id, person_id: member, ...(standing === 'out' || authors.includes(member) ? { state: 'conflict', is_out: true, cleared: false } : { state: 'none', is_out: false, cleared: standing === 'judges' }) } as never).execute())
          if (handedIn) await w.inside((tx) => tx.insertInto('score_sheet').values({ org_id: w.org, sitting_id: sitting, initiative_id: id, scorer_id: member, marks: '{}', handed_in_at: handedIn, snapshot_sha256: 'a'.repeat(64), saved_at: w.now } as never).execute())
          cases.set(sitting, { stage, authors, handedIn, standing })
        }
    for (const now of [at, new Date('2026-11-30T16:59:59Z'), new Date('2026-11-30T17:00:00Z')])
      for (const person of [member, outsider]) {
        w.now = now
        const may = [...cases].filter(([, { stage, authors, handedIn, standing }]) => pack.scale !== null && !refuseLockedSheet(handedIn)
          && !refuseScoring({ initiative: { id: '' as InitiativeId, stage, authors }, sitting: { members: of.members, recused: standing === 'out' ? [member] : [], undeclared: standing === 'undeclared' ? [member] : [], scoresDue: day('2026-11-30') }, again: false }, person, now)).map(([id]) => id)
        const found = (await listed(person, 'hand_in_sheet')).filter((id) => cases.has(id as SittingId))
        expect([now, found.toSorted()]).toEqual([now, may.toSorted()])
        if (pack.scale && now === at && person === member) expect(may.length).toBeGreaterThan(0)
        const asked = [...cases].filter(([, { stage, standing, authors }]) => person === member && standing === 'undeclared' && !authors.includes(member) && stage !== 'withdrawn').map(([id]) => id)
        expect((await listed(person, 'declare_conflicts')).filter((id) => cases.has(id as SittingId)).toSorted()).toEqual(asked.toSorted())
      }
    w.now = at
  })

  it.each([['two', reviewed(2)], ['none', reviewed(0)]] as const)('answer_offer: over offer × author × standing × what either has of it × result × day, where the rules want %s', async (_which, pack) => {
    const of = await aRoom(w, { pack })
    const [first, asked, outsider] = [of.members[1]!, of.members[2]!, await w.person(['council_member'])]
    const cases = new Map<InitiativeId, ReviewCase>()
    const open: ReviewCase = { perDossier: pack.council.reviewers.perDossier, closed: false, decided: false, members: of.members, authors: [], out: [], undeclared: [], reviewers: [first], handedIn: [] }
    const changes: readonly Partial<ReviewCase>[] = [{}, { authors: [asked], out: [asked] }, { out: [asked] }, { undeclared: [asked] }, { reviewers: [first, asked] }, { handedIn: [first] }, { decided: true }, { closed: true }]
    for (const change of changes) {
      const one = { ...open, ...change }
      const id = await anInitiative(w, { stage: 'scoring', authors: [...one.authors], columns: { regulation_id: of.regulation } })
      const sitting = await aSitting(of, one.closed ? { opened_at: w.now, closed_at: w.now } : {})
      await onIt(sitting, id, one.decided || one.closed ? { result: 'defer', decided_at: w.now, reasons: 'Lý do' } : {})
      await w.inside(async (tx) => {
        await tx.insertInto('conflict').values(of.members.map((person_id) => ({ org_id: w.org, initiative_id: id, person_id, state: one.out.includes(person_id) ? 'conflict' : 'none', is_out: one.out.includes(person_id), cleared: !one.out.includes(person_id) && !one.undeclared.includes(person_id) }))).execute()
        for (const person_id of one.reviewers) await tx.insertInto('reviewer').values({ org_id: w.org, sitting_id: sitting, initiative_id: id, person_id, how: 'hand', assigned_at: w.now, assigned_by: of.office, ...(person_id === first && { offered_to: asked, offered_at: w.now }) }).execute()
        for (const scorer_id of one.handedIn) await tx.insertInto('score_sheet').values({ org_id: w.org, sitting_id: sitting, initiative_id: id, scorer_id, marks: '{}', handed_in_at: w.now, snapshot_sha256: 'a'.repeat(64), saved_at: w.now } as never).execute()
      })
      cases.set(id, one)
    }
    for (const person of [first, asked, outsider]) {
      const may = [...cases].filter(([, one]) => person === asked && mayTake(one, first, asked)).map(([id]) => id)
      expect((await listed(person, 'answer_offer')).toSorted()).toEqual(may.toSorted())
      if (person === asked) expect(may.length).toBe(pack.council.reviewers.perDossier > 0 ? 1 : 0)
      expect((await (await w.as(person))(listMyReviews, {})).filter(({ state }) => state === 'offered_to_me').map(({ initiativeId }) => initiativeId).toSorted()).toEqual(may.toSorted())
    }
  })

  it('approve_decision and issue_decision: over every state', async () => {
    const [decider, clerk] = [await w.person(['decision_maker']), await w.person(['records_clerk'])]
    const columns = { draft: {}, approved: { approved_by: decider, approved_at: w.now }, cancelled: { cancelled_at: w.now }, issued: { approved_by: decider, approved_at: w.now, issued_by: clerk, issued_at: w.now, number: 7, symbol: 'QĐ-VP', dated: day('2026-11-20'), facts: '{}' } } as const
    const made = new Map<DecisionId, PublishCase['state']>()
    for (const [state, row] of Object.entries(columns)) {
      const id = newId<DecisionId>()
      await w.inside((tx) => tx.insertInto('decision').values({ org_id: w.org, id, kind: 'recognition', about: 'Công nhận', created_by: room.office, created_at: w.now, ...row } as never).execute())
      made.set(id, state as PublishCase['state'])
    }
    const facts = (state: PublishCase['state']): PublishCase => ({
      kind: 'recognition', state, items: [{ id: '' as InitiativeId, stage: 'awaiting_decision', reasons: '', consent: 'not_needed' }], satOn: null, approvedOn: state === 'approved' ? dayOf(w.now) : null, unweighed: [], numbersTaken: [],
      reasonsBasis: nationalDefault.terms.decide.basis, consentBasis: nationalDefault.council.consentBasis,
    })
    const ruled = (may: (state: PublishCase['state']) => boolean) => [...made].filter(([, state]) => may(state)).map(([id]) => id as string)
    expect(await listed(decider, 'approve_decision')).toEqual(ruled((state) => !refuseApproval(facts(state))))
    expect(await listed(clerk, 'issue_decision')).toEqual(ruled((state) => !refusePublish(facts(state), { number: 1, dated: dayOf(w.now) }, w.now)))
  })

  it('draft_decision: over stage × result × whether it is in a decision, of sittings open and closed', async () => {
    const made = new Map<SittingId, { closed: boolean; items: ConcludedItem[] }>()
    for (const closed of [true, false])
      for (const [stage, result] of [['awaiting_decision', 'recognise'], ['awaiting_decision', 'decline'], ['awaiting_consent', 'recognise'], ['deferred', 'defer'], ['expert_opinion', 'consult_expert'], ['recognised', 'recognise'], ['declined', 'decline']] as const)
        for (const inDecision of [false, true]) {
          const sitting = await aSitting(room, { opened_at: w.now, closed_at: closed ? w.now : null })
          const id = await anInitiative(w, { stage, columns: { regulation_id: room.regulation } })
          await onIt(sitting, id, { result, decided_at: w.now, reasons: 'Lý do' })
          if (stage === 'awaiting_consent') await w.inside((tx) => tx.insertInto('consent').values({ org_id: w.org, initiative_id: id, asked_at: w.now }).execute())
          if (inDecision) {
            const decision = newId<DecisionId>()
            await w.inside(async (tx) => {
              await tx.insertInto('decision').values({ org_id: w.org, id: decision, kind: result === 'decline' ? 'refusal' : 'recognition', about: 'Công nhận', created_by: room.office, created_at: w.now } as never).execute()
              await tx.insertInto('decision_item').values({ org_id: w.org, decision_id: decision, initiative_id: id, position: 0 }).execute()
            })
          }
          // A dossier is put to the decision only when its sitting closed.
          made.set(sitting, { closed, items: [{ id, stage, result, consent: stage === 'awaiting_consent' ? 'awaited' : 'not_needed', inDecision }] })
        }
    const ruled = [...made].filter(([, of]) => !refuseDraft(of)).map(([id]) => id as string)
    expect((await listed(room.office, 'draft_decision')).toSorted()).toEqual(ruled.toSorted())
    expect(ruled.length).toBe(2)
  })

  it('watch_term: what ends within ten working days, runs, and has no act of its own', async () => {
    const made = new Map<InitiativeId, { stage: Stage; dueOn: string; paused: boolean; ended: boolean }>()
    for (const stage of stages)
      for (const [dueOn, paused, ended] of [['2026-11-20', false, false], ['2026-12-07', false, false], ['2026-12-08', false, false], ['2026-11-25', true, false], ['2026-11-25', false, true]] as const) {
        const id = await anInitiative(w, { stage })
        await w.inside((tx) => tx.insertInto('term').values({ org_id: w.org, initiative_id: id, kind: 'decide', starts_on: day('2026-08-20'), due_on: day(dueOn), paused_on: paused ? day('2026-11-01') : null, ended_at: ended ? w.now : null } as never).execute())
        made.set(id, { stage, dueOn, paused, ended })
      }
    const ownAct: readonly Stage[] = ['accepted', 'deferred', 'expert_opinion', 'awaiting_consent']
    const calendar = { holidays: new Set<never>(), workdays: new Set<never>() }
    const ruled = [...made].filter(([, { stage, dueOn, paused, ended }]) => !paused && !ended && !ownAct.includes(stage) && workingDaysLeft(day(dueOn as '2026-11-20'), dayOf(w.now), calendar) <= 10).map(([id]) => id as string)
    expect((await listed(room.office, 'watch_term')).toSorted()).toEqual(ruled.toSorted())
  })
})
