import { changeCouncil, listCouncils, openSitting, takeOffAgenda } from '@sangkien/contract/council'
import { keyPaperSheet, listPaperSheets, readPaperSheet } from '@sangkien/contract/paper-sheet'
import { readScoreSheet, reopenSheet, saveMarks } from '@sangkien/contract/scoring'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import type { Marks } from '@sangkien/domain/scoring/scale'
import { beforeEach, describe, expect, it } from 'vitest'
import { aFiled, aRoom, goodMarks, onAgenda, type Room, score } from '../../test/a-sitting.ts'
import { refusedWith, world } from '../../test/world.ts'

describe('a sheet written on paper', () => {
  const w = world()
  beforeEach(() => { w.now = new Date('2026-11-23T02:00:00Z') })

  async function onPaper() {
    const room = await aRoom(w)
    const id = await aFiled(w, room, { authors: [await w.person()] })
    await onAgenda(w, room, id)
    return { room, id, scorer: room.members[2]!, first: room.office, second: await w.person(['secretariat'], { fullName: 'Người nhập thứ hai' }) }
  }
  const at = (room: Room, initiativeId: InitiativeId, personId: PersonId) => ({ params: { sittingId: room.sitting, initiativeId, personId } })
  const key = async (who: PersonId, room: Room, id: InitiativeId, scorer: PersonId, marks: Marks = goodMarks, remark = '') => (await w.as(who))(keyPaperSheet, { ...at(room, id, scorer), body: { marks, remark } })
  const sheetOf = async (room: Room, id: InitiativeId, scorer: PersonId) => (await w.as(scorer))(readScoreSheet, { params: { sittingId: room.sitting, initiativeId: id } })

  it('is handed in once two officers have keyed in the same, with both names in the history', async () => {
    const { room, id, scorer, first, second } = await onPaper()
    expect(await key(first, room, id, scorer, goodMarks, 'Rõ ràng')).toMatchObject({ state: 'keyed_by_me', mine: { marks: goodMarks, remark: 'Rõ ràng' } })
    expect((await sheetOf(room, id, scorer)).handedInAt).toBeNull()

    expect(await key(second, room, id, scorer)).toMatchObject({ state: 'agreed', differing: [], keyedBy: [expect.any(String), 'Người nhập thứ hai'] })

    expect(await sheetOf(room, id, scorer)).toMatchObject({ marks: goodMarks, remark: 'Rõ ràng', handedInAt: w.now, total: 81, done: 1 })
    const [, kept] = await w.inside((tx) => tx.selectFrom('history').where('org_id', '=', w.org).where('what', 'like', 'scoring.paper%').where('subject_id', '=', room.sitting).select(['what', 'detail']).orderBy('seq').execute())
    expect(kept).toMatchObject({ what: 'scoring.paper_agreed', detail: { initiativeId: id, keyedBy: [expect.any(String), 'Người nhập thứ hai'] } })
    expect(Object.keys(kept!.detail as object).sort()).toEqual(['initiativeId', 'keyedBy', 'member'])
  })

  it('shows the second nothing of what the first keyed in, and to both where they differ and nothing more', async () => {
    const { room, id, scorer, first, second } = await onPaper()
    await key(first, room, id, scorer)
    const before = await (await w.as(second))(readPaperSheet, at(room, id, scorer))
    expect(before).toMatchObject({ state: 'keyed_by_another', mine: null })
    expect(await key(second, room, id, scorer, { ...goodMarks, benefit: 27 })).toMatchObject({ state: 'differing', differing: ['benefit'], mine: { marks: { benefit: 27 } } })
    expect(await (await w.as(first))(readPaperSheet, at(room, id, scorer))).toMatchObject({ state: 'differing', differing: ['benefit'], mine: { marks: { benefit: 24 } } })
    expect((await sheetOf(room, id, scorer)).handedInAt).toBeNull()
    expect(await key(first, room, id, scorer, { ...goodMarks, benefit: 27 })).toMatchObject({ state: 'agreed' })
    expect(await sheetOf(room, id, scorer)).toMatchObject({ total: 84 })
  })

  it('is never keyed in twice by one', async () => {
    const { room, id, scorer, first } = await onPaper()
    await key(first, room, id, scorer)
    expect(await key(first, room, id, scorer)).toMatchObject({ state: 'keyed_by_me' })
    expect((await sheetOf(room, id, scorer)).handedInAt).toBeNull()
  })

  it('is handed in once when both key it in at the same moment', async () => {
    const { room, id, scorer, first, second } = await onPaper()
    const states = (await Promise.all([key(first, room, id, scorer), key(second, room, id, scorer)])).map(({ state }) => state)
    expect(states).toContain('agreed')
    expect(await sheetOf(room, id, scorer)).toMatchObject({ handedInAt: w.now })
  })

  it('is not for a member with a sheet of their own, an author, a stranger to the council, or where there is no scale', async () => {
    const { room, id, scorer, first, second } = await onPaper()
    await (await w.as(scorer))(saveMarks, { params: { sittingId: room.sitting, initiativeId: id }, body: { rev: 0, marks: { novelty: 30 }, remark: '' } })
    await expect(key(first, room, id, scorer)).rejects.toMatchObject(refusedWith('paper_sheet.own_sheet_begun', 409))
    await expect(key(first, room, id, second)).rejects.toMatchObject({ status: 404 })
    const own = await aFiled(w, room, { authors: [scorer] })
    await onAgenda(w, room, own)
    await expect(key(first, room, own, scorer)).rejects.toMatchObject(refusedWith('scoring.own_initiative', 403))
    const plain = await aRoom(w, { pack: nationalDefault })
    const unscaled = await aFiled(w, plain, { authors: [await w.person()] })
    await onAgenda(w, plain, unscaled)
    await expect(key(first, plain, unscaled, plain.chair)).rejects.toMatchObject({ status: 404 })
  })

  it('is not shown to, nor keyed in by, who judges', async () => {
    const officer = await w.person(['secretariat', 'council_member'])
    const room = await aRoom(w, { seated: [await w.person(['council_chair']), officer] })
    const id = await aFiled(w, room, { authors: [await w.person()] })
    await onAgenda(w, room, id)
    await key(room.office, room, id, room.members[3]!)
    const as = await w.as(officer)
    for (const act of [() => key(officer, room, id, room.members[3]!), () => as(readPaperSheet, at(room, id, room.members[3]!)), () => as(listPaperSheets, { params: { id: room.sitting } })])
      await expect(act()).rejects.toMatchObject(refusedWith('paper_sheet.keyer_judges', 403))
  })

  it('is refused with every fault, and once the sitting has opened', async () => {
    const { room, id, scorer, first } = await onPaper()
    await expect(key(first, room, id, scorer, { novelty: 41 })).rejects.toMatchObject({ status: 422, fault: { refusal: { code: 'scoring.marks' } } })
    w.now = new Date('2026-12-01T00:30:00Z') // the day by which sheets are due is over: the paper was there in time
    await key(first, room, id, scorer)
    await (await w.as(room.office))(openSitting, { params: { id: room.sitting } })
    await expect(key(first, room, id, scorer)).rejects.toMatchObject(refusedWith('scoring.not_open', 409))
  })

  it('becomes the member’s own when they take it back', async () => {
    const { room, id, scorer, first, second } = await onPaper()
    for (const who of [first, second]) await key(who, room, id, scorer)
    await (await w.as(scorer))(reopenSheet, { params: { sittingId: room.sitting, initiativeId: id } })
    await expect(key(first, room, id, scorer)).rejects.toMatchObject(refusedWith('paper_sheet.own_sheet_begun', 409))
  })

  it('goes with a dossier that is taken off the agenda, and with a member who leaves', async () => {
    const { room, id, scorer, first } = await onPaper()
    const other = await aFiled(w, room, { authors: [await w.person()] })
    await onAgenda(w, room, other)
    for (const dossier of [id, other]) await key(first, room, dossier, scorer)
    const as = await w.as(first)
    await as(takeOffAgenda, { params: { id: room.sitting, initiativeId: id } })
    expect((await as(listPaperSheets, { params: { id: room.sitting } })).map(({ initiativeId }) => initiativeId)).toEqual([other])
    const council = (await as(listCouncils, {})).find((one) => one.id === room.council)!
    const seats = council.seats.map(({ personId, seat }) => ({ personId: personId === scorer ? first : personId, seat }))
    await as(changeCouncil, { params: { id: room.council }, body: { name: council.name, decisionNumber: council.decisionNumber, decisionDate: council.decisionDate, validFrom: council.validFrom, validTo: council.validTo, version: council.version, seats: [...seats.filter(({ personId }) => personId !== first), { personId: await w.person(['council_member']), seat: 'secretary' }] } })
    expect(await as(listPaperSheets, { params: { id: room.sitting } })).toEqual([])
  })

  it('lists how each stands', async () => {
    const { room, id, scorer, first, second } = await onPaper()
    await key(first, room, id, scorer)
    await key(second, room, id, room.members[3]!)
    await score(w, room, id, [room.members[4]!])
    const rows = await (await w.as(first))(listPaperSheets, { params: { id: room.sitting } })
    expect(rows.map(({ personId, state }) => [personId, state])).toEqual([[scorer, 'keyed_by_me'], [room.members[3], 'keyed_by_another']])
  })
})
