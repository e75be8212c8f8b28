import { addSitting, changeSitting, listSittings, openSitting, putOnAgenda, readSitting, takeOffAgenda } from '@sangkien/contract/council'
import { saveMarks } from '@sangkien/contract/scoring'
import type { InitiativeId, OrgId, SittingId } from '@sangkien/domain/ids'
import type { Stage } from '@sangkien/domain/initiative/stage'
import { daNangEducation, nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { beforeEach, describe, expect, it } from 'vitest'
import { aFiled, aRoom, aRound, goodMarks, onAgenda, opened, type Room, score } from '../../test/a-sitting.ts'
import { refusedWith, world } from '../../test/world.ts'
import { inOrganisation } from '../db.ts'
import { newId } from '../id.ts'
import { makeOrganisation } from '../organisation/make-organisation.ts'

describe('the agenda of a sitting', () => {
  const w = world()
  beforeEach(() => { w.now = new Date('2026-11-23T02:00:00Z') })
  const stageOf = (id: InitiativeId): Promise<Stage> => w.inside(async (tx) => (await tx.selectFrom('initiative').where('org_id', '=', w.org).where('id', '=', id).select('stage').executeTakeFirstOrThrow()).stage)
  const noticesTo = (person: string) => w.inside((tx) => tx.selectFrom('notice').where('org_id', '=', w.org).where('person_id', '=', person as never).select(['kind', 'facts']).orderBy('at').orderBy('id').execute())
  const fieldsOf = (room: Room) => ({ name: 'Phiên họp thứ hai', councilId: room.council, roundId: room.round, heldAt: '2026-12-02T01:00:00Z', place: 'Phòng họp 2', scoresDue: '2026-12-01' })

  it('calls the members together: each is told when and where', async () => {
    const room = await aRoom(w)
    expect(await noticesTo(room.members[4]!)).toEqual([{ kind: 'sitting.called', facts: { sittingId: room.sitting, sitting: 'Phiên họp thứ nhất', heldAt: '2026-12-01T01:00:00.000Z', place: 'Phòng họp 1', scoresDue: '2026-11-30' } }])
  })

  it('opens scoring where the regulation has a scale; members and authors are told, each of what is theirs', async () => {
    const room = await aRoom(w)
    const [author, memberAuthor] = [await w.person(), room.members[2]!]
    const ids = [await aFiled(w, room, { authors: [author] }), await aFiled(w, room, { authors: [author, memberAuthor] })]

    await onAgenda(w, room, ...ids)

    expect(await Promise.all(ids.map(stageOf))).toEqual(['scoring', 'scoring'])
    expect((await noticesTo(author)).map(({ kind }) => kind)).toEqual(['initiative.on_agenda', 'initiative.on_agenda'])
    const counts = async (person: string) => (await noticesTo(person)).flatMap(({ kind, facts }) => (kind === 'scoring.opened' ? [(facts as { count: number }).count] : []))
    expect([await counts(room.members[0]!), await counts(memberAuthor)]).toEqual([[2], [1]])
  })

  it('waits for the sitting where there is none', async () => {
    const room = await aRoom(w, { pack: nationalDefault })
    const id = await aFiled(w, room, { authors: [await w.person()] })

    await onAgenda(w, room, id)
    expect(await stageOf(id)).toBe('accepted')

    await opened(w, room)
    expect(await stageOf(id)).toBe('sitting')
  })

  it('takes what was deferred or went to an expert again', async () => {
    const room = await aRoom(w)
    const ids = [await aFiled(w, room, { stage: 'deferred' }), await aFiled(w, room, { stage: 'expert_opinion' })]
    await onAgenda(w, room, ...ids)
    expect(await Promise.all(ids.map(stageOf))).toEqual(['scoring', 'scoring'])
  })

  const refusals: [string, string, number, (room: Room) => Promise<InitiativeId>, ((room: Room) => Promise<void>)?][] = [
    ['what is not accepted yet', 'initiative.stage', 409, (room) => aFiled(w, room, { stage: 'submitted' })],
    ['what is on it already', 'agenda.already', 409, async (room) => { const id = await aFiled(w, room); await onAgenda(w, room, id); return id }],
    ['what was filed under other rules', 'agenda.other_rules', 409, async () => aFiled(w, await aRound(w, daNangEducation))],
    ['the officer’s own dossier', 'intake.own_initiative', 403, (room) => aFiled(w, room, { authors: [room.office] })],
    ['anything once scores are overdue', 'agenda.scores_due_over', 409, (room) => aFiled(w, room), async () => { w.now = new Date('2026-11-30T17:00:00Z') }],
    ['anything once it is open', 'sitting.already_open', 409, async (room) => { const first = await aFiled(w, room, { authors: [await w.person()] }); await onAgenda(w, room, first); await opened(w, room); return aFiled(w, room) }],
  ]
  it.each(refusals)('does not take %s, and keeps nothing', async (_what, code, status, dossier, before) => {
    const room = await aRoom(w)
    const good = await aFiled(w, room)
    const bad = await dossier(room)
    await before?.(room)

    await expect((await w.as(room.office))(putOnAgenda, { params: { id: room.sitting }, body: { initiativeIds: [good, bad] } })).rejects.toMatchObject(refusedWith(code, status))

    expect(await stageOf(good)).toBe('accepted')
  })

  it('puts a dossier on one agenda when two officers do so at once', async () => {
    const room = await aRoom(w)
    const [id, other] = [await aFiled(w, room), await w.as(await w.person(['secretariat']))]
    const second = await other(addSitting, { body: fieldsOf(room) })
    const office = await w.as(room.office)

    const outcomes = await Promise.allSettled([office(putOnAgenda, { params: { id: room.sitting }, body: { initiativeIds: [id] } }), other(putOnAgenda, { params: { id: second.id }, body: { initiativeIds: [id] } })])

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refusedWith('agenda.already', 409) })
  })

  it('gives a dossier back, with marks nobody had handed in, until a sheet is in', async () => {
    const room = await aRoom(w)
    const [one, two] = [await aFiled(w, room), await aFiled(w, room)]
    await onAgenda(w, room, one, two)
    await (await w.as(room.chair))(saveMarks, { params: { sittingId: room.sitting, initiativeId: one }, body: { rev: 0, marks: goodMarks, remark: '' } })
    await score(w, room, two, [room.chair])
    const office = await w.as(room.office)

    const left = await office(takeOffAgenda, { params: { id: room.sitting, initiativeId: one } })

    expect([left.agenda.map(({ initiativeId }) => initiativeId), await stageOf(one)]).toEqual([[two], 'accepted'])
    await expect(office(takeOffAgenda, { params: { id: room.sitting, initiativeId: two } })).rejects.toMatchObject(refusedWith('agenda.sheet_handed_in', 409))
    await expect(office(takeOffAgenda, { params: { id: room.sitting, initiativeId: one } })).rejects.toMatchObject({ status: 404 })
  })

  it('is changed until it opens, and stays with its council once it has an agenda', async () => {
    const room = await aRoom(w)
    const office = await w.as(room.office)
    const changed = await office(changeSitting, { params: { id: room.sitting }, body: { ...fieldsOf(room), version: 1 } })
    expect(changed).toMatchObject({ name: 'Phiên họp thứ hai', place: 'Phòng họp 2', version: 2 })
    expect((await noticesTo(room.chair)).map(({ kind }) => kind)).toEqual(['sitting.called', 'sitting.changed'])
    await expect(office(changeSitting, { params: { id: room.sitting }, body: { ...fieldsOf(room), version: 1 } })).rejects.toMatchObject({ status: 409, fault: { code: 'stale', current: { version: 2 } } })

    await onAgenda(w, room, await aFiled(w, room, { authors: [await w.person()] }))
    const elsewhere = await aRound(w, daNangEducation)
    await expect(office(changeSitting, { params: { id: room.sitting }, body: { ...fieldsOf(room), roundId: elsewhere.round, version: 2 } })).rejects.toMatchObject(refusedWith('sitting.agenda_set', 409))
    await opened(w, room)
    await expect(office(changeSitting, { params: { id: room.sitting }, body: { ...fieldsOf(room), version: 2 } })).rejects.toMatchObject(refusedWith('sitting.already_open', 409))
  })

  it.each([
    ['before the council is in office', { heldAt: '2026-01-14T01:00:00Z', scoresDue: '2026-01-13' }, 'sitting.council_out_of_office'],
    ['with scores due after it', { scoresDue: '2026-12-03' }, 'sitting.scores_due_after'],
  ])('is not called %s', async (_what, fields, code) => {
    const room = await aRoom(w)
    await expect((await w.as(room.office))(addSitting, { body: { ...fieldsOf(room), ...fields } })).rejects.toMatchObject(refusedWith(code, 422))
  })

  it.each([['council', { councilId: newId() }], ['round', { roundId: newId() }], ['day', { scoresDue: '31/12/2026' }], ['place', { place: 'x'.repeat(10 * 1024) }]])('is not called with a wrong %s', async (_what, fields) => {
    const room = await aRoom(w)
    await expect((await w.as(room.office))(addSitting, { body: { ...fieldsOf(room), ...fields } })).rejects.toMatchObject({ status: 422, fault: { code: 'invalid' } })
  })

  it('does not open with nothing on it, nor with a council that is not rightly composed', async () => {
    const [empty, small] = [await aRoom(w), await aRoom(w, { size: 3 })]
    await expect((await w.as(empty.office))(openSitting, { params: { id: empty.sitting } })).rejects.toMatchObject(refusedWith('sitting.nothing_to_decide', 409))
    await onAgenda(w, small, await aFiled(w, small, { authors: [await w.person()] }))
    await expect((await w.as(small.office))(openSitting, { params: { id: small.sitting } })).rejects.toMatchObject({ fault: { refusal: { code: 'sitting.composition', problems: [{ code: 'seat_missing', seat: 'union_representative' }] } } })
  })

  it('is seen by those who prepare and decide, and by the members of its own council', async () => {
    const [mine, other] = [await aRoom(w), await aRoom(w)]
    const seenBy = async (person: Parameters<typeof w.as>[0]) => (await (await w.as(person))(listSittings, {})).rows.map(({ id }) => id).filter((id) => id === mine.sitting || id === other.sitting)
    expect(await seenBy(mine.members[3]!)).toEqual([mine.sitting])
    expect((await seenBy(await w.person(['decision_maker']))).sort()).toEqual([mine.sitting, other.sitting].sort())
    await expect((await w.as(other.chair))(readSitting, { params: { id: mine.sitting } })).rejects.toMatchObject({ status: 404 })
    await expect((await w.as(other.chair))(openSitting, { params: { id: mine.sitting } })).rejects.toMatchObject({ status: 404 })
  })

  it('of another agency is not found, nor are its dossiers', async () => {
    const room = await aRoom(w)
    const foreign = newId<OrgId>()
    const [sitting, id] = [newId<SittingId>(), newId<InitiativeId>()]
    w.putThere.add(id)
    const org = await makeOrganisation(w.db, { code: `kh-${foreign.slice(-8)}`, name: 'Sở khác', parentName: '', shortName: 'Sở', symbol: 'S', place: 'Huế', headTitle: 'Giám đốc' }, w.now)
    await inOrganisation(w.db, org, async (tx) => {
      const [unit, person, council, round] = [newId<never>(), newId<never>(), newId<never>(), newId<never>()]
      const regulation = (await tx.selectFrom('regulation').where('org_id', '=', org).select('id').executeTakeFirstOrThrow()).id
      await tx.insertInto('unit').values({ org_id: org, id: unit, code: 'A', name: 'A', parent_id: null, valid_from: '2020-01-01' as never }).execute()
      await tx.insertInto('person').values({ org_id: org, id: person, full_name: 'Ai', sort_name: 'ai', search_text: 'ai', kind: 'worker', active_from: '2020-01-01' as never } as never).execute()
      await tx.insertInto('council').values({ org_id: org, id: council, name: 'Hội đồng', valid_from: '2026-01-01' as never }).execute()
      await tx.insertInto('round').values({ org_id: org, id: round, year: 2026, number: 1, name: 'Đợt', opens_on: '2026-01-01' as never, closes_on: '2026-12-31' as never, regulation_id: regulation }).execute()
      await tx.insertInto('sitting').values({ org_id: org, id: sitting, council_id: council, round_id: round, name: 'Phiên', held_at: w.now, place: 'A', scores_due: '2026-11-30' as never }).execute()
      await tx.insertInto('initiative').values({ org_id: org, id, stage: 'accepted', stage_since: w.now, unit_id: unit, regulation_id: regulation, created_by: person, created_at: w.now, code: 'SK-1', received_at: w.now } as never).execute()
    })
    const office = await w.as(room.office)
    await expect(office(readSitting, { params: { id: sitting } })).rejects.toMatchObject({ status: 404 })
    await expect(office(putOnAgenda, { params: { id: room.sitting }, body: { initiativeIds: [id] } })).rejects.toMatchObject({ status: 404 })
  })

  it.each(['staff', 'unit_head', 'records_clerk', 'accountant', 'leadership_viewer', 'administrator'] as const)('is closed to a %s', async (role) => {
    const room = await aRoom(w)
    const as = await w.as(await w.person([role]))
    await expect(as(readSitting, { params: { id: room.sitting } })).rejects.toMatchObject({ status: 403, fault: { code: 'forbidden' } })
    await expect(as(putOnAgenda, { params: { id: room.sitting }, body: { initiativeIds: [newId()] } })).rejects.toMatchObject({ status: 403 })
  })

  it('is read in as many statements with three dossiers as with one', async () => {
    const room = await aRoom(w)
    await onAgenda(w, room, await aFiled(w, room, { authors: [await w.person()] }))
    const as = await w.as(room.chair)
    const count = async (read: () => Promise<unknown>) => { w.statements = 0; await read(); return w.statements }
    const read = () => as(readSitting, { params: { id: room.sitting } })
    const [one, list] = [await count(read), await count(() => as(listSittings, {}))]
    await onAgenda(w, room, await aFiled(w, room, { authors: [await w.person()] }), await aFiled(w, room, { authors: [await w.person()] }))
    await score(w, room, (await read()).agenda[1]!.initiativeId, room.members)
    expect([await count(read), await count(() => as(listSittings, {}))]).toEqual([one, list])
  })

  it('is one of a list read page by page: what is to come, the next first, then what is over, the latest first', async () => {
    const room = await aRoom(w)
    const held = { past: '2026-10-01T01:00:00Z', latest: '2026-11-01T01:00:00Z', soon: '2026-12-10T01:00:00Z', later: '2026-12-20T01:00:00Z' }
    for (const [name, at] of Object.entries(held))
      await w.inside((tx) => tx.insertInto('sitting').values({ org_id: w.org, id: crypto.randomUUID(), council_id: room.council, round_id: room.round, name, held_at: at, place: 'A', scores_due: '2026-09-30', ...(at < '2026-11-23' && { opened_at: at, closed_at: at }) } as never).execute())
    const member = await w.as(room.members[1]!) // sees the sittings of this council alone
    const paged: string[] = []
    let after: string | undefined
    do {
      const page = await member(listSittings, { query: { limit: 2, after } })
      expect(page.total).toBe(5)
      paged.push(...page.rows.map(({ name }) => name))
      after = page.next ?? undefined
    } while (after)
    expect(paged).toEqual(['Phiên họp thứ nhất', 'soon', 'later', 'latest', 'past'])
    expect((await member(listSittings, { query: { state: 'closed' } })).rows.map(({ name }) => name)).toEqual(['latest', 'past'])
    await expect(member(listSittings, { query: { after: 'x' } })).rejects.toMatchObject({ status: 422 })
  })
})
