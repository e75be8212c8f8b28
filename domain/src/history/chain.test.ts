import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonical, type ChainedEntry, chainText, firstPrevHash, verifyChain } from './chain.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

function chainOf(...details: unknown[]): ChainedEntry[] {
  const chain: ChainedEntry[] = []
  for (const detail of details) {
    const entry = { seq: chain.length + 1, at: '2026-11-23T05:00:00.000Z', actorId: 'thu', what: 'initiative.accepted', noun: 'initiative', subjectId: 'SK-2026-017', detail, prevHash: chain.at(-1)?.hash ?? firstPrevHash }
    chain.push({ ...entry, hash: sha256(chainText(entry)) })
  }
  return chain
}
const whole = chainOf({ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 })
const without = (seq: number) => whole.filter((entry) => entry.seq !== seq)
const changed = (seq: number, change: Partial<ChainedEntry>) => whole.map((entry) => (entry.seq === seq ? { ...entry, ...change } : entry))

describe('one value, one text', () => {
  it('whatever the order of its keys', () => {
    expect(canonical({ b: 1, a: { d: [1, null], c: 'ấ' } })).toBe(canonical({ a: { c: 'ấ', d: [1, null] }, b: 1 }))
    expect(canonical({ b: 1, a: undefined })).toBe('{"b":1}')
  })

  it('and another text for another value', () => {
    expect(canonical({ a: '1' })).not.toBe(canonical({ a: 1 }))
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]))
  })
})

describe('a link', () => {
  it('is hashed as the canonical JSON of all it says', () => {
    const entry = { seq: 17, at: '2026-11-23T05:00:00.000Z', actorId: null, what: 'initiative.accepted', noun: 'initiative', subjectId: 'SK "17"', detail: { b: '"prevHash":"","seq":0', a: [1] }, prevHash: 'ab12' }
    expect(chainText(entry)).toBe(canonical(entry))
  })
})

describe('a chain', () => {
  it('as it was written is whole', () => {
    expect(verifyChain(whole, sha256)).toBeUndefined()
    expect(verifyChain(whole, sha256, whole.at(-1)!.hash)).toBeUndefined()
    expect(verifyChain([], sha256)).toBeUndefined()
  })

  it.each([
    ['a row whose detail was changed', changed(2, { detail: { n: 9 } }), { code: 'changed', seq: 2 }],
    ['a row whose author was changed', changed(3, { actorId: 'ai' }), { code: 'changed', seq: 3 }],
    ['a row changed with its own hash made anew', changed(2, { detail: { n: 9 }, hash: sha256(chainText({ ...whole[1]!, detail: { n: 9 } })) }), { code: 'changed', seq: 3 }],
    ['a row dropped from the middle', without(2), { code: 'dropped', seq: 2 }],
    ['the first row dropped', without(1), { code: 'dropped', seq: 1 }],
    ['a row inserted', [...whole.slice(0, 2), whole[1]!, ...whole.slice(2)], { code: 'inserted', seq: 2 }],
    ['two rows in the wrong order', [whole[0]!, whole[2]!, whole[1]!, whole[3]!], { code: 'dropped', seq: 2 }],
  ])('shows %s', (_what, entries, fault) => {
    expect(verifyChain(entries, sha256)).toEqual(fault)
  })

  it('cut off at its end is found by the hash kept elsewhere', () => {
    expect(verifyChain(without(4), sha256)).toBeUndefined()
    expect(verifyChain(without(4), sha256, whole.at(-1)!.hash)).toEqual({ code: 'cut_short', seq: 3 })
  })
})
