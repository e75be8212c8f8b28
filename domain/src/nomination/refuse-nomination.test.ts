import { describe, expect, it } from 'vitest'
import type { PersonId, UnitId } from '../ids.ts'
import type { Role } from '../people/role.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { day } from '../time/day.ts'
import { checkLevels } from './check-levels.ts'
import { levelOf } from './level.ts'
import { refuseAdoption, refuseEndingAdoption } from './refuse-adoption.ts'
import { type ProposalCase, refuseAnswer, refuseChanging, refuseProposal, refuseSending } from './refuse-nomination.ts'
import { usualLevels } from './usual-levels.ts'

const noon = new Date('2026-11-23T05:00:00Z')
const [province, nation] = usualLevels as [(typeof usualLevels)[number], (typeof usualLevels)[number]]
const applied: ProposalCase = { stage: 'recognised', there: [], unitsApplying: 2, rules: province }

describe('proposing an initiative to the province and the nation', () => {
  it('is for one that is recognised here and used', () => {
    expect(refuseProposal(applied, 'province')).toBeUndefined()
    expect(refuseProposal({ ...applied, rules: nation, there: [{ level: 'province', state: 'recognised' }] }, 'nation')).toBeUndefined()
  })

  it.each([
    ['not recognised here', { ...applied, stage: 'awaiting_decision' }, 'province', { code: 'nomination.not_recognised', stage: 'awaiting_decision' }],
    ['revoked here', { ...applied, stage: 'revoked' }, 'province', { code: 'nomination.not_recognised', stage: 'revoked' }],
    ['to a level the regulation does not name', { ...applied, rules: undefined }, 'province', { code: 'nomination.no_such_level', level: 'province' }],
    ['used by no unit', { ...applied, unitsApplying: 0 }, 'province', { code: 'nomination.not_applied', units: 0, wanted: 1, basis: province.basis }],
    ['there already', { ...applied, there: [{ level: 'province', state: 'sent' }] }, 'province', { code: 'nomination.already', level: 'province', state: 'sent' }],
    ['to the nation before the province', { ...applied, rules: nation, there: [{ level: 'province', state: 'sent' }] }, 'nation', { code: 'nomination.lower_level_first', lower: 'province' }],
  ] as const)('is refused %s', (_why, facts, level, refusal) => {
    expect(refuseProposal(facts, level)).toEqual(refusal)
  })

  it('may be tried again after the level declined it', () => {
    expect(refuseProposal({ ...applied, there: [{ level: 'province', state: 'declined' }] }, 'province')).toBeUndefined()
  })

  it('goes out with every paper wanted, while its gates hold, not on a day to come', () => {
    const today = day('2026-11-23')
    expect(refuseSending('preparing', [], undefined, today, noon)).toBeUndefined()
    expect(refuseSending('preparing', ['effect'], undefined, today, noon)).toEqual({ code: 'nomination.papers_missing', papers: ['effect'] })
    expect(refuseSending('preparing', [], refuseProposal({ ...applied, unitsApplying: 0 }, 'province'), today, noon)?.code).toBe('nomination.not_applied')
    expect(refuseSending('preparing', [], undefined, day('2026-11-24'), noon)).toEqual({ code: 'nomination.day_in_future', today })
    expect(refuseSending('sent', [], undefined, today, noon)).toEqual({ code: 'nomination.not_now', state: 'sent' })
  })

  it('is answered after it was sent, and not changed once it is out', () => {
    const sentOn = day('2026-10-01')
    expect(refuseAnswer('sent', sentOn, day('2026-11-23'), noon)).toBeUndefined()
    expect(refuseAnswer('sent', sentOn, day('2026-09-30'), noon)).toEqual({ code: 'nomination.day_before', first: sentOn })
    expect(refuseAnswer('sent', sentOn, day('2026-11-24'), noon)).toEqual({ code: 'nomination.day_in_future', today: '2026-11-23' })
    expect(refuseAnswer('preparing', null, sentOn, noon)).toEqual({ code: 'nomination.not_now', state: 'preparing' })
    expect([refuseChanging('preparing'), refuseChanging('sent')]).toEqual([undefined, { code: 'nomination.not_now', state: 'sent' }])
  })
})

