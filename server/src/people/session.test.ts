import { changePassword, confirmSecondFactor, endSession, listSessions, readMe, readSignIn, removeSecondFactor, signIn, signOut, startSecondFactor, unlockSession } from '@sangkien/contract/session'
import type { PersonId, UnitId } from '@sangkien/domain/ids'
import { day } from '@sangkien/domain/time/day'
import { TOTP } from 'otpauth'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { refusedWith, world } from '../../test/world.ts'
import { inOrganisation } from '../db.ts'
import { newId } from '../id.ts'
import { makeOrganisation } from '../organisation/make-organisation.ts'
import { addPersonRow } from './add-person.ts'
import { hashPassword } from './password.ts'
import { checkInvariants } from '../invariants.ts'

const password = 'mot cau dai de nho'

describe('signing in', () => {
  const w = world()
  afterAll(async () => { expect(await checkInvariants(w.db)).toEqual([]) })
  const at = w.now
  beforeEach(() => { w.now = at })

  async function member(roles: Parameters<typeof w.person>[0] = []): Promise<{ id: PersonId; username: string }> {
    const id = await w.person(roles)
    const kept = await hashPassword(password)
    await w.inside((tx) => tx.updateTable('account').set({ password_hash: kept }).where('org_id', '=', w.org).where('person_id', '=', id).execute())
    return { id, username: `u${id.slice(-12)}` }
  }
  const account = (id: PersonId) => w.inside((tx) => tx.selectFrom('account').selectAll().where('org_id', '=', w.org).where('person_id', '=', id).executeTakeFirstOrThrow())
  const post = (body: object, headers: Record<string, string> = {}) => w.app.inject({ method: 'POST', url: '/api/session', payload: body, headers })

  it('lets somebody in by user name and password, whatever the case of the name', async () => {
    const { username, id } = await member()
    const reply = await post({ username: ` ${username.toUpperCase()} `, password })
    expect(reply.json()).toEqual({ state: 'signed_in' })
    const [cookie] = reply.cookies as { name: string; value: string; httpOnly?: boolean; sameSite?: string; secure?: boolean; path?: string }[]
    expect(cookie).toMatchObject({ name: 'sangkien', httpOnly: true, sameSite: 'Lax', path: '/' })
    expect(cookie?.secure).toBeUndefined()
    const me = await w.app.inject({ url: '/api/me', headers: { cookie: `sangkien=${cookie?.value}` } })
    expect(me.json()).toMatchObject({ person: { id, unitName: 'Phòng Tổng hợp', title: 'Chuyên viên' }, roles: ['staff'], may: { ideas: true, intake: false, administration: false }, secondFactor: false, mustChoosePassword: false })
  })

  it('marks the cookie as for https alone when the request came by https', async () => {
    const { username } = await member()
    const reply = await post({ username, password }, { 'x-forwarded-proto': 'https' })
    expect(reply.cookies).toMatchObject([{ name: 'sangkien', secure: true }])
  })

  it('says the same of a wrong password, an unknown name, somebody who left and a disabled account', async () => {
    const [wrong, left, disabled] = [await member(), await member(), await member()]
    await w.inside((tx) => tx.updateTable('person').set({ active_to: '2026-11-22' as never }).where('org_id', '=', w.org).where('id', '=', left.id).execute())
    await w.inside((tx) => tx.updateTable('account').set({ disabled_at: w.now }).where('org_id', '=', w.org).where('person_id', '=', disabled.id).execute())
    for (const body of [{ username: wrong.username, password: 'sai mat khau' }, { username: 'khong-co', password }, { username: left.username, password }, { username: disabled.username, password }])
      await expect(w.nobody()(signIn, { body })).rejects.toMatchObject(refusedWith('session.wrong_credentials', 422))
  })

  it('works as hard for a name that does not exist as for one that does', async () => {
    const { username } = await member()
    /** Microseconds of processor time, the least of three: what else the machine does meanwhile does not count. */
    const work = async (body: { username: string; password: string }) => {
      const spent: number[] = []
      for (let go = 0; go < 3; go += 1) {
        const before = process.cpuUsage()
        await w.nobody()(signIn, { body }).catch(() => undefined)
        spent.push(process.cpuUsage(before).user)
      }
      return Math.min(...spent)
    }
    const [unknown, known] = [await work({ username: 'khong-co', password: 'sai' }), await work({ username, password: 'sai' })]
    expect(unknown).toBeGreaterThan(known / 2)
  })

  it('keeps the password as argon2id with 64 MiB', async () => {
    const { id } = await member()
    expect((await account(id)).password_hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
  })

  it('counts failures although it answers with a refusal, and locks after the fifth for fifteen minutes', async () => {
    const { id, username } = await member()
    const wrong = () => w.nobody()(signIn, { body: { username, password: 'sai mat khau' } })
    for (let failure = 1; failure < 5; failure += 1) await expect(wrong()).rejects.toMatchObject(refusedWith('session.wrong_credentials'))
    expect((await account(id)).failed_count).toBe(4)
    await expect(wrong()).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'session.account_locked', until: '2026-11-23T02:15:00.000Z' } } })
    w.now = new Date(at.getTime() + 14 * 60_000)
    await expect(w.nobody()(signIn, { body: { username, password } })).rejects.toMatchObject(refusedWith('session.account_locked'))
    w.now = new Date(at.getTime() + 15 * 60_000)
    expect(await w.nobody()(signIn, { body: { username, password } })).toEqual({ state: 'signed_in' })
    const told = await w.inside((tx) => tx.selectFrom('history').select('what').where('org_id', '=', w.org).where('subject_id', '=', id).execute())
    expect(told).toEqual([{ what: 'account.locked' }])
  })

  it('counts guesses sent all at once one after another', async () => {
    const { username } = await member()
    const replies = await Promise.all(Array.from({ length: 8 }, () => post({ username, password: 'sai mat khau' })))
    const codes = replies.map((reply) => (reply.json() as { refusal: { code: string } }).refusal.code).sort()
    expect(codes).toEqual([...Array.from({ length: 4 }, () => 'session.account_locked'), ...Array.from({ length: 4 }, () => 'session.wrong_credentials')])
  })

  it('shows no accounts of a demonstration and no first run where an agency works', async () => {
    expect(await w.nobody()(readSignIn, {})).toEqual({ organisations: [{ code: 'vp-thu', name: 'Văn phòng thử nghiệm', accent: '#0e5a8a', isDemo: false }], firstRun: false, demoAccounts: [] })
  })

  describe('a session', () => {
    it('locks after fifteen minutes without use, and opens by the password', async () => {
      const { id } = await member()
      const me = await w.as(id)
      w.now = new Date(at.getTime() + 15 * 60_000)
      await me(readMe, {})
      w.now = new Date(w.now.getTime() + 15 * 60_000 + 1)
      await expect(me(readMe, {})).rejects.toMatchObject({ status: 401, fault: { code: 'session_locked' } })
      await expect(me(unlockSession, { body: { password: 'sai' } })).rejects.toMatchObject(refusedWith('session.wrong_credentials'))
      expect((await account(id)).failed_count).toBe(1)
      await me(unlockSession, { body: { password } })
      expect((await me(readMe, {})).person.id).toBe(id)
    })

    it('of an administrator locks after five', async () => {
      const me = await w.as((await member(['administrator'])).id)
      w.now = new Date(at.getTime() + 5 * 60_000 + 1)
      await expect(me(readMe, {})).rejects.toMatchObject({ fault: { code: 'session_locked' } })
    })

    it('is over after twelve hours however busy it was, and no password opens it again', async () => {
      const { id } = await member()
      const me = await w.as(id)
      for (let minutes = 10; minutes < 12 * 60; minutes += 10) {
        w.now = new Date(at.getTime() + minutes * 60_000)
        await me(readMe, {})
      }
      w.now = new Date(at.getTime() + 12 * 60 * 60_000)
      await expect(me(readMe, {})).rejects.toMatchObject({ status: 401, fault: { code: 'signed_out' } })
      await expect(me(unlockSession, { body: { password } })).rejects.toMatchObject({ status: 401, fault: { code: 'signed_out' } })
      expect(await (await w.as(id))(listSessions, {})).toMatchObject([{ current: true }])
    })

    it('ends with signing out, and cannot be opened again', async () => {
      const me = await w.as((await member()).id)
      await me(signOut, {})
      await expect(me(readMe, {})).rejects.toMatchObject({ status: 401, fault: { code: 'signed_out' } })
      await expect(me(unlockSession, { body: { password } })).rejects.toMatchObject({ fault: { code: 'signed_out' } })
    })

    it('of one’s own on another computer can be seen and ended; somebody else’s cannot', async () => {
      const [{ id }, other] = [await member(), await member()]
      const [here, there, stranger] = [await w.as(id), await w.as(id), await w.as(other.id)]
      const sessions = await here(listSessions, {})
      expect(sessions.map(({ current }) => current).sort()).toEqual([false, true])
      const elsewhere = sessions.find(({ current }) => !current)!
      await expect(stranger(endSession, { params: { id: elsewhere.id } })).rejects.toMatchObject({ status: 404 })
      await here(endSession, { params: { id: elsewhere.id } })
      await expect(there(readMe, {})).rejects.toMatchObject({ fault: { code: 'signed_out' } })
      expect(await here(listSessions, {})).toHaveLength(1)
    })

    it('ends with a new password everywhere but here', async () => {
      const { id, username } = await member()
      const [here, there] = [await w.as(id), await w.as(id)]
      await expect(here(changePassword, { body: { current: 'sai', next: 'mot cau khac that dai' } })).rejects.toMatchObject(refusedWith('session.wrong_credentials'))
      await expect(here(changePassword, { body: { current: password, next: 'ngan qua' } })).rejects.toMatchObject({ fault: { refusal: { code: 'session.password_too_short', least: 14 } } })
      await here(changePassword, { body: { current: password, next: 'mot cau khac that dai' } })
      await expect(there(readMe, {})).rejects.toMatchObject({ fault: { code: 'signed_out' } })
      expect((await here(readMe, {})).person.id).toBe(id)
      await expect(w.nobody()(signIn, { body: { username, password } })).rejects.toMatchObject(refusedWith('session.wrong_credentials'))
      expect(await w.nobody()(signIn, { body: { username, password: 'mot cau khac that dai' } })).toEqual({ state: 'signed_in' })
    })
  })

  describe('a second factor', () => {
    const digits = (secret: string, when: Date) => new TOTP({ secret, period: 30, digits: 6, algorithm: 'SHA1' }).generate({ timestamp: when.getTime() })

    it('is wanted once its first digits were shown, each code once, and goes only with a long password', async () => {
      const { id, username } = await member()
      const me = await w.as(id)
      await expect(me(confirmSecondFactor, { body: { code: '123456' } })).rejects.toMatchObject(refusedWith('session.second_factor_not_begun'))
      const { secret, uri } = await me(startSecondFactor, { body: { password } })
      expect(uri).toMatch(/^otpauth:\/\/totp\//)
      expect(await w.nobody()(signIn, { body: { username, password } })).toEqual({ state: 'signed_in' })
      await expect(me(confirmSecondFactor, { body: { code: 'abcdef' } })).rejects.toMatchObject(refusedWith('session.wrong_code'))
      await me(confirmSecondFactor, { body: { code: digits(secret, w.now) } })
      await expect(me(startSecondFactor, { body: { password } })).rejects.toMatchObject(refusedWith('session.second_factor_exists'))

      expect(await w.nobody()(signIn, { body: { username, password } })).toEqual({ state: 'code_wanted' })
      const used = digits(secret, w.now)
      await expect(w.nobody()(signIn, { body: { username, password, code: used } })).rejects.toMatchObject(refusedWith('session.wrong_code'))
      w.now = new Date(w.now.getTime() + 60_000)
      expect(await w.nobody()(signIn, { body: { username, password, code: digits(secret, w.now) } })).toEqual({ state: 'signed_in' })
      expect((await me(readMe, {})).secondFactor).toBe(true)

      await me(changePassword, { body: { current: password, next: 'tam ky tu' } })
      await expect(me(removeSecondFactor, { body: { password: 'tam ky tu' } })).rejects.toMatchObject(refusedWith('session.second_factor_wants_long_password'))
      await me(changePassword, { body: { current: 'tam ky tu', next: password } })
      await me(removeSecondFactor, { body: { password } })
      expect(await w.nobody()(signIn, { body: { username, password } })).toEqual({ state: 'signed_in' })
    })

    it('guessed five times locks the account', async () => {
      const { id, username } = await member()
      const me = await w.as(id)
      const { secret } = await me(startSecondFactor, { body: { password } })
      await me(confirmSecondFactor, { body: { code: digits(secret, w.now) } })
      for (let failure = 1; failure < 5; failure += 1) await expect(w.nobody()(signIn, { body: { username, password, code: '000000' } })).rejects.toMatchObject(refusedWith('session.wrong_code'))
      await expect(w.nobody()(signIn, { body: { username, password, code: '000000' } })).rejects.toMatchObject(refusedWith('session.account_locked'))
    })
  })
})

