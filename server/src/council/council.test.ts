import { addCouncil, changeCouncil, listCouncils } from '@sangkien/contract/council'
import { saveMarks } from '@sangkien/contract/scoring'
import { readMe } from '@sangkien/contract/session'
import type { CouncilId, PersonId } from '@sangkien/domain/ids'
import { day } from '@sangkien/domain/time/day'
import { describe, expect, it } from 'vitest'
import { aFiled, aRoom, onAgenda, opened, score } from '../../test/a-sitting.ts'
import { refusedWith, world } from '../../test/world.ts'
import { newId } from '../id.ts'

describe('a council', () => {
  const w = world()
  const decision = { name: 'Hội đồng sáng kiến năm 2026', decisionNumber: '12/QĐ-VP', decisionDate: '2026-01-15', validFrom: '2026-01-15', validTo: '2026-12-31' }
  const seatsFor = (people: readonly PersonId[], ...seats: ('chair' | 'vice_chair' | 'secretary' | 'union_representative' | 'member')[]) => people.map((personId, at) => ({ personId, seat: seats[at] ?? 'member' as const }))

  it('is set up by its decision, with its people in their order and nothing wrong with it', async () => {
    const office = await w.as(await w.person(['secretariat']))
    const people = [await w.person([], { fullName: 'Trần Văn Chủ' }), await w.person(), await w.person()]

    const council = await office(addCouncil, { body: { ...decision, seats: seatsFor(people, 'chair', 'vice_chair', 'secretary') } })

    expect(council).toMatchObject({ ...decision, version: 1, problems: [], sittings: 0 })
    expect(council.seats.map(({ personId, seat }) => [personId, seat])).toEqual([[people[0], 'chair'], [people[1], 'vice_chair'], [people[2], 'secretary']])
    expect(council.seats[0]).toEqual({ personId: people[0], name: 'Trần Văn Chủ', unitName: 'Phòng Tổng hợp', title: 'Chuyên viên', seat: 'chair', fields: [] })
    const written = await w.inside((tx) => tx.selectFrom('history').where('org_id', '=', w.org).where('subject_id', '=', council.id).select(['what', 'noun']).execute())
    expect(written).toEqual([{ what: 'council.added', noun: 'council' }])
  })

  it('tells which seats are missing or filled twice', async () => {
    const office = await w.as(await w.person(['secretariat']))
    const people = [await w.person(), await w.person()]

    const council = await office(addCouncil, { body: { ...decision, seats: seatsFor(people, 'chair', 'chair') } })

    expect(council.problems).toEqual([{ code: 'seat_missing', seat: 'vice_chair' }, { code: 'seat_missing', seat: 'secretary' }, { code: 'seat_twice', seat: 'chair' }])
  })

  it('misses the union once an author on its agenda is a member of it, and bars a head who is an author', async () => {
    const head = await w.person(['council_member'], { headOfAgency: true })
    const room = await aRoom(w, { size: 3, seated: [head] })
    await onAgenda(w, room, await aFiled(w, room, { authors: [head, await w.person()] }))

    const council = (await (await w.as(room.office))(listCouncils, {})).find(({ id }) => id === room.council)

    expect(council?.problems).toEqual([{ code: 'seat_missing', seat: 'union_representative' }, { code: 'head_is_author', personId: head }])
    await expect((await w.as(room.office))(changeCouncil, { params: { id: room.council }, body: { ...decision, version: 1, seats: seatsFor(room.members, 'chair', 'vice_chair', 'secretary') } }))
      .rejects.toMatchObject(refusedWith('council.head_is_author', 403))
  })

  it.each([
    ['one person in two seats', 'council.already_seated', async () => { const one = await w.person(); return { seats: seatsFor([one, one], 'chair', 'secretary') } }],
    ['someone who has left', 'council.not_in_office', async () => ({ seats: seatsFor([await w.person([], { activeTo: day('2025-12-31') })], 'chair') })],
    ['an end before its beginning', 'council.ends_before_it_begins', async () => ({ validTo: '2026-01-14', seats: seatsFor([await w.person()], 'chair') })],
  ])('cannot be set up with %s', async (_what, code, fields) => {
    const office = await w.as(await w.person(['secretariat']))
    await expect(office(addCouncil, { body: { ...decision, ...(await fields()) } as never })).rejects.toMatchObject(refusedWith(code))
  })

  it.each([
    ['a person of nowhere', { seats: [{ personId: newId(), seat: 'chair' }] }],
    ['a seat that is none', { seats: [{ personId: newId(), seat: 'king' }] }],
    ['a name longer than its field', { name: 'x'.repeat(300), seats: [{ personId: newId(), seat: 'chair' }] }],
    ['a day that does not exist', { validFrom: '2026-02-30', seats: [{ personId: newId(), seat: 'chair' }] }],
  ])('cannot be set up with %s', async (_what, fields) => {
    const office = await w.as(await w.person(['secretariat']))
    await expect(office(addCouncil, { body: { ...decision, ...fields } as never })).rejects.toMatchObject({ status: 422, fault: { code: 'invalid' } })
  })

  it('is changed until it has sat, by whoever has read its latest version', async () => {
    const room = await aRoom(w)
    const office = await w.as(room.office)
    const seats = seatsFor(room.members, 'chair', 'vice_chair', 'secretary', 'union_representative')

    const changed = await office(changeCouncil, { params: { id: room.council }, body: { ...decision, name: 'Hội đồng sáng kiến cơ sở', version: 1, seats } })
    expect(changed).toMatchObject({ name: 'Hội đồng sáng kiến cơ sở', version: 2 })
    await expect(office(changeCouncil, { params: { id: room.council }, body: { ...decision, version: 1, seats } })).rejects.toMatchObject({ status: 409, fault: { code: 'stale', current: { version: 2, name: 'Hội đồng sáng kiến cơ sở' } } })

    const id = await aFiled(w, room, { authors: [await w.person()] })
    await onAgenda(w, room, id)
    await score(w, room, id, room.members)
    await opened(w, room)
    await expect(office(changeCouncil, { params: { id: room.council }, body: { ...decision, version: 2, seats } })).rejects.toMatchObject(refusedWith('council.has_sat', 409))
  })

  it('keeps a member who has handed in a sheet, and lets one go whose marks are a draft', async () => {
    const room = await aRoom(w)
    const id = await aFiled(w, room, { authors: [await w.person()] })
    await onAgenda(w, room, id)
    const [, , , scored, drafting] = room.members
    await score(w, room, id, [scored!])
    await (await w.as(drafting!))(saveMarks, { params: { sittingId: room.sitting, initiativeId: id }, body: { rev: 0, marks: { novelty: 30 }, remark: '' } })
    const change = async (people: readonly PersonId[], version: number) => (await w.as(room.office))(changeCouncil, { params: { id: room.council }, body: { ...decision, version, seats: seatsFor(people, 'chair', 'vice_chair', 'secretary') } })

    await expect(change(room.members.filter((one) => one !== scored), 1)).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'council.member_has_scored', people: [scored] } } })

    expect((await change(room.members.filter((one) => one !== drafting), 1)).seats).toHaveLength(4)
    expect(await w.inside((tx) => tx.selectFrom('score_sheet').where('org_id', '=', w.org).where('initiative_id', '=', id).select('scorer_id').execute())).toEqual([{ scorer_id: scored }])
  })

  it('takes one of two changes made at once', async () => {
    const room = await aRoom(w)
    const office = await w.as(room.office)
    const change = (name: string) => office(changeCouncil, { params: { id: room.council }, body: { ...decision, name, version: 1, seats: seatsFor(room.members, 'chair') } })

    const outcomes = await Promise.allSettled([change('Hội đồng thứ nhất'), change('Hội đồng thứ hai')])

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { fault: { code: 'stale' } } })
  })

  it('of another agency is not found', async () => {
    const office = await w.as(await w.person(['secretariat']))
    await expect(office(changeCouncil, { params: { id: newId<CouncilId>() }, body: { ...decision, version: 1, seats: seatsFor([await w.person()], 'chair') } })).rejects.toMatchObject({ status: 404 })
  })

  it.each(['staff', 'unit_head', 'council_member', 'council_chair', 'decision_maker', 'records_clerk', 'accountant', 'leadership_viewer', 'administrator'] as const)('is not set up by a %s', async (role) => {
    const as = await w.as(await w.person([role]))
    await expect(as(addCouncil, { body: { ...decision, seats: seatsFor([await w.person()], 'chair') } })).rejects.toMatchObject({ status: 403, fault: { code: 'forbidden' } })
  })

  it('opens its doors to whom it seats, while it is in office', async () => {
    const [chair, member] = [await w.person(), await w.person()]
    const office = await w.as(await w.person(['secretariat']))
    const rolesOf = async (person: PersonId) => (await (await w.as(person))(readMe, {})).roles.filter((role) => role !== 'staff')
    expect([await rolesOf(chair), await rolesOf(member)]).toEqual([[], []])

    await office(addCouncil, { body: { ...decision, validTo: '2026-11-23', seats: seatsFor([chair, member], 'chair', 'secretary') } })

    expect([await rolesOf(chair), await rolesOf(member)]).toEqual([['council_chair'], ['council_member']])
    const today = w.now
    w.now = new Date('2026-11-23T17:00:00Z') // midnight in Việt Nam
    expect([await rolesOf(chair), await rolesOf(member)]).toEqual([[], []])
    w.now = today
  })

  it('is listed with others in as many statements as alone', async () => {
    const office = await w.as(await w.person(['secretariat']))
    const count = async () => { w.statements = 0; const { length } = await office(listCouncils, {}); return [w.statements, length] as const }
    const [few, before] = await count()
    await aRoom(w)
    await aRoom(w)
    const [many, after] = await count()
    expect(after).toBe(before + 2)
    expect(many).toBe(few)
  })
})
