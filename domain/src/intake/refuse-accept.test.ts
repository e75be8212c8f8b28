import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { type AcceptCase, refuseAccept, type Verdict } from './refuse-accept.ts'

const [lan, thu] = ['lan', 'thu'] as PersonId[] as [PersonId, PersonId]
const { conditions } = nationalDefault
const allMet: Record<string, Verdict> = Object.fromEntries(conditions.map(({ code }) => [code, 'met']))
const filed: AcceptCase = { stage: 'submitted', authors: [lan], applicationState: 'applied', checks: allMet, failedTests: [] }

describe('accepting a dossier', () => {
  it.each([
    ['when every condition is met', filed],
    ['when a condition is unclear and left to the council', { ...filed, checks: { ...allMet, new: 'unclear' } }],
    ['not applied yet: it will wait for its first application', { ...filed, applicationState: 'not_yet', checks: { ...allMet, applied: 'not_met' } }],
  ] as const)('%s', (_what, facts) => {
    expect(refuseAccept(facts, conditions, thu)).toBeUndefined()
  })

  it.each([
    ['of the officer’s own', { ...filed, authors: [lan, thu] }, { code: 'intake.own_initiative' }],
    ['still a draft', { ...filed, stage: 'draft' }, { code: 'initiative.stage', stage: 'draft', move: 'accept' }],
    ['with conditions not looked at', { ...filed, checks: { new: 'met' } }, { code: 'intake.unchecked', conditions: ['applied', 'beneficial', 'not_contrary_to_order', 'not_protected'] }],
    ['under intellectual-property protection', { ...filed, checks: { ...allMet, not_protected: 'not_met' } }, { code: 'intake.not_met', conditions: ['not_protected'] }],
    ['said to be applied and found not to be', { ...filed, checks: { ...allMet, applied: 'not_met' } }, { code: 'intake.not_met', conditions: ['applied'] }],
  ] as const)('is refused: %s', (_what, facts, refusal) => {
    expect(refuseAccept(facts as AcceptCase, conditions, thu)).toEqual(refusal)
  })
})
