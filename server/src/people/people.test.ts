import { addPerson, changePerson, endRole, findPeople, grantRole, leaveAgency, listPeople, movePerson, openAccount, readPerson, setAccountState } from '@sangkien/contract/people'
import { readLink, readMe, signIn, useLink } from '@sangkien/contract/session'
import type { PersonId, UnitId } from '@sangkien/domain/ids'
import { day } from '@sangkien/domain/time/day'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { inOrganisation } from '../db.ts'
import { newId } from '../id.ts'
import { makeOrganisation } from '../organisation/make-organisation.ts'
import { addPersonRow } from './add-person.ts'
import { checkInvariants } from '../invariants.ts'

const fields = { birthDate: null, gender: 'female' as const, kind: 'civil_servant' as const, qualification: 'Cử nhân', email: null, unionMember: true, headOfAgency: false, activeFrom: '2025-03-01' }
const password = 'mot cau dai de nho'

describe('people', () => {
  const w = world()
  afterAll(async () => { expect(await checkInvariants(w.db)).toEqual([]) })
  const at = w.now
  let keeper: Caller
  let keeperId: PersonId
  beforeEach(async () => {
    w.now = at
    keeperId ??= await w.person(['administrator'], { fullName: 'Đỗ Quản Trị' })
    keeper = await w.as(keeperId)
  })
  const add = (fullName: string, about: object = {}) => keeper(addPerson, { body: { ...fields, fullName, unitId: w.unit, title: 'Chuyên viên', ...about } })
  /** An administrator who could go on alone: with a password of their own. */
  const secondKeeper = async () => {
    const id = await w.person(['administrator'])
    await w.inside((tx) => tx.updateTable('account').set({ password_hash: 'x' }).where('org_id', '=', w.org).where('person_id', '=', id).execute())
    return id
  }
  const removeKeepers = () => w.inside((tx) => tx.updateTable('account').set({ disabled_at: w.now }).where('org_id', '=', w.org).where('password_hash', '=', 'x').execute())

  it('adds a person with a first post, under a composed name', async () => {
    const person = await add('Nguyễn Thị Lan'.normalize('NFD'))
    expect(person).toMatchObject({ fullName: 'Nguyễn Thị Lan', account: 'none', version: 1, postings: [{ unitName: 'Phòng Tổng hợp', title: 'Chuyên viên', from: '2025-03-01', to: null }], grants: [] })
    expect(await keeper(readPerson, { params: { id: person.id } })).toEqual(person)
  })

  it('changes a person once; the second editor gets what stands there now', async () => {
    const { id } = await add('Trần Văn Hai')
    const change = (fullName: string) => keeper(changePerson, { params: { id }, body: { ...fields, fullName, version: 1 } })
    const settled = await Promise.allSettled([change('Trần Văn Ba'), change('Trần Văn Tư')])
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = settled.find((one) => one.status === 'rejected') as PromiseRejectedResult
    expect(lost.reason).toMatchObject({ status: 409, fault: { code: 'stale', current: { id, version: 2 } } })
  })

  it('moves a person from a day, and ends the post before the day before', async () => {
    const { id } = await add('Lê Văn Chuyển')
    const moved = await keeper(movePerson, { params: { id }, body: { unitId: w.otherUnit, title: 'Phó Trưởng phòng', from: '2026-01-05' } })
    expect(moved.postings).toMatchObject([
      { unitName: 'Phòng Hành chính - Quản trị', title: 'Phó Trưởng phòng', from: '2026-01-05', to: null }, { unitName: 'Phòng Tổng hợp', from: '2025-03-01', to: '2026-01-04' },
    ])
    await expect(keeper(movePerson, { params: { id }, body: { unitId: w.unit, title: '', from: '2026-01-05' } })).rejects.toMatchObject(refusedWith('posting.not_after_former'))
    await expect(keeper(movePerson, { params: { id }, body: { unitId: w.unit, title: '', from: '2020-01-05' } })).rejects.toMatchObject(refusedWith('posting.outside_service'))
  })

  it('gives a role from a day and ends it with a day', async () => {
    const { id } = await add('Phạm Thị Trưởng')
    const given = await keeper(grantRole, { params: { id }, body: { role: 'unit_head', unitId: w.unit, from: '2026-01-01', to: null, basis: 'QĐ 12/QĐ-VP' } })
    expect(given.grants).toMatchObject([{ role: 'unit_head', unitName: 'Phòng Tổng hợp', from: '2026-01-01', to: null, basis: 'QĐ 12/QĐ-VP' }])
    expect((await (await w.as(await withAccount(id)))(readMe, {})).roles).toEqual(['staff', 'unit_head'])
    const ended = await keeper(endRole, { params: { id, grantId: given.grants[0]!.id }, body: { to: '2026-11-22' } })
    expect(ended.grants[0]).toMatchObject({ to: '2026-11-22' })
    expect((await (await w.as(id))(readMe, {})).roles).toEqual(['staff'])
  })

  it('ends a role with an end earlier, and not later', async () => {
    const { id } = await add('Võ Thị Kỳ')
    const { grants: [grant] } = await keeper(grantRole, { params: { id }, body: { role: 'accountant', unitId: null, from: '2026-01-01', to: '2026-12-31', basis: '' } })
    const end = (to: string) => keeper(endRole, { params: { id, grantId: grant!.id }, body: { to } })
    expect((await end('2026-11-22')).grants).toMatchObject([{ to: '2026-11-22' }])
    await expect(end('2026-12-31')).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'role.ends_earlier', to: '2026-11-22' } } })
    expect((await (await w.as(await withAccount(id)))(readMe, {})).roles).toEqual(['staff'])
  })
  const withAccount = async (id: PersonId) => {
    await w.inside((tx) => tx.insertInto('account').values({ org_id: w.org, person_id: id, username: `a${id.slice(-10)}` }).execute())
    return id
  }

  it.each([
    ['from before the person came', { from: '2001-01-01' }, 'role.outside_service'],
    ['of head, of no unit', { role: 'unit_head' }, 'role.unit_wanted'],
    ['of accountant, of one unit', { role: 'accountant', unitId: 'one' }, 'role.unit_not_wanted'],
    ['that ends before it begins', { from: '2026-02-01', to: '2026-01-31' }, 'role.ends_before_it_begins'],
  ])('gives no role %s', async (_what, about, code) => {
    const { id } = await add('Bùi Văn Không')
    await expect(keeper(grantRole, { params: { id }, body: { role: 'secretariat', unitId: null, from: '2026-01-01', to: null, basis: '', ...about, ...('unitId' in about && { unitId: w.unit }) } as never })).rejects.toMatchObject(refusedWith(code))
  })

  it('gives a role once when the button is pressed twice', async () => {
    const { id } = await add('Hồ Thị Đôi')
    const give = () => keeper(grantRole, { params: { id }, body: { role: 'accountant', unitId: null, from: '2026-01-01', to: null, basis: '' } })
    const settled = await Promise.allSettled([give(), give()])
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await keeper(readPerson, { params: { id } })).grants).toHaveLength(1)
  })

  describe('the last administrator', () => {
    const grantOf = async () => (await keeper(readPerson, { params: { id: keeperId } })).grants[0]!.id
    beforeEach(removeKeepers)

    it('neither loses the role, nor leaves, nor is disabled', async () => {
      await expect(keeper(endRole, { params: { id: keeperId, grantId: await grantOf() }, body: { to: '2026-12-31' } })).rejects.toMatchObject(refusedWith('role.last_administrator', 409))
      await expect(keeper(setAccountState, { params: { id: keeperId }, body: { state: 'disabled' } })).rejects.toMatchObject(refusedWith('role.last_administrator'))
      await expect(keeper(leaveAgency, { params: { id: keeperId }, body: { lastDay: '2026-12-31', reason: 'retirement', basis: '' } })).rejects.toMatchObject(refusedWith('role.last_administrator'))
    })

    it('is not the last while another can sign in; two cannot remove each other at once', async () => {
      const other = await secondKeeper()
      await w.inside((tx) => tx.updateTable('account').set({ password_hash: 'y' }).where('org_id', '=', w.org).where('person_id', '=', keeperId).execute())
      const them = await w.as(other)
      const settled = await Promise.allSettled([
        keeper(setAccountState, { params: { id: other }, body: { state: 'disabled' } }), them(setAccountState, { params: { id: keeperId }, body: { state: 'disabled' } }),
      ])
      expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      await w.inside((tx) => tx.updateTable('account').set({ password_hash: null, disabled_at: null }).where('org_id', '=', w.org).where('person_id', '=', keeperId).execute())
    })
  })

  describe('an account', () => {
    it('is opened by a link that holds 72 hours; looking at it changes nothing, choosing a password spends it', async () => {
      const { id } = await add('Võ Thị Mới')
      const { link, expiresAt } = await keeper(openAccount, { params: { id }, body: { username: 'Vo.Moi' } })
      expect(link).toMatch(/^http:\/\/thu\.invalid\/moi\/vp-thu\/([2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}$/)
      expect(expiresAt.toISOString()).toBe('2026-11-26T02:00:00.000Z')
      const params = { organisation: 'vp-thu', token: link.split('/').at(-1)! }
      for (let look = 0; look < 3; look += 1)
        expect(await w.nobody()(readLink, { params })).toEqual({ name: 'Võ Thị Mới', username: 'vo.moi', organisation: 'Văn phòng thử nghiệm', expiresAt })
      expect((await keeper(readPerson, { params: { id } })).account).toBe('invited')
      await expect(w.nobody()(useLink, { params, body: { password: 'vo.moi vo.moi vo.moi' } })).rejects.toMatchObject(refusedWith('session.password_too_plain'))

      const settled = await Promise.allSettled([w.nobody()(useLink, { params, body: { password } }), w.nobody()(useLink, { params, body: { password: 'ke khac nhanh tay hon' } })])
      expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      await expect(w.nobody()(readLink, { params })).rejects.toMatchObject(refusedWith('session.link_over', 409))
      expect((await keeper(readPerson, { params: { id } })).account).toBe('open')
    })

    it('keeps no link that is old, replaced, or of another agency', async () => {
      const { id } = await add('Mai Văn Cũ')
      const links = [await keeper(openAccount, { params: { id }, body: { username: 'mai.cu' } }), await keeper(openAccount, { params: { id }, body: { username: 'mai.cu' } })]
      const [first, second] = links.map(({ link }) => ({ organisation: 'vp-thu', token: link.split('/').at(-1)! })) as [{ organisation: string; token: string }, { organisation: string; token: string }]
      await expect(w.nobody()(readLink, { params: first })).rejects.toMatchObject(refusedWith('session.link_over'))
      await expect(w.nobody()(readLink, { params: { ...second, organisation: 'khac' } })).rejects.toMatchObject(refusedWith('session.link_over'))
      w.now = new Date(at.getTime() + 72 * 3600_000)
      await expect(w.nobody()(useLink, { params: second, body: { password } })).rejects.toMatchObject(refusedWith('session.link_over'))
    })

    it('that was forgotten opens again by a new link, without its lost second factor', async () => {
      const { id } = await add('Ngô Thị Quên')
      const token = async () => (await keeper(openAccount, { params: { id }, body: { username: 'ngo.quen' } })).link.split('/').at(-1)!
      await w.nobody()(useLink, { params: { organisation: 'vp-thu', token: await token() }, body: { password } })
      await w.inside((tx) => tx.updateTable('account').set({ totp_secret: 'JBSWY3DPEHPK3PXP', totp_confirmed_at: w.now, locked_until: new Date('2027-01-01') }).where('org_id', '=', w.org).where('person_id', '=', id).execute())
      expect((await keeper(readPerson, { params: { id } })).account).toBe('locked')
      await w.nobody()(useLink, { params: { organisation: 'vp-thu', token: await token() }, body: { password: 'mot cau khac that dai' } })
      expect(await w.nobody()(signIn, { body: { username: 'ngo.quen', password: 'mot cau khac that dai' } })).toEqual({ state: 'signed_in' })
    })

    it('that is disabled is out at once, has no link, and can be let in again', async () => {
      const id = await w.person()
      const me = await w.as(id)
      await keeper(setAccountState, { params: { id }, body: { state: 'disabled' } })
      await expect(me(readMe, {})).rejects.toMatchObject({ status: 401 })
      await expect(keeper(openAccount, { params: { id }, body: { username: 'ai.do' } })).rejects.toMatchObject(refusedWith('account.disabled'))
      expect((await keeper(setAccountState, { params: { id }, body: { state: 'open' } })).account).toBe('invited')
    })

    it('has a user name of its own, and is not for somebody who left', async () => {
      const [one, other] = [await add('Một Người'), await add('Hai Người')]
      await keeper(leaveAgency, { params: { id: other.id }, body: { lastDay: '2026-11-22', reason: 'transfer', basis: '' } })
      await keeper(openAccount, { params: { id: one.id }, body: { username: 'trung.ten' } })
      await expect(keeper(openAccount, { params: { id: (await add('Ba Người')).id }, body: { username: 'trung.ten' } })).rejects.toMatchObject({ status: 422, fault: { issues: [{ path: 'username', code: 'taken' }] } })
      await expect(keeper(openAccount, { params: { id: other.id }, body: { username: 'da.nghi' } })).rejects.toMatchObject(refusedWith('account.person_left'))
    })
  })

  describe('finding and listing', () => {
    it('finds a colleague by the beginnings of words, marks or not, the exact spelling first', async () => {
      const me = await w.as(await w.person())
      for (const name of ['Nguyễn Hoà An', 'Nguyễn Hòa Ân', 'Nguyễn Hoa', 'Đặng Hoa Lài']) await add(name)
      const find = async (q: string) => (await me(findPeople, { query: { q } })).map(({ fullName }) => fullName)
      expect(await find('hoa ng')).toEqual(['Nguyễn Hoà An', 'Nguyễn Hòa Ân', 'Nguyễn Hoa'])
      expect(await find('đặng')).toEqual(['Đặng Hoa Lài'])
      expect(await find('dang')).toEqual(['Đặng Hoa Lài'])
      expect((await find('nguyễn hoa'))[0]).toBe('Nguyễn Hoa')
      expect(await find('guyen')).toEqual([])
      expect(await find('%')).toEqual([])
    })

    it('lists by given name, a page at a time, each person once', async () => {
      for (const name of ['Anh', 'Ánh', 'Ẩn', 'Đào', 'Dung', 'Ất', 'Ba']) await add(`Trang ${name}`)
      const seen: { id: string; fullName: string }[] = []
      let after: string | undefined
      do {
        const page = await keeper(listPeople, { query: { limit: 3, ...(after && { after }) } })
        seen.push(...page.rows)
        after = page.next ?? undefined
        if (!after) expect(seen).toHaveLength(page.total)
      } while (after)
      expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
      expect(seen.map(({ fullName }) => fullName).filter((name) => name.startsWith('Trang'))).toEqual(['Anh', 'Ánh', 'Ẩn', 'Ất', 'Ba', 'Dung', 'Đào'].map((name) => `Trang ${name}`))
    })

    it('asks the database as often for one row as for three', async () => {
      const count = async (limit: number) => { w.statements = 0; await keeper(listPeople, { query: { limit } }); return w.statements }
      expect(await count(3)).toBe(await count(1))
    })

    it('keeps to the filter, and shows who has left only when asked', async () => {
      const { id } = await add('Gone Một', { activeFrom: '2024-01-01', kind: 'worker' })
      await keeper(leaveAgency, { params: { id }, body: { lastDay: '2025-12-31', reason: 'end_of_contract', basis: '' } })
      const names = async (query: object) => (await keeper(listPeople, { query })).rows.map(({ fullName }) => fullName)
      expect(await names({ q: 'gone' })).toEqual([])
      expect(await names({ gone: 'true', kind: 'worker' })).toEqual(['Gone Một'])
      expect(await names({ role: 'administrator', q: 'quan tri' })).toEqual(['Đỗ Quản Trị'])
      expect(await names({ unitId: w.otherUnit })).toEqual(['Lê Văn Chuyển'])
      await expect(keeper(listPeople, { query: { after: 'khong-phai-dau-trang' } })).rejects.toMatchObject({ status: 422 })
    })
  })

  it('keeps its doors: not for staff, and another agency’s person is nobody', async () => {
    const staff = await w.as(await w.person())
    await expect(staff(listPeople, {})).rejects.toMatchObject({ status: 403 })
    await expect(staff(readPerson, { params: { id: keeperId } })).rejects.toMatchObject({ status: 403, fault: { code: 'forbidden' } })
    const elsewhere = await makeOrganisation(w.db, { code: 'khac', name: 'Sở khác', parentName: '', shortName: 'Sở', symbol: 'SK', place: 'Quảng Ngãi', headTitle: 'Giám đốc' }, w.now)
    const id = await inOrganisation(w.db, elsewhere, async (tx) => {
      const unitId = newId<UnitId>()
      await tx.insertInto('unit').values({ org_id: elsewhere, id: unitId, code: 'S', name: 'Sở', valid_from: day('2020-01-01') }).execute()
      return addPersonRow(tx, elsewhere, { fullName: 'Người Nơi Khác', kind: 'worker', activeFrom: day('2020-01-01'), unitId, title: '' })
    })
    await expect(keeper(readPerson, { params: { id } })).rejects.toMatchObject({ status: 404 })
    await expect(keeper(grantRole, { params: { id }, body: { role: 'secretariat', unitId: null, from: '2026-01-01', to: null, basis: '' } })).rejects.toMatchObject({ status: 404 })
    await expect(keeper(addPerson, { body: { ...fields, fullName: 'Ai Đó', unitId: id, title: '' } })).rejects.toMatchObject({ status: 422, fault: { issues: [{ path: 'unitId' }] } })
    await expect(keeper(readPerson, { params: { id: 'khong-phai-ma' } })).rejects.toMatchObject({ status: 422 })
  })
})
