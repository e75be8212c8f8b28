import { describe, expect, it } from 'vitest'
import { SaveBoard } from './save-board.ts'

describe('the form as a whole', () => {
  it('was saved when its last field was', () => {
    const board = new SaveBoard()
    board.note('title', { state: 'saved', at: 1000 })
    board.note('field', { state: 'saved', at: 3000 })
    board.note('sponsor', { state: 'saved', at: undefined })
    expect(board.whole()).toEqual({ state: 'saved', at: 3000 })
  })
  it('tells the most pressing thing of any field', () => {
    const board = new SaveBoard()
    board.note('title', { state: 'saving' })
    board.note('field', { state: 'waiting' })
    expect(board.whole()).toEqual({ state: 'waiting' })
    board.note('sponsor', { state: 'stale', theirs: 1 })
    expect(board.whole()).toEqual({ state: 'stale', theirs: 1 })
  })
  it('forgets a field that is no longer shown', () => {
    const board = new SaveBoard()
    const leave = board.join('field', async () => true)
    board.note('field', { state: 'waiting' })
    leave()
    expect(board.whole()).toEqual({ state: 'saved', at: undefined })
  })
  it('sends all fields and says whether all arrived', async () => {
    const board = new SaveBoard()
    const sent: string[] = []
    board.join('title', async () => { sent.push('title'); return true })
    board.join('field', async () => { sent.push('field'); return false })
    expect(await board.flush()).toBe('unsent')
    board.join('field', async () => true)
    expect(await board.flush()).toBe('saved')
    expect(sent).toEqual(['title', 'field', 'title'])
  })
  it('waits for a part that is sent by its own button', async () => {
    const board = new SaveBoard()
    board.hold('authors', true)
    expect([board.isHeld(), await board.flush(), board.whole()]).toEqual([true, 'held', { state: 'saved', at: undefined }])
    board.hold('authors', false)
    expect([board.isHeld(), await board.flush()]).toEqual([false, 'saved'])
  })
})
