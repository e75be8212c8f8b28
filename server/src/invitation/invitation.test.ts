import { SMTPServer } from 'smtp-server'
import { invitePeople, listNewcomers } from '@sangkien/contract/invitation'
import { addPerson, leaveAgency, setAccountState } from '@sangkien/contract/people'
import { readLink, signIn, useLink } from '@sangkien/contract/session'
import type { PersonId } from '@sangkien/domain/ids'
import { parseCode } from '@sangkien/domain/text/printed-code'
import { beforeAll, describe, expect, it } from 'vitest'
import { aMailServer } from '../../test/a-mail-server.ts'
import { type Caller, world } from '../../test/world.ts'
import { mailerOf } from '../notice/mailer.ts'
import { sendInvitations } from './send-invitations.ts'

const password = 'mot cau dai de nho'

describe('people before launch', () => {
  const w = world()
  const at = w.now
  let keeper: Caller
  beforeAll(async () => { keeper = await w.as(await w.person(['administrator'])) })
  const load = async (fullName: string, about: object = {}) => (await keeper(addPerson, { body: { fullName, birthDate: null, gender: null, kind: 'worker', qualification: '', email: null, unionMember: true, headOfAgency: false, activeFrom: '2025-01-01', unitId: w.unit, title: 'Chuyên viên', ...about } })).id
  const invite = (ids: PersonId[], about: object = {}) => keeper(invitePeople, { body: { ids, by: 'slip', holdsDays: 7, ...about } })
  const stateOf = async (id: PersonId) => (await keeper(listNewcomers, { query: { limit: 200 } })).rows.find((row) => row.id === id)?.state

  it('are invited many at once, each under a user name of their own, and come in by what the slip says', async () => {
    const ids = [await load('Nguyễn Thị Lan'), await load('Ngô Thu Lan'), await load('Trần Văn Bình', { unitId: w.otherUnit })]
    expect(await stateOf(ids[0]!)).toBe('none')

    const { slips, passedOver } = await invite(ids)

    expect(slips.map(({ fullName, unitName, username }) => [fullName, unitName, username])).toEqual(expect.arrayContaining([
      ['Ngô Thu Lan', 'Phòng Tổng hợp', 'lan.nt'], ['Nguyễn Thị Lan', 'Phòng Tổng hợp', 'lan.nt2'], ['Trần Văn Bình', 'Phòng Hành chính - Quản trị', 'binh.tv'],
    ]))
    expect(passedOver).toEqual([])
    const [slip] = slips
    expect(slip!.link).toBe(`http://thu.invalid/moi/vp-thu/${slip!.code}`)
    expect(slip!.expiresAt).toEqual(new Date('2026-11-30T17:00:00Z')) // the midnight that ends 30/11
    expect(await stateOf(slip!.id)).toBe('invited')

    const params = { organisation: 'vp-thu', token: parseCode('invitation', slip!.code.toLowerCase().replaceAll('-', ' '))! }
    expect((await w.nobody()(readLink, { params })).name).toBe(slip!.fullName)
    await w.nobody()(useLink, { params, body: { password } })
    expect(await w.nobody()(signIn, { body: { username: slip!.username, password } })).toEqual({ state: 'signed_in' })
    expect(await stateOf(slip!.id)).toBeUndefined()
  })

  it('hold one key at a time; a lapsed one shows, and is made anew', async () => {
    const id = await load('Lê Thị Muộn')
    const [first, second] = [(await invite([id])).slips[0]!, (await invite([id], { holdsDays: 3 })).slips[0]!]
    expect(second.username).toBe(first.username)
    await expect(w.nobody()(readLink, { params: { organisation: 'vp-thu', token: first.code } })).rejects.toMatchObject({ status: 409 })
    w.now = new Date('2026-11-26T17:00:00Z')
    const later = await w.as(await w.person(['administrator']))
    expect((await later(listNewcomers, { query: { state: 'lapsed' } })).rows.map(({ fullName }) => fullName)).toEqual(['Lê Thị Muộn'])
    w.now = at
  })

  it('are told from those who have signed in, left, or are kept out', async () => {
    const [left, stopped, inside] = [await load('Đã Nghỉ'), await load('Bị Ngừng'), await load('Đã Vào')]
    const { slips } = await invite([stopped, inside])
    await w.nobody()(useLink, { params: { organisation: 'vp-thu', token: slips.find(({ id }) => id === inside)!.code }, body: { password } })
    await keeper(setAccountState, { params: { id: stopped }, body: { state: 'disabled' } })
    await keeper(leaveAgency, { params: { id: left }, body: { lastDay: '2026-11-20', reason: 'retirement', basis: '' } })

    const again = await invite([left, stopped, inside])

    expect(again.slips).toEqual([])
    expect(new Set(again.passedOver.map(({ fullName, why }) => `${fullName}: ${why}`))).toEqual(new Set(['Đã Nghỉ: left', 'Bị Ngừng: disabled', 'Đã Vào: signed_in']))
    const { counts, rows } = await keeper(listNewcomers, { query: { limit: 200 } })
    expect(counts.none + counts.mailing + counts.invited + counts.lapsed).toBe(rows.length)
    expect(rows.map(({ id }) => id)).not.toEqual(expect.arrayContaining([stopped]))
    expect(counts.signedIn).toBeGreaterThanOrEqual(1)
  })

  it('are found by unit, state and name, a page at a time', async () => {
    const names = async (query: object) => (await keeper(listNewcomers, { query })).rows.map(({ fullName }) => fullName)
    await load('Phan Tìm Kiếm', { unitId: w.otherUnit })
    expect(await names({ q: 'tim kiem' })).toEqual(['Phan Tìm Kiếm'])
    expect(await names({ q: 'tim kiem', unitId: w.unit })).toEqual([])
    expect(await names({ q: 'tim kiem', state: 'invited' })).toEqual([])
    const [first] = [await keeper(listNewcomers, { query: { limit: 1 } })]
    expect((await keeper(listNewcomers, { query: { limit: 1, after: first.next! } })).rows[0]!.id).not.toBe(first.rows[0]!.id)
  })

  it('are asked for in as many statements whether one or three are invited', async () => {
    const ids = [await load('Một Mình'), await load('Hai Mình'), await load('Ba Mình'), await load('Bốn Mình')]
    const count = async (some: PersonId[]) => { w.statements = 0; await invite(some); return w.statements }
    expect(await count(ids.slice(1))).toBe(await count(ids.slice(0, 1)))
  })

  it('are no business of anyone but the keeper of accounts', async () => {
    const secretary = await w.as(await w.person(['secretariat']))
    await expect(secretary(listNewcomers, {})).rejects.toMatchObject({ status: 403 })
    await expect(secretary(invitePeople, { body: { ids: [await load('Ai Đó Khác')], by: 'slip', holdsDays: 7 } })).rejects.toMatchObject({ status: 403 })
  })

  describe('by mail, through a real server', () => {
    const arrived: string[] = []
    const server = new SMTPServer({
      authOptional: true, disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _session, done) => done(address.startsWith('khong-co') ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null),
      onData(stream, session, done) {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('end', () => { arrived.push(`${session.envelope.rcptTo[0]!.address}\n${Buffer.concat(parts).toString()}`); done() })
      },
    })
    const post = aMailServer(w, server)

    it('get the key once, and it lies nowhere but in the mail', async () => {
      const [id, without, refused] = [await load('Thư Có Địa Chỉ', { email: 'lan@thu.invalid' }), await load('Không Địa Chỉ'), await load('Sai Địa Chỉ', { email: 'khong-co@thu.invalid' })]
      expect(await invite([id, without, refused], { by: 'mail' })).toEqual({ slips: [], mails: 2, passedOver: [{ fullName: 'Không Địa Chỉ', why: 'no_address' }] })
      expect(await stateOf(id)).toBe('mailing')

      expect(await sendInvitations(post.house, post.mailer, w.now)).toEqual({ sent: 1, failures: [] })
      expect(await sendInvitations(post.house, post.mailer, w.now)).toEqual({ sent: 0, failures: [] })

      expect(arrived).toHaveLength(1)
      const text = decode(arrived[0]!)
      expect(text).toContain('Tên đăng nhập: chi.tcd')
      expect(text).toContain('đến hết ngày 30/11/2026')
      const token = /moi\/vp-thu\/([2-9A-Z-]+)/.exec(text)![1]!
      expect((await w.nobody()(readLink, { params: { organisation: 'vp-thu', token } })).name).toBe('Thư Có Địa Chỉ')
      expect(await stateOf(id)).toBe('invited')
      const { rows } = await keeper(listNewcomers, { query: { q: 'sai dia chi' } })
      expect(rows).toMatchObject([{ failure: expect.stringContaining('no such user') }])
      const stored = await w.inside(async (tx) => JSON.stringify([await tx.selectFrom('invitation_mail').selectAll().execute(), await tx.selectFrom('one_time_link').selectAll().execute(), await tx.selectFrom('history').select('detail').execute()]))
      expect(stored).not.toContain(token.replaceAll('-', ''))
    })

    it('wait while the mail server is down, and are not written to once they have come in', async () => {
      const id = await load('Chờ Máy Chủ', { email: 'cho@thu.invalid' })
      await invite([id], { by: 'mail' })
      const down = await sendInvitations(post.house, mailerOf('smtp://127.0.0.1:1', 'a@thu.invalid'), w.now)
      expect([down.sent, down.failures.length]).toEqual([0, 1])
      expect(await stateOf(id)).toBe('mailing')
      const { slips: [slip] } = await invite([id])
      await w.nobody()(useLink, { params: { organisation: 'vp-thu', token: slip!.code }, body: { password } })
      expect((await sendInvitations(post.house, post.mailer, w.now)).sent).toBe(0)
    })
  })
})

/** The text of a mail, whichever of the two encodings it came in. */
function decode(mail: string): string {
  const [head = '', ...body] = mail.split('\r\n\r\n')
  const text = body.join('\r\n\r\n')
  if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString()
  return Buffer.from(text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString()
}
