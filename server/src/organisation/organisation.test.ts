import { addPerson, addUnit, changeUnit, leaveAgency, listUnits, type Unit } from '@sangkien/contract/people'
import { changeOrganisation, readOrganisation } from '@sangkien/contract/regulation'
import { readSignIn } from '@sangkien/contract/session'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { checkInvariants } from '../invariants.ts'

const w = world()
afterAll(async () => { expect(await checkInvariants(w.db)).toEqual([]) })
let keeper: Caller
beforeEach(async () => { keeper = await w.as(await w.person(['administrator'])) })

const fields = { name: 'Tổ Một cửa', parentId: null as string | null, validFrom: '2025-07-01', validTo: null as string | null, position: 5 }
let count = 0
const add = (about: Partial<typeof fields> & { code?: string } = {}) => keeper(addUnit, { body: { code: `T${(count += 1)}`, ...fields, ...about } })
const change = (unit: Unit, about: Partial<typeof fields> = {}) =>
  keeper(changeUnit, { params: { id: unit.id }, body: { code: unit.code, name: unit.name, parentId: unit.parentId, validFrom: unit.validFrom, validTo: unit.validTo, position: unit.position, version: unit.version, ...about } })

describe('units', () => {
  it('form a tree with periods: today’s alone, and those of the past when asked', async () => {
    const old = await add({ name: 'Phòng Tài vụ', validFrom: '2020-01-01', validTo: '2025-06-30', parentId: w.unit })
    const names = async (past: boolean) => (await keeper(listUnits, { query: past ? { past: 'true' } : {} })).map(({ name }) => name)
    expect(await names(false)).not.toContain('Phòng Tài vụ')
    expect(await names(true)).toContain('Phòng Tài vụ')
    expect(old).toMatchObject({ parentId: w.unit, headcount: 0, version: 1 })
  })

  it('count who sits in them today', async () => {
    const unit = await add()
    const put = (fullName: string, activeFrom: string) => keeper(addPerson, {
      body: { fullName, birthDate: null, gender: null, kind: 'worker', qualification: '', email: null, unionMember: true, headOfAgency: false, activeFrom, unitId: unit.id, title: '' },
    })
    await put('Đang Làm Việc', '2025-07-01')
    const { id } = await put('Đã Nghỉ Việc', '2025-07-01')
    await keeper(leaveAgency, { params: { id }, body: { lastDay: '2026-11-22', reason: 'retirement', basis: '' } })
    await put('Sắp Vào Làm', '2026-12-01')
    const listed = await keeper(listUnits, {})
    expect(listed.find(({ id }) => id === unit.id)?.headcount).toBe(1)
  })

  it('cannot be ended while people sit there or units stand below; the refusal says who', async () => {
    const [unit, below] = [await add(), await add({ name: 'Bộ phận Văn thư' })]
    await change(below, { parentId: unit.id })
    await w.person([], { unitId: unit.id, fullName: 'Cao Thị Ở' })
    await expect(change(unit, { validTo: '2026-12-31' })).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'unit.still_used', people: ['Cao Thị Ở'], units: ['Bộ phận Văn thư'] } } })
    expect(await change(unit, { name: 'Tổ Một cửa điện tử' })).toMatchObject({ name: 'Tổ Một cửa điện tử', validTo: null, version: 2 })
  })

  it.each([
    ['a code that another unit in force has', () => add({ code: 'TH' }), 'unit.code_taken'],
    ['a period that runs backwards', () => add({ validTo: '2025-06-30' }), 'unit.ends_before_it_begins'],
    ['a longer life than the unit above', async () => add({ parentId: (await add({ validTo: '2026-12-31' })).id }), 'unit.outlives_parent'],
    ['itself above itself', async () => { const [top, low] = [await add(), await add()]; await change(low, { parentId: top.id }); return change(top, { parentId: low.id }) }, 'unit.under_itself'],
  ])('are refused %s', async (_what, attempt, code) => {
    await expect(attempt()).rejects.toMatchObject(refusedWith(code))
  })

  it('a code may be given again once its unit has ended', async () => {
    await add({ code: 'CU', validTo: '2025-12-31' })
    expect(await add({ code: 'CU', validFrom: '2026-01-01' })).toMatchObject({ code: 'CU' })
  })

  it('two who tie two units into a ring at the same moment: one is refused', async () => {
    const [one, other] = [await add(), await add()]
    const settled = await Promise.allSettled([change(one, { parentId: other.id }), change(other, { parentId: one.id })])
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('tells a stale editor what stands there, knows no foreign id, and opens only to the administrator', async () => {
    const unit = await add()
    await change(unit, { name: 'Tổ Mới' })
    await expect(change(unit, { name: 'Tổ Cũ' })).rejects.toMatchObject({ status: 409, fault: { code: 'stale', current: { name: 'Tổ Mới', version: 2 } } })
    const strange = '019ab000-0000-7000-8000-000000000001'
    await expect(change({ ...unit, id: strange as Unit['id'] })).rejects.toMatchObject({ status: 404 })
    await expect(add({ parentId: strange })).rejects.toMatchObject({ status: 422, fault: { issues: [{ path: 'parentId' }] } })
    const staff = await w.as(await w.person(['secretariat']))
    await expect(staff(addUnit, { body: { code: 'X', ...fields } })).rejects.toMatchObject({ status: 403 })
    expect((await staff(listUnits, {})).length).toBeGreaterThan(1)
  })

  it('are listed by the same number of statements however many there are', async () => {
    const ask = async () => { w.statements = 0; await keeper(listUnits, {}); return w.statements }
    const before = await ask()
    await add()
    await add()
    expect(await ask()).toBe(before)
  })
})

