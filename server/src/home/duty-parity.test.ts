import { type Duty, readHome } from '@sangkien/contract/home'
import { refuseBenefitCheck } from '@sangkien/domain/benefit/refuse-benefit-check'
import { refuseConsent } from '@sangkien/domain/decision/refuse-consent'
import type { CouncilId, InitiativeId, PersonId, RoundId, SittingId } from '@sangkien/domain/ids'
import { hasConfirmed } from '@sangkien/domain/initiative/authorship'
import { refuseEdit } from '@sangkien/domain/initiative/refuse-edit'
import { refuseLateAllowing } from '@sangkien/domain/initiative/refuse-late-asking'
import { refuseOpinion } from '@sangkien/domain/initiative/refuse-opinion'
import { refuseMove, refuseMover, type Stage, stages } from '@sangkien/domain/initiative/stage'
import { refuseApplication } from '@sangkien/domain/intake/refuse-application'
import { refuseOwn } from '@sangkien/domain/intake/refuse-accept'
import { refuseAgenda } from '@sangkien/domain/sitting/refuse-agenda'
import { runsSitting } from '@sangkien/domain/sitting/refuse-running'
import { day, dayOf } from '@sangkien/domain/time/day'
import { beforeAll, describe, expect, it } from 'vitest'
import { anInitiative } from '../../test/an-initiative.ts'
import { aRoom, type Room } from '../../test/a-sitting.ts'
import { world } from '../../test/world.ts'

interface Case {
  readonly stage: Stage; readonly authors: readonly PersonId[]; readonly unitId: string; readonly confirmed: boolean; readonly lateAsked: boolean; readonly lateAllowed: boolean
  readonly opinionAsked: boolean; readonly opinionGiven: boolean; readonly lines: number; readonly checked: boolean; readonly requested: boolean; readonly onAgenda: boolean
}

const isAccepted = (stage: Stage) => !['submitted', 'draft'].includes(stage)
const plain = { confirmed: true, lateAsked: false, lateAllowed: false, opinionAsked: false, opinionGiven: false, lines: 0, checked: false, requested: false, onAgenda: false }
const variants = [
  { ...plain, confirmed: false },
  { ...plain, lateAsked: true, opinionAsked: true, lines: 1, requested: true },
  { ...plain, lateAsked: true, lateAllowed: true, opinionAsked: true, opinionGiven: true, lines: 1, checked: true },
  { ...plain, opinionAsked: true, onAgenda: true },
]

/** Every duty about one dossier, over stage × whose it is × what was asked and given: what home lists is what the rule allows. */
describe('a duty about a dossier is listed exactly where its rule lets it be done', () => {
  const w = world()
  const who = {} as Record<'author' | 'officer' | 'head' | 'accountant', PersonId>
  const cases = new Map<InitiativeId, Case>()
  let room: Room

  beforeAll(async () => {
    room = await aRoom(w)
    for (const [name, role] of [['author', 'staff'], ['officer', 'secretariat'], ['head', 'unit_head'], ['accountant', 'accountant']] as const) who[name] = await w.person([role])
    const whose = [[[who.author], w.unit], [[who.author, who.officer, who.head, who.accountant], w.unit], [[who.author], w.otherUnit]] as const
    for (const stage of stages)
      for (const [authors, unitId] of whose)
        for (const of of variants) {
          const id = await anInitiative(w, {
            stage, authors, unitId, content: { benefitLines: of.lines ? [{ what: 'Thời gian', quantity: 1 }] as never : [] },
            columns: {
              regulation_id: room.regulation, ...(of.lateAsked && { late_asked_at: w.now, late_reason: 'đi công tác' }), ...(of.lateAllowed && { late_allowed_reason: 'có lý do', late_allowed_by: who.officer }),
              ...(of.opinionAsked && { opinion_asked_at: w.now }), ...(of.checked && { benefit_checked_at: w.now, benefit_checked_by: who.accountant }),
              // Only what was accepted reaches the accountant.
              ...(isAccepted(stage) && { accepted_at: w.now }),
            },
          })
          cases.set(id, { stage, authors, unitId, ...of })
          const key = { org_id: w.org, initiative_id: id }
          await w.inside(async (tx) => {
            if (of.confirmed) await tx.updateTable('authorship').set((eb) => ({ confirmed_share: eb.ref('share'), confirmed_at: w.now })).where('org_id', '=', w.org).where('initiative_id', '=', id).execute()
            if (of.opinionGiven) await tx.insertInto('unit_opinion').values({ ...key, person_id: who.head, unit_id: w.unit, supports: true, reasons: '', given_at: w.now }).execute()
            if (of.requested) await tx.insertInto('completion_request').values({ ...key, number: 1, fields: ['title'], message: 'Ghi rõ tên', asked_by: who.officer, asked_at: w.now, due_on: day('2026-12-23') }).execute()
            if (of.onAgenda) await tx.insertInto('sitting_item').values({ ...key, sitting_id: room.sitting, position: cases.size }).execute()
          })
        }
  }, 120_000)

  const on = day('2026-11-20')
  const both = ['unit_head', 'secretariat']
  const open = { opened: false, closed: false, hasScale: true, scoresDue: day('2026-11-30'), wantsBenefitChecked: null }
  const rules: readonly (readonly [Duty['kind'], keyof typeof who, (of: Case, me: PersonId) => boolean])[] = [
    ['finish_draft', 'author', ({ stage, authors }, me) => !refuseMove(stage, 'submit') && !refuseMover('submit', { isAuthor: authors.includes(me), roles: [] })],
    ...(['author', 'officer', 'head'] as const).map((one) => ['confirm_share', one, ({ stage, authors, confirmed }: Case, me: PersonId) =>
      !refuseEdit({ stage, authors, namedFields: ['authors'] }, me, 'authors') && !hasConfirmed({ personId: me, share: 1, confirmedShare: confirmed ? 1 : null })] as const),
    ['complete_dossier', 'author', ({ stage, requested }) => !refuseMove(stage, 'complete') && requested],
    ['give_opinion', 'head', (of, me) => of.opinionAsked && !of.opinionGiven && !refuseOpinion({ ...of, accepted: isAccepted(of.stage), inProcess: true } as never, { id: me, heads: [w.unit] })],
    ['receive', 'officer', ({ stage, authors }, me) => !refuseMove(stage, 'accept') && !refuseOwn(authors, me)],
    ['allow_late_filing', 'officer', ({ stage, authors, lateAsked, lateAllowed }, me) => !refuseLateAllowing({ stage, authors, asked: lateAsked, allowed: lateAllowed }, me)],
    ['confirm_application', 'officer', (of, me) => !refuseApplication({ ...of, by: both } as never, { id: me, secretariat: true, heads: [] }, on, w.now)],
    ['confirm_application', 'head', (of, me) => !refuseApplication({ ...of, by: both } as never, { id: me, secretariat: false, heads: [w.unit] }, on, w.now)],
    ['put_on_agenda', 'officer', ({ stage, authors, onAgenda }, me) => !refuseAgenda({ sitting: { ...open, regulationId: room.regulation }, dossier: { stage, authors, regulationId: room.regulation, regulationTitle: '', onAgendaOf: onAgenda ? 'Phiên' : null, benefitUnchecked: false } }, me, w.now)],
    ['record_consent', 'officer', (of, me) => !refuseConsent(of, me, w.now)],
    ['check_benefit', 'accountant', ({ stage, authors, lines, checked }, me) => !checked && !refuseBenefitCheck({ stage, authors, lines, by: ['accountant'] }, { id: me, roles: new Set(['accountant']) })],
  ]

  it.each(rules)('%s, for the %s', async (kind, name, rule) => {
    const { duties } = await (await w.as(who[name]))(readHome, {})
    const listed = duties.filter((one) => one.kind === kind).map(({ subjectId }) => subjectId)
    const ruled = [...cases].filter(([, of]) => rule(of, who[name])).map(([id]) => id)
    expect(listed.length).toBeLessThan(50) // of a kind no more are listed
    expect(listed.toSorted()).toEqual(ruled.toSorted())
    expect(ruled.length, 'the product has cases on both sides').toBeGreaterThan(0)
    expect(ruled.length).toBeLessThan(cases.size)
  })

  it('gives nobody a duty without the role or the authorship for it', async () => {
    const { duties } = await (await w.as(await w.person(['leadership_viewer', 'administrator'])))(readHome, {})
    expect(duties).toEqual([])
  })
})

