import { declareConflicts, markConflict, readConflicts, readDeclarations, readKin, setKin } from '@sangkien/contract/conflict'
import { castVote, readMinutes, readSitting, closeSitting, concludeItem } from '@sangkien/contract/council'
import { readInitiative } from '@sangkien/contract/initiative'
import { listMySheets, readScoreSheet } from '@sangkien/contract/scoring'
import { readDocx } from '@sangkien/documents/checker/read-docx'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { usualConflictRules } from '@sangkien/domain/conflict/ground'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import { day } from '@sangkien/domain/time/day'
import { describe, expect, it } from 'vitest'
import { aFiled, aRoom, nothingToDeclare, onAgenda, opened, type Room, unasked } from '../../test/a-sitting.ts'
import { refusedWith, world } from '../../test/world.ts'
import { settleRunning } from './settle-conflicts.ts'

const half = { ...daNangEducation, voting: { ...daNangEducation.voting, quorum: { num: 1, den: 2, of: 'appointed' as const } } }
const asking = { ...half, council: { ...half.council, conflicts: usualConflictRules } }

describe('conflicts of interest', () => {
  const w = world()
  const declarations = async (room: Room, member: PersonId) => (await w.as(member))(readDeclarations, { params: { id: room.sitting } })
  const answer = async (room: Room, member: PersonId, initiativeId: InitiativeId, conflict: boolean, note = '') =>
    (await w.as(member))(declareConflicts, { params: { id: room.sitting }, body: { answers: [{ initiativeId, conflict, kinds: conflict && note === '' ? ['kin'] : [], note }] } })
  const mark = async (room: Room, by: PersonId, initiativeId: InitiativeId, personId: PersonId, as: 'conflict' | 'none' | null, reason = 'Đã xác minh') =>
    (await w.as(by))(markConflict, { params: { id: room.sitting, initiativeId, personId }, body: { mark: as, reason } })
  const sheet = async (room: Room, member: PersonId, initiativeId: InitiativeId) => (await w.as(member))(readScoreSheet, { params: { sittingId: room.sitting, initiativeId } })
  const itemFor = async (room: Room, member: PersonId, id: InitiativeId) => (await (await w.as(member))(readSitting, { params: { id: room.sitting } })).agenda.find(({ initiativeId }) => initiativeId === id)!

  it('are asked about before anything but title and authors is shown, once', async () => {
    const room = await aRoom(w)
    const id = await aFiled(w, room, { title: 'Số hóa hồ sơ lưu trữ', authors: [await w.person([], { fullName: 'Phan Thị Tác Giả' })] })
    await unasked(w, room, id)
    const [, member] = room.members as [PersonId, PersonId]

    expect(await declarations(room, member)).toMatchObject({ answered: 0, of: 1, rows: [{ initiativeId: id, title: 'Số hóa hồ sơ lưu trữ', authors: [{ name: 'Phan Thị Tác Giả' }], asked: true, isOut: false, declared: null, refusal: null }] })
    await expect(sheet(room, member, id)).rejects.toMatchObject(refusedWith('scoring.undeclared', 403))
    await expect((await w.as(member))(readInitiative, { params: { id } })).rejects.toMatchObject({ status: 404 })
    expect((await (await w.as(member))(listMySheets, {}))[0]).toMatchObject({ state: 'undeclared', total: null })

    expect((await answer(room, member, id, false)).rows[0]).toMatchObject({ asked: false, isOut: false, declared: false })
    expect((await sheet(room, member, id)).code).not.toBe('')
    await expect(answer(room, member, id, false)).rejects.toMatchObject(refusedWith('conflict.answered', 409))
  })

  it('keep a member who declares one from the dossier everywhere, and stand in the minutes', async () => {
    const room = await aRoom(w, { pack: half })
    const id = await aFiled(w, room, { title: 'Lịch trực điện tử' })
    await unasked(w, room, id)
    const [chair, member, ...others] = room.members as [PersonId, PersonId, ...PersonId[]]
    for (const one of [chair, ...others]) await nothingToDeclare(w, room.sitting, one)
    await answer(room, member, id, true, 'Con tôi là người lập trình.')

    await expect(sheet(room, member, id)).rejects.toMatchObject({ status: 404 })
    await expect((await w.as(member))(readInitiative, { params: { id } })).rejects.toMatchObject({ status: 404 })
    expect(await (await w.as(member))(listMySheets, {})).toEqual([])
    expect(await itemFor(room, member, id)).toMatchObject({ title: '', code: '', authors: [], unitName: '', standing: 'out', out: null, score: null, votes: null })
    expect((await itemFor(room, chair, id)).title).toBe('Lịch trực điện tử')
    expect((await itemFor(room, room.office, id)).out).toEqual([{ name: expect.any(String) as string, reason: 'tự khai: Con tôi là người lập trình.' }])
    expect((await itemFor(room, others[0]!, id)).out).toBeNull()

    await opened(w, room)
    expect((await itemFor(room, others[0]!, id)).out).toEqual([{ name: expect.any(String) as string, reason: '' }])
    await expect((await w.as(member))(castVote, { params: { id: room.sitting, initiativeId: id }, body: { choice: 'agree' } })).rejects.toMatchObject(refusedWith('sitting.recused', 403))
    await (await w.as(room.office))(concludeItem, { params: { id: room.sitting, initiativeId: id }, body: { result: 'defer', reasons: 'Bổ sung số liệu' } })
    await (await w.as(room.office))(closeSitting, { params: { id: room.sitting }, body: { conclusion: '' } })
    const { text } = readDocx((await (await w.as(room.office)).file(readMinutes, { params: { id: room.sitting, format: 'docx' } })).bytes)
    expect(text).toContain('(tự khai: Con tôi là người lập trình)')
    expect(text).toContain('Số thành viên có mặt tham gia xét: 4/5; tối thiểu phải có: 3.')
  })

  it('are found in what the agency knows: helper, unit, head, kin, earlier co-author', async () => {
    const author = await w.person([], { fullName: 'Phan Thị Tác Giả' })
    const room = await aRoom(w, { pack: asking })
    const [chair, colleague, kin, helper, together] = room.members as [PersonId, PersonId, PersonId, PersonId, PersonId]
    const { full_name: helperName } = await w.inside((tx) => tx.selectFrom('person').where('org_id', '=', w.org).where('id', '=', helper).select('full_name').executeTakeFirstOrThrow())
    await (await w.as(kin))(setKin, { body: { rows: [{ personId: author, relation: 'chị ruột' }] } })
    const earlier = await aFiled(w, room, { authors: [author, together], stage: 'accepted', columns: { received_at: new Date('2025-05-01T02:00:00Z') } })
    const id = await aFiled(w, room, { authors: [author], content: { helpers: [{ name: ` ${helperName.toLocaleUpperCase('vi')}`, birthDate: null, workplace: '', title: '', qualification: '', work: '' }] } })
    const unit = await w.inside((tx) => tx.selectFrom('posting').where('org_id', '=', w.org).where('person_id', '=', author).select('unit_id').executeTakeFirstOrThrow())
    await w.inside((tx) => tx.insertInto('role_grant').values({ org_id: w.org, id: crypto.randomUUID(), person_id: chair, role: 'unit_head', unit_id: unit.unit_id, from_day: day('2025-01-01'), to_day: day('2026-01-31') }).execute())
    await unasked(w, room, id)

    const { rows } = await (await w.as(room.office))(readConflicts, { params: { id: room.sitting } })
    const of = (person: PersonId) => rows.find(({ personId }) => personId === person)!
    const grounds = (person: PersonId) => of(person).found.map(({ ground }) => ground)
    expect(grounds(chair)).toContain('superior')
    expect(grounds(colleague)).toEqual(['same_unit'])
    expect(of(kin)).toMatchObject({ state: 'conflict', isOut: true, found: expect.arrayContaining([{ ground: 'kin', with: 'Phan Thị Tác Giả', about: 'chị ruột' }]) as unknown })
    expect(of(helper)).toMatchObject({ state: 'conflict', isOut: true })
    expect(grounds(helper)).toContain('helper')
    expect(of(together)).toMatchObject({ state: 'none', isOut: false, cleared: false })
    expect(grounds(together)).toContain('co_author')
    expect(earlier).not.toBe(id)
    // A member out by the records is not told of what: no title, and the ground alone.
    expect((await declarations(room, kin)).rows[0]).toMatchObject({ title: '', authors: [], isOut: true, asked: false })
    expect(await (await w.as(kin))(readKin, {})).toMatchObject({ rows: [{ personId: author, relation: 'chị ruột' }] })
  })

  it('are dismissed for good where a finding is false, and fixed where nobody declared one: by who runs the sitting, with a reason', async () => {
    const author = await w.person([])
    const room = await aRoom(w, { pack: asking })
    const [chair, member, other] = room.members as [PersonId, PersonId, PersonId]
    await (await w.as(member))(setKin, { body: { rows: [{ personId: author, relation: 'em họ' }] } })
    const id = await aFiled(w, room, { authors: [author] })
    await unasked(w, room, id)

    await expect(mark(room, room.office, id, member, 'none', ' ')).rejects.toMatchObject(refusedWith('conflict.reason_missing', 422))
    await expect(mark(room, chair, id, chair, 'conflict')).rejects.toMatchObject(refusedWith('conflict.own_mark', 403))
    await expect(mark(room, other, id, member, 'none')).rejects.toMatchObject({ status: 403 })
    const { rows } = await mark(room, room.office, id, member, 'none', 'Trùng tên, không phải người thân')
    expect(rows.find(({ personId }) => personId === member)).toMatchObject({ state: 'pinned_none', isOut: false, cleared: true, markReason: 'Trùng tên, không phải người thân' })
    // Found again, it stays dismissed.
    await (await w.as(member))(setKin, { body: { rows: [{ personId: author, relation: 'em họ xa' }] } })
    expect((await sheet(room, member, id)).code).not.toBe('')

    await nothingToDeclare(w, room.sitting, other)
    await mark(room, room.office, id, other, 'conflict', 'Đang tranh chấp quyền tác giả')
    await expect(sheet(room, other, id)).rejects.toMatchObject({ status: 404 })
    await expect(answer(room, other, id, true)).rejects.toMatchObject(refusedWith('conflict.fixed', 409))
    await mark(room, room.office, id, other, null)
    expect((await sheet(room, other, id)).code).not.toBe('')
  })

  it('take the quorum from one item and leave it to the others', async () => {
    const room = await aRoom(w)
    const [chair, member, other] = room.members as [PersonId, PersonId, PersonId]
    const ids = [await aFiled(w, room), await aFiled(w, room)] as const
    await unasked(w, room, ...ids)
    await answer(room, member, ids[0], true)
    await answer(room, other, ids[0], true)
    for (const one of room.members) await nothingToDeclare(w, room.sitting, one)
    await opened(w, room)

    const vote = async (id: InitiativeId) => (await w.as(chair))(castVote, { params: { id: room.sitting, initiativeId: id }, body: { choice: 'agree' } })
    await expect(vote(ids[0])).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'sitting.no_quorum', present: 3, needed: 4, appointed: 5 } } })
    expect((await vote(ids[1])).agenda.find(({ initiativeId }) => initiativeId === ids[1])?.vote).toMatchObject({ agree: 1, quorum: { present: 5, needed: 4, met: true } })
    expect((await itemFor(room, chair, ids[0])).vote?.quorum).toEqual({ present: 3, needed: 4, met: false })
  })

  it('are told to nobody but the member and who runs the sitting', async () => {
    const room = await aRoom(w)
    const id = await aFiled(w, room)
    await onAgenda(w, room, id)
    const reader = await w.person(['decision_maker'])
    await expect((await w.as(room.members[1]!))(readConflicts, { params: { id: room.sitting } })).rejects.toMatchObject({ status: 403 })
    await expect((await w.as(reader))(readConflicts, { params: { id: room.sitting } })).rejects.toMatchObject({ status: 403 })
    await expect((await w.as(await w.person(['council_member'])))(readDeclarations, { params: { id: room.sitting } })).rejects.toMatchObject({ status: 404 })
    await expect((await w.as(await w.person(['council_chair'])))(readConflicts, { params: { id: room.sitting } })).rejects.toMatchObject({ status: 404 })
  })

  it('are worked out anew at night: who moves into the unit of an author meanwhile is found', async () => {
    const author = await w.person([], { unitId: w.otherUnit })
    const room = await aRoom(w, { pack: { ...half, council: { ...half.council, conflicts: { ...usualConflictRules, grounds: { ...usualConflictRules.grounds, same_unit: 'out' } } } } })
    const id = await aFiled(w, room, { authors: [author] })
    await onAgenda(w, room, id)
    const member = room.members[1]!
    expect((await sheet(room, member, id)).code).not.toBe('')
    await w.inside((tx) => tx.updateTable('posting').set({ unit_id: w.otherUnit }).where('org_id', '=', w.org).where('person_id', '=', member).execute())
    await settleRunning({ db: w.db, clock: () => w.now })
    await expect(sheet(room, member, id)).rejects.toMatchObject({ status: 404 })
  })

  it('look back so many years as the rules say', async () => {
    const author = await w.person([])
    const yearsOf = async (yearsBack: number) => {
      const room = await aRoom(w, { pack: { ...half, council: { ...half.council, conflicts: { ...usualConflictRules, yearsBack } } } })
      await aFiled(w, room, { authors: [author, room.members[1]!], columns: { received_at: new Date('2024-05-01T02:00:00Z') } })
      const id = await aFiled(w, room, { authors: [author] })
      await unasked(w, room, id)
      const { rows } = await (await w.as(room.office))(readConflicts, { params: { id: room.sitting } })
      return rows.find(({ personId }) => personId === room.members[1])!.found.some(({ ground }) => ground === 'co_author')
    }
    expect([await yearsOf(3), await yearsOf(1)]).toEqual([true, false])
  })

  it('are not asked about where the rules do not ask', async () => {
    const room = await aRoom(w, { pack: { ...half, council: { ...half.council, conflicts: { ...usualConflictRules, declareFirst: false } } } })
    const id = await aFiled(w, room)
    await unasked(w, room, id)
    expect((await sheet(room, room.members[1]!, id)).code).not.toBe('')
  })
})
