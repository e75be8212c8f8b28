import { readLibraryEntry } from '@sangkien/contract/library'
import { readReport } from '@sangkien/contract/report'
import { confirmApplication, saveIntakeCheck } from '@sangkien/contract/intake'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { describe, expect, it } from 'vitest'
import { aDesk } from '../../test/a-desk.ts'
import type { About } from '../../test/an-initiative.ts'
import { refusedWith, world } from '../../test/world.ts'
import { newId } from '../id.ts'

describe('accepting a dossier', () => {
  const w = world()
  const { who, office, termsOf, noticesOf, received, checked, accept } = aDesk(w)

  describe('the checklist', () => {
    it('keeps each finding with its officer, and the latest of two', async () => {
      const id = await received()
      const as = await office()
      await as(saveIntakeCheck, { params: { id, condition: 'new' }, body: { verdict: 'unclear', note: 'Cần đối chiếu' } })
      const seen = await as(saveIntakeCheck, { params: { id, condition: 'new' }, body: { verdict: 'met', note: '' } })
      expect(seen.intakeChecks).toEqual([{ condition: 'new', verdict: 'met', note: '', byName: 'Lê Thị Thư', at: w.now }])
    })

    it.each([
      ['a condition the regulation does not know', 'intake.unknown_condition', 422, { condition: 'beautiful' }, {}],
      ['a dossier accepted already', 'initiative.stage', 409, { condition: 'new' }, { stage: 'accepted' }],
    ] as const)('does not take %s', async (_what, code, status, params, about) => {
      const id = await received(about)
      await expect((await office())(saveIntakeCheck, { params: { id, ...params }, body: { verdict: 'met', note: '' } })).rejects.toMatchObject(refusedWith(code, status))
    })

    it.each([['a verdict that is none', { verdict: 'maybe', note: '' }], ['a note longer than its field', { verdict: 'met', note: 'x'.repeat(2000) }]])('does not take %s', async (_what, body) => {
      const id = await received()
      await expect((await office())(saveIntakeCheck, { params: { id, condition: 'new' }, body: body as never })).rejects.toMatchObject({ status: 422, fault: { code: 'invalid' } })
    })
  })

  describe('acceptance', () => {
    it('ends the examination and begins three months to decide; a short February and a Sunday move the end', async () => {
      w.now = new Date('2026-11-30T02:00:00Z')
      const id = await checked()
      const seen = await accept(id)
      expect(seen).toMatchObject({ stage: 'accepted' })
      expect(await termsOf(id)).toEqual([
        { kind: 'decide', starts_on: '2026-11-30', due_on: '2027-03-01', paused_on: null, ended_at: null },
        { kind: 'examine', starts_on: '2026-11-10', due_on: '2026-12-10', paused_on: null, ended_at: w.now },
      ])
      expect((await noticesOf(id)).map(({ kind }) => kind)).toEqual(['intake.accepted'])
    })

    it('waits for the first application where there is none yet, and the head of the unit hears of it', async () => {
      const head = await w.person(['unit_head'])
      const id = await checked({ content: { applicationState: 'not_yet' } }, { applied: 'not_met' })
      expect(await accept(id)).toMatchObject({ stage: 'awaiting_application' })
      expect((await termsOf(id)).map(({ kind, ended_at }) => [kind, ended_at])).toEqual([['examine', w.now]])
      expect((await noticesOf(id)).filter(({ person_id }) => person_id === head)).toEqual([{ person_id: head, kind: 'intake.application_awaited' }])
    })

    it.each([
      ['with a condition nobody looked at', 'intake.unchecked', 409, () => received()],
      ['with a condition not met', 'intake.not_met', 409, () => checked({}, { beneficial: 'not_met' })],
      ['twice', 'initiative.stage', 409, async () => { const id = await checked(); await accept(id); return id }],
    ] as const)('is refused %s', async (_what, code, status, dossier) => {
      await expect(accept(await dossier())).rejects.toMatchObject(refusedWith(code, status))
    })

    it('is not for an officer who is its author', async () => {
      const both = await w.person(['secretariat'])
      const id = await checked({ authors: [both] })
      await expect(accept(id, both)).rejects.toMatchObject(refusedWith('intake.own_initiative', 403))
    })

    it('happens once when two officers accept at once', async () => {
      const [id, other] = [await checked(), await w.person(['secretariat'])]
      const outcomes = await Promise.allSettled([accept(id), accept(id, other)])
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refusedWith('initiative.stage', 409) })
      expect((await termsOf(id)).filter(({ kind }) => kind === 'decide')).toHaveLength(1)
    })

    it.each(['staff', 'unit_head', 'council_member', 'council_chair', 'decision_maker', 'records_clerk', 'accountant', 'leadership_viewer', 'administrator'] as const)('is closed to a %s', async (role) => {
      await expect(accept(await received(), await w.person([role]))).rejects.toMatchObject({ status: 403, fault: { code: 'forbidden' } })
    })

    it('of a dossier that does not exist, or of a draft, finds nothing', async () => {
      await expect(accept(newId<InitiativeId>())).rejects.toMatchObject({ status: 404 })
      await expect(accept(await received({ stage: 'draft', columns: { code: null, received_at: null, receipt_number: null } }))).rejects.toMatchObject({ status: 404 })
    })
  })

  describe('the first application', () => {
    const waiting = async (acceptedAt = '2026-06-01T02:00:00Z', about: About = {}) => {
      const id = await received({ stage: 'awaiting_application', content: { applicationState: 'not_yet' }, ...about, columns: { accepted_at: new Date(acceptedAt) } })
      return id
    }
    const confirm = async (id: InitiativeId, on: string, person: PersonId = who.officer) => (await w.as(person))(confirmApplication, { params: { id }, body: { on } })

    it('begins the term to decide from its day: accepted 01/6, applied 15/9, due 15/12', async () => {
      const id = await waiting()
      expect(await confirm(id, '2026-09-15')).toMatchObject({ stage: 'accepted' })
      expect((await termsOf(id)).filter(({ kind }) => kind === 'decide')).toEqual([{ kind: 'decide', starts_on: '2026-09-15', due_on: '2026-12-15', paused_on: null, ended_at: null }])
    })

    it('is known from then on: to readers of the dossier, the library and the year’s report; what was filed stays as it was', async () => {
      const id = await waiting()
      const sealed = () => w.inside((tx) => tx.selectFrom('snapshot').where('initiative_id', '=', id).select(['facts', 'sha256']).execute())
      const before = await sealed()
      expect(await confirm(id, '2026-09-15')).toMatchObject({ applicationConfirmedOn: '2026-09-15', content: { firstAppliedOn: null } })
      expect(await sealed()).toEqual(before)
      await w.inside((tx) => tx.updateTable('initiative').set({ stage: 'recognised', decided_on: '2026-11-20' } as never).where('org_id', '=', w.org).where('id', '=', id).execute())
      const as = await office()
      expect((await as(readLibraryEntry, { params: { id } })).firstAppliedOn).toBe('2026-09-15')
      expect((await as(readReport, { params: { year: 2026 } })).figures.table3.find((row) => row.id === id)).toMatchObject({ firstAppliedOn: '2026-09-15' })
    })

    it('counts from acceptance when it was complete before', async () => {
      const id = await waiting()
      await confirm(id, '2026-05-20')
      expect((await termsOf(id)).find(({ kind }) => kind === 'decide')).toMatchObject({ starts_on: '2026-06-01', due_on: '2026-09-01' })
    })

    it('is confirmed by the head of the dossier’s unit, and by no other head', async () => {
      const [head, other] = [await w.person(['unit_head']), await w.person(['unit_head'], { unitId: w.otherUnit })]
      const id = await waiting()
      await expect(confirm(id, '2026-11-20', other)).rejects.toMatchObject({ status: 404 })
      expect(await confirm(id, '2026-11-20', head)).toMatchObject({ stage: 'accepted' })
    })

    it.each([
      ['for a day to come', 'application.in_future', 422, () => waiting(), '2026-11-24'],
      ['when nothing is waited for', 'initiative.stage', 409, () => received(), '2026-11-20'],
    ] as const)('is not confirmed %s', async (_what, code, status, dossier, on) => {
      await expect(confirm(await dossier(), on)).rejects.toMatchObject(refusedWith(code, status))
    })

    it('is not confirmed by an author who heads another unit', async () => {
      const author = await w.person(['unit_head'], { unitId: w.otherUnit })
      await expect(confirm(await waiting(undefined, { authors: [author] }), '2026-11-20', author)).rejects.toMatchObject(refusedWith('initiative.not_by_you', 403))
    })
  })
})
