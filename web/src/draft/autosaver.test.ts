import { describe, expect, it } from 'vitest'
import { ApiFault } from '../api/api-fault.ts'
import { Autosaver, type SaveState } from './autosaver.ts'
import { keptDraft, type Shelf } from './draft-store.ts'

/** A server of one number and one text, which can be made to fail, and the browser's shelf. */
function desk() {
  const things = new Map<string, string>()
  const shelf: Shelf = { getItem: (key) => things.get(key) ?? null, setItem: (key, value) => void things.set(key, value), removeItem: (key) => void things.delete(key) }
  const server = { rev: 1, text: '', fails: undefined as ApiFault | undefined, calls: [] as string[], slow: undefined as Promise<void> | undefined }
  const states: SaveState[] = []
  let clock = 1000
  const saver = new Autosaver<string>(1, {
    key: 'k', shelf, now: () => clock, wait: 1, again: 1, tell: (state) => states.push(state),
    save: async (value, baseRev) => {
      server.calls.push(value)
      await server.slow
      if (server.fails) throw server.fails
      if (baseRev !== server.rev) throw new ApiFault('stale', 409, { current: { rev: server.rev, text: server.text } })
      server.text = value
      return { rev: (server.rev += 1), savedAt: '2026-11-26T03:24:00.000Z' }
    },
  })
  return { saver, shelf, server, states, tick: () => { clock += 1000 } }
}
const rest = (ms = 15) => new Promise((resolve) => { setTimeout(resolve, ms) })

describe('autosave', () => {
  it('keeps each key at once and sends when the hand rests, once', async () => {
    const { saver, shelf, server, states } = desk()
    for (const text of ['R', 'Rú', 'Rút']) saver.type(text)
    expect(keptDraft(shelf, 'k')?.value).toBe('Rút')
    await rest()
    expect(server.calls).toEqual(['Rút'])
    expect(keptDraft(shelf, 'k')).toBeUndefined()
    expect(states.at(-1)).toEqual({ state: 'saved', at: Date.UTC(2026, 10, 26, 3, 24) })
  })

  it('keeps what is typed without a connection and sends it when there is one again', async () => {
    const { saver, shelf, server, states } = desk()
    server.fails = new ApiFault('no_connection', 0)
    saver.type('giữ lại')
    await rest()
    expect(states).toContainEqual({ state: 'waiting' })
    expect(keptDraft(shelf, 'k')?.value).toBe('giữ lại')
    server.fails = undefined
    await rest(30)
    expect(server.text).toBe('giữ lại')
    expect(keptDraft(shelf, 'k')).toBeUndefined()
  })

  it('sends what was typed while the older was on its way, over the new version', async () => {
    const { saver, server, shelf } = desk()
    let arrive = () => {}
    server.slow = new Promise((resolve) => { arrive = resolve })
    saver.type('một')
    await rest()
    saver.type('một hai')
    arrive()
    await rest(30)
    expect(server).toMatchObject({ text: 'một hai', rev: 3, calls: ['một', 'một hai'] })
    expect(keptDraft(shelf, 'k')).toBeUndefined()
  })

  it('stops before overwriting somebody else, gives both versions, and goes on from what is agreed', async () => {
    const { saver, server, states, shelf } = desk()
    Object.assign(server, { rev: 2, text: 'của chị Hoa' })
    saver.type('của tôi')
    await rest()
    expect(states.at(-1)).toEqual({ state: 'stale', theirs: { rev: 2, text: 'của chị Hoa' } })
    saver.type('của tôi, gõ thêm')
    await rest()
    expect(server.text).toBe('của chị Hoa')
    expect(keptDraft(shelf, 'k')?.value).toBe('của tôi, gõ thêm')

    saver.resume(2, 'cả hai')
    await rest()
    expect(server.text).toBe('cả hai')
  })

  it('says what the server refused and keeps the text', async () => {
    const { saver, server, states, shelf } = desk()
    server.fails = new ApiFault('invalid', 422)
    saver.type('x')
    await rest()
    expect(states.at(-1)).toEqual({ state: 'refused', error: server.fails })
    expect(keptDraft(shelf, 'k')?.value).toBe('x')
  })
})