describe('the agency', () => {
  const save = async (about: object) => {
    const { code: _fixed, ...now } = await keeper(readOrganisation, {})
    return keeper(changeOrganisation, { body: { ...now, ...about } })
  }

  it('changes its names, its colour and whether its library is open to the public', async () => {
    const changed = await save({ name: 'Văn phòng đổi tên', accent: '#7A1F1F', libraryPublic: true, reportTo: 'UBND tỉnh' })
    expect(changed).toMatchObject({ name: 'Văn phòng đổi tên', accent: '#7a1f1f', libraryPublic: true, reportTo: 'UBND tỉnh', version: 2 })
    expect((await w.nobody()(readSignIn, {})).organisations[0]).toMatchObject({ name: 'Văn phòng đổi tên', accent: '#7a1f1f' })
  })

  it('keeps other settings when one changes', async () => {
    await w.db.updateTable('organisation').set({ settings: JSON.stringify({ demoAccounts: [], libraryPublic: true }) }).where('id', '=', w.org).execute()
    expect(await save({ libraryPublic: false })).toMatchObject({ libraryPublic: false })
    expect(await w.db.selectFrom('organisation').select('settings').where('id', '=', w.org).executeTakeFirst()).toEqual({ settings: { demoAccounts: [], libraryPublic: false } })
  })

  it('takes no colour that people who see poorly could not read on white', async () => {
    await expect(save({ accent: '#ffd700' })).rejects.toMatchObject({ status: 422, fault: { code: 'invalid', issues: [{ path: 'accent', code: 'contrast' }] } })
  })

  it('is not overwritten from a stale page, nor by the secretariat', async () => {
    const { code: _fixed, ...now } = await keeper(readOrganisation, {})
    await save({ place: 'Đà Nẵng' })
    await expect(keeper(changeOrganisation, { body: now })).rejects.toMatchObject({ status: 409, fault: { code: 'stale', current: { place: 'Đà Nẵng' } } })
    const secretary = await w.as(await w.person(['secretariat']))
    expect((await secretary(readOrganisation, {})).place).toBe('Đà Nẵng')
    await expect(secretary(changeOrganisation, { body: now })).rejects.toMatchObject({ status: 403 })
  })
})
