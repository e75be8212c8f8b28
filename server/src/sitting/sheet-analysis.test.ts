import { castVote, readSitting } from '@sangkien/contract/council'
import { orderByDisagreement, readSheetAnalysis } from '@sangkien/contract/sheet-analysis'
import { describe, expect, it } from 'vitest'
import { aFiled, aRoom, onAgenda, opened, score } from '../../test/a-sitting.ts'
import { refusedWith, world } from '../../test/world.ts'

describe('what the sheets of a sitting say of one another', () => {
  const w = world()

  /** Three dossiers: all agree on the first, one lies apart on the second, all on the third. The last one is of a member. */
  async function scored() {
    const room = await aRoom(w)
    const own = room.members[4]!
    const ids = [await aFiled(w, room, { title: 'Đồng thuận', authors: [await w.person()] }), await aFiled(w, room, { title: 'Bất đồng', authors: [await w.person()] }), await aFiled(w, room, { title: 'Của thành viên', authors: [own] })] as const
    await onAgenda(w, room, ...ids)
    const three = room.members.slice(1, 4)
    await score(w, room, ids[0], three)
    await score(w, room, ids[1], [three[0]!], { novelty: 10, applicability: 10, benefit: 10 })
    await score(w, room, ids[1], three.slice(1))
    await score(w, room, ids[2], [three[0]!], { novelty: 12, applicability: 10, benefit: 10 })
    await score(w, room, ids[2], three.slice(1))
    return { room, ids, severe: three[0]!, params: { id: room.sitting } }
  }

  it('tells who runs the sitting, once the sheets are locked, who is severe, which sheets lie apart and where there is no agreement', async () => {
    const { room, severe, params } = await scored()
    const office = await w.as(room.office)
    await expect(office(readSheetAnalysis, { params })).rejects.toMatchObject(refusedWith('sitting.not_open', 409))
    await opened(w, room)

    const said = await office(readSheetAnalysis, { params })

    expect(said.severity[0]).toMatchObject({ personId: severe, dossiers: 3, difference: -33.33 })
    expect(said.agreement.map(({ title, spread, outliers }) => [title, spread, outliers.map(({ personId, distance }) => [personId, distance])])).toEqual([
      ['Đồng thuận', 0, []], ['Bất đồng', 51, [[severe, -51]]], ['Của thành viên', 49, [[severe, -49]]],
    ])
    expect(said.acts.order).toBeNull()
  })

  it('is told to the chair who runs it but not of a dossier of their own, and to no other member', async () => {
    const room = await aRoom(w)
    const own = await aFiled(w, room, { authors: [room.chair] })
    const other = await aFiled(w, room, { authors: [await w.person()] })
    await onAgenda(w, room, own, other)
    await score(w, room, own, room.members.slice(1, 4))
    await opened(w, room)
    const params = { id: room.sitting }
    expect((await (await w.as(room.chair))(readSheetAnalysis, { params })).agreement.map(({ initiativeId }) => initiativeId)).toEqual([other])
    expect((await (await w.as(room.chair))(readSheetAnalysis, { params })).severity).toEqual([])
    await expect((await w.as(room.members[1]!))(readSheetAnalysis, { params })).rejects.toMatchObject({ status: 403 })
    await expect((await w.as(await w.person(['council_chair'])))(readSheetAnalysis, { params })).rejects.toMatchObject({ status: 404 })
  })

  it('puts the agenda in the order of disagreement, round what a member is an author of, until something is taken up', async () => {
    const { room, ids, params } = await scored()
    const office = await w.as(room.office)
    await expect(office(orderByDisagreement, { params })).rejects.toMatchObject(refusedWith('sitting.not_open', 409))
    await opened(w, room)
    expect((await office(orderByDisagreement, { params })).agenda.map(({ initiativeId }) => initiativeId)).toEqual([ids[1], ids[0], ids[2]])
    await office(castVote, { params: { id: room.sitting, initiativeId: ids[1] }, body: { choice: 'agree', personId: room.members[1]! } })
    await expect(office(orderByDisagreement, { params })).rejects.toMatchObject(refusedWith('sitting.item_taken_up', 409))
    expect((await office(readSheetAnalysis, { params })).acts.order).toEqual({ code: 'sitting.item_taken_up' })
    expect((await office(readSitting, { params })).agenda[0]!.initiativeId).toBe(ids[1])
  })
})
