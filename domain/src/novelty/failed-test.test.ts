import { describe, expect, it } from 'vitest'
import type { InitiativeId } from '../ids.ts'
import type { PersonId } from '../ids.ts'
import { filedBefore } from '../intake/first-filed.ts'
import { refuseAccept, type Verdict } from '../intake/refuse-accept.ts'
import { nationalDefault } from '../regulation/shipped-packs.ts'
import { failedTests } from './failed-test.ts'

const tests = nationalDefault.noveltyTests

describe('a duplicate fails a test of novelty', () => {
  it.each([
    ['of an earlier dossier, test (a)', ['dossier'], ['not_filed_before']],
    ['of what was recognised or applied, test (c)', ['recognised', 'solution'], ['not_applied_by_others']],
    ['of a procedure everyone follows, test (d)', ['procedure'], ['not_mandatory']],
    ['of both, both', ['procedure', 'dossier'], ['not_filed_before', 'not_mandatory']],
    ['of another agency’s list, none', ['outside'], []],
  ])('%s', (_what, kinds, failed) => {
    expect(failedTests(tests, kinds)).toEqual(failed)
  })
  it('by the first of a regulation that has no such test', () => {
    expect(failedTests([{ ...tests[0]!, code: 'moi' }], ['procedure'])).toEqual(['moi'])
  })
  it('and is not accepted', () => {
    const met = Object.fromEntries(nationalDefault.conditions.map(({ code }): [string, Verdict] => [code, 'met']))
    const facts = { stage: 'submitted', authors: ['lan' as PersonId], applicationState: 'applied', checks: met } as const
    expect(refuseAccept({ ...facts, failedTests: failedTests(tests, ['dossier']) }, nationalDefault.conditions, 'thu' as PersonId)).toEqual({ code: 'intake.not_met', conditions: ['not_filed_before'] })
  })
})

it('of two received at 09:00:01 and 09:00:05 the earlier stands first (6.9)', () => {
  const filing = (id: string, time: string, receiptNumber: number) => ({ id: id as InitiativeId, receivedAt: new Date(`2026-11-23T${time}+07:00`), receiptNumber })
  const [first, later] = [filing('a', '09:00:01', 11), filing('b', '09:00:05', 12)]
  expect(filedBefore(later, [first, later]).map(({ id }) => id)).toEqual(['a'])
  expect(filedBefore(first, [first, later])).toEqual([])
})
