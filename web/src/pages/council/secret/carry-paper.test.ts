import { expect, it } from 'vitest'
import { usualPace } from '@sangkien/domain/ballot/casting-delay'
import type { BallotPhase } from '@sangkien/domain/ballot/refuse-ballot'
import { carryPaper } from './carry-paper.ts'

/** A box that answers these phases one after the other, the last for ever; `undefined`: not reached. */
function anErrand(phases: readonly (BallotPhase | undefined)[], answers: readonly (string | undefined)[] = ['in']) {
  const waits: number[] = []
  let [asked, tried] = [0, 0]
  const next = <T>(list: readonly T[], at: number): T => list[Math.min(at, list.length - 1)]!
  const reached = <T>(value: T | undefined): Promise<T> => (value === undefined ? Promise.reject(new Error('no connection')) : Promise.resolve(value))
  const errand = {
    ask: async () => ({ phase: await reached(next(phases, asked++)), elapsed: 1_000 }), put: () => reached(next(answers, tried++)),
    wait: (ms: number) => { waits.push(ms); return Promise.resolve() }, chance: () => 0.5, every: 2_000, pace: usualPace,
  }
  return { errand, waits, puts: () => tried }
}

it('holds the paper until papers are put in, and then to a moment of chance', async () => {
  const { errand, waits } = anErrand(['issuing', 'issuing', 'casting'])
  expect(await carryPaper(errand)).toBe('in')
  expect(waits).toEqual([2_000, 2_000, 4_000 + 5_000])
})

it('tries again after a lost connection, without holding back a second time', async () => {
  const { errand, waits } = anErrand([undefined, 'casting'], [undefined, 'in'])
  expect(await carryPaper(errand)).toBe('in')
  expect(waits).toEqual([2_000, 9_000, 2_000])
})

it.each([
  ['a ballot that was declared void', ['issuing', 'void'], ['in'], 'void', 0],
  ['a ballot counted without it', ['counted'], ['ballot.not_casting'], 'counted', 1],
  ['a ballot counted with it, whose reply was lost', ['counted'], ['in'], 'in', 1],
  ['a box with a paper too many', ['casting'], ['ballot.more_than_taken'], 'ballot.more_than_taken', 1],
] as const)('ends at %s', async (_what, phases, answers, outcome, puts) => {
  const { errand, puts: tried } = anErrand(phases, answers)
  expect([await carryPaper(errand), tried()]).toEqual([outcome, puts])
})
