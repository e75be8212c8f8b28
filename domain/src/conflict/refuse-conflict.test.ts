import { describe, expect, it } from 'vitest'
import type { PersonId } from '../ids.ts'
import { refuseDeclaring, refuseMarking } from './refuse-conflict.ts'
import type { ConflictCase } from './standing.ts'

const fresh: ConflictCase = { found: [], declared: null, mark: null }
const open = { closed: false, decided: false, hasPaper: false }
const no = { conflict: false, kinds: [], note: '' } as const
const yes = { conflict: true, kinds: ['kin'], note: '' } as const
const author: ConflictCase = { ...fresh, found: [{ ground: 'author', with: 'Lan', about: '' }] }

describe('a member answers whether there is a conflict', () => {
  it.each([
    ['no, when asked', fresh, open, no, undefined],
    ['yes, when asked', fresh, open, yes, undefined],
    ['yes, in words of their own', fresh, open, { conflict: true, kinds: [], note: 'Con tôi là người nộp.' } as const, undefined],
    ['yes, without saying what', fresh, open, { conflict: true, kinds: [], note: ' ' } as const, 'conflict.kind_missing'],
    ['no, a second time', { ...fresh, declared: false }, open, no, 'conflict.answered'],
    ['yes, after a no', { ...fresh, declared: false }, open, yes, undefined],
    ['no, after a yes', { ...fresh, declared: true }, open, no, 'conflict.answered'],
    ['anything, when the office has fixed it', { ...fresh, mark: 'none' } as const, open, yes, 'conflict.fixed'],
    ['anything, as an author', author, open, no, 'conflict.fixed'],
    ['anything, once the council has concluded', fresh, { ...open, decided: true }, no, 'conflict.item_decided'],
    ['anything, with a paper of the secret ballot in hand', { ...fresh, declared: false }, { ...open, hasPaper: true }, yes, 'conflict.paper_taken'],
    ['anything, once the sitting is closed', fresh, { ...open, closed: true, decided: true }, no, 'conflict.sitting_closed'],
  ] as const)('%s', (_what, facts, item, answer, code) => {
    expect(refuseDeclaring(facts, item, answer)?.code).toBe(code)
  })
})

describe('the standing office fixes a standing', () => {
  const [lan, office] = ['lan', 'office'] as PersonId[] as [PersonId, PersonId]
  it.each([
    ['with a reason', fresh, open, lan, 'Trùng tên, không phải người này.', undefined],
    ['without one', fresh, open, lan, ' ', 'conflict.reason_missing'],
    ['of an author', author, open, lan, 'Lý do', 'conflict.author'],
    ['of themselves', fresh, open, office, 'Lý do', 'conflict.own_mark'],
    ['of an item concluded', fresh, { ...open, decided: true }, lan, 'Lý do', 'conflict.item_decided'],
    ['of a member with a paper of the secret ballot in hand', fresh, { ...open, hasPaper: true }, lan, 'Lý do', 'conflict.paper_taken'],
    ['after the sitting', fresh, { ...open, closed: true }, lan, 'Lý do', 'conflict.sitting_closed'],
  ] as const)('%s', (_what, facts, item, member, reason, code) => {
    expect(refuseMarking(facts, item, member, office, reason)?.code).toBe(code)
  })
})
