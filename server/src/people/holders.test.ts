import { readInitiative } from '@sangkien/contract/initiative'
import { day } from '@sangkien/domain/time/day'
import { describe, expect, it } from 'vitest'
import { aFiled, aRoom, onAgenda, opened } from '../../test/a-sitting.ts'
import { world } from '../../test/world.ts'
import { holdersOf } from './holders-of.query.ts'

describe('whose turn it is', () => {
  const w = world()

  it('is the chair’s by the seat alone: the decision that sets the council up needs no second act', async () => {
    const chair = await w.person([], { fullName: 'Phạm Thị Chủ Tọa' })
    const room = await aRoom(w, { seated: [chair] })
    const [author, own] = [await w.person(), await aFiled(w, room, { authors: [chair], title: 'Của chủ tọa' })]
    const id = await aFiled(w, room, { authors: [author] })
    await onAgenda(w, room, id, own)
    w.now = new Date('2026-12-01T01:00:00Z')
    await opened(w, room)
    const office = await w.as(room.office)
    expect((await office(readInitiative, { params: { id } })).next).toMatchObject({ role: 'council_chair', who: expect.arrayContaining(['Phạm Thị Chủ Tọa']) })
    // Nobody acts on their own dossier.
    expect((await office(readInitiative, { params: { id: own } })).next.who).not.toContain('Phạm Thị Chủ Tọa')
  })

  it('is not a leaver’s: a role that was not ended goes with the person', async () => {
    const [stays, left] = [await w.person(['decision_maker']), await w.person(['decision_maker'])]
    const today = day('2026-11-23')
    const holders = () => w.inside((tx) => holdersOf(tx, w.org, 'decision_maker', today))
    expect((await holders()).sort()).toEqual([stays, left].sort())
    await w.inside((tx) => tx.updateTable('person').set({ active_to: day('2026-11-22') }).where('org_id', '=', w.org).where('id', '=', left).execute())
    expect(await holders()).toEqual([stays])
    // The last day of service still counts.
    await w.inside((tx) => tx.updateTable('person').set({ active_to: today }).where('org_id', '=', w.org).where('id', '=', left).execute())
    expect((await holders()).sort()).toEqual([stays, left].sort())
  })
})
