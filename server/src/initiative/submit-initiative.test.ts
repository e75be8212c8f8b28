import { createHash } from 'node:crypto'
import { listNotices } from '@sangkien/contract/home'
import { allowLateFiling, askLateFiling, confirmShare, readInitiative, saveAuthors, saveField, startInitiative, submitInitiative } from '@sangkien/contract/initiative'
import { canonical } from '@sangkien/domain/history/chain'
import type { RoundId } from '@sangkien/domain/ids'
import { day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { aDraft, aFiledDossier, completeDossier, write } from '../../test/dossier.ts'
import { refusedWith, world } from '../../test/world.ts'
import { newId } from '../id.ts'

const noon = new Date('2026-11-23T05:00:00Z')

describe('filing a dossier', () => {
  const w = world()
  beforeEach(() => { w.now = noon })

  it('gives a code and a receipt number, freezes what was filed with its hash, and starts the term to examine', async () => {
    const lan = await w.person([], { fullName: 'Trần Thị Lan' })
    const id = await aDraft(w, lan)

    const filed = await (await w.as(lan))(submitInitiative, { params: { id } })

    expect(filed).toMatchObject({
      code: 'SK-2026-001', receiptNumber: 1, receivedAt: noon, stage: 'submitted', stageSince: noon, promisedOn: '2026-12-23', roundId: null, acts: { edit: { code: 'edit.locked', stage: 'submitted' }, withdraw: null }, lacks: [],
      terms: [{ kind: 'examine', startsOn: '2026-11-23', dueOn: '2026-12-23', pausedOn: null, ended: false, workingDaysLeft: 22, article: 'Nghị định 13/2012/NĐ-CP, Điều 6 khoản 2', count: 1, unit: 'months', extensions: [] }],
      next: { role: 'secretariat', move: 'accept', dueOn: '2026-12-23' }, papers: ['application', 'report', 'receipt', 'application-confirmation'],
    })
    expect(filed.acts.submit).toBeUndefined()
    const [snapshot] = await w.inside((tx) => tx.selectFrom('snapshot').where('initiative_id', '=', id).select(['number', 'facts', 'sha256']).execute())
    expect(snapshot).toMatchObject({ number: 1, sha256: filed.snapshotSha256, facts: { code: 'SK-2026-001', promisedOn: '2026-12-23', content: { title: completeDossier.title }, authors: [{ name: 'Trần Thị Lan', share: 10_000 }] } })
    expect(createHash('sha256').update(canonical(snapshot!.facts)).digest('hex')).toBe(filed.snapshotSha256)
  })

  it('takes an hour of work at the regulation’s price only while it stands there', async () => {
    const lan = await w.person()
    const me = await w.as(lan)
    const id = await aDraft(w, lan)
    const { revs, content } = await me(readInitiative, { params: { id } })
    const benefitLines = (content as Pick<typeof completeDossier, 'benefitLines'>).benefitLines.map((line) => ({ ...line, hourlyCostFrom: { code: 'expert', label: 'Chuyên viên' } }))
    await me(saveField, { params: { id, field: 'benefitLines' }, body: { rev: revs.benefitLines ?? 0, value: benefitLines } })
    await expect(me(submitInitiative, { params: { id } })).rejects.toMatchObject({ status: 422, fault: { refusal: { code: 'submission.incomplete', lacks: [{ field: 'benefitLines', code: 'hourly_cost_gone', detail: { row: 1 } }] } } })

    const costs = [{ code: 'expert', label: 'Chuyên viên', amount: benefitLines[0]!.hourlyCost, basis: { paper: 'Quy chế', article: 'Điều 9', evidence: 'design' } }]
    await w.inside((tx) => tx.updateTable('regulation').set({ pack: sql`jsonb_set(pack, '{benefit,hourlyCosts}', ${JSON.stringify(costs)}::jsonb)` }).where('org_id', '=', w.org).execute())
    expect(await me(submitInitiative, { params: { id } })).toMatchObject({ stage: 'submitted' })
    await w.inside((tx) => tx.updateTable('regulation').set({ pack: sql`pack #- '{benefit,hourlyCosts}'` }).where('org_id', '=', w.org).execute())
  })

  it('numbers filings in the order they come, with no number for the one that fails', async () => {
    const lan = await w.person()
    const first = await aFiledDossier(w, lan)
    const { id: lacking } = await (await w.as(lan))(startInitiative, { body: { title: 'Còn thiếu' } })
    await expect((await w.as(lan))(submitInitiative, { params: { id: lacking } })).rejects.toMatchObject(refusedWith('submission.incomplete', 422))
    const second = await aFiledDossier(w, lan)

    const codes = await w.inside((tx) => tx.selectFrom('initiative').where('id', 'in', [first, second]).select(['id', 'code', 'receipt_number']).orderBy('code').execute())
    const at = codes[0]!.receipt_number!
    expect(codes).toEqual([{ id: first, code: `SK-2026-${String(at).padStart(3, '0')}`, receipt_number: at }, { id: second, code: `SK-2026-${String(at + 1).padStart(3, '0')}`, receipt_number: at + 1 }])
  })

  it('lets one of two clicks through and refuses the other', async () => {
    const lan = await w.person()
    const id = await aDraft(w, lan)
    const me = await w.as(lan)

    const replies = await Promise.allSettled([me(submitInitiative, { params: { id } }), me(submitInitiative, { params: { id } })])

    expect(replies.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(replies.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refusedWith('initiative.stage', 409) })
    expect(await w.inside((tx) => tx.selectFrom('snapshot').where('initiative_id', '=', id).select('number').execute())).toEqual([{ number: 1 }])
  })

  it('tells the secretariat and the co-authors, not the one who filed', async () => {
    const [lan, minh, officer] = [await w.person(), await w.person(), await w.person(['secretariat'])]
    const id = await aDraft(w, lan)
    await (await w.as(lan))(saveAuthors, { params: { id }, body: { rev: 0, authors: [{ personId: lan, share: 6000, contribution: '' }, { personId: minh, share: 4000, contribution: '' }] } })
    await expect((await w.as(lan))(submitInitiative, { params: { id } })).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'authorship.unconfirmed', people: [minh] } } })
    await (await w.as(minh))(confirmShare, { params: { id }, body: { share: 4000 } })
    await (await w.as(lan))(submitInitiative, { params: { id } })

    const told = async (person: typeof lan) => (await (await w.as(person))(listNotices, { query: {} })).rows.filter((one) => one.kind === 'initiative.submitted' && one.initiativeId === id).length
    expect([await told(lan), await told(minh), await told(officer)]).toEqual([0, 1, 1])
  })

  it('is for its authors: others do not see the draft, nor may they file what they see', async () => {
    const id = await aDraft(w, await w.person())
    await expect((await w.as(await w.person()))(submitInitiative, { params: { id } })).rejects.toMatchObject({ status: 404 })
    const filed = await aFiledDossier(w, await w.person())
    await expect((await w.as(await w.person(['secretariat'])))(submitInitiative, { params: { id: filed } })).rejects.toMatchObject(refusedWith('initiative.not_by_you', 403))
  })

  it('goes into the round that is open, under its rules, and the draft says so beforehand', async () => {
    const lan = await w.person()
    const id = await aDraft(w, lan)
    const round = newId<RoundId>()
    const { regulation_id } = await w.inside((tx) => tx.selectFrom('initiative').where('id', '=', id).select('regulation_id').executeTakeFirstOrThrow())
    await w.inside((tx) => tx.insertInto('round').values({ org_id: w.org, id: round, year: 2026, number: 2, name: 'Đợt 2 năm 2026', opens_on: day('2026-11-01'), closes_on: day('2026-11-23'), locked_at: null, regulation_id }).execute())
    const me = await w.as(lan)
    expect(await me(readInitiative, { params: { id } })).toMatchObject({ roundName: 'Đợt 2 năm 2026', next: { dueOn: '2026-11-23' } })

    w.now = new Date('2026-11-23T16:59:59Z')
    expect(await (await w.as(lan))(submitInitiative, { params: { id } })).toMatchObject({ roundId: round })

    w.now = new Date('2026-11-23T17:00:00Z')
    const later = await aDraft(w, lan)
    expect(await (await w.as(lan))(submitInitiative, { params: { id: later } })).toMatchObject({ roundId: null })
  })
})

