import { listNotices, readAllNotices, readHome, readMailPreference, readNotice, saveMailPreference } from '@sangkien/contract/home'
import { readMe } from '@sangkien/contract/session'
import type { PersonId } from '@sangkien/domain/ids'
import { describe, expect, it, vi } from 'vitest'
import { anInitiative } from '../../test/an-initiative.ts'
import { world } from '../../test/world.ts'
import { notify } from './notify.ts'
import { remindOfTerms } from './remind-of-terms.ts'

const w = world()
const at = w.now
const tell = (to: PersonId[], about: Partial<Parameters<typeof notify>[2]> = {}) => w.inside((tx) => notify(tx, w.org, { to, kind: 'initiative.accepted', now: w.now, ...about }))

describe('notices', () => {
  it('come once to each person, the newest first, a page at a time', async () => {
    const id = await w.person()
    for (let n = 0; n < 5; n += 1) await tell([id, id], { facts: { n } })
    const me = await w.as(id)
    const first = await me(listNotices, { query: { limit: 3 } })
    expect(first).toMatchObject({ total: 5, rows: [{ facts: { n: 4 }, readAt: null }, { facts: { n: 3 } }, { facts: { n: 2 } }] })
    const rest = await me(listNotices, { query: { limit: 3, after: first.next! } })
    expect(rest).toMatchObject({ next: null, rows: [{ facts: { n: 1 } }, { facts: { n: 0 } }] })
    const count = async (limit: number) => { w.statements = 0; await me(listNotices, { query: { limit } }); return w.statements }
    expect(await count(3)).toBe(await count(1))
  })

  it('are read one by one or all, each person their own', async () => {
    const [id, other] = [await w.person(), await w.person()]
    await tell([id, other])
    await tell([id])
    const [me, them] = [await w.as(id), await w.as(other)]
    const { rows } = await me(listNotices, {})
    await expect(them(readNotice, { params: { id: rows[0]!.id } })).rejects.toMatchObject({ status: 404 })
    await me(readNotice, { params: { id: rows[0]!.id } })
    expect((await me(readMe, {})).counts['notices']).toBe(1)
    expect((await me(listNotices, { query: { unread: 'true' } })).total).toBe(1)
    await me(readAllNotices, {})
    expect([(await me(readMe, {})).counts['notices'], (await them(readMe, {})).counts['notices']]).toEqual([0, 1])
  })

  it('name a dossier only to those who may see it', async () => {
    const [author, other] = [await w.person(), await w.person()]
    const initiativeId = await anInitiative(w, { stage: 'draft', authors: [author], title: 'Sổ giao ban điện tử' })
    await tell([author, other], { initiativeId })
    const titles = await Promise.all([author, other].map(async (person) => (await (await w.as(person))(listNotices, {})).rows[0]))
    expect(titles).toMatchObject([{ title: 'Sổ giao ban điện tử', initiativeId }, { title: null, initiativeId: null }])
  })

  it('vanish with what they tell about when it is rolled back', async () => {
    const id = await w.person()
    await w.inside(async (tx) => { await notify(tx, w.org, { to: [id], kind: 'initiative.accepted', now: w.now }); throw new Error('giữa chừng') }).catch(() => undefined)
    expect((await (await w.as(id))(listNotices, {})).total).toBe(0)
  })

  it('by mail come once a day unless somebody chooses otherwise; without a mail server the page says so', async () => {
    const me = await w.as(await w.person())
    expect(await me(readMailPreference, {})).toEqual({ mail: 'daily', configured: false })
    expect(await me(saveMailPreference, { body: { mail: 'each' } })).toEqual({ mail: 'each', configured: false })
    expect(await me(saveMailPreference, { body: { mail: 'none' } })).toEqual({ mail: 'none', configured: false })
    vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:2525')
    expect((await me(readMailPreference, {})).configured).toBe(false)
    vi.stubEnv('MAIL_FROM', 'sang-kien@thu.invalid')
    expect((await me(readMailPreference, {})).configured).toBe(true)
    await expect(me(saveMailPreference, { body: { mail: 'weekly' as never } })).rejects.toMatchObject({ status: 422 })
  })
})

describe('reminders of terms', () => {
  it('tell the secretariat three days before, on the day and weekly after, each once, and change nothing', async () => {
    const office = await w.person(['secretariat'])
    const id = await anInitiative(w, { stage: 'accepted', authors: [await w.person()], dueOn: '2026-11-30' })
    const told = async (day: string) => {
      w.now = new Date(`${day}T01:00:00Z`)
      await remindOfTerms({ db: w.db }, w.now)
      await Promise.all([remindOfTerms({ db: w.db }, w.now), remindOfTerms({ db: w.db }, w.now)])
      return (await (await w.as(office))(listNotices, {})).rows.filter(({ initiativeId }) => initiativeId === id).map(({ facts }) => facts['step'])
    }
    expect(await told('2026-11-26')).toEqual([])
    expect(await told('2026-11-27')).toEqual(['before-3'])
    expect(await told('2026-11-30')).toEqual(['before-0', 'before-3'])
    expect(await told('2026-12-01')).toEqual(['overdue-1', 'before-0', 'before-3'])
    expect(await told('2026-12-07')).toHaveLength(3)
    expect(await told('2026-12-08')).toHaveLength(4)
    expect((await (await w.as(office))(readHome, {})).duties.find(({ kind, subjectId }) => kind === 'put_on_agenda' && subjectId === id)).toBeDefined()
    w.now = at
  })
})
