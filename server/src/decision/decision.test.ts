import { approveDecision, cancelDecision, draftDecisions, giveBackDecision, issueDecision, listDecisions, listPendingResults, readDecision, recordConsent, returnDecision, weighFavour } from '@sangkien/contract/decision'
import type { DecisionId, PersonId } from '@sangkien/domain/ids'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aClosedSitting } from '../../test/a-closed-sitting.ts'
import { refusedWith, world } from '../../test/world.ts'
import { newId } from '../id.ts'

describe('drafting decisions', () => {
  const w = world()
  let secretary: Awaited<ReturnType<typeof w.as>>
  beforeAll(async () => { secretary = await w.as(await w.person(['secretariat'])) })

  it('makes of a closed sitting one decision and one notice, in the order of the agenda', async () => {
    const lan = await w.person([], { fullName: 'Trần Thị Lan' })
    const { sitting, items } = await aClosedSitting(w, [
      { title: 'Một', authors: [lan], score: 87.5, class: 'A' }, { title: 'Hai', authors: [lan], result: 'decline', reasons: 'Không mới' }, { title: 'Ba', authors: [lan] },
      { title: 'Bốn', authors: [lan], result: 'defer' }, { title: 'Năm', authors: [lan], consentAsked: true },
    ])

    const drafts = await secretary(draftDecisions, { params: { id: sitting } })

    expect(drafts.map(({ kind, state, items: count, about }) => [kind, state, count, about])).toEqual([
      ['recognition', 'draft', 2, 'Công nhận sáng kiến đợt 1 năm 2026'], ['refusal', 'draft', 1, 'Không công nhận sáng kiến đợt 1 năm 2026'],
    ])
    const decision = await secretary(readDecision, { params: { id: drafts[0]!.id } })
    expect(decision.list).toEqual([
      { initiativeId: items[0], code: expect.any(String), title: 'Một', authors: [{ name: 'Trần Thị Lan', share: 10000, unitName: 'Phòng Tổng hợp', title: 'Chuyên viên' }], score: 87.5, class: 'A', grounds: [], reasons: '' },
      { initiativeId: items[2], code: expect.any(String), title: 'Ba', authors: [{ name: 'Trần Thị Lan', share: 10000, unitName: 'Phòng Tổng hợp', title: 'Chuyên viên' }], score: null, class: null, grounds: [], reasons: '' },
    ])
    expect(decision).toMatchObject({ numberText: null, dated: null, sha256: null, symbol: 'QĐ-VP', suggestedNumber: 1, acts: { cancel: null } })
    expect(decision.bases[0]).toBe('Luật Khoa học, công nghệ và đổi mới sáng tạo')
    expect(decision.bases.at(-1)).toBe('Quyết định số 12/QĐ-VP ngày 15/01/2026 về việc thành lập Hội đồng sáng kiến')
    expect((await secretary(readDecision, { params: { id: drafts[1]!.id } })).list.map(({ title, reasons }) => [title, reasons])).toEqual([['Hai', 'Không mới']])

    const [pending] = await secretary(listPendingResults, {})
    expect(pending!.items.map(({ title, inDecision, awaitingConsent }) => [title, inDecision, awaitingConsent])).toEqual([['Một', true, false], ['Hai', true, false], ['Ba', true, false], ['Năm', false, true]])
    await expect(secretary(draftDecisions, { params: { id: sitting } })).rejects.toMatchObject(refusedWith('decision.nothing_to_draft', 409))
  })

  it('drafts once on a double click', async () => {
    const { sitting } = await aClosedSitting(w, [{}, { result: 'decline' }])
    const clicks = await Promise.allSettled([1, 2].map(() => secretary(draftDecisions, { params: { id: sitting } })))
    expect(clicks.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await w.inside((tx) => tx.selectFrom('decision').where('org_id', '=', w.org).where('sitting_id', '=', sitting).select('id').execute())).length).toBe(2)
  })

  it('waits for the sitting to close, and knows no sitting of another agency', async () => {
    const { sitting } = await aClosedSitting(w, [{}], { closed: false })
    await expect(secretary(draftDecisions, { params: { id: sitting } })).rejects.toMatchObject(refusedWith('decision.sitting_open', 409))
    await expect(secretary(draftDecisions, { params: { id: newId() } })).rejects.toMatchObject({ status: 404 })
  })

  it('lets what was dropped be drafted again', async () => {
    const { sitting } = await aClosedSitting(w, [{}])
    const [first] = await secretary(draftDecisions, { params: { id: sitting } })
    expect((await secretary(cancelDecision, { params: { id: first!.id } })).state).toBe('cancelled')
    expect((await secretary(draftDecisions, { params: { id: sitting } })).map(({ state }) => state)).toEqual(['draft'])
    await expect(secretary(cancelDecision, { params: { id: first!.id } })).rejects.toMatchObject(refusedWith('decision.cancelled'))
  })

  it('puts what the superior body did not consent to into the notice, with that body’s paper', async () => {
    const head = await w.person([], { headOfAgency: true })
    const { sitting, items } = await aClosedSitting(w, [{ title: 'Của người đứng đầu', authors: [head], consentAsked: true }])
    await expect(secretary(draftDecisions, { params: { id: sitting } })).rejects.toMatchObject(refusedWith('decision.nothing_to_draft'))
    const answer = { given: false, number: '45/UBND', dated: '2026-11-22', issuer: 'Ủy ban nhân dân tỉnh' }
    await expect(secretary(recordConsent, { params: { id: items[0]! }, body: { ...answer, dated: '2026-11-24' } })).rejects.toMatchObject(refusedWith('decision.day_in_future', 422))
    expect((await secretary(recordConsent, { params: { id: items[0]! }, body: answer })).stage).toBe('awaiting_decision')
    await expect(secretary(recordConsent, { params: { id: items[0]! }, body: answer })).rejects.toMatchObject(refusedWith('initiative.stage'))

    const [notice] = await secretary(draftDecisions, { params: { id: sitting } })
    expect(notice).toMatchObject({ kind: 'refusal', items: 1 })
    expect((await secretary(readDecision, { params: { id: notice!.id } })).list[0]!.reasons).toBe('Ủy ban nhân dân tỉnh không chấp thuận công nhận sáng kiến của người đứng đầu cơ quan (Văn bản số 45/UBND ngày 22/11/2026)')
  })

  it('recognises the head’s own once consent is given', async () => {
    const head = await w.person([], { headOfAgency: true })
    const { sitting, items } = await aClosedSitting(w, [{ authors: [head], consentAsked: true }])
    await secretary(recordConsent, { params: { id: items[0]! }, body: { given: true, number: '46/UBND', dated: '2026-11-22', issuer: 'Ủy ban nhân dân tỉnh' } })
    expect((await secretary(draftDecisions, { params: { id: sitting } })).map(({ kind }) => kind)).toEqual(['recognition'])
  })
})

