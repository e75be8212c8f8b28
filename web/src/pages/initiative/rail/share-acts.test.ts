import { expect, it } from 'vitest'
import { shareActs } from './share-acts.ts'

const ways = (['complete', 'edit', 'accept', 'revoke', 'withdraw'] as const).map((act) => ({ act }))
const named = ({ now, later }: ReturnType<typeof shareActs>) => ({ now: now.map(({ act }) => act), later: later.map(({ act }) => act) })

it('shows what can be done, and what cannot yet for a reason one can mend', () => {
  expect(named(shareActs(ways, { accept: { code: 'intake.unchecked', conditions: ['new'] }, withdraw: null }))).toEqual({ now: ['accept', 'withdraw'], later: [] })
})
it('folds away what belongs to another step', () => {
  expect(named(shareActs(ways, { accept: { code: 'initiative.stage', stage: 'recognised', move: 'accept' }, revoke: null }))).toEqual({ now: ['revoke'], later: ['accept'] })
})
it('leaves out what is not this person’s, and offers one way into the form', () => {
  expect(named(shareActs(ways, { complete: { code: 'submission.incomplete', lacks: [] }, edit: null }))).toEqual({ now: ['complete'], later: [] })
})
