import { SMTPServer } from 'smtp-server'
import type { PersonId } from '@sangkien/domain/ids'
import { beforeEach, describe, expect, it } from 'vitest'
import { aMailServer } from '../../test/a-mail-server.ts'
import { anInitiative } from '../../test/an-initiative.ts'
import { world } from '../../test/world.ts'
import { notify } from './notify.ts'
import { sendDueMail } from './send-due-mail.ts'

const w = world()
const morning = new Date('2026-11-23T00:30:00Z') // 07:30 in Việt Nam
let arrived: { to: string; subject: string; text: string }[] = []
let down = false
const server = new SMTPServer({
  authOptional: true, disabledCommands: ['STARTTLS'],
  onRcptTo({ address }, _session, done) {
    if (down) return done(Object.assign(new Error('try later'), { responseCode: 451 }))
    done(address.startsWith('khong-co') ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null)
  },
  onData(stream, session, done) {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      const [head = '', ...body] = Buffer.concat(parts).toString().split('\r\n\r\n')
      const field = (name: string) => new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(head)?.[1] ?? ''
      arrived.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), subject: decodeWords(field('Subject')), text: decodeBody(body.join('\r\n\r\n'), field('Content-Transfer-Encoding')) })
      done()
    })
  },
})
const post = aMailServer(w, server)
beforeEach(async () => {
  await w.inside((tx) => tx.deleteFrom('notice').where('org_id', '=', w.org).execute())
  arrived = []
  down = false
  w.now = morning
})

let people = 0
async function reader(mail?: 'each' | 'daily' | 'none', email = `nguoi-${(people += 1)}@thu.invalid`): Promise<{ id: PersonId; email: string }> {
  const id = await w.person([], { email })
  if (mail) await w.inside((tx) => tx.insertInto('notice_preference').values({ org_id: w.org, person_id: id, mail }).execute())
  return { id, email }
}
const tell = (id: PersonId, about: Partial<Parameters<typeof notify>[2]> = {}) => w.inside((tx) => notify(tx, w.org, { to: [id], kind: 'scoring.opened', now: w.now, ...about }))
const send = (when = w.now) => sendDueMail(post.house, post.mailer, when)
const later = (hours: number) => new Date(morning.getTime() + hours * 3600_000)

describe('mail through a real server', () => {
  it('says what happened, to which dossier, and where to read on; nothing of what is in it', async () => {
    const { id, email } = await reader('each')
    const initiativeId = await anInitiative(w, { authors: [id], title: 'Số hóa hồ sơ lưu trữ', content: { confidentialNote: 'điều bí mật' } })
    await tell(id, { kind: 'initiative.on_agenda', initiativeId, facts: { secret: 'điều bí mật' } })

    expect(await send()).toEqual({ sent: 1, failures: [] })

    expect(arrived).toMatchObject([{ to: email, subject: expect.stringMatching(/^\[Sáng Kiến\] Hồ sơ được đưa vào chương trình họp hội đồng \(SK-2026-\d+\)$/) }])
    expect(arrived[0]!.text).toContain('Số hóa hồ sơ lưu trữ')
    expect(arrived[0]!.text).toContain(`http://thu.invalid/sang-kien/${initiativeId}`)
    expect(arrived[0]!.text).toContain('Văn phòng thử nghiệm')
    expect(arrived[0]!.text).not.toContain('bí mật')
  })

  it('each by itself to those who wish it so, and together when they are many', async () => {
    const { id } = await reader('each')
    for (let n = 0; n < 2; n += 1) await tell(id)
    expect(await send()).toMatchObject({ sent: 2 })
    for (let n = 0; n < 6; n += 1) await tell(id)
    expect(await send()).toMatchObject({ sent: 1 })
    expect(arrived.at(-1)?.subject).toBe('[Sáng Kiến] 6 thông báo mới')
    expect(await send()).toMatchObject({ sent: 0 })
  })

  it('once a day after 07:30 to the others, whether they chose it or nothing', async () => {
    for (const chosen of ['daily', undefined] as const) {
      const { id, email } = await reader(chosen)
      await tell(id, { now: later(-1) })
      await tell(id, { now: later(-2) })
      const mine = () => arrived.filter(({ to }) => to === email)
      await send(later(-0.01))
      expect(mine()).toHaveLength(0)
      await send()
      expect(mine()).toMatchObject([{ subject: '[Sáng Kiến] 2 thông báo mới' }])
      await tell(id, { now: later(1) })
      await send(later(2))
      expect(mine()).toHaveLength(1)
      await send(later(24))
      expect(mine()).toHaveLength(2)
    }
  })

  it('not to those who want none, have no address, have left, or have read it already', async () => {
    const [none, read, left] = [await reader('none'), await reader('each'), await reader('each')]
    const nowhere = await w.person()
    for (const id of [none.id, read.id, left.id, nowhere]) await tell(id)
    await w.inside((tx) => tx.updateTable('notice').set({ read_at: w.now }).where('org_id', '=', w.org).where('person_id', '=', read.id).execute())
    await w.inside((tx) => tx.updateTable('person').set({ active_to: '2026-11-22' as never }).where('org_id', '=', w.org).where('id', '=', left.id).execute())
    expect(await send()).toEqual({ sent: 0, failures: [] })
    expect(arrived).toEqual([])
  })

  it('once, though two servers look at the same minute', async () => {
    const { id } = await reader('each')
    await tell(id)
    const both = await Promise.all([send(), send()])
    expect(both[0].sent + both[1].sent).toBe(1)
    expect(arrived).toHaveLength(1)
  })

  it('again later when the mail server was busy, and never again to an address that does not exist', async () => {
    const [{ id }, gone] = [await reader('each'), await reader('each', 'khong-co@thu.invalid')]
    await tell(id)
    await tell(gone.id)
    down = true
    const busy = await send()
    expect([busy.sent, busy.failures.length]).toEqual([0, 2])
    down = false
    await send()
    expect(arrived).toHaveLength(1)
    expect(await send()).toEqual({ sent: 0, failures: [] })
  })

  it('not of what is older than three days: that is no news', async () => {
    const { id } = await reader('each')
    await tell(id)
    expect(await send(later(72))).toEqual({ sent: 0, failures: [] })
  })
})

/** `=?UTF-8?Q?…?=` and `=?UTF-8?B?…?=` as the reader sees them. */
function decodeWords(text: string): string {
  return text.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([BQ])\?(.*?)\?=/gi, (_all, how: string, word: string) =>
    how.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString() : decodeQuoted(word.replaceAll('_', ' ')))
}
const decodeBody = (text: string, encoding: string): string => (/base64/i.test(encoding) ? Buffer.from(text, 'base64').toString() : /quoted/i.test(encoding) ? decodeQuoted(text) : text)
const decodeQuoted = (text: string): string => Buffer.from(text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString()
