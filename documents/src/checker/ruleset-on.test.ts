import { day } from '@sangkien/domain/time/day'
import { describe, expect, it } from 'vitest'
import { samples } from '../../test/samples.ts'
import { checkDocx } from './check-docx.ts'
import { nd30 } from './nd30.ts'
import { rulesetOn } from './ruleset-on.ts'
import type { Ruleset } from './ruleset.ts'

describe('the ruleset of a day', () => {
  it.each([
    ['the day before it came into force', '2020-03-04', undefined],
    ['the day it came into force', '2020-03-05', 'ND30-2020'],
    ['today', '2026-11-23', 'ND30-2020'],
  ] as const)('on %s', (_what, written, id) => {
    expect(rulesetOn(day(written))?.id).toBe(id)
  })

  it('passes to the decree that replaces it, from its first day on', () => {
    const next: Ruleset = { ...nd30, id: 'ND-MOI', from: day('2027-01-01') }
    const known = [next, { ...nd30, to: day('2026-12-31') }]
    expect(rulesetOn(day('2026-12-31'), known)?.id).toBe('ND30-2020')
    expect(rulesetOn(day('2027-01-01'), known)?.id).toBe('ND-MOI')
  })

  it('has figures that a successor may change: a smaller body is then what passes', async () => {
    const strict: Ruleset = { ...nd30, body: { ...nd30.body, size: [13, 13] } }
    const found = checkDocx(await samples['consent-letter']('small'), 'letter', strict)
    expect([...new Set(found.map(({ rule, expected }) => `${rule} ${expected}`))]).toEqual(['C14 cỡ chữ 13'])
  })

  it('names every rule, and only rules it names speak of a kind', () => {
    const named = Object.keys(nd30.rules)
    for (const { rules } of Object.values(nd30.kinds)) expect(rules.filter((rule) => !named.includes(rule))).toEqual([])
    const spoken = new Set(Object.values(nd30.kinds).flatMap(({ rules }) => rules))
    expect(named.filter((rule) => !spoken.has(rule as never))).toEqual([])
  })
})
