import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { refuseOutOfItem, refuseShowOfHands, runsSitting } from './refuse-running.ts'

const [lan, minh] = ['lan', 'minh'] as PersonId[] as [PersonId, PersonId]

describe('running a sitting', () => {
  it.each([
    ['the standing office', { id: lan, secretariat: true, chair: false }, [minh], true],
    ['the chair of this council', { id: lan, secretariat: false, chair: true }, [lan, minh], true],
    ['the chair of another council', { id: lan, secretariat: false, chair: true }, [minh], false],
    ['a member', { id: lan, secretariat: false, chair: false }, [lan, minh], false],
  ])('is for %s', (_who, person, members, runs) => {
    expect(runsSitting(person, members, ['secretariat', 'council_chair'])).toBe(runs)
  })

  it('is for one of them alone where the process says so', () => {
    const office = { id: lan, secretariat: true, chair: false }
    const chair = { id: lan, secretariat: false, chair: true }
    expect([office, chair].map((person) => runsSitting(person, [lan], ['council_chair']))).toEqual([false, true])
    expect([office, chair].map((person) => runsSitting(person, [lan], ['secretariat']))).toEqual([true, false])
  })

  it('lets each enter their own vote, and the standing office a show of hands', () => {
    expect(refuseShowOfHands({ id: lan, secretariat: false }, lan)).toBeUndefined()
    expect(refuseShowOfHands({ id: lan, secretariat: true }, minh)).toBeUndefined()
    expect(refuseShowOfHands({ id: lan, secretariat: false }, minh)).toEqual({ code: 'sitting.not_your_vote' })
  })

  it('leaves an initiative to somebody who is not its author, nor out of it', () => {
    expect([refuseOutOfItem([lan], [], minh), refuseOutOfItem([lan], [], lan), refuseOutOfItem([lan], [minh], minh)]).toEqual([undefined, { code: 'sitting.own_initiative' }, { code: 'sitting.recused' }])
  })
})
