import { castVote, closeSitting, concludeItem, noteAttendance, openSitting, readSitting } from '@sangkien/contract/council'
import { saveMarks } from '@sangkien/contract/scoring'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import type { Stage } from '@sangkien/domain/initiative/stage'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { daNangEducation, nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { describe, expect, it } from 'vitest'
import { aFiled, aRoom, goodMarks, onAgenda, opened, type Room, score } from '../../test/a-sitting.ts'
import { refusedWith, world } from '../../test/world.ts'
import { changeStage } from '../initiative/change-stage.ts'

const almostA: typeof goodMarks = { novelty: 29, applicability: 30, benefit: 30 } // 89: A wants 30 of novelty

describe('a sitting', () => {
  const w = world()
  const stageOf = (id: InitiativeId): Promise<Stage> => w.inside(async (tx) => (await tx.selectFrom('initiative').where('org_id', '=', w.org).where('id', '=', id).select('stage').executeTakeFirstOrThrow()).stage)
  const office = (room: Room) => w.as(room.office)
  const read = async (room: Room, person: PersonId = room.office) => (await w.as(person))(readSitting, { params: { id: room.sitting } })
  const vote = async (room: Room, initiativeId: InitiativeId, choice: 'agree' | 'disagree' | 'abstain', ...voters: PersonId[]) => {
    for (const voter of voters) await (await w.as(voter))(castVote, { params: { id: room.sitting, initiativeId }, body: { choice } })
  }
  const conclude = async (room: Room, initiativeId: InitiativeId, result: 'recognise' | 'decline' | 'defer' | 'consult_expert' | null, reasons = '', person: PersonId = room.office) =>
    (await w.as(person))(concludeItem, { params: { id: room.sitting, initiativeId }, body: { result, reasons } })
  const close = async (room: Room) => (await office(room))(closeSitting, { params: { id: room.sitting }, body: { conclusion: 'Hội đồng thống nhất.' } })

  /** A room of five that has scored one dossier of an outside author, and sits with everyone there. */
  async function sitting({ pack = daNangEducation, authors, marks = goodMarks, present, size = 5 }: { pack?: RegulationPack; authors?: readonly PersonId[]; marks?: typeof goodMarks; present?: number; size?: number } = {}) {
    const room = await aRoom(w, { pack, size })
    const id = await aFiled(w, room, { authors: authors ?? [await w.person()] })
    await onAgenda(w, room, id)
    if (pack.scale) await score(w, room, id, room.members, marks)
    await opened(w, room, room.members.slice(0, present ?? room.members.length))
    return { room, id }
  }

  it('opens: sheets are locked, and what was scored is before the council', async () => {
    const { room, id } = await sitting()
    expect(await stageOf(id)).toBe('sitting')
    await expect((await w.as(room.chair))(saveMarks, { params: { sittingId: room.sitting, initiativeId: id }, body: { rev: 2, marks: goodMarks, remark: '' } })).rejects.toMatchObject(refusedWith('scoring.not_open', 409))
    await expect((await office(room))(openSitting, { params: { id: room.sitting } })).rejects.toMatchObject(refusedWith('sitting.already_open', 409))
  })

  it('is opened and closed by its chair as well as by the office, and by nobody else', async () => {
    const room = await aRoom(w)
    const id = await aFiled(w, room, { authors: [await w.person()] })
    await onAgenda(w, room, id)
    const chairless = await w.person(['council_chair', 'decision_maker'])
    await expect((await w.as(chairless))(openSitting, { params: { id: room.sitting } })).rejects.toMatchObject(refusedWith('sitting.not_by_you', 403))
    await expect((await w.as(room.members[1]!))(openSitting, { params: { id: room.sitting } })).rejects.toMatchObject({ status: 403, fault: { code: 'forbidden' } })

    const seen = await (await w.as(room.chair))(openSitting, { params: { id: room.sitting } })

    expect(seen).toMatchObject({ state: 'open', mayRun: true, acts: { open: { code: 'sitting.already_open' }, close: { code: 'sitting.items_undecided', initiatives: [id] } } })
  })

  it('counts its quorum from who is there, each time it is asked', async () => {
    const { room } = await sitting({ present: 3 })
    expect((await read(room)).quorum).toEqual({ present: 3, needed: 4, met: false })
    await (await office(room))(noteAttendance, { params: { id: room.sitting }, body: { present: room.members.slice(0, 4) } })
    expect(await read(room)).toMatchObject({ quorum: { present: 4, needed: 4, met: true }, members: [{ present: true }, { present: true }, { present: true }, { present: true }, { present: false }] })
    await expect((await office(room))(noteAttendance, { params: { id: room.sitting }, body: { present: [room.office] } })).rejects.toMatchObject(refusedWith('sitting.not_a_member', 403))
  })

  it('recognises with four of five appointed, and not with three', async () => {
    const { room, id } = await sitting()
    await vote(room, id, 'agree', ...room.members.slice(0, 3))
    await vote(room, id, 'abstain', room.members[3]!)
    expect((await read(room)).agenda[0]!.vote).toEqual({ agree: 3, disagree: 0, abstain: 1, denominator: 5, needed: 4, quorum: { present: 5, needed: 4, met: true }, passed: false })
    await expect(conclude(room, id, 'recognise')).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'sitting.votes_short', agree: 3, needed: 4, base: 5 } } })

    await vote(room, id, 'agree', room.members[4]!)

    expect((await conclude(room, id, 'recognise')).agenda[0]).toMatchObject({ suggested: 'recognise', result: 'recognise', vote: { agree: 4, passed: true }, score: { points: 81, class: 'B', passed: true } })
  })

  it('shows the two gates apart: enough votes do not make up for points', async () => {
    const { room, id } = await sitting({ marks: { novelty: 40, applicability: 30, benefit: 9 } })
    await vote(room, id, 'agree', ...room.members)
    expect((await read(room)).agenda[0]).toMatchObject({ suggested: 'decline', vote: { passed: true }, score: { points: 79, passed: false, class: null, failed: [{ code: 'criterion_below', criterion: 'benefit', wanted: 10, found: 9 }] } })
    await expect(conclude(room, id, 'recognise')).rejects.toMatchObject(refusedWith('sitting.points_short', 409))
    await expect(conclude(room, id, 'decline')).rejects.toMatchObject(refusedWith('sitting.reasons_missing', 422))
    expect((await conclude(room, id, 'decline', 'Lợi ích chưa chứng minh được.')).agenda[0]).toMatchObject({ result: 'decline', reasons: 'Lợi ích chưa chứng minh được.' })
  })

  it('does not decline what passed both gates', async () => {
    const { room, id } = await sitting({ pack: nationalDefault })
    await vote(room, id, 'agree', ...room.members)
    await expect(conclude(room, id, 'decline', 'Không thích')).rejects.toMatchObject(refusedWith('sitting.gates_passed', 409))
  })

  it('keeps with the result the gates as they stood', async () => {
    const { room, id } = await sitting()
    await vote(room, id, 'agree', ...room.members)
    await conclude(room, id, 'recognise')
    const kept = await w.inside((tx) => tx.selectFrom('sitting_item').where('org_id', '=', w.org).where('initiative_id', '=', id).select(['result', 'points_passed', 'votes_passed', 'score', 'class', 'decided_at']).execute())
    expect(kept).toEqual([{ result: 'recognise', points_passed: true, votes_passed: true, score: 81, class: 'B', decided_at: w.now }])
  })

  it('lets the council give a grade, or none, where the score bars its own, and keeps why', async () => {
    const { room, id } = await sitting({ marks: almostA })
    await vote(room, id, 'agree', ...room.members)
    const grade = async (given: { label: string | null; reason: string } | null) => (await office(room))(concludeItem, { params: { id: room.sitting, initiativeId: id }, body: { result: 'recognise', reasons: '', grade: given } })
    expect((await read(room)).agenda[0]!.score).toMatchObject({ points: 89, class: null, classReason: '', openGrades: ['B', 'C'] })
    await expect(conclude(room, id, 'recognise')).rejects.toMatchObject({ status: 422, fault: { refusal: { code: 'grade.missing', open: ['B', 'C'] } } })
    await expect(grade({ label: 'A', reason: 'Sát mức' })).rejects.toMatchObject(refusedWith('grade.not_open', 422))
    await expect(grade({ label: 'B', reason: '' })).rejects.toMatchObject(refusedWith('grade.reason_missing', 422))

    expect((await grade({ label: 'B', reason: 'Tính mới thiếu một điểm so với loại A.' })).agenda[0]!.score).toMatchObject({ class: 'B', classReason: 'Tính mới thiếu một điểm so với loại A.' })
    await conclude(room, id, null)
    expect((await grade({ label: null, reason: 'Hội đồng chưa thống nhất loại.' })).agenda[0]!.score).toMatchObject({ class: null, classReason: 'Hội đồng chưa thống nhất loại.' })
    expect(await w.inside((tx) => tx.selectFrom('sitting_item').where('org_id', '=', w.org).where('initiative_id', '=', id).select(['class', 'class_reason']).execute())).toEqual([{ class: null, class_reason: 'Hội đồng chưa thống nhất loại.' }])
  })

  it('takes no grade against the score', async () => {
    const { room, id } = await sitting()
    await vote(room, id, 'agree', ...room.members)
    await expect((await office(room))(concludeItem, { params: { id: room.sitting, initiativeId: id }, body: { result: 'recognise', reasons: '', grade: { label: 'A', reason: 'Rất tốt' } } })).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'grade.settled', label: 'B' } } })
  })

  it('offers the reasons of the regulation for what failed, and keeps those chosen', async () => {
    const { room, id } = await sitting({ marks: { novelty: 40, applicability: 30, benefit: 9 } })
    const decline = async (codes: string[], result: 'decline' | 'defer' = 'decline') => (await office(room))(concludeItem, { params: { id: room.sitting, initiativeId: id }, body: { result, reasons: 'Lợi ích chưa rõ.', codes } })
    expect((await read(room)).agenda[0]).toMatchObject({ suggestedReasons: ['votes_short', 'points_short'], reasonCodes: [] })
    await expect(decline(['dull'])).rejects.toMatchObject({ status: 422, fault: { refusal: { code: 'sitting.unknown_reason', reason: 'dull' } } })
    await expect(decline(['not_beneficial'], 'defer')).rejects.toMatchObject(refusedWith('sitting.unknown_reason', 422))

    expect((await decline(['not_beneficial', 'points_short'])).agenda[0]).toMatchObject({ result: 'decline', reasonCodes: ['not_beneficial', 'points_short'] })
    await conclude(room, id, null)
    expect((await read(room)).agenda[0]).toMatchObject({ result: null, reasonCodes: [] })
  })

  it('reopens the vote when a result is taken back', async () => {
    const { room, id } = await sitting({ pack: nationalDefault })
    await vote(room, id, 'agree', ...room.members)
    await conclude(room, id, 'recognise')
    await expect(vote(room, id, 'disagree', room.chair)).rejects.toMatchObject(refusedWith('sitting.item_decided', 409))

    await conclude(room, id, null)
    await vote(room, id, 'disagree', room.chair)

    expect((await read(room)).agenda[0]).toMatchObject({ result: null, vote: { agree: 4, disagree: 1 } })
  })

  it('lets the office enter a show of hands for a member who is there, and nobody else for another', async () => {
    const { room, id } = await sitting({ present: 4 })
    const enter = async (person: PersonId, personId: PersonId) => (await w.as(person))(castVote, { params: { id: room.sitting, initiativeId: id }, body: { choice: 'agree', personId } })
    expect((await enter(room.office, room.members[1]!)).agenda[0]!.votes).toEqual(room.members.map((personId, at) => ({ personId, name: expect.any(String), choice: at === 1 ? 'agree' : null, reason: '', late: false, excluded: false })))
    await expect(enter(room.office, room.members[4]!)).rejects.toMatchObject(refusedWith('sitting.absent', 409))
    await expect(enter(room.office, room.office)).rejects.toMatchObject(refusedWith('sitting.not_a_member', 403))
    await expect(enter(room.chair, room.members[2]!)).rejects.toMatchObject(refusedWith('sitting.not_your_vote', 403))
  })

  it('takes no vote without a quorum, before it opens or after it closes', async () => {
    const room = await aRoom(w)
    const id = await aFiled(w, room, { authors: [await w.person()] })
    await onAgenda(w, room, id)
    await expect(vote(room, id, 'agree', room.chair)).rejects.toMatchObject(refusedWith('sitting.not_open', 409))
    await opened(w, room, room.members.slice(0, 3))
    await expect(vote(room, id, 'agree', room.chair)).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'sitting.no_quorum', present: 3, needed: 4, appointed: 5 } } })
    await expect(conclude(room, id, 'defer', 'Thiếu người')).rejects.toMatchObject(refusedWith('sitting.no_quorum', 409))
    await (await office(room))(noteAttendance, { params: { id: room.sitting }, body: { present: [...room.members] } })
    await conclude(room, id, 'defer', 'Cần bổ sung số liệu')
    await close(room)
    await expect(vote(room, id, 'agree', room.chair)).rejects.toMatchObject(refusedWith('sitting.closed', 409))
    await expect(conclude(room, id, 'recognise')).rejects.toMatchObject(refusedWith('sitting.closed', 409))
    await expect((await office(room))(noteAttendance, { params: { id: room.sitting }, body: { present: [] } })).rejects.toMatchObject(refusedWith('sitting.closed', 409))
    await expect(close(room)).rejects.toMatchObject(refusedWith('sitting.closed', 409))
  })

  it('forgets the vote of a member who leaves before the item is concluded, and keeps it on what was', async () => {
    const room = await aRoom(w, { pack: nationalDefault })
    const [done, open] = [await aFiled(w, room, { authors: [await w.person()] }), await aFiled(w, room, { authors: [await w.person()] })]
    await onAgenda(w, room, done, open)
    await opened(w, room)
    await vote(room, done, 'agree', ...room.members)
    await conclude(room, done, 'recognise')
    await vote(room, open, 'agree', room.members[4]!)

    await (await office(room))(noteAttendance, { params: { id: room.sitting }, body: { present: room.members.slice(0, 4) } })

    expect((await read(room)).agenda.map(({ vote: count }) => count!.agree)).toEqual([5, 0])
  })

  it('keeps an author out: no vote, no pen, and nothing of how it went', async () => {
    const author = await w.person(['secretariat'])
    const room = await aRoom(w, { pack: nationalDefault, seated: [await w.person(['council_chair']), author] })
    const id = await aFiled(w, room, { authors: [author] })
    await onAgenda(w, room, id)
    await opened(w, room)
    await expect(vote(room, id, 'agree', author)).rejects.toMatchObject(refusedWith('sitting.own_initiative', 403))
    await expect((await w.as(author))(castVote, { params: { id: room.sitting, initiativeId: id }, body: { choice: 'agree', personId: room.chair } })).rejects.toMatchObject(refusedWith('sitting.own_initiative', 403))
    await expect(conclude(room, id, 'defer', 'Vì', author)).rejects.toMatchObject(refusedWith('sitting.own_initiative', 403))
    await vote(room, id, 'agree', ...room.members.filter((member) => member !== author))
    await conclude(room, id, 'recognise')
    await close(room)

    const seen = await read(room, author)

    expect(seen.agenda[0]).toMatchObject({ sheets: null, score: null, vote: null, votes: null, suggested: null, result: null, reasons: '', myRefusal: { code: 'sitting.own_initiative' } })
    expect(seen.conclusion).toBe('')
    expect((await read(room)).agenda[0]).toMatchObject({ result: 'recognise', vote: { agree: 4, denominator: 5 }, votes: expect.arrayContaining([{ personId: author, name: expect.any(String), choice: null, reason: '', late: false, excluded: true }]) })
  })

  it('counts two votes cast at once, and one vote of a member who clicks twice', async () => {
    const { room, id } = await sitting()
    const cast = async (voter: PersonId, choice: 'agree' | 'disagree') => (await w.as(voter))(castVote, { params: { id: room.sitting, initiativeId: id }, body: { choice } })
    await Promise.all([cast(room.members[0]!, 'agree'), cast(room.members[1]!, 'agree'), cast(room.members[1]!, 'agree'), cast(room.members[2]!, 'disagree')])
    expect((await read(room)).agenda[0]!.vote).toMatchObject({ agree: 2, disagree: 1 })
  })

  it('closes when every item has its result, and sends each on its way', async () => {
    const room = await aRoom(w, { pack: nationalDefault })
    const ids = await Promise.all([0, 1, 2, 3].map(async () => aFiled(w, room, { authors: [await w.person()] })))
    const head = await w.person([], { headOfAgency: true })
    const [ofHead, gone] = [await aFiled(w, room, { authors: [head] }), await aFiled(w, room, { authors: [await w.person()] })]
    await onAgenda(w, room, ...ids, ofHead, gone)
    await opened(w, room)
    await w.inside((tx) => changeStage(tx, w.org, gone, 'withdraw', w.now))
    for (const id of [ids[0]!, ofHead]) { await vote(room, id, 'agree', ...room.members); await conclude(room, id, 'recognise') }
    await expect(conclude(room, gone, 'defer', 'Vì')).rejects.toMatchObject(refusedWith('initiative.stage', 409))
    await conclude(room, ids[1]!, 'decline', 'Không đủ phiếu')
    await conclude(room, ids[2]!, 'defer', 'Bổ sung số liệu')
    await expect(close(room)).rejects.toMatchObject({ fault: { refusal: { code: 'sitting.items_undecided', initiatives: [ids[3]] } } })
    await conclude(room, ids[3]!, 'consult_expert', 'Hỏi về an toàn thông tin')
    expect((await read(room)).agenda.map(({ needsConsent }) => needsConsent)).toEqual([false, false, false, false, true, false])

    const closed = await close(room)

    expect(closed).toMatchObject({ state: 'closed', conclusion: 'Hội đồng thống nhất.', items: 6, decided: 6 })
    expect(await Promise.all([...ids, ofHead, gone].map(stageOf))).toEqual(['awaiting_decision', 'awaiting_decision', 'deferred', 'expert_opinion', 'awaiting_consent', 'withdrawn'])
    expect(await w.inside((tx) => tx.selectFrom('consent').where('org_id', '=', w.org).where('initiative_id', '=', ofHead).select(['asked_at', 'given']).execute())).toEqual([{ asked_at: w.now, given: null }])
  })

  it('tells authors what is no decision, and not what awaits one', async () => {
    const [lucky, waiting] = [await w.person(), await w.person()]
    const room = await aRoom(w, { pack: nationalDefault })
    const [one, two] = [await aFiled(w, room, { authors: [lucky] }), await aFiled(w, room, { authors: [waiting] })]
    await onAgenda(w, room, one, two)
    await opened(w, room)
    await vote(room, one, 'agree', ...room.members)
    await conclude(room, one, 'recognise')
    await conclude(room, two, 'defer', 'Bổ sung số liệu')
    await close(room)
    const kinds = (person: PersonId) => w.inside((tx) => tx.selectFrom('notice').where('org_id', '=', w.org).where('person_id', '=', person).select('kind').orderBy('id').execute().then((rows) => rows.map(({ kind }) => kind)))
    expect([await kinds(lucky), await kinds(waiting)]).toEqual([['initiative.on_agenda'], ['initiative.on_agenda', 'initiative.deferred']])
    const told = await w.inside((tx) => tx.selectFrom('history').where('org_id', '=', w.org).where('noun', '=', 'initiative').where('subject_id', '=', one).select('what').orderBy('seq').execute())
    expect(told.map(({ what }) => what)).toEqual(['initiative.on_agenda', 'initiative.before_council'])
  })

  it('opens once when two open it at once', async () => {
    const room = await aRoom(w, { pack: nationalDefault })
    await onAgenda(w, room, await aFiled(w, room, { authors: [await w.person()] }))
    const open = async (person: PersonId) => (await w.as(person))(openSitting, { params: { id: room.sitting } })
    const outcomes = await Promise.allSettled([open(room.office), open(room.chair)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refusedWith('sitting.already_open', 409) })
  })

  it('closes once when two close it at once', async () => {
    const { room, id } = await sitting({ pack: nationalDefault })
    await conclude(room, id, 'defer', 'Bổ sung')
    const outcomes = await Promise.allSettled([close(room), close(room)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('writes of a vote only that it was cast', async () => {
    const { room, id } = await sitting()
    await vote(room, id, 'disagree', room.chair)
    const rows = await w.inside((tx) => tx.selectFrom('history').where('org_id', '=', w.org).where('what', '=', 'sitting.voted').where('subject_id', '=', room.sitting).select('detail').execute())
    expect(rows).toEqual([{ detail: { initiativeId: id, shownByHand: false } }])
  })

  it.each([['a choice that is none', { choice: 'maybe' }], ['nothing', {}], ['a voter who is no id', { choice: 'agree', personId: 'lan' }]])('takes no vote with %s', async (_what, body) => {
    const { room, id } = await sitting({ pack: nationalDefault })
    await expect((await w.as(room.chair))(castVote, { params: { id: room.sitting, initiativeId: id }, body: body as never })).rejects.toMatchObject({ status: 422, fault: { code: 'invalid' } })
  })
})