describe('who serves in two agencies', () => {
  const w = world()
  const cookieOf = (reply: { cookies: unknown }) => (reply.cookies as { value: string }[])[0]!.value
  const me = async (cookie: string) => (await w.app.inject({ url: '/api/me', headers: { cookie: `sangkien=${cookie}` } })).json() as { organisation: { code: string }; manyAgencies: boolean; person: { name: string } }
  const enter = (organisation: string, cookie = '') => w.app.inject({ method: 'POST', url: '/api/session', payload: { organisation, username: 'lan', password }, headers: { cookie: `sangkien=${cookie}` } })

  it('is signed in to both side by side, goes to and fro, and leaves both at once', async () => {
    const kept = await hashPassword(password)
    const here = await w.person([], { fullName: 'Lan Ở Văn Phòng' })
    await w.inside((tx) => tx.updateTable('account').set({ username: 'lan', password_hash: kept }).where('org_id', '=', w.org).where('person_id', '=', here).execute())
    const other = await makeOrganisation(w.db, { code: 'so-thu', name: 'Sở thử nghiệm', parentName: '', shortName: 'Sở', symbol: 'STN', place: 'Huế', headTitle: 'Giám đốc' }, w.now)
    await inOrganisation(w.db, other, async (tx) => {
      const unitId = newId<UnitId>()
      await tx.insertInto('unit').values({ org_id: other, id: unitId, code: 'VP', name: 'Văn phòng Sở', parent_id: null, valid_from: day('2020-01-01') }).execute()
      const id = await addPersonRow(tx, other, { fullName: 'Lan Ở Sở', kind: 'civil_servant', activeFrom: day('2020-01-01'), unitId, title: '' })
      await tx.insertInto('account').values({ org_id: other, person_id: id, username: 'lan', password_hash: kept }).execute()
    })
    expect((await enter('')).json()).toMatchObject({ refusal: { code: 'session.wrong_credentials' } }) // of two agencies one must be named

    const first = cookieOf(await enter('vp-thu'))
    const both = cookieOf(await enter('so-thu', first))
    expect(await me(both)).toMatchObject({ organisation: { code: 'so-thu' }, person: { name: 'Lan Ở Sở' }, manyAgencies: true })
    const agencies = async (cookie: string) => (await w.app.inject({ url: '/api/session/agencies', headers: { cookie: `sangkien=${cookie}` } })).json()
    expect(await agencies(both)).toMatchObject([{ code: 'vp-thu', state: 'open' }, { code: 'so-thu', state: 'here' }])
    expect(await agencies('')).toMatchObject([{ state: 'closed' }, { state: 'closed' }])

    const turn = (organisation: string, cookie: string) => w.app.inject({ method: 'POST', url: '/api/session/agency', payload: { organisation }, headers: { cookie: `sangkien=${cookie}` } })
    const back = cookieOf(await turn('vp-thu', both))
    expect(await me(back)).toMatchObject({ organisation: { code: 'vp-thu' }, person: { name: 'Lan Ở Văn Phòng' } })
    expect((await turn('so-thu', first)).json()).toMatchObject({ refusal: { code: 'session.not_open_there' } })
    expect((await turn('khong-co', both)).json()).toMatchObject({ refusal: { code: 'session.not_open_there' } })

    await w.app.inject({ method: 'DELETE', url: '/api/session', headers: { cookie: `sangkien=${back}` } })
    for (const cookie of [back, both, first]) expect((await w.app.inject({ url: '/api/me', headers: { cookie: `sangkien=${cookie}` } })).statusCode).toBe(401)
  })
})
