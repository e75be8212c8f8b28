import { openBallot, setVoteMode } from '@sangkien/contract/ballot'
import { castVote, closeSitting, concludeItem, readMinutes, readSitting, readSittingPaper } from '@sangkien/contract/council'
import { declareConflicts } from '@sangkien/contract/conflict'
import { listNotices, readHome } from '@sangkien/contract/home'
import { askInWriting, dropWriting, endWriting } from '@sangkien/contract/written-opinion'
import { readDocx } from '@sangkien/documents/checker/read-docx'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { beforeEach, describe, expect, it } from 'vitest'
import { aFiled, aRoom, nothingToDeclare, onAgenda, opened, type Room, unasked } from '../../test/a-sitting.ts'
import { refusedWith, world } from '../../test/world.ts'
import { remindOfAnswers } from '../notice/remind-of-answers.ts'

const voting = (more: Partial<RegulationPack['voting']>): RegulationPack => ({ ...nationalDefault, voting: { ...nationalDefault.voting, ...more } })

describe('an opinion in writing', () => {
  const w = world()
  beforeEach(() => { w.now = new Date('2026-12-01T02:00:00Z') })
  const due = '2026-12-03T10:00:00Z'
  const after = () => { w.now = new Date('2026-12-03T10:00:01Z') }

  /** A council of five that is not there, one of them out of the first dossier. */
  async function begun({ pack = nationalDefault, present = 0, out = false }: { pack?: RegulationPack; present?: number; out?: boolean } = {}) {
    const room = await aRoom(w, { pack })
    const ids = [await aFiled(w, room, { authors: [await w.person()], title: 'Sổ trực điện tử' }), await aFiled(w, room, { authors: [await w.person()] })] as const
    if (out) {
      await unasked(w, room, ...ids)
      await (await w.as(room.members[4]!))(declareConflicts, { params: { id: room.sitting }, body: { answers: [{ initiativeId: ids[0], conflict: true, kinds: ['kin'], note: '' }, { initiativeId: ids[1], conflict: false, kinds: [], note: '' }] } })
      for (const member of room.members.slice(0, 4)) await nothingToDeclare(w, room.sitting, member)
    } else await onAgenda(w, room, ...ids)
    await opened(w, room, room.members.slice(0, present))
    return { room, ids, at: { id: room.sitting, initiativeId: ids[0] } }
  }
  type Begun = Awaited<ReturnType<typeof begun>>
  const office = (room: Room) => w.as(room.office)
  const ask = async ({ room, ids }: Begun, until: string = due, which: readonly InitiativeId[] = ids) => (await office(room))(askInWriting, { params: { id: room.sitting }, body: { initiativeIds: [...which], due: until } })
  const answer = async ({ at }: Begun, person: PersonId, choice: 'agree' | 'disagree' | 'abstain' = 'agree', reason = '') => (await w.as(person))(castVote, { params: at, body: { choice, reason } })
  const end = async ({ room, at }: Begun) => (await office(room))(endWriting, { params: at })
  const conclude = async ({ room, at }: Begun, result: 'recognise' | 'decline' | 'defer', reasons = '') => (await office(room))(concludeItem, { params: at, body: { result, reasons } })
  const item = async ({ room }: Begun, person: PersonId) => (await (await w.as(person))(readSitting, { params: { id: room.sitting } })).agenda[0]!
  const duty = async ({ room }: Begun, person: PersonId) => (await (await w.as(person))(readHome, {})).duties.find(({ kind, subjectId }) => kind === 'answer_in_writing' && subjectId === room.sitting)

  it('is asked of members who are not there, until a moment; each has it among their duties', async () => {
    const of = await begun()
    const [chair, ...others] = of.room.members as [PersonId, ...PersonId[]]
    expect((await ask(of)).agenda.map(({ voting: way }) => way!.written)).toMatchObject([{ returned: 0, of: 5, endedAt: null, awaited: expect.any(Array) }, { of: 5 }])
    expect(await duty(of, chair)).toMatchObject({ dueOn: '2026-12-03', progress: { done: 0, of: 2 } })
    expect((await (await w.as(chair))(listNotices, {})).rows[0]).toMatchObject({ kind: 'sitting.asked_in_writing' })
    await answer(of, chair, 'agree', 'Đã dùng tốt')
    expect(await duty(of, chair)).toMatchObject({ progress: { done: 1, of: 2 } })
    expect(await item(of, chair)).toMatchObject({ myChoice: 'agree', myReason: 'Đã dùng tốt', vote: null, votes: null, suggested: null, voting: { written: { returned: 1 } } })
    expect(await item(of, others[0]!)).toMatchObject({ myChoice: null, vote: null, votes: null, voting: { written: { returned: 1, awaited: null } } })
    expect((await item(of, of.room.office)).voting!.written!.awaited).toHaveLength(4)
    await expect((await w.as(of.room.members[1]!))(castVote, { params: of.at, body: { choice: 'agree', personId: chair } })).rejects.toMatchObject(refusedWith('sitting.not_your_vote', 403))
    for (const person of [await w.person(['council_member']), await w.person()]) await expect(answer(of, person)).rejects.toMatchObject({ status: expect.toSatisfy((status: number) => status === 404 || status === 403) })
  })

  it('stands in the minutes with its day and how many answered; who did not answer stays in the denominator', async () => {
    const of = await begun({ out: true })
    await ask(of)
    await expect(answer(of, of.room.members[4]!)).rejects.toMatchObject(refusedWith('sitting.recused', 403))
    expect(await duty(of, of.room.members[4]!)).toMatchObject({ progress: { done: 0, of: 1 } })
    for (const member of of.room.members.slice(0, 3)) await answer(of, member, 'agree', member === of.room.members[0] ? 'Đã dùng tốt' : '')
    await answer(of, of.room.members[3]!, 'disagree', 'Chưa có số liệu')
    await expect(conclude(of, 'defer', 'Chờ')).rejects.toMatchObject(refusedWith('written.running', 409))
    const ended = (await end(of)).agenda[0]!
    expect(ended).toMatchObject({ vote: { agree: 3, disagree: 1, denominator: 5, needed: 4, passed: false, quorum: { present: 4, met: true } }, voting: { written: { returned: 4, of: 4 }, acts: { end_writing: { code: 'written.ended' } } } })
    expect(ended.votes!.filter(({ choice }) => choice !== null)).toHaveLength(4)
    await expect(answer(of, of.room.members[0]!)).rejects.toMatchObject(refusedWith('written.ended', 409))
    await expect(conclude(of, 'recognise')).rejects.toMatchObject(refusedWith('sitting.votes_short', 409))
    await conclude(of, 'decline', 'Chưa đủ phiếu')

    const second = { ...of, at: { ...of.at, initiativeId: of.ids[1] } }
    for (const member of of.room.members) await answer(second, member)
    await end(second)
    await conclude(second, 'recognise')
    await (await office(of.room))(closeSitting, { params: { id: of.room.sitting }, body: { conclusion: '' } })
    const { text } = readDocx((await (await office(of.room)).file(readMinutes, { params: { id: of.room.sitting, format: 'docx' } })).bytes)
    for (const said of ['Lấy ý kiến bằng văn bản, hạn trả lời 17 giờ 00 phút, ngày 03 tháng 12 năm 2026; 4/4 phiếu trả lời, tối thiểu phải có 4.', '(đồng ý): Đã dùng tốt.', '(không đồng ý): Chưa có số liệu.', 'Kết quả biểu quyết: 3 đồng ý, 1 không đồng ý', 'lấy ý kiến bằng văn bản về 2 sáng kiến', '5/5 phiếu trả lời']) expect(text).toContain(said)
    const count = readDocx((await (await office(of.room)).file(readSittingPaper, { params: { id: of.room.sitting, kind: 'vote-count', format: 'docx' } })).bytes)
    expect(count.text).toContain('lấy ý kiến bằng văn bản')
  })

  it('is ended after its day though some have not answered, and not before; too few answers decide nothing', async () => {
    const of = await begun()
    await ask(of)
    for (const member of of.room.members.slice(0, 3)) await answer(of, member)
    await expect(end(of)).rejects.toMatchObject(refusedWith('written.before_due', 409))
    after()
    await expect(answer(of, of.room.members[3]!)).rejects.toMatchObject(refusedWith('written.late', 409))
    expect(await duty(of, of.room.members[3]!)).toBeUndefined()
    await end(of)
    await expect(conclude(of, 'recognise')).rejects.toMatchObject({ fault: { refusal: { code: 'sitting.no_quorum', present: 3, needed: 4, appointed: 5 } } })
  })

  it('that comes late counts where the rules count it, until the office ends it, and is told as late', async () => {
    const of = await begun({ pack: voting({ lateAnswers: 'counted_until_count' }) })
    await ask(of)
    for (const member of of.room.members.slice(0, 3)) await answer(of, member)
    after()
    expect(await duty(of, of.room.members[3]!)).toMatchObject({ dueOn: '2026-12-03' })
    await answer(of, of.room.members[3]!)
    const ended = (await end(of)).agenda[0]!
    expect(ended).toMatchObject({ vote: { agree: 4, passed: true }, voting: { written: { returned: 4, late: 1, lateCounts: true } } })
    expect(ended.votes!.filter(({ late }) => late)).toHaveLength(1)
    await conclude(of, 'recognise')
  })

  it('is not asked for where the rules say no, where the vote is secret, or once somebody voted', async () => {
    await expect(ask(await begun({ pack: voting({ writtenOpinion: 'no' }) }))).rejects.toMatchObject(refusedWith('written.not_in_rules', 409))
    await expect(ask(await begun({ pack: voting({ mode: 'secret', modeIsFree: false }) }))).rejects.toMatchObject(refusedWith('sitting.votes_secretly', 409))
    const of = await begun({ present: 5 })
    await answer(of, of.room.members[0]!)
    await expect(ask(of)).rejects.toMatchObject(refusedWith('ballot.mode_settled', 409))
    expect((await item(of, of.room.office)).voting!.written).toBeNull()
    await expect((await w.as(of.room.members[1]!))(askInWriting, { params: { id: of.room.sitting }, body: { initiativeIds: [of.ids[1]], due } })).rejects.toMatchObject({ status: 403 })
  })

  it('is the only vote on its item, given longer and never shorter, dropped while nobody has answered', async () => {
    const of = await begun({ present: 5, pack: voting({ modeIsFree: true }) })
    await ask(of, due, [of.ids[0]])
    await expect((await office(of.room))(setVoteMode, { params: of.at, body: { mode: 'secret' } })).rejects.toMatchObject(refusedWith('ballot.mode_settled', 409))
    await expect((await office(of.room))(openBallot, { params: of.at })).rejects.toMatchObject(refusedWith('sitting.votes_in_writing', 409))
    await expect(ask(of, '2026-12-02T10:00:00Z', [of.ids[0]])).rejects.toMatchObject(refusedWith('written.due_earlier', 422))
    await expect(ask(of, '2026-12-01T01:00:00Z', [of.ids[0]])).rejects.toMatchObject(refusedWith('written.due_past', 422))
    await ask(of, '2026-12-04T10:00:00Z', [of.ids[0]])
    await (await office(of.room))(dropWriting, { params: of.at })
    expect((await answer(of, of.room.members[0]!)).agenda[0]).toMatchObject({ vote: { agree: 1 }, voting: { written: null } })
    const second = { ...of, at: { ...of.at, initiativeId: of.ids[1] } }
    await ask(of, due, [of.ids[1]])
    await answer(second, of.room.members[0]!)
    await expect((await office(of.room))(dropWriting, { params: second.at })).rejects.toMatchObject(refusedWith('written.answers_in', 409))
  })

  it('is reminded of a day before and on its day, once each, and only who has not answered', async () => {
    const of = await begun()
    await ask(of, due, [of.ids[0]])
    await answer(of, of.room.members[0]!)
    const told = async (person: PersonId) => (await (await w.as(person))(listNotices, {})).rows.filter(({ kind }) => kind === 'sitting.answer_due_soon').map(({ facts }) => facts['step'])
    for (const day of ['2026-12-02T01:00:00Z', '2026-12-02T02:00:00Z', '2026-12-03T01:00:00Z', '2026-12-05T01:00:00Z']) { w.now = new Date(day); await remindOfAnswers({ db: w.db }, w.now) }
    expect([await told(of.room.members[1]!), await told(of.room.members[0]!)]).toEqual([['before-0', 'before-1'], []])
  })
})