describe('approving', () => {
  const w = world()
  let secretary: Awaited<ReturnType<typeof w.as>>, maker: typeof secretary, clerkId: PersonId, id: DecisionId
  beforeAll(async () => {
    secretary = await w.as(await w.person(['secretariat']))
    maker = await w.as(await w.person(['decision_maker'], { fullName: 'Lê Văn Chánh' }))
    clerkId = await w.person(['records_clerk'])
  })
  beforeEach(async () => {
    const { sitting } = await aClosedSitting(w, [{ authors: [await w.person()] }])
    id = (await secretary(draftDecisions, { params: { id: sitting } }))[0]!.id
  })

  it('tells the records clerk, and may be taken back until it is issued', async () => {
    const approved = await maker(approveDecision, { params: { id }, body: { version: 1 } })
    expect(approved).toMatchObject({ state: 'approved', approvedByName: 'Lê Văn Chánh', version: 2, acts: { approve: { code: 'decision.not_a_draft' }, give_back: null } })
    expect(approved.acts).not.toHaveProperty('issue')
    expect((await w.inside((tx) => tx.selectFrom('notice').where('org_id', '=', w.org).where('person_id', '=', clerkId).select('kind').execute())).map(({ kind }) => kind)).toContain('decision.approved')
    await expect(secretary(cancelDecision, { params: { id } })).rejects.toMatchObject(refusedWith('decision.approved'))

    expect(await maker(giveBackDecision, { params: { id } })).toMatchObject({ state: 'draft', approvedByName: null, version: 3 })
    await expect(maker(giveBackDecision, { params: { id } })).rejects.toMatchObject(refusedWith('decision.not_approved'))
  })

  it.each([['as it was drafted', false], ['after approving it', true]] as const)('may instead return the draft %s, with a reason: it is dropped, and its dossiers wait for another', async (_when, approvedFirst) => {
    const officer = await w.person(['secretariat'])
    const version = approvedFirst ? (await maker(approveDecision, { params: { id }, body: { version: 1 } })).version : 1
    const reason = 'Điểm của hồ sơ chưa khớp biên bản.'
    await expect(maker(returnDecision, { params: { id }, body: { version: version + 1, reason } })).rejects.toMatchObject({ status: 409, fault: { code: 'stale' } })
    await expect(secretary(returnDecision, { params: { id }, body: { version, reason } })).rejects.toMatchObject({ status: 403 })

    const returned = await maker(returnDecision, { params: { id }, body: { version, reason } })

    expect(returned).toMatchObject({ state: 'cancelled', approvedByName: null, returned: { byName: 'Lê Văn Chánh', reason }, acts: { return_draft: { code: 'decision.cancelled' } } })
    expect((await w.inside((tx) => tx.selectFrom('notice').where('org_id', '=', w.org).where('person_id', '=', officer).select('kind').execute())).map(({ kind }) => kind)).toContain('decision.returned')
    await expect(maker(returnDecision, { params: { id }, body: { version: returned.version, reason } })).rejects.toMatchObject(refusedWith('decision.cancelled'))
    const { sittingId } = await secretary(readDecision, { params: { id } })
    expect((await secretary(draftDecisions, { params: { id: sittingId! } })).map(({ kind }) => kind)).toEqual(['recognition'])
  })

  it('refuses a draft that changed since it was read, and approves once on a double click', async () => {
    await expect(maker(approveDecision, { params: { id }, body: { version: 7 } })).rejects.toMatchObject({ status: 409, fault: { code: 'stale', current: { id, version: 1 } } })
    const clicks = await Promise.allSettled([1, 2].map(() => maker(approveDecision, { params: { id }, body: { version: 1 } })))
    expect(clicks.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('refuses while an initiative in it was withdrawn, saying which', async () => {
    const { sitting, items } = await aClosedSitting(w, [{}, {}])
    const [draft] = await secretary(draftDecisions, { params: { id: sitting } })
    await w.pool.query("update initiative set stage = 'withdrawn' where id = $1", [items[1]])
    await expect(maker(approveDecision, { params: { id: draft!.id }, body: { version: 1 } })).rejects.toMatchObject({ fault: { refusal: { code: 'decision.stage', initiatives: [items[1]] } } })
  })

  it.each(['staff', 'unit_head', 'secretariat', 'council_member', 'records_clerk', 'leadership_viewer', 'administrator'] as const)('is not for %s', async (role) => {
    await expect((await w.as(await w.person([role])))(approveDecision, { params: { id }, body: { version: 1 } })).rejects.toMatchObject({ status: 403, fault: { code: 'forbidden' } })
  })
})

describe('the list of decisions', () => {
  const w = world()

  it('puts what waits first, pages without repeating, and takes one or three with the same statements', async () => {
    const secretary = await w.as(await w.person(['secretariat']))
    const [maker, clerk] = [await w.as(await w.person(['decision_maker'])), await w.as(await w.person(['records_clerk']))]
    const drafts = []
    for (let k = 0; k < 5; k += 1) {
      w.now = new Date(w.now.getTime() + 60_000)
      drafts.push((await secretary(draftDecisions, { params: { id: (await aClosedSitting(w, [{ authors: [await w.person()] }])).sitting } }))[0]!.id)
    }
    await maker(approveDecision, { params: { id: drafts[4]! }, body: { version: 1 } })
    await clerk(issueDecision, { params: { id: drafts[4]! }, body: { version: 2, number: 3, dated: '2026-11-23' } })
    await secretary(cancelDecision, { params: { id: drafts[0]! } })

    const all = await secretary(listDecisions, { query: {} })
    expect(all.rows.map(({ id, state, numberText }) => [id, state, numberText])).toEqual([
      [drafts[3], 'draft', null], [drafts[2], 'draft', null], [drafts[1], 'draft', null], [drafts[4], 'issued', '03/QĐ-VP'], [drafts[0], 'cancelled', null],
    ])
    const first = await secretary(listDecisions, { query: { limit: 2 } })
    const second = await secretary(listDecisions, { query: { limit: 2, after: first.next! } })
    const third = await secretary(listDecisions, { query: { limit: 2, after: second.next! } })
    expect([...first.rows, ...second.rows, ...third.rows]).toEqual(all.rows)
    expect([first.total, third.next]).toEqual([5, null])
    expect((await secretary(listDecisions, { query: { state: 'issued', year: 2026 } })).rows).toHaveLength(1)
    expect((await secretary(listDecisions, { query: { kind: 'refusal' } })).rows).toEqual([])
    expect((await secretary(listDecisions, { query: { year: 2025 } })).total).toBe(0)

    const cost = async (limit: number) => { w.statements = 0; await secretary(listDecisions, { query: { limit } }); return w.statements }
    await cost(1)
    expect(await cost(3)).toBe(await cost(1))
  })

  it('reads a decision of one and of three initiatives with the same statements', async () => {
    const secretary = await w.as(await w.person(['secretariat']))
    const cost = async (count: number) => {
      const { sitting } = await aClosedSitting(w, Array.from({ length: count }, () => ({})))
      const [draft] = await secretary(draftDecisions, { params: { id: sitting } })
      w.statements = 0
      await secretary(readDecision, { params: { id: draft!.id } })
      return w.statements
    }
    await cost(1)
    expect(await cost(3)).toBe(await cost(1))
  })

  it('is hidden from who only watches while it is open on an initiative of their own', async () => {
    const secretary = await w.as(await w.person(['secretariat']))
    const viewer = await w.person(['leadership_viewer'])
    const { sitting } = await aClosedSitting(w, [{ authors: [viewer] }])
    const [draft] = await secretary(draftDecisions, { params: { id: sitting } })
    const asViewer = await w.as(viewer)
    expect((await asViewer(listDecisions, { query: {} })).rows.some(({ id }) => id === draft!.id)).toBe(false)
    await expect(asViewer(readDecision, { params: { id: draft!.id } })).rejects.toMatchObject({ status: 404 })
    expect((await (await w.as(await w.person(['leadership_viewer'])))(readDecision, { params: { id: draft!.id } })).acts).toEqual({})
  })
})

describe('a new law that spares older dossiers unless it is better for them', () => {
  const w = world({ breaks: { because: 'dossiers are put straight into a closed sitting, under rules put where they stand', names: ['a version of the regulation is what its hash was made of', 'versions of the regulation follow one another without a shared day', 'codes of a year run without gaps up to their counter'] } })
  const [old, amending] = ['Luật Thi đua, khen thưởng', 'Luật số 06/2026/QH16 ngày 23 tháng 4 năm 2026 của Quốc hội']

  it('is weighed before the draft is approved; its bases follow, and it is nobody else’s to weigh', async () => {
    const [office, maker] = [await w.as(await w.person(['secretariat'], { fullName: 'Nguyễn Văn Thư' })), await w.as(await w.person(['decision_maker'], { headOfAgency: true }))]
    await w.inside((tx) => tx.updateTable('regulation').set({ pack: JSON.stringify({ ...nationalDefault, legalBases: ['law_06_2022', 'law_06_2026'] }) }).where('org_id', '=', w.org).execute())
    const received = (on: string) => ({ authors: [] as PersonId[], columns: { received_at: new Date(`${on}T02:00:00Z`) } })
    const { sitting, items: [early, late] } = await aClosedSitting(w, [{ title: 'Nhận trước ngày chuyển tiếp', ...received('2026-09-30') }, { title: 'Nhận sau', ...received('2026-10-01') }])
    const [draft] = await office(draftDecisions, { params: { id: sitting } })
    const params = { id: draft!.id }
    const weigh = (better: readonly string[], reasons: string, version: number) => office(weighFavour, { params: { ...params, code: 'law_06_2026' }, body: { version, better: [...better], reasons } })

    const seen = await office(readDecision, { params })
    expect(seen).toMatchObject({ favour: [{ code: 'law_06_2026', title: amending, receivedBefore: '2026-10-01', initiatives: [early], weighed: null }], acts: { weigh: null } })
    await expect(maker(approveDecision, { params, body: { version: 1 } })).rejects.toMatchObject(refusedWith('decision.favour_unweighed', 409))
    await expect(weigh([late!], 'Có lợi hơn', 1)).rejects.toMatchObject(refusedWith('favour.not_spared', 422))
    await expect(weigh([early!], '', 1)).rejects.toMatchObject(refusedWith('favour.reasons_missing', 422))
    await expect(maker(weighFavour, { params: { ...params, code: 'law_06_2026' }, body: { version: 1, better: [], reasons: '' } })).rejects.toMatchObject({ status: 403 })

    const kept = await weigh([], '', 1)
    expect([kept.bases.slice(0, 2), kept.favour[0]!.weighed]).toEqual([[old, amending], { better: [], reasons: '', byName: 'Nguyễn Văn Thư' }]) // the late one is under both
    await expect(weigh([early!], 'Đọc từ trang cũ', 1)).rejects.toMatchObject({ status: 409 })
    const better = await weigh([early!], 'Không còn giới hạn tỷ lệ chiến sĩ thi đua', 2)
    expect(better.favour[0]!.weighed).toMatchObject({ better: [early] })
    expect(await maker(approveDecision, { params, body: { version: 3 } })).toMatchObject({ state: 'approved' })
    await expect(weigh([], '', 4)).rejects.toMatchObject(refusedWith('decision.not_a_draft', 409))
  })

  it('alone on the paper, cites the old law until it is found better', async () => {
    const office = await w.as(await w.person(['secretariat']))
    const { sitting, items: [early] } = await aClosedSitting(w, [{ title: 'Chỉ một hồ sơ cũ', columns: { received_at: new Date('2026-09-30T02:00:00Z') } }])
    const [draft] = await office(draftDecisions, { params: { id: sitting } })
    const params = { id: draft!.id, code: 'law_06_2026' }
    expect((await office(readDecision, { params: { id: draft!.id } })).bases).toEqual([old, expect.stringContaining('12/QĐ-VP')])
    expect((await office(weighFavour, { params, body: { version: 1, better: [early!], reasons: 'Có lợi hơn cho tác giả' } })).bases.slice(0, 2)).toEqual([old, amending])
  })
})
