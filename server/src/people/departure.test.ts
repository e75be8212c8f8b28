import { confirmShare, noteConfirmation, readInitiative, saveAuthors, submitInitiative } from '@sangkien/contract/initiative'
import { delegate, listDelegations } from '@sangkien/contract/delegation'
import { findPeople, grantRole, leaveAgency, listPeople, readLeaving, readPerson, undoDeparture } from '@sangkien/contract/people'
import { readMe } from '@sangkien/contract/session'
import type { PersonId } from '@sangkien/domain/ids'
import { beforeAll, describe, expect, it } from 'vitest'
import { aDraft, aFiledDossier } from '../../test/dossier.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { inOrganisation } from '../db.ts'
import { holdersOf } from './holders-of.query.ts'

describe('somebody who leaves', () => {
  const w = world()
  const at = w.now
  let keeper: Caller
  let keeperId: PersonId
  beforeAll(async () => {
    keeperId = await w.person(['administrator'], { fullName: 'Đỗ Quản Trị' })
    keeper = await w.as(keeperId)
  })
  const leave = (id: PersonId, lastDay: string, more: object = {}) => keeper(leaveAgency, { params: { id }, body: { lastDay, reason: 'retirement', basis: 'QĐ 45/QĐ-VP', ...more } })
  const secretaries = () => inOrganisation(w.db, w.org, (tx) => holdersOf(tx, w.org, 'secretariat', '2026-11-23' as never))

  it('is out at once when the last day is over, and keeps every dossier and past role', async () => {
    const id = await w.person(['secretariat'], { fullName: 'Lê Thị Nghỉ' })
    const me = await w.as(id)
    const dossier = await aFiledDossier(w, id)
    expect(await secretaries()).toContain(id)

    const left = await leave(id, '2026-11-22')

    expect(left).toMatchObject({ activeTo: '2026-11-22', departure: { lastDay: '2026-11-22', reason: 'retirement', basis: 'QĐ 45/QĐ-VP', byName: 'Đỗ Quản Trị' }, grants: [{ role: 'secretariat', to: null }] })
    await expect(me(readMe, {})).rejects.toMatchObject({ status: 401 })
    expect(await secretaries()).not.toContain(id)
    const secretary = await w.as(await w.person(['secretariat']))
    expect((await secretary(readInitiative, { params: { id: dossier } })).authors).toMatchObject([{ personId: id, share: 10_000 }])
    expect((await keeper(listPeople, { query: { gone: 'true' } })).rows.map(({ fullName }) => fullName)).toContain('Lê Thị Nghỉ')
  })

  it('works to the end of a last day that is still to come', async () => {
    const id = await w.person()
    const me = await w.as(id)
    await leave(id, '2026-11-23')
    expect((await me(readMe, {})).person.id).toBe(id)
    w.now = new Date('2026-11-23T17:00:00Z') // midnight in Việt Nam
    await expect(me(readMe, {})).rejects.toMatchObject({ status: 401 })
    w.now = at
  })

  it('who did not leave after all, or comes back, goes on where they were', async () => {
    const id = await w.person(['accountant'])
    await leave(id, '2026-11-01')
    await expect(leave(id, '2026-11-02')).rejects.toMatchObject(refusedWith('departure.already', 409))
    expect(await keeper(undoDeparture, { params: { id } })).toMatchObject({ activeTo: null, departure: null })
    expect((await (await w.as(id))(readMe, {})).roles).toEqual(['staff', 'accountant'])
    await expect(keeper(undoDeparture, { params: { id } })).rejects.toMatchObject(refusedWith('departure.none', 409))
    await leave(id, '2026-11-20', { reason: 'transfer' })
    expect((await keeper(readPerson, { params: { id } })).departure).toMatchObject({ lastDay: '2026-11-20', reason: 'transfer' })
  })

  it('is still an author: named, and confirmed for from the paper they signed', async () => {
    const [me, gone, here] = [await w.person([], { fullName: 'Trần Ở Lại' }), await w.person([], { fullName: 'Phan Đã Đi' }), await w.person()]
    await leave(gone, '2026-11-20')
    const as = await w.as(me)
    const find = async (left: string) => (await as(findPeople, { query: { q: 'phan da di', left } })).map(({ fullName, leftOn }) => [fullName, leftOn])
    expect([await find('false'), await find('true')]).toEqual([[], [['Phan Đã Đi', '2026-11-20']]])
    const id = await aDraft(w, me)
    const share = (personId: PersonId, of: number) => ({ personId, share: of, contribution: 'x' })
    const { revs } = await as(readInitiative, { params: { id } })
    await as(saveAuthors, { params: { id }, body: { rev: revs['authors'] ?? 0, authors: [share(me, 5000), share(gone, 3000), share(here, 2000)] } })
    await (await w.as(here))(confirmShare, { params: { id }, body: { share: 2000 } })
    await expect(as(submitInitiative, { params: { id } })).rejects.toMatchObject({ fault: { refusal: { code: 'authorship.unconfirmed', people: [gone] } } })
    const note = (caller: Caller, personId: PersonId, body = { share: 3000, basis: 'Giấy xác nhận ngày 12/11/2026' }) => caller(noteConfirmation, { params: { id, personId }, body })

    await expect(note(as, here, { share: 2000, basis: 'Giấy' })).rejects.toMatchObject(refusedWith('authorship.confirms_themselves', 409))
    await expect(note(as, gone, { share: 2999, basis: 'Giấy' })).rejects.toMatchObject(refusedWith('authorship.share_changed', 409))
    await expect(note(await w.as(await w.person()), gone)).rejects.toMatchObject({ status: 404 })
    expect((await note(as, gone)).authors).toMatchObject([{}, { name: 'Phan Đã Đi', confirmed: true, confirmedBasis: 'Giấy xác nhận ngày 12/11/2026', leftOn: '2026-11-20' }, {}])

    const { revs: now } = await as(readInitiative, { params: { id } })
    const changed = await as(saveAuthors, { params: { id }, body: { rev: now['authors']!, authors: [share(me, 4000), share(gone, 4000), share(here, 2000)] } })
    expect(changed.authors[1]).toMatchObject({ confirmed: false, confirmedBasis: '' })
    await note(as, gone, { share: 4000, basis: 'Giấy xác nhận ngày 15/11/2026' })
    expect((await as(submitInitiative, { params: { id } })).stage).toBe('submitted')
  })

  it('leaves open what is told beforehand', async () => {
    const [id, deputy] = [await w.person(['secretariat']), await w.person()]
    await keeper(grantRole, { params: { id }, body: { role: 'unit_head', unitId: w.unit, from: '2026-01-01', to: null, basis: '' } })
    await aFiledDossier(w, id)
    const me = await w.as(id)
    const grant = (await me(listDelegations, {})).mine.find(({ role }) => role === 'unit_head')!
    await me(delegate, { body: { grantId: grant.grantId, toId: deputy, from: '2026-11-24', to: '2026-11-30', basis: 'Giấy ủy quyền 02' } })

    expect(await keeper(readLeaving, { params: { id } })).toEqual({ dossiers: 1, roles: [{ role: 'secretariat', unitName: null }, { role: 'unit_head', unitName: 'Phòng Tổng hợp' }], councils: [], delegations: 1 })
    await expect((await w.as(deputy))(readLeaving, { params: { id } })).rejects.toMatchObject({ status: 403 })
  })

  it.each([
    ['before they came', { lastDay: '2019-12-31' }, 'person.leaves_before_joining'],
    ['for another reason that is not told', { lastDay: '2026-11-22', reason: 'other', basis: '' }, 'departure.basis_missing'],
  ])('does not leave %s', async (_what, body, code) => {
    await expect(leave(await w.person(), body.lastDay, body)).rejects.toMatchObject(refusedWith(code))
  })
})