describe('a duty of a sitting is listed exactly to whom the rule gives it', () => {
  const w = world()
  it('over state × seat × role', async () => {
    const room = await aRoom(w)
    const { council, round } = room as { council: CouncilId; round: RoundId }
    const states = [
      { openedAt: null, closedAt: null, heldAt: new Date('2026-12-01T01:00:00Z') }, { openedAt: null, closedAt: null, heldAt: new Date('2026-11-10T01:00:00Z') },
      { openedAt: w.now, closedAt: null, heldAt: new Date('2026-11-10T01:00:00Z') }, { openedAt: w.now, closedAt: w.now, heldAt: new Date('2026-12-01T01:00:00Z') },
    ]
    const sittings = new Map<SittingId, (typeof states)[number]>([[room.sitting, states[0]!]])
    for (const [at, state] of states.slice(1).entries()) {
      const id = `0192aaaa-0000-7000-8000-00000000000${at}` as SittingId
      await w.inside((tx) => tx.insertInto('sitting').values({ org_id: w.org, id, council_id: council, round_id: round, name: 'Phiên', held_at: state.heldAt, place: 'A', scores_due: day('2026-11-01'), opened_at: state.openedAt, closed_at: state.closedAt } as never).execute())
      sittings.set(id, state)
    }
    for (const seat of ['chair', 'vice_chair', 'member', null] as const)
      for (const roles of [[], ['council_member'], ['council_chair'], ['secretariat'], ['secretariat', 'council_chair']] as const) {
        const person = await w.person(roles)
        if (seat) await w.inside((tx) => tx.insertInto('council_seat').values({ org_id: w.org, council_id: council, person_id: person, seat, position: 9 }).execute())
        const { duties } = await (await w.as(person))(readHome, {})
        const listed = (kind: Duty['kind']) => duties.filter((one) => one.kind === kind).map(({ subjectId }) => subjectId).toSorted()
        const seated = seat === null ? [] : [person]
        const runs = runsSitting({ id: person, secretariat: (roles as readonly string[]).includes('secretariat'), chair: seat === 'chair' || (roles as readonly string[]).includes('council_chair') }, seated, ['secretariat', 'council_chair']) // a seat is its role
        const sits = seat !== null && !runs
        const ids = (of: (state: (typeof states)[number]) => boolean) => [...sittings].filter(([, state]) => of(state)).map(([id]) => id as string).toSorted()
        expect([seat, roles, listed('run_sitting')]).toEqual([seat, roles, ids(({ closedAt }) => runs && closedAt === null)])
        // Who does not run it attends one that is open, or still to come.
        expect([seat, roles, listed('attend_sitting')]).toEqual([seat, roles, ids(({ openedAt, closedAt, heldAt }) => sits && closedAt === null && (openedAt !== null || dayOf(heldAt) >= dayOf(w.now)))])
      }
  })
})
