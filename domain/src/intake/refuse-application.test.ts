import { describe, expect, it } from 'vitest'
import type { PersonId, UnitId } from '../ids.ts'
import { day } from '../time/day.ts'
import { refuseApplication } from './refuse-application.ts'

const [lan, minh] = ['lan', 'minh'] as PersonId[] as [PersonId, PersonId]
const [tongHop, noiChinh] = ['th', 'nc'] as UnitId[] as [UnitId, UnitId]
const waiting = { stage: 'awaiting_application' as const, authors: [lan], unitId: tongHop, by: ['unit_head', 'secretariat'] as const }
const officer = { id: minh, secretariat: true, heads: [] }
const head = { id: minh, secretariat: false, heads: [tongHop] }
const now = new Date('2026-09-15T16:59:59Z') // one second to midnight in Việt Nam

describe('confirming the first application', () => {
  it('is for the standing office and the head of the unit', () => {
    expect([officer, head].map((person) => refuseApplication(waiting, person, day('2026-09-15'), now))).toEqual([undefined, undefined])
  })

  it.each([
    ['the head of another unit', waiting, { ...head, heads: [noiChinh] }, { code: 'initiative.not_by_you', move: 'confirm_application', by: ['unit_head', 'secretariat'] }],
    ['the head who is the author', waiting, { ...head, id: lan }, { code: 'intake.own_initiative' }],
    ['anyone when nothing is waited for', { ...waiting, stage: 'accepted' as const }, officer, { code: 'initiative.stage', stage: 'accepted', move: 'confirm_application' }],
  ])('is not for %s', (_who, dossier, person, refusal) => {
    expect(refuseApplication(dossier, person, day('2026-09-15'), now)).toEqual(refusal)
  })

  it('is for one of them alone where the process says so', () => {
    const refused = (by: 'unit_head' | 'secretariat') => [officer, head].map((person) => refuseApplication({ ...waiting, by: [by] }, person, day('2026-09-15'), now)?.code)
    expect([refused('unit_head'), refused('secretariat')]).toEqual([['initiative.not_by_you', undefined], [undefined, 'initiative.not_by_you']])
  })

  it('is of a day that has come', () => {
    expect(refuseApplication(waiting, officer, day('2026-09-16'), now)).toEqual({ code: 'application.in_future', on: '2026-09-16', today: '2026-09-15' })
  })
})
