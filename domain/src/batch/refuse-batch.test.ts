import { describe, expect, it } from 'vitest'
import { batchStates, keptUntil, mostPapers, refuseCancel, refuseFiles, refuseStart } from './refuse-batch.ts'

const finishedAt = new Date('2026-11-23T02:00:00Z')

describe('papers made many at a time', () => {
  it.each([
    ['none', 0, { code: 'batch.nothing' }], ['one', 1, undefined], ['as many as a batch takes', mostPapers, undefined],
    ['one more', mostPapers + 1, { code: 'batch.too_many', found: mostPapers + 1, most: mostPapers }],
  ])('are begun or not: %s', (_what, found, refusal) => {
    expect(refuseStart(found)).toEqual(refusal)
  })

  it('are stopped while they are being made, and not after', () => {
    expect(batchStates.map((state) => refuseCancel(state)?.code ?? null)).toEqual([null, 'batch.not_now', 'batch.not_now', 'batch.not_now'])
  })

  it.each([
    ['while being made', { state: 'making', finishedAt: null }, finishedAt, { code: 'batch.not_now', state: 'making' }],
    ['when stopped', { state: 'cancelled', finishedAt }, finishedAt, { code: 'batch.not_now', state: 'cancelled' }],
    ['when done', { state: 'done', finishedAt }, finishedAt, undefined],
    ['to the last moment of seven days', { state: 'done', finishedAt }, new Date('2026-11-30T01:59:59Z'), undefined],
    ['after seven days', { state: 'done', finishedAt }, new Date('2026-11-30T02:00:00Z'), { code: 'batch.gone', days: 7 }],
  ] as const)('are handed out or not: %s', (_when, batch, now, refusal) => {
    expect(refuseFiles(batch, now)).toEqual(refusal)
  })

  it('are kept seven days', () => {
    expect(keptUntil(finishedAt)).toEqual(new Date('2026-11-30T02:00:00Z'))
  })
})
