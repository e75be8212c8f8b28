import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import { describe, expect, it } from 'vitest'
import { ApiFault } from '../api/api-fault.ts'
import { keepDraft, keptDraft, type Shelf } from '../draft/draft-store.ts'
import type { Filled, SheetView } from '../pages/scoring/sheet.ts'
import { Outbox } from './outbox.ts'
import { sheetKey, type SheetPlace } from './sheet-place.ts'

const place = (n: number): SheetPlace => ({ sittingId: '0192f6a0-0000-7000-8000-000000000001', initiativeId: `0192f6a0-0000-7000-8000-00000000001${n}` })
const filled = (novelty: number): Filled => ({ marks: { novelty, applicability: 20, benefit: 20 }, notes: {}, remark: '' })

/** A server of a few sheets that can be made to fail or to lose its replies, and the browser's shelf. */
function desk() {
  const things = new Map<string, string>()
  const shelf: Shelf = { getItem: (key) => things.get(key) ?? null, setItem: (key, value) => void things.set(key, value), removeItem: (key) => void things.delete(key) }
  const sheets = new Map<string, SheetView>()
  const server = { calls: [] as string[], fails: undefined as ApiFault | undefined, losesReply: false, refuses: undefined as ApiFault | undefined }
  const at = (of: SheetPlace) => sheets.get(of.initiativeId) ?? ({ ...of, title: 'Sổ trực', scale: daNangEducation.scale!, marks: {}, notes: {}, remark: '', rev: 0, handedInAt: null } as unknown as SheetView)
  const answer = async (what: string, of: SheetPlace, rev: number, change: Partial<SheetView>): Promise<SheetView> => {
    server.calls.push(`${what} ${of.initiativeId.at(-1)} over ${rev}`)
    if (server.fails) throw server.fails
    const there = at(of)
    if (there.handedInAt !== null) throw new ApiFault('refused', 409, { refusal: { code: 'scoring.handed_in', at: '' } })
    if (rev !== there.rev) throw new ApiFault('stale', 409, { current: there })
    if (what === 'hand in' && server.refuses) throw server.refuses
    sheets.set(of.initiativeId, { ...there, ...change, rev: rev + 1 })
    if (server.losesReply) { server.losesReply = false; throw new ApiFault('no_connection', 0) }
    return at(of)
  }
  let clock = 100_000
  const sent: string[] = []
  const open = () => new Outbox({
    person: 'toi', shelf, names: () => [...things.keys()], now: () => (clock += 1000), tell: () => undefined, sent: (sheet, handedIn) => sent.push(`${sheet.initiativeId.at(-1)} ${handedIn ? 'handed in' : 'saved'}`),
    save: (of, value, rev) => answer('save', of, rev, value as Partial<SheetView>), handIn: (of, rev) => answer('hand in', of, rev, { handedInAt: '2026-11-23T02:00:00Z' }), read: async (of) => at(of),
  })
  const type = (of: SheetPlace, value: Filled, baseRev = 0) => keepDraft(shelf, `toi/${sheetKey(of)}`, { value, baseRev, at: (clock += 1000) })
  const kept = (of: SheetPlace) => keptDraft<Filled>(shelf, `toi/${sheetKey(of)}`)?.value
  return { server, sheets, open, type, kept, sent, at, later: () => { clock += 60_000 } }
}

describe('sheets that wait for a network', () => {
  it('go in the order they were handed in, each saved first', async () => {
    const { open, type, sent, server, kept } = desk()
    const box = open()
    type(place(2), filled(30)); box.queue(place(2), 'Hai', 0)
    type(place(1), filled(31)); box.queue(place(1), 'Một', 0)
    expect(box.waiting().map(({ title, handsIn }) => [title, handsIn])).toEqual([['Hai', true], ['Một', true]])
    await box.run()
    expect(server.calls).toEqual(['save 2 over 0', 'hand in 2 over 1', 'save 1 over 0', 'hand in 1 over 1'])
    expect([sent, box.waiting(), kept(place(1))]).toEqual([['2 handed in', '1 handed in'], [], undefined])
  })

  it('stay while there is none, also for a browser that was closed meanwhile', async () => {
    const { open, type, server, sent } = desk()
    type(place(1), filled(31)); open().queue(place(1), 'Một', 0)
    server.fails = new ApiFault('no_connection', 0)
    await open().run()
    expect(open().waiting()).toMatchObject([{ handsIn: true, fault: undefined }])
    server.fails = undefined
    await open().run()
    expect(sent).toEqual(['1 handed in'])
  })

  it('are there once when a reply was lost on its way: the save, and the handing in', async () => {
    const { open, type, server, sent, at } = desk()
    type(place(1), filled(31)); open().queue(place(1), 'Một', 0)
    server.losesReply = true
    await open().run()
    expect(sent).toEqual([])
    const handIn = open()
    await handIn.run()
    expect(sent).toEqual(['1 handed in'])
    expect(at(place(1))).toMatchObject({ rev: 2, marks: { novelty: 31 } })

    type(place(2), filled(32)); open().queue(place(2), 'Hai', 0)
    server.calls.length = 0
    const box = open()
    const plain = box.run()
    await plain
    expect(sent.at(-1)).toBe('2 handed in')
  })

  it('wait for their member when the sheet was changed elsewhere: nothing is overwritten, nothing is handed in', async () => {
    const { open, type, sheets, at, kept } = desk()
    sheets.set(place(1).initiativeId, { ...at(place(1)), marks: { novelty: 10 }, rev: 3 })
    type(place(1), filled(31)); const box = open(); box.queue(place(1), 'Một', 0)
    await box.run()
    expect(box.waiting()).toMatchObject([{ handsIn: false, fault: { code: 'stale' } }])
    expect([kept(place(1)), at(place(1)).marks, at(place(1)).handedInAt]).toEqual([filled(31), { novelty: 10 }, null])
  })

  it('keep what the server would not take, with its reason, until their member looks at it; others go on', async () => {
    const { open, type, server, sent, kept, later } = desk()
    server.refuses = new ApiFault('refused', 409, { refusal: { code: 'scoring.closed', due: '2026-11-30' as never } })
    type(place(1), filled(31)); type(place(2), filled(32))
    const box = open()
    box.queue(place(1), 'Một', 0)
    await box.run()
    expect(open().waiting().find(({ title }) => title === 'Một')).toMatchObject({ handsIn: false, fault: { code: 'refused', fault: { refusal: { code: 'scoring.closed' } } } })
    server.refuses = undefined
    later()
    await box.run()
    expect(sent).toEqual(['2 saved'])
    box.queue(place(1), 'Một', 1)
    await box.run()
    expect([sent, kept(place(2))]).toEqual([['2 saved', '1 handed in'], undefined])
  })

  it('are left to the page that shows them, and to the one that types them', async () => {
    const { open, type, server, later } = desk()
    const box = open()
    let flushed = 0
    const close = box.open(place(1), { flush: async () => { flushed += 1; return false }, rev: () => 0 })
    type(place(1), filled(31)); type(place(2), filled(32))
    await box.run()
    expect([flushed, server.calls]).toEqual([0, []]) // typed a moment ago
    later()
    await box.run()
    expect([flushed, server.calls]).toEqual([1, ['save 2 over 0']])
    close()
    await box.run()
    expect(server.calls).toEqual(['save 2 over 0', 'save 1 over 0'])
  })
})
