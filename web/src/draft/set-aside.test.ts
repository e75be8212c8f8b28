import { describe, expect, it } from 'vitest'
import { dropDraft, keepDraft, keptDraft, type Shelf } from './draft-store.ts'
import { asidesOf, dropAside, putAside } from './set-aside.ts'

describe('a version given up for another’s', () => {
  const things = new Map<string, string>()
  const shelf: Shelf = { getItem: (key) => things.get(key) ?? null, setItem: (key, value) => void things.set(key, value), removeItem: (key) => void things.delete(key) }

  it('lies there until it is thrown away, whatever is typed, sent and given up after it', () => {
    keepDraft(shelf, 'k', { value: 'gõ dở', baseRev: 1, at: 1 })
    putAside(shelf, 'k', { value: 'bản một', at: 10 })
    putAside(shelf, 'k', { value: 'bản hai', at: 20 })
    dropDraft(shelf, 'k', Number.POSITIVE_INFINITY)
    expect(keptDraft(shelf, 'k')).toBeUndefined()
    expect(asidesOf(shelf, 'k')).toEqual([{ value: 'bản một', at: 10 }, { value: 'bản hai', at: 20 }])
    expect(dropAside(shelf, 'k')).toEqual([{ value: 'bản một', at: 10 }])
    expect(dropAside(shelf, 'k')).toEqual([])
    expect(things.size).toBe(0)
  })
})
