import { openSitting } from '@sangkien/contract/council'
import { handInSheet, listMySheets, readScoreSheet, reopenSheet, saveMarks } from '@sangkien/contract/scoring'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { daNangEducation, nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import type { Marks } from '@sangkien/domain/scoring/scale'
import { beforeEach, describe, expect, it } from 'vitest'
import { aFiled, aRoom, goodMarks, onAgenda, opened, type Room, score } from '../../test/a-sitting.ts'
import { refusedWith, world } from '../../test/world.ts'
import { changeStage } from '../initiative/change-stage.ts'

describe('a score sheet', () => {
  const w = world()
  beforeEach(() => { w.now = new Date('2026-11-23T02:00:00Z') })
  const paramsOf = (room: Room, initiativeId: InitiativeId) => ({ params: { sittingId: room.sitting, initiativeId } })
  const read = async (room: Room, id: InitiativeId, scorer: PersonId = room.chair) => (await w.as(scorer))(readScoreSheet, paramsOf(room, id))
  const save = async (room: Room, id: InitiativeId, rev: number, marks: Marks, scorer: PersonId = room.chair, remark = '') => (await w.as(scorer))(saveMarks, { ...paramsOf(room, id), body: { rev, marks, remark } })
  const handIn = async (room: Room, id: InitiativeId, rev: number, scorer: PersonId = room.chair) => (await w.as(scorer))(handInSheet, { ...paramsOf(room, id), body: { rev } })
  const takeBack = async (room: Room, id: InitiativeId, scorer: PersonId = room.chair) => (await w.as(scorer))(reopenSheet, paramsOf(room, id))

  async function scoring(titles: readonly string[] = ['Số hóa hồ sơ lưu trữ']) {
    const room = await aRoom(w)
    const ids: InitiativeId[] = []
    for (const title of titles) ids.push(await aFiled(w, room, { title, authors: [await w.person()], content: { conditionsToApply: 'Có máy quét' } }))
    await onAgenda(w, room, ...ids)
    return { room, ids, id: ids[0]! }
  }

  it('shows the dossier as it was filed, by its hash, whatever is written since', async () => {
    const { room, id } = await scoring()
    const before = await read(room, id)
    await w.inside((tx) => tx.updateTable('initiative').set({ content: JSON.stringify({ title: 'Tên khác', conditionsToApply: 'Khác' }) }).where('org_id', '=', w.org).where('id', '=', id).execute())

    const sheet = await read(room, id)

    expect(sheet).toMatchObject({ title: 'Số hóa hồ sơ lưu trữ', dossier: { content: { conditionsToApply: 'Có máy quét' }, sha256: before.dossier.sha256 }, scale: { code: 'dn_education_2026' }, marks: {}, rev: 0, total: null, handedInAt: null, refusal: null })
    expect(sheet.problems.map(({ code, criterion }) => [criterion, code])).toEqual([['novelty', 'missing'], ['applicability', 'missing'], ['benefit', 'missing']])
  })

  it('keeps marks as they are given, right or not, and says what is wrong', async () => {
    const { room, id } = await scoring()
    expect(await save(room, id, 0, { novelty: 41 }, room.chair, 'Đang xem')).toMatchObject({ rev: 1, marks: { novelty: 41 }, remark: 'Đang xem', total: 41, savedAt: w.now, problems: [{ criterion: 'novelty', code: 'out_of_range' }, { criterion: 'applicability' }, { criterion: 'benefit' }] })
    expect(await save(room, id, 1, goodMarks)).toMatchObject({ rev: 2, total: 81, problems: [] })
  })

  it('never lets one window overwrite another', async () => {
    const { room, id } = await scoring()
    await save(room, id, 0, { novelty: 30 })
    await expect(save(room, id, 0, { novelty: 10 })).rejects.toMatchObject({ status: 409, fault: { code: 'stale', current: { rev: 1, marks: { novelty: 30 } } } })
    const outcomes = await Promise.allSettled([save(room, id, 1, { novelty: 31 }), save(room, id, 1, { novelty: 32 })])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await read(room, id)).toMatchObject({ rev: 2 })
  })

  it('begins once when two windows save at the same moment', async () => {
    const { room, id } = await scoring()
    const outcomes = await Promise.allSettled([save(room, id, 0, { novelty: 31 }), save(room, id, 0, { novelty: 32 })])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { fault: { code: 'stale', current: { rev: 1 } } } })
  })

  it('is handed in without a fault, is locked, and can be taken back while scoring is open', async () => {
    const { room, id } = await scoring()
    await save(room, id, 0, { novelty: 32 })
    await expect(handIn(room, id, 1)).rejects.toMatchObject({ status: 422, fault: { refusal: { code: 'scoring.marks', faults: [{ criterion: 'applicability', code: 'missing' }, { criterion: 'benefit', code: 'missing' }] } } })
    await save(room, id, 1, goodMarks)
    await expect(handIn(room, id, 1)).rejects.toMatchObject({ status: 409, fault: { code: 'stale', current: { rev: 2 } } })

    expect(await handIn(room, id, 2)).toMatchObject({ handedInAt: w.now, done: 1, of: 1, nextInitiativeId: null })

    await expect(save(room, id, 3, { novelty: 1 })).rejects.toMatchObject(refusedWith('scoring.handed_in', 409))
    await expect(handIn(room, id, 3)).rejects.toMatchObject(refusedWith('scoring.handed_in', 409))
    const back = await takeBack(room, id)
    expect(back).toMatchObject({ handedInAt: null, marks: goodMarks })
    await expect(takeBack(room, id)).rejects.toMatchObject(refusedWith('scoring.not_handed_in', 409))
    expect(await save(room, id, back.rev, { ...goodMarks, novelty: 20 })).toMatchObject({ total: 69 })
  })

  it('is handed in once when a member clicks twice', async () => {
    const { room, id } = await scoring()
    await save(room, id, 0, goodMarks)
    const outcomes = await Promise.allSettled([handIn(room, id, 1), handIn(room, id, 1)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refusedWith('scoring.handed_in', 409) })
  })

  it('keeps both when two members hand in at once, and tells the office when all are in', async () => {
    const { room, id } = await scoring()
    await score(w, room, id, room.members.slice(2))
    for (const scorer of room.members.slice(0, 2)) await save(room, id, 0, goodMarks, scorer)
    await Promise.all(room.members.slice(0, 2).map((scorer) => handIn(room, id, 1, scorer)))
    const rows = await w.inside((tx) => tx.selectFrom('score_sheet').where('org_id', '=', w.org).where('initiative_id', '=', id).where('handed_in_at', 'is not', null).select('scorer_id').execute())
    expect(rows).toHaveLength(5)
    const told = await w.inside((tx) => tx.selectFrom('notice').where('org_id', '=', w.org).where('person_id', '=', room.office).where('kind', '=', 'scoring.all_in').select('facts').execute())
    expect(told).toContainEqual({ facts: { sittingId: room.sitting, sitting: 'Phiên họp thứ nhất' } })
    expect(told.filter(({ facts }) => (facts as { sittingId: string }).sittingId === room.sitting)).toHaveLength(1)
  })

  it('is open to the last second of the due day in Việt Nam', async () => {
    const { room, id } = await scoring()
    w.now = new Date('2026-11-30T16:59:59Z')
    await save(room, id, 0, goodMarks)
    w.now = new Date('2026-11-30T17:00:00Z')
    expect((await read(room, id)).refusal).toEqual({ code: 'scoring.closed', due: '2026-11-30' })
    await expect(save(room, id, 1, goodMarks)).rejects.toMatchObject(refusedWith('scoring.closed', 409))
    await expect(handIn(room, id, 1)).rejects.toMatchObject(refusedWith('scoring.closed', 409))
  })

  it('is not for an author, though a member; not for a stranger; not where there is no scale', async () => {
    const room = await aRoom(w)
    const own = await aFiled(w, room, { authors: [room.members[1]!] })
    await onAgenda(w, room, own)
    await expect(read(room, own, room.members[1]!)).rejects.toMatchObject(refusedWith('scoring.own_initiative', 403))
    await expect(save(room, own, 0, goodMarks, room.members[1]!)).rejects.toMatchObject(refusedWith('scoring.own_initiative', 403))
    await expect(read(room, own, await w.person(['council_member']))).rejects.toMatchObject({ status: 404 })
    const plain = await aRoom(w, { pack: nationalDefault })
    const id = await aFiled(w, plain, { authors: [await w.person()] })
    await onAgenda(w, plain, id)
    await expect(read(plain, id)).rejects.toMatchObject(refusedWith('scoring.no_scale', 409))
  })

  it.each(['staff', 'unit_head', 'secretariat', 'decision_maker', 'records_clerk', 'accountant', 'leadership_viewer', 'administrator'] as const)('is closed to a %s', async (role) => {
    const { room, id } = await scoring()
    const stranger = await w.person([role])
    await expect(read(room, id, stranger)).rejects.toMatchObject({ status: 403, fault: { code: 'forbidden' } })
    await expect(save(room, id, 0, goodMarks, stranger)).rejects.toMatchObject({ status: 403, fault: { code: 'forbidden' } })
  })

  it.each([
    ['a criterion of another scale', { beauty: 1 }], ['a negative mark', { novelty: -1 }], ['a mark that is text', { novelty: 'ten' }], ['a remark longer than its field', goodMarks, 'x'.repeat(10_000)],
  ])('takes no %s', async (_what, marks, remark = '') => {
    const { room, id } = await scoring()
    await expect(save(room, id, 0, marks as never, room.chair, remark)).rejects.toMatchObject({ status: 422, fault: { code: 'invalid' } })
  })

  it('takes no ten megabytes of text', async () => {
    const { room, id } = await scoring()
    await expect(save(room, id, 0, goodMarks, room.chair, 'ơ'.repeat(10 * 1024 * 1024))).rejects.toMatchObject({ status: 413, fault: { code: 'too_large' } })
  })

  it('leads from one sheet to the next, and lists them with the nearest date first', async () => {
    const { room, ids: [one, two, three] } = await scoring(['Một', 'Hai', 'Ba'])
    await score(w, room, two!, [room.chair])
    expect(await read(room, one!)).toMatchObject({ done: 1, of: 3, nextInitiativeId: three })
    expect(await read(room, three!)).toMatchObject({ nextInitiativeId: one })
    await save(room, three!, 0, { novelty: 30 })
    const mine = (await (await w.as(room.chair))(listMySheets, {})).filter(({ sittingId }) => sittingId === room.sitting)
    expect(mine.map(({ title, state, total, workingDaysLeft, refusal }) => [title, state, total, workingDaysLeft, refusal])).toEqual([['Một', 'not_begun', null, 5, null], ['Hai', 'handed_in', 81, 5, null], ['Ba', 'draft', 30, 5, null]])
  })

  it('lists as open exactly what the rule would let each member score, at every moment', async () => {
    const room = await aRoom(w)
    const [author, gone] = [room.members[2]!, await aFiled(w, room, { authors: [await w.person()] })]
    const cases = [await aFiled(w, room, { authors: [await w.person()] }), await aFiled(w, room, { authors: [author] }), gone]
    await onAgenda(w, room, ...cases)
    await w.inside((tx) => changeStage(tx, w.org, gone, 'withdraw', w.now))
    const check = async () => {
      for (const who of [room.chair, author]) {
        const listed = (await (await w.as(who))(listMySheets, {})).filter(({ sittingId, refusal }) => sittingId === room.sitting && refusal === null).map(({ initiativeId }) => initiativeId)
        const ruled = []
        for (const id of cases) if (await read(room, id, who).then(({ refusal }) => refusal === null, () => false)) ruled.push(id)
        expect(listed).toEqual(ruled)
      }
      return (await (await w.as(room.chair))(listMySheets, {})).filter(({ sittingId, refusal }) => sittingId === room.sitting && refusal === null).length
    }
    const open: number[] = []
    for (const now of ['2026-11-23T05:00:00Z', '2026-11-30T16:59:59Z', '2026-11-30T17:00:00Z']) { w.now = new Date(now); open.push(await check()) }
    w.now = new Date('2026-11-23T06:00:00Z')
    await (await w.as(room.office))(openSitting, { params: { id: room.sitting } })
    open.push(await check())
    expect(open).toEqual([2, 2, 0, 0])
  })

  it('is locked once the sitting opens, and still to be read', async () => {
    const { room, id } = await scoring()
    await score(w, room, id, [room.chair])
    await opened(w, room)
    expect(await read(room, id)).toMatchObject({ marks: goodMarks, refusal: { code: 'scoring.not_open', stage: 'sitting' } })
    await expect(takeBack(room, id)).rejects.toMatchObject(refusedWith('scoring.not_open', 409))
  })

  it('is in, or is refused, when the sitting opens at the same moment: never half', async () => {
    const { room, id } = await scoring()
    await save(room, id, 0, goodMarks)
    const office = await w.as(room.office)
    const [sheet] = await Promise.allSettled([handIn(room, id, 1), office(openSitting, { params: { id: room.sitting } })])
    const kept = await read(room, id)
    if (sheet.status === 'fulfilled') expect(kept.handedInAt).toEqual(w.now)
    else expect([kept.handedInAt, sheet.reason]).toMatchObject([null, refusedWith('scoring.not_open', 409)])
  })

  it('leaves no marks, totals or remarks in the history', async () => {
    const { room, id } = await scoring()
    await score(w, room, id, [room.chair])
    const rows = await w.inside((tx) => tx.selectFrom('history').where('org_id', '=', w.org).where('subject_id', '=', room.sitting).select(['what', 'detail']).orderBy('seq').execute())
    expect(rows.slice(-2)).toEqual([{ what: 'scoring.sheet_begun', detail: { initiativeId: id } }, { what: 'scoring.sheet_handed_in', detail: { initiativeId: id } }])
  })

  it('lists three sheets in as many statements as one', async () => {
    const { room } = await scoring()
    const as = await w.as(room.chair)
    const count = async () => { w.statements = 0; await as(listMySheets, {}); return w.statements }
    const one = await count()
    await onAgenda(w, room, await aFiled(w, room, { authors: [await w.person()] }), await aFiled(w, room, { authors: [await w.person()] }))
    expect(await count()).toBe(one)
  })

  it('measures by the scale the dossier was filed under', async () => {
    const { scale } = daNangEducation
    const { room, id } = await scoring()
    expect((await read(room, id)).scale).toEqual(scale)
  })
})