describe('a unit that applies it', () => {
  const [mine, other] = ['th', 'nc'] as UnitId[] as [UnitId, UnitId]
  const head = { id: 'lan' as PersonId, heads: [mine], roles: new Set<Role>(['staff', 'unit_head']) }
  const officer = { id: 'hoa' as PersonId, heads: [], roles: new Set<Role>(['staff', 'secretariat']) }
  const noting = { unitId: mine, from: day('2026-06-01'), unit: { from: day('2020-01-01'), to: null }, since: null }

  it('is told of by its head, and of any by the standing office', () => {
    expect([refuseAdoption('recognised', noting, head, noon), refuseAdoption('recognised', { ...noting, unitId: other }, officer, noon)]).toEqual([undefined, undefined])
    expect(refuseAdoption('recognised', { ...noting, unitId: other }, head, noon)).toEqual({ code: 'adoption.not_your_unit' })
  })

  it.each([
    ['what is not recognised', 'sitting', noting, { code: 'adoption.not_recognised', stage: 'sitting' }],
    ['a day to come', 'recognised', { ...noting, from: day('2026-11-24') }, { code: 'adoption.in_future', today: '2026-11-23' }],
    ['twice', 'recognised', { ...noting, since: day('2026-01-01') }, { code: 'adoption.already', from: '2026-01-01' }],
    ['a unit that has ended before', 'recognised', { ...noting, unit: { from: day('2020-01-01'), to: day('2025-12-31') } }, { code: 'unit.not_in_force', on: '2026-06-01' }],
  ] as const)('is not noted of %s', (_what, stage, facts, refusal) => {
    expect(refuseAdoption(stage, facts, head, noon)).toEqual(refusal)
  })

  it('stops with a day between its first and today', () => {
    expect(refuseEndingAdoption(noting, day('2026-11-23'), head, noon)).toBeUndefined()
    expect(refuseEndingAdoption(noting, day('2026-05-31'), head, noon)).toEqual({ code: 'adoption.ends_before_it_begins', from: '2026-06-01' })
    expect(refuseEndingAdoption(noting, day('2026-12-01'), head, noon)).toEqual({ code: 'adoption.in_future', today: '2026-11-23' })
    expect(refuseEndingAdoption({ ...noting, unitId: other }, day('2026-11-01'), head, noon)).toEqual({ code: 'adoption.not_your_unit' })
  })
})

describe('the levels of a regulation', () => {
  const codes = (levels: typeof usualLevels) => checkLevels({ levels }).map(({ path, code }) => `${path} ${code}`)
  it('are those it names; the usual ones hold together', () => {
    expect([codes(usualLevels), checkLevels(nationalDefault)]).toEqual([[], []])
    expect(levelOf({ levels: usualLevels }, 'nation')?.unitsApplying).toBe(2)
    expect(levelOf({}, 'province')).toBeUndefined()
  })
  it.each([
    ['the nation alone', [nation], ['levels level_without_lower']],
    ['one twice', [province, province], ['levels duplicate_code']],
    ['half a unit', [{ ...province, unitsApplying: 1.5 }], ['levels[0].unitsApplying not_whole_number']],
    ['nobody to decide', [{ ...province, authority: ' ' }], ['levels[0].authority list_incomplete']],
    ['a paper twice', [{ ...province, papers: [province.papers[0]!, province.papers[0]!] }], ['levels[0].papers duplicate_code']],
  ] as const)('contradict themselves with %s', (_what, levels, problems) => {
    expect(codes(levels)).toEqual(problems)
  })
})