describe('the year within which a solution already applied is filed (Điều 5 khoản 2)', () => {
  const w = world()
  // Monday 2 March 2026 is a year after 2 March 2025, a Sunday.
  const lastSecond = new Date('2026-03-02T16:59:59Z')
  const midnight = new Date('2026-03-02T17:00:00Z')
  const late = { firstAppliedOn: day('2025-03-02') }

  it('is not over at 23:59:59 of its last day in Việt Nam', async () => {
    w.now = lastSecond
    const lan = await w.person()
    const id = await aDraft(w, lan, late)
    expect(await (await w.as(lan))(submitInitiative, { params: { id } })).toMatchObject({ stage: 'submitted', code: expect.stringMatching(/^SK-2026-/) })
  })

  it('is over at 00:00, one day late, and the page knew', async () => {
    w.now = midnight
    const lan = await w.person()
    const id = await aDraft(w, lan, late)
    const refusal = { code: 'filing.late', firstAppliedOn: '2025-03-02', due: '2026-03-02', daysLate: 1, mayOverride: true }
    expect(await (await w.as(lan))(readInitiative, { params: { id } })).toMatchObject({ acts: { submit: refusal, ask_late_filing: null } })
    await expect((await w.as(lan))(submitInitiative, { params: { id } })).rejects.toMatchObject({ status: 422, fault: { refusal } })
  })

  it('may be passed over by the secretariat, who then sees the draft, with both reasons on record; another first day asks anew', async () => {
    w.now = midnight
    const [lan, officer] = [await w.person(), await w.person(['secretariat'])]
    const id = await aDraft(w, lan, late)
    const [me, office] = [await w.as(lan), await w.as(officer)]
    await expect(office(allowLateFiling, { params: { id }, body: { reason: 'Không ai xin mà vẫn cho' } })).rejects.toMatchObject({ status: 404 })

    await me(askLateFiling, { params: { id }, body: { reason: 'Nghỉ thai sản từ tháng 10 đến tháng 3' } })
    expect(await office(readInitiative, { params: { id } })).toMatchObject({ acts: { allow_late_filing: null }, lateFiling: { reason: 'Nghỉ thai sản từ tháng 10 đến tháng 3', allowedReason: null } })
    await office(allowLateFiling, { params: { id }, body: { reason: 'Nghỉ chế độ, có xác nhận' } })
    await expect(office(allowLateFiling, { params: { id }, body: { reason: 'Cho thêm lần nữa' } })).rejects.toMatchObject(refusedWith('late_filing.allowed'))

    await me(saveField, { params: { id, field: 'firstAppliedOn' }, body: { rev: 1, value: '2025-02-03' } })
    await expect(me(submitInitiative, { params: { id } })).rejects.toMatchObject(refusedWith('filing.late'))
    await me(saveField, { params: { id, field: 'firstAppliedOn' }, body: { rev: 2, value: '2025-03-02' } })
    await me(askLateFiling, { params: { id }, body: { reason: 'Nghỉ thai sản từ tháng 10 đến tháng 3' } })
    await office(allowLateFiling, { params: { id }, body: { reason: 'Nghỉ chế độ, có xác nhận' } })
    expect(await me(submitInitiative, { params: { id } })).toMatchObject({ stage: 'submitted' })
  })

  it.each([
    ['a draft in time', {}, 'late_filing.in_time'],
    ['what is not applied yet', { applicationState: 'not_yet' as const, firstAppliedOn: null }, 'late_filing.in_time'],
  ])('leaves nothing to ask for with %s', async (_what, about, code) => {
    w.now = noon
    const lan = await w.person()
    const { id } = await (await w.as(lan))(startInitiative, { body: {} })
    await write(await w.as(lan), id, about)
    await expect((await w.as(lan))(askLateFiling, { params: { id }, body: { reason: 'Xin phòng khi cần' } })).rejects.toMatchObject(refusedWith(code))
  })
})
