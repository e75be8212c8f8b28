import { giveOpinion, listInitiatives, readInitiative, submitInitiative } from '@sangkien/contract/initiative'
import { addPerson, changeUnit, endRole, listPeople, listUnits, readPerson, type Unit } from '@sangkien/contract/people'
import { doUnitAct, tryUnitAct, type UnitActBody } from '@sangkien/contract/unit-act'
import { listHistory } from '@sangkien/contract/report'
import type { PersonId, UnitId } from '@sangkien/domain/ids'
import type { Role } from '@sangkien/domain/people/role'
import { day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { anInitiative } from '../../test/an-initiative.ts'
import { aDraft } from '../../test/dossier.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { newId } from '../id.ts'
import { places } from './places.ts'

const w = world({ breaks: { because: 'dossiers are put straight where they stand', names: ['codes of a year run without gaps up to their counter'] } })
let keeper: Caller
beforeEach(async () => {
  w.now = new Date('2026-11-23T02:00:00Z')
  keeper = await w.as(await w.person(['administrator', 'secretariat'], { unitId: w.otherUnit }))
})

let count = 0
const unit = (name: string, parentId: UnitId | null = null) => w.inside(async (tx) => {
  const id = newId<UnitId>()
  await tx.insertInto('unit').values({ org_id: w.org, id, code: `C${(count += 1)}`, name: `${name} ${count}`, parent_id: parentId, valid_from: day('2020-01-01') }).execute()
  return { id, code: `C${count}`, name: `${name} ${count}` }
})
const sits = (unitId: UnitId, roles: readonly Role[] = [], fullName = `Người ${(count += 1)}`) => w.person(roles, { unitId, fullName })
const basis = { number: 'Quyết định 640/QĐ-UBND', date: '2026-11-20', issuer: 'UBND tỉnh' }
type Sent = z.input<typeof UnitActBody>
/** A code beside those that filing gives. */
const code = () => `SK-2026-${900 + (count += 1)}`
const body = (about: Partial<Sent>): Sent => ({ kind: 'rename', day: '2026-11-23', basis, ...about })
const act = (id: UnitId, about: Partial<Sent>) => keeper(doUnitAct, { params: { id }, body: body(about) })
const begins = (name: string) => ({ code: `C${(count += 1)}`, name: `${name} ${count}` })
const unitsNow = async () => keeper(listUnits, { query: { past: 'true' } })
const unitOf = async (name: string) => (await unitsNow()).find((one) => one.name === name)!
const postsOf = async (id: PersonId) => (await keeper(readPerson, { params: { id } })).postings.map(({ unitName, from, to }) => [unitName, from, to])
const grantsOf = async (id: PersonId) => (await keeper(readPerson, { params: { id } })).grants.map(({ unitName, from, to, basis: on }) => [unitName, from, to, on])

describe('renaming a unit', () => {
  it('is tried first, then done: the past keeps the old name, today goes on under the new one', async () => {
    const old = await unit('Phòng Kế hoạch')
    const [head, staff] = [await sits(old.id, ['unit_head']), await sits(old.id)]
    const team = await unit('Tổ Thống kê', old.id)
    const next = begins('Phòng Kế hoạch - Tài chính')
    const plan = await keeper(tryUnitAct, { params: { id: old.id }, body: body({ begun: [next] }) })
    expect(plan).toMatchObject({ lastDay: '2026-11-22', begun: [next], heads: [{ personId: head, to: next }], moved: [{ id: team.id, under: next }] })
    expect(plan.people.map(({ personId }) => personId).toSorted()).toEqual([head, staff].toSorted())
    expect((await unitOf(old.name)).validTo).toBeNull() // tried is not done

    expect(await act(old.id, { begun: [next] })).toEqual(plan)
    const begun = await unitOf(next.name)
    const event = { kind: 'rename', day: '2026-11-23', basis, formers: [{ id: old.id, name: old.name }], latters: [{ id: begun.id, name: next.name }], under: null }
    expect(begun).toMatchObject({ ...next, validFrom: '2026-11-23', validTo: null, headcount: 2, acts: [event] })
    expect(await unitOf(old.name)).toMatchObject({ validTo: '2026-11-22', headcount: 0, acts: [event] })
    expect(await unitOf(team.name)).toMatchObject({ parentId: begun.id, acts: [{ ...event, under: next.name }] })
    expect(await postsOf(staff)).toEqual([[next.name, '2026-11-23', null], [old.name, '2020-01-01', '2026-11-22']])
    expect(await grantsOf(head)).toEqual([[next.name, '2026-11-23', null, 'Quyết định 640/QĐ-UBND ngày 20/11/2026 của UBND tỉnh'], [old.name, '2020-01-01', '2026-11-22', '']])
    expect((await keeper(listHistory, { query: { limit: 5 } })).rows[0]).toMatchObject({ what: 'unit.renamed', noun: 'unit', subjectId: old.id })
  })

  it('for a day to come changes nothing until that day', async () => {
    const old = await unit('Phòng Pháp chế')
    const staff = await sits(old.id, ['unit_head'])
    const next = begins('Phòng Tư pháp')
    await act(old.id, { day: '2027-01-01', begun: [next] })
    const headcounts = async () => [(await unitOf(old.name)).headcount, (await unitOf(next.name)).headcount]
    expect(await headcounts()).toEqual([1, 0])
    w.now = new Date('2026-12-31T18:00:00Z') // 01:00 on 01/01/2027 in Việt Nam
    keeper = await w.as(await w.person(['administrator'], { unitId: w.otherUnit }))
    expect(await headcounts()).toEqual([0, 1])
    expect(await postsOf(staff)).toEqual([[next.name, '2027-01-01', null], [old.name, '2020-01-01', '2026-12-31']])
    await expect(act(old.id, { begun: [begins('Phòng Khác')], day: '2026-12-15' })).rejects.toMatchObject(refusedWith('unit_act.not_before', 409))
  })

  it('keeps its days: they are not edited apart from the act, while a spelling is', async () => {
    const old = await unit('Phòng Dân tộc')
    const next = begins('Phòng Dân tộc - Tôn giáo')
    await act(old.id, { begun: [next] })
    const begun = await unitOf(next.name)
    const change = ({ id, code, name, parentId, validFrom, validTo, position, version }: Unit, about: object) =>
      keeper(changeUnit, { params: { id }, body: { code, name, parentId, validFrom, validTo, position, version, ...about } })
    await expect(change(begun, { validFrom: '2026-11-24' })).rejects.toMatchObject(refusedWith('unit.set_by_act', 409))
    await expect(change(await unitOf(old.name), { validTo: null })).rejects.toMatchObject(refusedWith('unit.set_by_act', 409))
    expect(await change(begun, { name: `${next.name} tỉnh` })).toMatchObject({ name: `${next.name} tỉnh` })
  })
})

describe('merging and splitting', () => {
  it('two units become one, with the head that was named', async () => {
    const [one, other] = [await unit('Phòng Công nghiệp'), await unit('Phòng Nông nghiệp')]
    const [stays, steps] = [await sits(one.id, ['unit_head']), await sits(other.id, ['unit_head'])]
    const next = begins('Phòng Kinh tế ngành')
    await act(one.id, { kind: 'merge', withIds: [other.id], begun: [next], headIds: [stays] })
    expect((await grantsOf(stays)).map(([name, , to]) => [name, to])).toEqual([[next.name, null], [one.name, '2026-11-22']])
    expect((await grantsOf(steps)).map(([name, , to]) => [name, to])).toEqual([[other.name, '2026-11-22']])
    expect((await unitOf(next.name)).acts[0]!.formers.map(({ name }) => name)).toEqual([one.name, other.name])
  })

  it('one is taken over by another that is there; its people go there, its head does not head it', async () => {
    const [small, big] = [await unit('Tổ Lễ tân'), await unit('Phòng Quản trị')]
    const [head, boss] = [await sits(small.id, ['unit_head']), await sits(big.id, ['unit_head'])]
    await act(small.id, { kind: 'merge', intoId: big.id })
    expect([await unitOf(small.name), await unitOf(big.name)]).toMatchObject([{ validTo: '2026-11-22' }, { validFrom: '2020-01-01', validTo: null, headcount: 2 }])
    expect((await grantsOf(head)).map(([, , to]) => to)).toEqual(['2026-11-22'])
    expect((await grantsOf(boss)).map(([, , to]) => to)).toEqual([null])
  })

  it('one becomes two: each goes where it was said, the others to the first', async () => {
    const old = await unit('Trung tâm Công báo - Tin học')
    const [head, staff] = [await sits(old.id, ['unit_head']), await sits(old.id)]
    const [first, second] = [begins('Trung tâm Công báo'), begins('Trung tâm Tin học')]
    await act(old.id, { kind: 'split', begun: [first, second], placements: [{ personId: head, code: second.code }] })
    expect([(await postsOf(staff))[0], (await postsOf(head))[0], (await grantsOf(head))[0]!.slice(0, 3)])
      .toEqual([[first.name, '2026-11-23', null], [second.name, '2026-11-23', null], [second.name, '2026-11-23', null]])
  })
})

describe('moving and dissolving', () => {
  it('a unit that moves stays itself; only where it stands has a history, and it may move again', async () => {
    const [from, to] = [await unit('Ban Một'), await unit('Ban Hai')]
    const team = await unit('Tổ Lưu trữ', from.id)
    const staff = await sits(team.id)
    await act(team.id, { kind: 'move', intoId: to.id })
    expect(await unitOf(team.name)).toMatchObject({ id: team.id, parentId: to.id, validFrom: '2020-01-01', validTo: null, acts: [{ kind: 'move', under: to.name }] })
    expect(await postsOf(staff)).toEqual([[team.name, '2020-01-01', null]])
    await act(team.id, { kind: 'move', intoId: null, day: '2026-12-01' })
    expect((await unitOf(team.name)).parentId).toBe(to.id)
    expect((await w.inside((tx) => sql`select parent_id, from_day, to_day from ${places(w.org)} p where unit_id = ${team.id} order by from_day`.execute(tx))).rows).toEqual([
      { parent_id: from.id, from_day: '2020-01-01', to_day: '2026-11-22' }, { parent_id: to.id, from_day: '2026-11-23', to_day: '2026-11-30' }, { parent_id: null, from_day: '2026-12-01', to_day: null },
    ])
    await expect(act(to.id, { kind: 'move', intoId: team.id })).rejects.toMatchObject(refusedWith('unit_act.not_before', 409))
  })

  it('a unit is not put under one of its own', async () => {
    const top = await unit('Ban Trên')
    const low = await unit('Tổ Dưới', top.id)
    await expect(act(top.id, { kind: 'move', intoId: low.id, day: '2026-12-02' })).rejects.toMatchObject(refusedWith('unit.under_itself', 422))
  })

  it('is dissolved when everybody has somewhere to go; the refusal names who has not', async () => {
    const [gone, home] = [await unit('Ban Chỉ đạo'), await unit('Phòng Nội chính')]
    const [placed, left] = [await sits(gone.id), await sits(gone.id, [], 'Vũ Thị Ở Lại')]
    const placements = [{ personId: placed, code: home.code }]
    await expect(act(gone.id, { kind: 'dissolve', placements })).rejects.toMatchObject({ fault: { refusal: { code: 'unit_act.people_left', people: ['Vũ Thị Ở Lại'] } } })
    await act(gone.id, { kind: 'dissolve', placements: [...placements, { personId: left, code: home.code }] })
    expect(await unitOf(gone.name)).toMatchObject({ validTo: '2026-11-22', headcount: 0, acts: [{ kind: 'dissolve', latters: [] }] })
    expect((await unitOf(home.name)).headcount).toBe(2)
  })

  it('is refused to whoever does not keep the agency, for units there are not, and while a post begins later', async () => {
    const there = await unit('Phòng Y tế')
    const strange = '019ab000-0000-7000-8000-000000000001' as UnitId
    await expect(act(strange, { begun: [begins('Ai')] })).rejects.toMatchObject({ status: 404 })
    await expect(act(there.id, { kind: 'merge', withIds: [strange], begun: [begins('Ai')] })).rejects.toMatchObject({ status: 422, fault: { issues: [{ path: 'withIds' }] } })
    await expect(act(there.id, { kind: 'move', intoId: strange })).rejects.toMatchObject({ status: 422, fault: { issues: [{ path: 'intoId' }] } })
    const secretary = await w.as(await w.person(['secretariat']))
    await expect(secretary(doUnitAct, { params: { id: there.id }, body: body({ begun: [begins('Ai')] }) })).rejects.toMatchObject({ status: 403 })
    await keeper(addPerson, { body: { fullName: 'Lý Sắp Vào', birthDate: null, gender: null, kind: 'worker', qualification: '', email: null, unionMember: true, headOfAgency: false, activeFrom: '2026-12-01', unitId: there.id, title: '' } })
    await expect(act(there.id, { begun: [begins('Phòng Sức khỏe')] })).rejects.toMatchObject({ fault: { refusal: { code: 'unit_act.already_written', people: ['Lý Sắp Vào'] } } })
  })

  it('two who reorganise one unit at the same moment: one is told it has ended', async () => {
    const old = await unit('Phòng Đôi')
    const settled = await Promise.allSettled([act(old.id, { begun: [begins('Phòng A')] }), act(old.id, { begun: [begins('Phòng B')] })])
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('what a unit leaves running', () => {
  async function merged() {
    const [one, other] = [await unit('Phòng Đất đai'), await unit('Phòng Môi trường')]
    const [head, author] = [await sits(one.id, ['unit_head'], 'Đinh Văn Trưởng'), await sits(one.id, [], `Tác Giả ${count}`)]
    const running = await anInitiative(w, { stage: 'submitted', authors: [author], title: `Sổ địa chính ${count}`, unitId: one.id, columns: { code: code() } })
    const elsewhere = await anInitiative(w, { stage: 'submitted', title: 'Việc khác', unitId: w.otherUnit, columns: { code: code() } })
    const next = begins('Phòng Tài nguyên Tổng hợp')
    const plan = await act(one.id, { kind: 'merge', withIds: [other.id], begun: [next] })
    return { one, other, next, head, author, running, elsewhere, plan, nextUnit: await unitOf(next.name) }
  }

  it('is seen by the head of its successor, who gives the opinion in the successor’s name; other units’ dossiers are not', async () => {
    const { head, running, elsewhere, next, one, plan } = await merged()
    expect(plan.running).toBe(1)
    const as = await w.as(head)
    expect(await as(readInitiative, { params: { id: running } })).toMatchObject({ unitName: one.name, unitNow: next.name, acts: { give_opinion: null } })
    expect(await as(giveOpinion, { params: { id: running }, body: { supports: true, reasons: '' } })).toMatchObject({ opinion: { supports: true, unitName: next.name } })
    await expect(as(readInitiative, { params: { id: elsewhere } })).rejects.toMatchObject({ status: 404 })
    expect((await as(listInitiatives, { query: { queue: 'unit' } })).rows.map(({ id }) => id)).toContain(running)
  })

  it('stays with the old head until the day comes, and goes with the role', async () => {
    const old = await unit('Phòng Thủy lợi')
    const [head, author] = [await sits(old.id, ['unit_head']), await sits(old.id)]
    const running = await anInitiative(w, { stage: 'submitted', authors: [author], unitId: old.id, columns: { code: code() } })
    const next = begins('Phòng Thủy lợi - Đê điều')
    await act(old.id, { day: '2026-11-25', begun: [next] })
    expect(await (await w.as(head))(readInitiative, { params: { id: running } })).toMatchObject({ unitNow: null })
    w.now = new Date('2026-11-25T02:00:00Z')
    expect(await (await w.as(head))(readInitiative, { params: { id: running } })).toMatchObject({ unitNow: next.name })
    keeper = await w.as(await w.person(['administrator'], { unitId: w.otherUnit }))
    const { grants } = await keeper(readPerson, { params: { id: head } })
    await keeper(endRole, { params: { id: head, grantId: grants[0]!.id }, body: { to: '2026-11-25' } })
    w.now = new Date('2026-11-26T02:00:00Z')
    await expect((await w.as(head))(readInitiative, { params: { id: running } })).rejects.toMatchObject({ status: 404 })
  })

  it('is listed with its successor, or alone when asked; and found by either name, marks or not', async () => {
    const { running, nextUnit, next, one } = await merged()
    const ids = async (query: object) => (await keeper(listInitiatives, { query: { limit: 200, ...query } })).rows.map(({ id }) => id)
    expect(await ids({ unitId: nextUnit.id })).toEqual([running])
    expect(await ids({ unitId: nextUnit.id, predecessors: 'false' })).toEqual([])
    expect(await ids({ unitId: one.id })).toEqual([running])
    expect(await ids({ q: next.name })).toEqual([running])
    expect(await ids({ q: one.name.toLowerCase().replace('đ', 'd').replace('ấ', 'a') })).toEqual([running])
    expect((await keeper(listInitiatives, { query: { q: one.name } })).rows[0]).toMatchObject({ unitName: one.name, unitNow: next.name })
    // A figure of the report counted this unit alone, or with those it was put beside.
    expect(await ids({ unitId: nextUnit.id, figure: 'filed', year: 2026 })).toEqual([])
    expect(await ids({ unitId: nextUnit.id, figure: 'filed', year: 2026, countedWith: one.id })).toEqual([running])
  })

  it('finds people by the old name of their unit, and those who had left before it changed', async () => {
    const { author, head, one, nextUnit } = await merged()
    const ids = async (query: object) => (await keeper(listPeople, { query: { limit: 200, ...query } })).rows.map(({ id }) => id).toSorted()
    expect(await ids({ q: one.name })).toEqual([author, head].toSorted())
    const gone = await w.person([], { unitId: one.id, activeTo: day('2024-12-31') })
    expect(await ids({ unitId: nextUnit.id, gone: 'true' })).toEqual([gone])
    expect(await ids({ unitId: nextUnit.id, gone: 'true', predecessors: 'false' })).toEqual([])
  })

  it('a draft begun in a unit since ended is filed in the one its author sits in', async () => {
    const old = await unit('Phòng Văn thư')
    const author = await sits(old.id)
    const draft = await aDraft(w, author)
    const next = begins('Phòng Văn thư - Lưu trữ')
    await act(old.id, { begun: [next] })
    const filed = await (await w.as(author))(submitInitiative, { params: { id: draft } })
    expect(filed).toMatchObject({ stage: 'submitted', unitName: next.name, unitNow: null })
  })
})
