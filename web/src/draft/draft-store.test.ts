import { beforeEach, describe, expect, it } from 'vitest'
import { dropDraft, keepDraft, keptDraft, type Shelf } from './draft-store.ts'

describe('what was typed and not yet saved', () => {
  const things = new Map<string, string>()
  const shelf: Shelf = { getItem: (key) => things.get(key) ?? null, setItem: (key, value) => void things.set(key, value), removeItem: (key) => void things.delete(key) }
  beforeEach(() => things.clear())

  it('is there again after a crash, with the version it was typed over', () => {
    keepDraft(shelf, 'an/ho-so-1', { value: { title: 'Rút ngắn' }, baseRev: 4, at: 1000 })
    expect(keptDraft(shelf, 'an/ho-so-1')).toEqual({ value: { title: 'Rút ngắn' }, baseRev: 4, at: 1000 })
    expect(keptDraft(shelf, 'binh/ho-so-1')).toBeUndefined()
  })

  it('goes when the server has it', () => {
    keepDraft(shelf, 'k', { value: 'một', baseRev: 1, at: 1000 })
    dropDraft(shelf, 'k', 1000)
    expect(keptDraft(shelf, 'k')).toBeUndefined()
  })

  it('stays when something newer was typed while the older was being sent', () => {
    keepDraft(shelf, 'k', { value: 'một', baseRev: 1, at: 1000 })
    keepDraft(shelf, 'k', { value: 'một hai', baseRev: 1, at: 2000 })
    dropDraft(shelf, 'k', 1000)
    expect(keptDraft(shelf, 'k')?.value).toBe('một hai')
  })

  it('is thrown away when it was cut off or is not ours', () => {
    for (const text of ['{"value":"mộ', 'null', '{"at":1}', '7']) {
      things.set('sangkien:draft:k', text)
      expect(keptDraft(shelf, 'k')).toBeUndefined()
      expect(things.size).toBe(0)
    }
  })

  it('says so when the shelf is full', () => {
    const full: Shelf = { ...shelf, setItem: () => { throw new DOMException('full', 'QuotaExceededError') } }
    expect(keepDraft(full, 'k', { value: 'x', baseRev: 1, at: 1 })).toBe(false)
  })
})
