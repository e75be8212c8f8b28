import { createHash } from 'node:crypto'
import { approveDecision, draftDecisions, draftRevocation, issueDecision, readDecision } from '@sangkien/contract/decision'
import { readInitiative } from '@sangkien/contract/initiative'
import { parseCode } from '@sangkien/domain/text/printed-code'
import { canonical } from '@sangkien/domain/history/chain'
import type { DecisionId, InitiativeId, PersonId } from '@sangkien/domain/ids'
import { beforeAll, describe, expect, it } from 'vitest'
import { aClosedSitting, type Concluded } from '../../test/a-closed-sitting.ts'
import { anAnnouncement } from '../../test/an-announcement.ts'
import { refusedWith, world } from '../../test/world.ts'

const dated = '2026-11-23'

describe('issuing a decision', () => {
  const w = world()
  let secretary: Awaited<ReturnType<typeof w.as>>, maker: typeof secretary, clerk: typeof secretary
  let lan: PersonId, minh: PersonId
  beforeAll(async () => {
    ;[secretary, maker, clerk] = [await w.as(await w.person(['secretariat'])), await w.as(await w.person(['decision_maker'], { fullName: 'Lê Văn Chánh', headOfAgency: true })), await w.as(await w.person(['records_clerk']))]
    ;[lan, minh] = [await w.person([], { fullName: 'Trần Thị Lan' }), await w.person([], { fullName: 'Phạm Minh' })]
  })
  const approved = async (concluded: readonly Concluded[]) => {
    const { sitting, items } = await aClosedSitting(w, concluded)
    const drafts = await secretary(draftDecisions, { params: { id: sitting } })
    for (const { id } of drafts) await maker(approveDecision, { params: { id }, body: { version: 1 } })
    return { ids: drafts.map(({ id }) => id), items, sitting }
  }
  const rows = (id: DecisionId) => w.inside(async (tx) => ({
    decision: await tx.selectFrom('decision').where('org_id', '=', w.org).where('id', '=', id).selectAll().executeTakeFirstOrThrow(),
    certificates: await tx.selectFrom('certificate').where('org_id', '=', w.org).where('decision_id', '=', id).selectAll().orderBy('number').execute(),
  }))
  const stageOf = async (id: InitiativeId) => (await w.inside((tx) => tx.selectFrom('initiative').where('org_id', '=', w.org).where('id', '=', id).select(['stage', 'decided_on', 'closed_at']).executeTakeFirstOrThrow()))

  it('publishes in one act: number and date, stages, certificates for every author, clocks, notices, history', async () => {
    const { ids: [id], items } = await approved([{ title: 'Sổ chung', authors: [lan, minh] }, { title: 'Mẫu biểu', authors: [lan] }])

    const issued = await clerk(issueDecision, { params: { id: id! }, body: { version: 2, number: 7, dated } })

    expect(issued).toMatchObject({ state: 'issued', numberText: '07/QĐ-VP', dated, version: 3, acts: { issue: { code: 'decision.issued' } } })
    for (const item of items) expect(await stageOf(item)).toEqual({ stage: 'recognised', decided_on: dated, closed_at: w.now })
    const { certificates, decision } = await rows(id!)
    expect(certificates.map(({ number, year, person_id, initiative_id, issued_on }) => [number, year, person_id, initiative_id, issued_on])).toEqual([
      [1, 2026, lan, items[0], dated], [2, 2026, minh, items[0], dated], [3, 2026, lan, items[1], dated],
    ])
    for (const { check_code } of certificates) expect(parseCode('certificate', check_code)).toBe(check_code)
    expect(new Set(certificates.map(({ check_code }) => check_code)).size).toBe(3)
    expect(createHash('sha256').update(canonical(decision.facts)).digest('hex')).toBe(decision.sha256)

    const after = await w.inside(async (tx) => ({
      running: await tx.selectFrom('term').where('org_id', '=', w.org).where('initiative_id', 'in', items).where('ended_at', 'is', null).select('initiative_id').execute(),
      notices: await tx.selectFrom('notice').where('org_id', '=', w.org).where('kind', '=', 'initiative.recognised').where('initiative_id', 'in', items).select(['person_id', 'facts']).execute(),
      history: await tx.selectFrom('history').where('org_id', '=', w.org).where('what', 'in', ['decision.issued', 'initiative.recognised']).where('at', '=', w.now).select(['what', 'subject_id', 'detail']).orderBy('seq').execute(),
    }))
    expect(after.running).toEqual([])
    expect(after.notices.map(({ person_id }) => person_id).sort()).toEqual([lan, lan, minh].sort())
    expect(after.notices[0]!.facts).toEqual({ number: '07/QĐ-VP', dated, decisionId: id })
    expect(after.history.map(({ what, subject_id }) => [what, subject_id])).toEqual([['initiative.recognised', items[0]], ['initiative.recognised', items[1]], ['decision.issued', id]])
    expect(JSON.stringify(after.history)).not.toContain('score')
    expect(await (await w.as(minh))(readInitiative, { params: { id: items[0]! } })).toMatchObject({ stage: 'recognised', result: { decisionNumber: '07/QĐ-VP', decidedOn: dated } })
  })

  it('keeps the paper as it was when people and units are renamed later', async () => {
    const quan = await w.person([], { fullName: 'Võ Quân', title: 'Chuyên viên chính' })
    const { ids: [id] } = await approved([{ authors: [quan] }])
    await clerk(issueDecision, { params: { id: id! }, body: { version: 2, number: 40, dated } })
    await w.pool.query("update person set full_name = 'Tên Khác' where id = $1", [quan])
    expect((await secretary(readDecision, { params: { id: id! } })).list[0]!.authors).toEqual([{ name: 'Võ Quân', share: 10000, unitName: 'Phòng Tổng hợp', title: 'Chuyên viên chính' }])
  })

  it('tells those it declines why, with no certificate', async () => {
    const { ids: [id], items } = await approved([{ authors: [minh], result: 'decline', reasons: 'Không mới trong phạm vi cơ quan' }])
    await clerk(issueDecision, { params: { id: id! }, body: { version: 2, number: 7, dated } }) // TB-VP is another series than QĐ-VP
    expect((await stageOf(items[0]!)).stage).toBe('declined')
    expect((await rows(id!)).certificates).toEqual([])
    expect(await (await w.as(minh))(readInitiative, { params: { id: items[0]! } })).toMatchObject({ stage: 'declined', result: { decisionNumber: '07/TB-VP', reasons: 'Không mới trong phạm vi cơ quan' } })
  })

  it.each([
    ['a number given before', { number: 7, dated }, 'decision.number_taken'],
    ['a day to come', { number: 8, dated: '2026-11-24' }, 'decision.day_in_future'],
    ['a day before it was approved', { number: 8, dated: '2026-11-22' }, 'decision.day_before_approval'],
    ['a day before the council sat', { number: 8, dated: '2026-11-19' }, 'decision.day_before_sitting'],
  ])('refuses %s, and nothing of it stays', async (_what, given, code) => {
    const { ids: [id], items } = await approved([{ authors: [lan] }])
    await expect(clerk(issueDecision, { params: { id: id! }, body: { version: 2, ...given } })).rejects.toMatchObject(refusedWith(code))
    expect((await stageOf(items[0]!)).stage).toBe('awaiting_decision')
    expect((await rows(id!)).certificates).toEqual([])
  })

  it('may give in January the number that was given in December: the series begins again', async () => {
    const { ids: [id] } = await approved([{ authors: [lan] }])
    const before = w.now
    w.now = new Date('2027-01-04T02:00:00Z')
    await (await w.as(await w.person(['records_clerk'])))(issueDecision, { params: { id: id! }, body: { version: 2, number: 7, dated: '2027-01-04' } })
    expect((await rows(id!)).certificates.map(({ number, year }) => [number, year])).toEqual([[1, 2027]])
    w.now = before
  })

  it('refuses what is not approved, what changed since it was read, and what is out', async () => {
    const { sitting } = await aClosedSitting(w, [{ authors: [lan] }])
    const [draft] = await secretary(draftDecisions, { params: { id: sitting } })
    const give = (version: number) => clerk(issueDecision, { params: { id: draft!.id }, body: { version, number: 60, dated } })
    await expect(give(1)).rejects.toMatchObject(refusedWith('decision.not_approved', 409))
    await maker(approveDecision, { params: { id: draft!.id }, body: { version: 1 } })
    await expect(give(1)).rejects.toMatchObject({ status: 409, fault: { code: 'stale' } })
    await give(2)
    await expect(give(3)).rejects.toMatchObject(refusedWith('decision.issued', 409))
  })

  it('issues once when two clerks press at once', async () => {
    const { ids: [id] } = await approved([{ authors: [lan, minh] }])
    const other = await w.as(await w.person(['records_clerk']))
    const pressed = await Promise.allSettled([clerk, other].map((who, at) => who(issueDecision, { params: { id: id! }, body: { version: 2, number: 70 + at, dated } })))
    expect(pressed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await rows(id!)).certificates).toHaveLength(2)
  })

  it('gives one number to one of two decisions issued at once', async () => {
    const [one, two] = [await approved([{ authors: [lan] }]), await approved([{ authors: [minh] }])]
    const pressed = await Promise.allSettled([one, two].map(({ ids: [id] }) => clerk(issueDecision, { params: { id: id! }, body: { version: 2, number: 80, dated } })))
    expect(pressed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(pressed.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refusedWith('decision.number_taken') })
    const numbers = (await w.pool.query('select number from certificate where year = 2026 order by number')).rows.map(({ number }) => number)
    expect(numbers).toEqual(numbers.map((_number, at) => at + 1)) // without gaps, however many tried
  })

  it('leaves nothing behind when an author withdraws in the meantime', async () => {
    const { ids: [id], items } = await approved([{ authors: [lan] }, { authors: [minh] }])
    await w.pool.query("update initiative set stage = 'withdrawn' where id = $1", [items[1]])
    await expect(clerk(issueDecision, { params: { id: id! }, body: { version: 2, number: 90, dated } })).rejects.toMatchObject(refusedWith('decision.stage'))
    expect((await stageOf(items[0]!)).stage).toBe('awaiting_decision')
    expect((await rows(id!)).decision.number).toBeNull()
  })

  it.each([{ number: 0, dated }, { number: 1.5, dated }, { number: 100_000, dated }, { number: 5, dated: '23/11/2026' }, { number: 5, dated: '2026-02-30' }])('takes no %j', async (given) => {
    const { ids: [id] } = await approved([{ authors: [lan] }])
    await expect(clerk(issueDecision, { params: { id: id! }, body: { version: 2, ...given } })).rejects.toMatchObject({ status: 422, fault: { code: 'invalid' } })
  })

  it.each(['staff', 'secretariat', 'decision_maker', 'council_chair', 'leadership_viewer', 'administrator'] as const)('is not for %s', async (role) => {
    const { ids: [id] } = await approved([{ authors: [lan] }])
    await expect((await w.as(await w.person([role])))(issueDecision, { params: { id: id! }, body: { version: 2, number: 1, dated } })).rejects.toMatchObject({ status: 403 })
  })

  describe('revoking', () => {
    const about = { reasons: 'Đơn khiếu nại được xác minh là đúng' }
    const recognised = async () => {
      const { ids: [id], items: [item] } = await approved([{ authors: [lan, minh] }])
      const { suggestedNumber } = await secretary(readDecision, { params: { id: id! } })
      await clerk(issueDecision, { params: { id: id! }, body: { version: 2, number: suggestedNumber, dated } })
      return { id: id!, item: item! }
    }

    it('goes the same way, draft to number, and takes the certificates back from its date on', async () => {
      const { id: first, item } = await recognised()
      await anAnnouncement(w, item, lan)
      const draft = await secretary(draftRevocation, { params: { id: item }, body: about })
      expect(draft).toMatchObject({ kind: 'revocation', state: 'draft', symbol: 'QĐ-VP', items: 1, list: [{ reasons: about.reasons }] })
      expect((await stageOf(item)).stage).toBe('recognised')
      await expect(secretary(draftRevocation, { params: { id: item }, body: about })).rejects.toMatchObject(refusedWith('decision.revocation_drafted', 409))

      await maker(approveDecision, { params: { id: draft.id }, body: { version: 1 } })
      await clerk(issueDecision, { params: { id: draft.id }, body: { version: 2, number: draft.suggestedNumber, dated } })

      expect(await stageOf(item)).toMatchObject({ stage: 'revoked', decided_on: dated })
      expect((await rows(first)).certificates.map(({ revoked_on, revoking_decision_id }) => [revoked_on, revoking_decision_id])).toEqual([[dated, draft.id], [dated, draft.id]])
      const told = await w.inside((tx) => tx.selectFrom('notice').where('org_id', '=', w.org).where('kind', '=', 'initiative.revoked').where('initiative_id', '=', item).select('person_id').execute())
      expect(told.map(({ person_id }) => person_id).sort()).toEqual([lan, minh].sort())
    })

    it('counts from the day the council sat, though it had been called for a later one', async () => {
    const { ids: [id], sitting } = await approved([{ title: 'Họp sớm hơn lịch', authors: [lan] }])
    await w.inside((tx) => tx.updateTable('sitting').set({ held_at: new Date('2026-12-03T01:00:00Z') }).where('org_id', '=', w.org).where('id', '=', sitting).execute())

    expect(await clerk(readDecision, { params: { id: id! } })).toMatchObject({ acts: { issue: null } })
    expect(await clerk(issueDecision, { params: { id: id! }, body: { version: 2, number: 901, dated } })).toMatchObject({ state: 'issued', dated })
  })

  it('wants its authors told, reasons, and something recognised', async () => {
      const { item } = await recognised()
      await expect(secretary(draftRevocation, { params: { id: item }, body: about })).rejects.toMatchObject(refusedWith('revocation.not_announced', 409))
      await expect(secretary(draftRevocation, { params: { id: item }, body: { reasons: 'ngắn' } })).rejects.toMatchObject({ status: 422 })
      const { items: [pending] } = await aClosedSitting(w, [{ authors: [lan] }])
      await expect(secretary(draftRevocation, { params: { id: pending! }, body: about })).rejects.toMatchObject(refusedWith('initiative.stage'))
      await expect((await w.as(lan))(draftRevocation, { params: { id: item }, body: about })).rejects.toMatchObject({ status: 403 })
    })
  })
})
