import { announceRevocation, approveDecision, cancelDecision, draftDecisions, draftRevocation, dropRevocation, issueDecision, readDecision, replyToRevocation } from '@sangkien/contract/decision'
import { readHome } from '@sangkien/contract/home'
import { readInitiative, readTimeline } from '@sangkien/contract/initiative'
import { refuseReply } from '@sangkien/domain/decision/refuse-revocation'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { day } from '@sangkien/domain/time/day'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aClosedSitting } from '../../test/a-closed-sitting.ts'
import { refusedWith, world } from '../../test/world.ts'

const about = { ground: 'false_figures', reasons: 'Số liệu không có trong sổ theo dõi' }
const words = 'Sổ theo dõi lưu ở kho, tôi gửi bản chụp kèm theo.'
const closing = new Date('2026-12-23T17:00:00Z') // a month after 23/11/2026, at the midnight that ends the day

describe('hearing the authors before revoking', () => {
  const w = world()
  const morning = w.now
  const who = {} as Record<'office' | 'lan' | 'minh' | 'maker' | 'clerk', PersonId>
  beforeAll(async () => {
    who.office = await w.person(['secretariat'])
    who.maker = await w.person(['decision_maker'])
    who.clerk = await w.person(['records_clerk'])
    who.lan = await w.person([], { fullName: 'Trần Thị Lan' })
    who.minh = await w.person([], { fullName: 'Phạm Minh' })
  })
  beforeEach(() => { w.now = morning })

  let number = 0
  async function recognised(authors = [who.lan, who.minh]): Promise<InitiativeId> {
    const { sitting, items: [item] } = await aClosedSitting(w, [{ authors }])
    const [draft] = await (await w.as(who.office))(draftDecisions, { params: { id: sitting } })
    await (await w.as(who.maker))(approveDecision, { params: { id: draft!.id }, body: { version: 1 } })
    await (await w.as(who.clerk))(issueDecision, { params: { id: draft!.id }, body: { version: 2, number: (number += 1), dated: '2026-11-23' } })
    return item!
  }
  const announce = async (id: InitiativeId, body = about) => (await w.as(who.office))(announceRevocation, { params: { id }, body })
  const draft = async (id: InitiativeId) => (await w.as(who.office))(draftRevocation, { params: { id }, body: { reasons: 'Đã kiểm tra, số liệu không đúng' } })
  const reply = async (id: InitiativeId, person: PersonId) => (await w.as(person))(replyToRevocation, { params: { id }, body: { words } })
  const read = async (id: InitiativeId, person: PersonId) => (await w.as(person))(readInitiative, { params: { id } })
  const owes = async (person: PersonId, id: InitiativeId) => (await (await w.as(person))(readHome, {})).duties.some(({ kind, subjectId }) => kind === 'reply_to_revocation' && subjectId === id)

  it('tells them the ground and the last day, which is a month away', async () => {
    const id = await recognised()
    expect(await read(id, who.office)).toMatchObject({ acts: { announce_revocation: null }, revocation: null })
    const seen = await announce(id)
    expect(seen).toMatchObject({ revocation: { ground: 'Gian dối về số liệu, hồ sơ', reasons: about.reasons, dueOn: '2026-12-23', replies: [] }, acts: { revoke: { code: 'revocation.reply_open', until: '2026-12-23' }, drop_revocation: null } })
    const told = await w.inside((tx) => tx.selectFrom('notice').where('org_id', '=', w.org).where('kind', '=', 'revocation.announced').where('initiative_id', '=', id).select(['person_id', 'facts']).execute())
    expect(told.map(({ person_id }) => person_id).sort()).toEqual([who.lan, who.minh].sort())
    expect(told[0]!.facts).toEqual({ due: '2026-12-23' })
    expect(await read(id, who.lan)).toMatchObject({ revocation: { dueOn: '2026-12-23' }, acts: { reply_to_revocation: null } })
    await expect(announce(id)).rejects.toMatchObject(refusedWith('revocation.announced', 409))
  })

  it('by a ground of the regulation, with reasons, to nobody else', async () => {
    const id = await recognised()
    await expect(announce(id, { ...about, ground: 'because' })).rejects.toMatchObject(refusedWith('revocation.unknown_ground', 422))
    await expect(announce(id, { ...about, reasons: 'ngắn' })).rejects.toMatchObject({ status: 422 })
    await expect((await w.as(who.lan))(announceRevocation, { params: { id }, body: about })).rejects.toMatchObject({ status: 403 })
    await announce(id)
    const colleague = await w.person(['leadership_viewer'])
    expect((await read(id, colleague)).revocation).toBeNull()
    expect((await (await w.as(colleague))(readTimeline, { params: { id } })).map(({ what }) => what)).not.toContain('initiative.revocation_announced')
    expect((await (await w.as(who.lan))(readTimeline, { params: { id } })).map(({ what }) => what)).toContain('initiative.revocation_announced')
    await expect(reply(id, colleague)).rejects.toMatchObject(refusedWith('revocation.not_an_author', 403))
  })

  it('drafts nothing while one of two may still reply, and does once both have', async () => {
    const id = await recognised()
    await announce(id)
    await expect(draft(id)).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'revocation.reply_open', until: '2026-12-23' } } })
    await reply(id, who.lan)
    await expect(draft(id)).rejects.toMatchObject(refusedWith('revocation.reply_open', 409))
    await expect(reply(id, who.lan)).rejects.toMatchObject(refusedWith('revocation.replied', 409))
    await reply(id, who.minh)
    expect(await read(id, who.maker)).toMatchObject({ revocation: { replies: [{ byName: 'Trần Thị Lan', words }, { byName: 'Phạm Minh', words }] } })
    expect(await draft(id)).toMatchObject({ kind: 'revocation', state: 'draft' })
  })

  it('waits to the last second for those who say nothing, and takes no reply after it', async () => {
    const id = await recognised()
    await announce(id)
    w.now = new Date(closing.getTime() - 1000)
    await expect(draft(id)).rejects.toMatchObject(refusedWith('revocation.reply_open', 409))
    w.now = closing
    await expect(reply(id, who.lan)).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'revocation.reply_closed', due: '2026-12-23' } } })
    expect(await draft(id)).toMatchObject({ state: 'draft' })
    await expect(draft(id)).rejects.toMatchObject(refusedWith('decision.revocation_drafted', 409))
  })

  it('may be thought better of, but not with a decision drafted on it', async () => {
    const id = await recognised([who.lan])
    const drop = async () => (await w.as(who.office))(dropRevocation, { params: { id } })
    await expect(drop()).rejects.toMatchObject(refusedWith('revocation.not_announced', 409))
    await announce(id)
    await reply(id, who.lan)
    const { id: decision } = await draft(id)
    await expect(drop()).rejects.toMatchObject(refusedWith('decision.revocation_drafted', 409))
    await (await w.as(who.office))(cancelDecision, { params: { id: decision } })

    expect(await drop()).toMatchObject({ stage: 'recognised', revocation: null, acts: { announce_revocation: null } })
    expect(await announce(id)).toMatchObject({ revocation: { replies: [] } })
  })

  it('rests the decision on the ground the authors were told', async () => {
    const id = await recognised([who.lan])
    await announce(id, { ...about, ground: 'duplicate_found_later' })
    await reply(id, who.lan)
    const { id: decision } = await draft(id)
    expect(await w.inside((tx) => tx.selectFrom('decision').where('org_id', '=', w.org).where('id', '=', decision).select('ground').executeTakeFirst())).toEqual({ ground: 'duplicate_found_later' })
    expect(await (await w.as(who.office))(readDecision, { params: { id: decision } })).toMatchObject({ list: [{ reasons: 'Đã kiểm tra, số liệu không đúng' }] })
  })

  it('is an author’s duty exactly as long as the rule lets them reply', async () => {
    const id = await recognised()
    const facts = { stage: 'recognised' as const, authors: [who.lan, who.minh], notice: { due: day('2026-12-23'), replied: [who.minh] }, drafted: false }
    await announce(id)
    await reply(id, who.minh)
    for (const at of [morning, new Date(closing.getTime() - 1000), closing]) {
      w.now = at
      for (const person of [who.lan, who.minh, who.office]) expect(await owes(person, id), at.toISOString()).toBe(refuseReply(facts, person, at) === undefined)
    }
  })
})
