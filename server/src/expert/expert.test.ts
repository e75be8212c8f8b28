import * as door from '@sangkien/contract/expert'
import { readHome } from '@sangkien/contract/home'
import { addEvidence, readInitiative, readTimeline, saveField, submitInitiative } from '@sangkien/contract/initiative'
import { acceptInitiative, addExpertPaper, saveIntakeCheck } from '@sangkien/contract/intake'
import { readMe, readLink, signIn, useLink } from '@sangkien/contract/session'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { beforeEach, beforeAll, describe, expect, it } from 'vitest'
import { aDraft, paragraph } from '../../test/dossier.ts'
import { pdfOf } from '../../test/files.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { remindExperts } from '../notice/remind-experts.ts'

const opinion = 'Giải pháp có tính mới trong phạm vi cơ quan; số liệu trước và sau hợp lý.'
const aQuestion = { question: 'Đề nghị cho ý kiến về tính mới và số liệu', dueOn: '2026-12-10', confidential: false }

describe('an expert from outside', () => {
  const w = world()
  let officer: PersonId, author: PersonId, expert: PersonId
  let office: Caller
  beforeAll(async () => {
    [officer, author, expert] = [await w.person(['secretariat']), await w.person([], { fullName: 'Trần Thị Lan' }), await w.person(['outside_expert'], { fullName: 'Phan Quốc Việt' })]
  })
  beforeEach(async () => { w.now = new Date('2026-11-23T02:00:00Z'); office = await w.as(officer) })

  /** Filed with a confidential paragraph, a confidential file and an open one, somebody who helped, and accepted. */
  async function accepted(): Promise<InitiativeId> {
    const id = await aDraft(w, author)
    const as = await w.as(author)
    await as(saveField, { params: { id, field: 'sections.content' }, body: { rev: 1, value: { type: 'doc', content: [paragraph('Cách làm chung. '.repeat(20)), paragraph('Bí quyết riêng của phòng', true)] } } })
    await as(saveField, { params: { id, field: 'helpers' }, body: { rev: 0, value: [{ name: 'Người Giúp Việc', birthDate: null, workplace: 'Phòng Tổng hợp', title: 'Chuyên viên', qualification: '', work: 'Nhập liệu' }] } })
    await as.upload(addEvidence, { params: { id } }, { name: 'so-lieu.pdf', bytes: await pdfOf('Số liệu') })
    await as(submitInitiative, { params: { id } })
    for (const { code } of nationalDefault.conditions) await office(saveIntakeCheck, { params: { id, condition: code }, body: { verdict: 'met', note: '' } })
    await office(acceptInitiative, { params: { id } })
    return id
  }
  const ask = async (id: InitiativeId, about: Partial<typeof aQuestion> & { expertId?: PersonId } = {}) => (await office(door.askExpert, { params: { id }, body: { expertId: expert, ...aQuestion, ...about } })).rows[0]!
  const declare = (as: Caller, id: string, conflict = false) => as(door.declareExpertConflict, { params: { id }, body: { conflict, kinds: conflict ? ['kin'] : [], note: '' } })
  const read = (as: Caller, id: string) => as(door.readMyExpertRequest, { params: { id } })
  const noticesOf = async (person: PersonId) => (await w.inside((tx) => tx.selectFrom('notice').where('org_id', '=', w.org).where('person_id', '=', person).select('kind').orderBy('at').orderBy('id').execute())).map(({ kind }) => kind)

  it('is asked about one dossier, sees title and authors, then the dossier as filed, and hands in an opinion the office and nobody outside it reads', async () => {
    const id = await accepted()
    const request = await ask(id)
    const as = await w.as(expert)

    expect(await as(door.listMyExpertRequests, {})).toMatchObject([{ id: request.id, title: 'Sổ theo dõi hồ sơ dùng chung', sees: 'question', workingDaysLeft: 13, agency: 'Văn phòng thử nghiệm' }])
    const before = await read(as, request.id)
    expect(before).toMatchObject({ sees: 'question', authors: [{ name: 'Trần Thị Lan' }], dossier: null })
    await expect(as(door.saveExpertOpinion, { params: { id: request.id }, body: { rev: 0, text: opinion } })).rejects.toMatchObject(refusedWith('expert.undeclared', 409))

    const page = (await declare(as, request.id))!
    expect(page.dossier).toMatchObject({ version: 1, sha256: request.sha256, confidentialHidden: true, content: { title: 'Sổ theo dõi hồ sơ dùng chung' }, evidence: [{ title: 'so-lieu' }] })
    const said = JSON.stringify(page)
    for (const other of ['Người Giúp Việc', 'Bí quyết riêng', 'helpers', 'personId', 'addedByName', 'birthDate']) expect(said).not.toContain(other)
    const file = await as.file(door.readExpertEvidence, { params: { id: request.id, evidenceId: page.dossier!.evidence[0]!.id } })
    expect(file.bytes.length).toBeGreaterThan(100)

    const saved = await as(door.saveExpertOpinion, { params: { id: request.id }, body: { rev: 0, text: opinion } })
    expect((await office(door.listExpertRequests, { params: { id } })).rows[0]).toMatchObject({ state: 'asked', declared: true })
    expect(JSON.stringify(await office(readInitiative, { params: { id } }))).not.toContain(opinion)

    const handed = await as(door.handInExpertOpinion, { params: { id: request.id }, body: { rev: saved.rev } })
    expect(handed).toMatchObject({ sees: 'own_opinion', dossier: null, authors: null, draft: '', opinion: { text: opinion, givenOn: '2026-11-23', version: 1, sha256: request.sha256 } })
    await expect(as.file(door.readExpertEvidence, { params: { id: request.id, evidenceId: page.dossier!.evidence[0]!.id } })).rejects.toMatchObject({ status: 404 })
    await expect(as(door.saveExpertOpinion, { params: { id: request.id }, body: { rev: 2, text: 'Sửa lại sau khi gửi' } })).rejects.toMatchObject({ status: 404 })

    const [kept] = (await office(readInitiative, { params: { id } })).expertOpinions
    expect(kept).toMatchObject({ expert: 'Phan Quốc Việt', position: 'Tiến sĩ, Trường Đại học Bách khoa', text: opinion, givenOn: '2026-11-23', judged: { number: 1, sha256: request.sha256 } })
    await expect(office.upload(addExpertPaper, { params: { id, opinionId: kept!.id } }, { name: 'a.pdf', bytes: await pdfOf('x') })).rejects.toMatchObject({ status: 409 })
    expect(await noticesOf(officer)).toContain('expert.answered')
    expect(await noticesOf(expert)).toEqual(['expert.asked'])

    // The authors learn neither that anybody was asked, nor whom.
    const me = await w.as(author)
    expect((await me(readInitiative, { params: { id } })).expertOpinions).toEqual([])
    for (const told of [await me(readTimeline, { params: { id } }), await me(readHome, {})]) expect(JSON.stringify(told)).not.toMatch(/Phan Quốc Việt|expert\./)
    expect((await office(readTimeline, { params: { id } })).map(({ what }) => what).filter((what) => what.startsWith('expert.'))).toEqual(['expert.answered', 'expert.no_conflict_declared', 'expert.asked'])
  })

  it('sees what is confidential only where the request says so', async () => {
    const id = await accepted()
    const as = await w.as(expert)
    const page = (await declare(as, (await ask(id, { confidential: true })).id))!
    expect(page.dossier).toMatchObject({ confidentialHidden: false })
    expect(JSON.stringify(page)).toContain('Bí quyết riêng')
  })

  it('with a conflict has nothing of it any more, is not asked again, and the office hears of it', async () => {
    const id = await accepted()
    const request = await ask(id)
    const as = await w.as(expert)
    await expect(as(door.declareExpertConflict, { params: { id: request.id }, body: { conflict: true, kinds: [], note: '' } })).rejects.toMatchObject(refusedWith('conflict.kind_missing', 422))
    expect(await declare(as, request.id, true)).toBeNull()
    await expect(read(as, request.id)).rejects.toMatchObject({ status: 404 })
    await expect(declare(as, request.id)).rejects.toMatchObject({ status: 404 })
    expect((await as(door.listMyExpertRequests, {})).map((one) => one.id)).not.toContain(request.id)
    expect((await office(door.listExpertRequests, { params: { id } })).rows).toMatchObject([{ state: 'conflict', conflictKinds: ['kin'], acts: { change: { code: 'expert.request_over' } } }])
    await expect(ask(id)).rejects.toMatchObject(refusedWith('expert.in_conflict', 409))
    expect(await noticesOf(officer)).toContain('expert.in_conflict')
  })

  it('declines with a reason; another is asked', async () => {
    const id = await accepted()
    const request = await ask(id)
    await expect(ask(id)).rejects.toMatchObject(refusedWith('expert.already_asked', 409))
    const as = await w.as(expert)
    await as(door.declineExpertRequest, { params: { id: request.id }, body: { reason: 'Không đúng chuyên môn' } })
    await expect(read(as, request.id)).rejects.toMatchObject({ status: 404 })
    const second = await w.person(['outside_expert'])
    expect((await office(door.askExpert, { params: { id }, body: { ...aQuestion, expertId: second } })).rows).toMatchObject([{ state: 'asked', expertId: second }, { state: 'declined', reason: 'Không đúng chuyên môn' }])
  })

  it('loses the dossier and the draft when the office withdraws the request', async () => {
    const id = await accepted()
    const request = await ask(id)
    const as = await w.as(expert)
    await declare(as, request.id)
    await as(door.saveExpertOpinion, { params: { id: request.id }, body: { rev: 0, text: 'Đang viết dở' } })
    await office(door.withdrawExpertRequest, { params: { id, requestId: request.id }, body: { reason: 'Tác giả rút phần này' } })
    for (const asked of [() => read(as, request.id), () => as(door.handInExpertOpinion, { params: { id: request.id }, body: { rev: 1 } })]) await expect(asked()).rejects.toMatchObject({ status: 404 })
    await expect(office(door.withdrawExpertRequest, { params: { id, requestId: request.id }, body: { reason: 'Lần nữa' } })).rejects.toMatchObject(refusedWith('expert.request_over', 409))
    expect(await w.inside((tx) => tx.selectFrom('expert_request').where('org_id', '=', w.org).where('id', '=', request.id).select(['draft', 'rev']).executeTakeFirst())).toEqual({ draft: '', rev: 1 })
    expect(await noticesOf(expert)).toContain('expert.withdrawn')
  })

  it('keeps a draft in two windows apart: the later hears what stands there', async () => {
    const id = await accepted()
    const request = await ask(id)
    const [one, two] = [await w.as(expert), await w.as(expert)]
    await declare(one, request.id)
    await one(door.saveExpertOpinion, { params: { id: request.id }, body: { rev: 0, text: 'Cửa sổ thứ nhất' } })
    await expect(two(door.saveExpertOpinion, { params: { id: request.id }, body: { rev: 0, text: 'Cửa sổ thứ hai' } })).rejects.toMatchObject({ status: 409, fault: { code: 'stale', current: { rev: 1, draft: 'Cửa sổ thứ nhất' } } })
    await expect(two(door.handInExpertOpinion, { params: { id: request.id }, body: { rev: 0 } })).rejects.toMatchObject({ status: 409, fault: { code: 'stale' } })
    const both = await Promise.allSettled([1, 2].map(() => one(door.handInExpertOpinion, { params: { id: request.id }, body: { rev: 1 } })))
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await office(readInitiative, { params: { id } })).expertOpinions).toHaveLength(1)
  })

  it('is nothing to another expert, nor to one of another request', async () => {
    const [id, other] = [await accepted(), await accepted()]
    const [request] = [await ask(id)]
    const second = await w.person(['outside_expert'])
    const theirs = await ask(other, { expertId: second })
    const as = await w.as(second)
    await declare(as, theirs.id)
    await declare(await w.as(expert), request.id)
    const piece = (await read(await w.as(expert), request.id)).dossier!.evidence[0]!.id
    expect((await as(door.listMyExpertRequests, {})).map((one) => one.id)).toEqual([theirs.id])
    for (const asked of [() => read(as, request.id), () => declare(as, request.id), () => as(door.declineExpertRequest, { params: { id: request.id }, body: { reason: 'Không rõ' } }), () => as.file(door.readExpertEvidence, { params: { id: theirs.id, evidenceId: piece } })]) await expect(asked()).rejects.toMatchObject({ status: 404 })
  })

  it('has nothing once the council has concluded, and an author who is an officer never sees who was asked', async () => {
    const id = await accepted()
    const request = await ask(id)
    const as = await w.as(expert)
    await declare(as, request.id)
    await w.inside((tx) => tx.updateTable('initiative').set({ stage: 'awaiting_decision' }).where('org_id', '=', w.org).where('id', '=', id).execute())
    await expect(read(as, request.id)).rejects.toMatchObject({ status: 404 })
    expect((await office(door.listExpertRequests, { params: { id } }))).toMatchObject({ rows: [{ state: 'closed' }], ask: { code: 'expert.not_now' } })
    await w.inside((tx) => tx.updateTable('initiative').set({ stage: 'accepted' }).where('org_id', '=', w.org).where('id', '=', id).execute())
    await w.inside((tx) => tx.insertInto('role_grant').values({ org_id: w.org, id: crypto.randomUUID(), person_id: author, role: 'secretariat', unit_id: null, from_day: '2020-01-01' as never, to_day: '2026-12-31' as never }).execute())
    await expect((await w.as(author))(door.listExpertRequests, { params: { id } })).rejects.toMatchObject({ status: 404 })
    await expect((await w.as(author))(door.askExpert, { params: { id }, body: { expertId: expert, ...aQuestion } })).rejects.toMatchObject({ status: 404 })
    await w.inside((tx) => tx.deleteFrom('role_grant').where('org_id', '=', w.org).where('person_id', '=', author).execute())
  })

  it('is reminded three days before and on the day; afterwards it is a duty of the office, until they are put off', async () => {
    const id = await accepted()
    const request = await ask(id)
    const before = (await noticesOf(expert)).length
    for (const at of ['2026-12-06T01:00:00Z', '2026-12-07T01:00:00Z', '2026-12-07T02:00:00Z', '2026-12-10T01:00:00Z', '2026-12-12T01:00:00Z']) { w.now = new Date(at); await remindExperts({ db: w.db }, w.now) }
    const told = (await w.inside((tx) => tx.selectFrom('notice').where('org_id', '=', w.org).where('person_id', '=', expert).where('kind', '=', 'expert.due_soon').where('initiative_id', '=', id).select('facts').execute())).map(({ facts }) => (facts as { step: string }).step)
    expect([before > 0, told.toSorted()]).toEqual([true, ['before-0', 'before-3']])
    office = await w.as(officer)
    const dutyOf = async () => (await office(readHome, {})).duties.filter(({ kind, subjectId }) => kind === 'urge_expert' && subjectId === id)
    expect(await dutyOf()).toMatchObject([{ dueOn: '2026-12-10', workingDaysLeft: -1 }])
    expect((await office(door.remindExpert, { params: { id, requestId: request.id } })).rows[0]).toMatchObject({ remindedAt: w.now })
    await expect(office(door.changeExpertDue, { params: { id, requestId: request.id }, body: { dueOn: '2026-12-01' } })).rejects.toMatchObject(refusedWith('expert.due_over', 422))
    await office(door.changeExpertDue, { params: { id, requestId: request.id }, body: { dueOn: '2026-12-20' } })
    expect(await dutyOf()).toEqual([])
  })

  describe('whose account', () => {
    const about = { fullName: 'Lê Ngọc Bích', position: 'Phó Giáo sư', workplace: 'Viện Công nghệ', email: 'bich@thu.invalid', lastDay: '2027-03-31' }

    it('is opened by the office with a link, lets in by the password they choose, and ends by itself', async () => {
      const { expert: made, link } = await office(door.addExpert, { body: { ...about, by: 'link' } })
      expect(made).toMatchObject({ username: 'bich.ln', account: 'invited', over: false, lastDay: '2027-03-31', requests: 0 })
      const [, organisation, token] = /\/moi\/([^/]+)\/(.+)$/.exec(link!)!
      const visitor = w.nobody()
      expect(await visitor(readLink, { params: { organisation: organisation!, token: token! } })).toMatchObject({ name: 'Lê Ngọc Bích' })
      await visitor(useLink, { params: { organisation: organisation!, token: token! }, body: { password: 'một mật khẩu thật dài' } })
      expect(await visitor(signIn, { body: { username: 'bich.ln', password: 'một mật khẩu thật dài' } })).toEqual({ state: 'signed_in' })
      const as = await w.as(made.id)
      expect(await as(readMe, {})).toMatchObject({ roles: ['outside_expert'], counts: {}, person: { title: 'Phó Giáo sư', unitName: 'Viện Công nghệ', unitId: null }, may: { expertRequests: true, initiatives: false, library: false, ideas: false } })
      expect(Object.entries((await as(readMe, {})).may).filter(([, may]) => may).map(([section]) => section)).toEqual(['expertRequests'])

      w.now = new Date('2027-03-31T17:00:00Z')
      await expect(visitor(signIn, { body: { username: 'bich.ln', password: 'một mật khẩu thật dài' } })).rejects.toMatchObject(refusedWith('session.wrong_credentials'))
    })

    it('ends with its last day, whatever session is open, and is let in again by a later day', async () => {
      const [row] = (await office(door.listExperts, {})).rows.filter(({ fullName }) => fullName === about.fullName)
      w.now = new Date('2027-03-31T16:50:00Z')
      const as = await w.as(row!.id)
      await as(readMe, {})
      w.now = new Date('2027-03-31T17:00:00Z')
      await expect(as(readMe, {})).rejects.toMatchObject({ status: 401 })
      const keeper = await w.as(officer)
      expect((await keeper(door.listExperts, {})).rows.find(({ id }) => id === row!.id)).toMatchObject({ over: true })
      await expect(keeper(door.inviteExpert, { params: { id: row!.id }, body: { by: 'link' } })).rejects.toMatchObject(refusedWith('expert.account_over', 409))
      await expect(keeper(door.changeExpert, { params: { id: row!.id }, body: { ...about, lastDay: '2029-01-01', version: row!.version } })).rejects.toMatchObject(refusedWith('expert.end_day', 422))
      expect(await keeper(door.changeExpert, { params: { id: row!.id }, body: { ...about, lastDay: '2027-06-30', version: row!.version } })).toMatchObject({ over: false, version: 2 })
      await expect(keeper(door.changeExpert, { params: { id: row!.id }, body: { ...about, version: row!.version } })).rejects.toMatchObject({ status: 409, fault: { code: 'stale' } })
      await as(readMe, {}).catch(() => undefined)
    })

    it('is stopped at once, with every session of it', async () => {
      const id = await w.person(['outside_expert'])
      const as = await w.as(id)
      await as(door.listMyExpertRequests, {})
      const admin = await w.as(await w.person(['administrator']))
      expect(await admin(door.setExpertAccount, { params: { id }, body: { state: 'disabled' } })).toMatchObject({ account: 'disabled', over: true })
      await expect(as(door.listMyExpertRequests, {})).rejects.toMatchObject({ status: 401 })
      const dossier = await accepted()
      await expect(ask(dossier, { expertId: id })).rejects.toMatchObject(refusedWith('expert.account_over', 409))
      await office(door.setExpertAccount, { params: { id }, body: { state: 'open' } })
      await expect(as(door.listMyExpertRequests, {})).rejects.toMatchObject({ status: 401 })
    })

    it('gets its key by mail only with an address', async () => {
      await expect(office(door.addExpert, { body: { ...about, fullName: 'Không Thư', email: null, by: 'mail' } })).rejects.toMatchObject({ status: 422 })
      expect(await office(door.addExpert, { body: { ...about, fullName: 'Có Thư Điện', by: 'mail' } })).toMatchObject({ link: null, expert: { username: 'dien.ct' } })
    })

    it('is none of an expert\'s for who is a colleague: neither asked nor kept as one', async () => {
      const id = await accepted()
      await expect(ask(id, { expertId: author })).rejects.toMatchObject({ status: 422, fault: { code: 'invalid' } })
      await expect(office(door.setExpertAccount, { params: { id: author }, body: { state: 'disabled' } })).rejects.toMatchObject({ status: 404 })
    })
  })
})
