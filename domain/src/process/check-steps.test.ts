import { describe, expect, it } from 'vitest'
import { daNangEducation, nationalDefault } from '../regulation/shipped-packs.ts'
import { checkSteps } from './check-steps.ts'
import { stepOf } from './steps-of.ts'
import { mayTake, type ProcessStep, stepKeys, type StepKey, usualProcess } from './step.ts'

const { scale } = daNangEducation
const usual = usualProcess(true)
const without = (...keys: StepKey[]) => usual.filter(({ key }) => !keys.includes(key))
const change = (key: StepKey, about: Partial<ProcessStep>) => usual.map((step) => (step.key === key ? { ...step, ...about } : step))
const codes = (steps: readonly ProcessStep[], withScale: typeof scale | null = scale) => checkSteps({ steps, scale: withScale }).map(({ code, found }) => (found === undefined ? code : `${code} ${found}`))

describe('the process of a regulation', () => {
  it('is the usual one where nothing is said, and that one works, with a scale and without', () => {
    expect(checkSteps(nationalDefault)).toEqual([])
    expect([codes(usualProcess(true)), codes(usualProcess(false), null)]).toEqual([[], []])
    expect(stepOf(nationalDefault, 'scoring')).toBeUndefined()
    expect(stepOf(daNangEducation, 'scoring')).toMatchObject({ by: ['council_member'] })
  })

  it('has steps in the order of the law, each with somebody who can be charged with it', () => {
    expect(usual.map(({ key }) => key)).toEqual(stepKeys)
    expect(usual.every(({ key, by }) => by.length > 0 && by.every((role) => mayTake[key].includes(role)))).toBe(true)
  })

  it('may leave out the opinion of the unit and the check of figures, or ask for them', () => {
    expect(codes(without('unit_opinion', 'benefit_check'))).toEqual([])
    expect(codes(change('unit_opinion', { compulsory: true }))).toEqual([])
  })

  it.each([
    ['nobody takes dossiers in', without('intake'), ['process_no_start']],
    ['nobody decides', without('decision'), ['process_no_end']],
    ['what is accepted comes before no council, and scoring has none', without('sitting'), ['process_dead_end sitting', 'scoring_without_council']],
    ['what waits to be applied waits for ever', without('application'), ['process_dead_end application']],
    ['a step has no actor', change('benefit_check', { by: [] }), ['step_without_actor benefit_check']],
    ['a step is given to somebody who has no door to it', change('benefit_check', { by: ['records_clerk'] }), ['step_wrong_actor records_clerk']],
    ['what the law wants is left to choice', change('decision', { compulsory: false }), ['step_not_optional decision']],
    ['a step stands twice', [...usual, usual.at(-1)!], ['duplicate_code decision']],
    ['it is decided before the council sits', [...without('decision'), usual.at(-1)!].toSorted((a) => (a.key === 'decision' ? -1 : 0)), ['process_out_of_order']],
    ['a scale is there and nobody scores', without('scoring'), ['scale_without_scoring']],
  ] as const)('cannot work when %s', (_why, steps, problems) => {
    expect(codes(steps)).toEqual(problems)
  })

  it('cannot score without a scale', () => {
    expect(codes(usual, null)).toEqual(['scoring_without_scale'])
  })
})
