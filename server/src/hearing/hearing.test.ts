import { castVote, closeSitting, concludeItem } from '@sangkien/contract/council'
import { readRemarks, releaseComments, replyToCouncil } from '@sangkien/contract/hearing'
import { readHome } from '@sangkien/contract/home'
import { readInitiative, readTimeline } from '@sangkien/contract/initiative'
import { handInSheet, saveMarks } from '@sangkien/contract/scoring'
import { usualHearingRules } from '@sangkien/domain/hearing/hearing-rules'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aFiled, aRoom, goodMarks, onAgenda, opened, type Room, score } from '../../test/a-sitting.ts'
import { refusedWith, world } from '../../test/world.ts'

const comments = ['Số liệu trước khi áp dụng lấy từ đâu?', 'Cần nêu rõ chi phí duy trì hằng năm.']
const words = 'Số liệu lấy từ sổ theo dõi năm 2025; chi phí duy trì nêu ở mục 3.'

describe('hearing the authors before the council concludes', () => {
  const w = world()
  const morning = w.now
  let [lan, minh, room]: [PersonId, PersonId, Room] = [] as never
  beforeAll(async () => {
    lan = await w.person([], { fullName: 'Trần Thị Lan' })
    minh = await w.person([], { fullName: 'Phạm Minh' })
    room = await aRoom(w)
  })
  beforeEach(() => { w.now = morning })

  const read = async (id: InitiativeId, person: PersonId) => (await w.as(person))(readInitiative, { params: { id } })
  const release = async (id: InitiativeId, by: PersonId = room.office, body = { comments }) => (await w.as(by))(releaseComments, { params: { id }, body })
  const reply = async (id: InitiativeId, by: PersonId = lan) => (await w.as(by))(replyToCouncil, { params: { id }, body: { words } })
  const owes = async (person: PersonId, id: InitiativeId) => (await (await w.as(person))(readHome, {})).duties.some(({ kind, subjectId }) => kind === 'reply_to_council' && subjectId === id)
  const remark = async (id: InitiativeId, scorer: PersonId, text: string) => {
    const as = await w.as(scorer)
    const params = { sittingId: room.sitting, initiativeId: id }
    const { rev } = await as(saveMarks, { params, body: { rev: 0, marks: goodMarks, remark: text } })
    await as(handInSheet, { params, body: { rev } })
  }
  async function scored(by: readonly PersonId[] = room.members): Promise<InitiativeId> {
    const id = await aFiled(w, room, { authors: [lan, minh] })
    await onAgenda(w, room, id)
    await score(w, room, id, by)
    return id
  }

  it('gathers what the sheets remark without a name, once all are in', async () => {
    const id = await aFiled(w, room, { authors: [lan, minh] })
    await onAgenda(w, room, id)
    const [first, second, ...others] = room.members
    await remark(id, first!, 'Thiếu số liệu đối chứng')
    const remarks = async (person: PersonId) => (await (await w.as(person))(readRemarks, { params: { id } })).remarks
    await expect(remarks(room.office)).rejects.toMatchObject(refusedWith('hearing.sheets_awaited', 409))
    await score(w, room, id, others)
    await remark(id, second!, 'Nên nêu chi phí')
    expect((await remarks(room.office)).toSorted()).toEqual(['Nên nêu chi phí', 'Thiếu số liệu đối chứng'])
    expect((await remarks(room.chair)).length).toBe(2)
    await expect(remarks(second!)).rejects.toMatchObject({ status: 403 }) // runs no sitting
    await expect(remarks(lan)).rejects.toMatchObject({ status: 403 })
  })

  it('does not let a chair read them before their own sheet is in', async () => {
    const id = await scored(room.members.slice(1))
    await expect(release(id, room.chair)).rejects.toMatchObject(refusedWith('hearing.own_sheet_first', 409))
    expect(await read(id, room.chair)).toMatchObject({ acts: { release_comments: { code: 'hearing.own_sheet_first' } } })
  })

  it('tells the authors, who have five working days, and nobody who judges alone', async () => {
    const id = await scored(room.members.slice(1))
    w.now = new Date('2026-11-30T17:00:00Z') // the day for sheets is over: one is missing
    const seen = await release(id)
    expect(seen).toMatchObject({ councilComments: [{ comments, dueOn: '2026-12-08', reply: null }], acts: { release_comments: { code: 'hearing.released' } } })
    expect(await read(id, lan)).toMatchObject({ councilComments: [{ comments, dueOn: '2026-12-08' }], acts: { reply_to_council: null } })
    expect(JSON.stringify(await read(id, lan))).not.toContain(room.members[1]!)
    expect((await read(id, room.members[1]!)).councilComments).toHaveLength(1)
    expect((await read(id, room.chair)).councilComments).toEqual([]) // whose sheet is not in
    expect((await read(id, await w.person(['leadership_viewer']))).councilComments).toEqual([])
    expect([await owes(lan, id), await owes(minh, id), await owes(room.members[1]!, id)]).toEqual([true, true, false])
    const told = await w.inside((tx) => tx.selectFrom('notice').where('org_id', '=', w.org).where('kind', '=', 'hearing.comments').where('initiative_id', '=', id).select(['person_id', 'facts']).execute())
    expect(told.map(({ person_id }) => person_id).toSorted()).toEqual([lan, minh].toSorted())
    await expect(release(id)).rejects.toMatchObject(refusedWith('hearing.released', 409))
  })

  it('never with the name of a member', async () => {
    const id = await scored()
    const { full_name: name } = await w.inside((tx) => tx.selectFrom('person').where('id', '=', room.members[2]!).select('full_name').executeTakeFirstOrThrow())
    await expect(release(id, room.office, { comments: [`Đồng chí ${name.toUpperCase()} đề nghị bổ sung`] })).rejects.toMatchObject({ status: 422, fault: { refusal: { code: 'hearing.names_member', name } } })
    await expect(release(id, lan)).rejects.toMatchObject({ status: 403 })
    await expect(release(id, await w.person(['council_chair']))).rejects.toMatchObject({ status: 404 }) // of no council of this dossier
  })

  it('takes one reply for all authors, kept in the dossier, to the last second', async () => {
    const id = await scored()
    await release(id)
    expect(await reply(id)).toMatchObject({ councilComments: [{ reply: { words, byName: 'Trần Thị Lan' } }], acts: { reply_to_council: { code: 'hearing.replied' } } })
    await expect(reply(id, minh)).rejects.toMatchObject(refusedWith('hearing.replied', 409))
    expect(await read(id, room.members[3]!)).toMatchObject({ councilComments: [{ reply: { words } }] })
    expect(await owes(minh, id)).toBe(false)
    expect((await (await w.as(lan))(readTimeline, { params: { id } })).map(({ what }) => what)).toEqual(expect.arrayContaining(['initiative.comments_released', 'initiative.council_replied']))
    const late = await scored()
    await release(late)
    w.now = new Date('2026-11-30T17:00:00Z') // five working days after Monday 23/11/2026
    expect(await owes(lan, late)).toBe(false)
    await expect(reply(late)).rejects.toMatchObject(refusedWith('hearing.reply_closed', 409))
    await expect(reply(id, room.members[1]!)).rejects.toMatchObject(refusedWith('hearing.not_an_author', 403))
  })

  it('holds the conclusion back until the reply, but not a deferral', async () => {
    const own = await aRoom(w)
    const ids = [await aFiled(w, own, { authors: [lan] }), await aFiled(w, own, { authors: [lan] })] as const
    await onAgenda(w, own, ...ids)
    for (const id of ids) await score(w, own, id, own.members)
    for (const id of ids) await release(id, own.office)
    await opened(w, own)
    for (const member of own.members) await (await w.as(member))(castVote, { params: { id: own.sitting, initiativeId: ids[0] }, body: { choice: 'agree' } })
    const conclude = async (id: InitiativeId, result: 'recognise' | 'defer') => (await w.as(own.office))(concludeItem, { params: { id: own.sitting, initiativeId: id }, body: { result, reasons: result === 'defer' ? 'Chờ thêm số liệu' : '' } })
    await expect(conclude(ids[0], 'recognise')).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'hearing.reply_awaited', until: '2026-11-30' } } })
    await reply(ids[0])
    await conclude(ids[0], 'recognise')
    await conclude(ids[1], 'defer')
    await (await w.as(own.office))(closeSitting, { params: { id: own.sitting }, body: { conclusion: '' } })
    // Of what is deferred the authors may be told why; of what awaits its decision nothing yet.
    await expect(release(ids[0], own.office)).rejects.toMatchObject(refusedWith('hearing.not_published', 409))
    expect(await release(ids[1], own.office)).toMatchObject({ councilComments: [{ dueOn: '2026-11-30' }, { comments, dueOn: null, reply: null }] })
    await expect(release(ids[1], own.office)).rejects.toMatchObject(refusedWith('hearing.released', 409))
  })

  it('knows of no reply and no second look where the rules say so', async () => {
    const own = await aRoom(w, { pack: { ...daNangEducation, council: { ...daNangEducation.council, hearing: { ...usualHearingRules, replyDays: 0, askWithinDays: 0 } } } })
    const [before, declined] = [await aFiled(w, own, { authors: [lan] }), await aFiled(w, own, { authors: [lan], stage: 'declined', columns: { decided_on: '2026-11-20' } })]
    await onAgenda(w, own, before)
    await score(w, own, before, own.members)
    await expect(release(before, own.office)).rejects.toMatchObject(refusedWith('hearing.no_reply_round', 409))
    expect(await read(declined, lan)).toMatchObject({ secondLook: null })
    expect((await read(declined, lan)).acts).not.toHaveProperty('ask_second_look')
    // The usual rules give three days more or less as they are told to.
    const three = await aRoom(w, { pack: { ...daNangEducation, council: { ...daNangEducation.council, hearing: { ...usualHearingRules, replyDays: 3 } } } })
    const sooner = await aFiled(w, three, { authors: [lan] })
    await onAgenda(w, three, sooner)
    await score(w, three, sooner, three.members)
    expect(await release(sooner, three.office)).toMatchObject({ councilComments: [{ dueOn: '2026-11-26' }] })
    expect(await read(await aFiled(w, three, { authors: [lan], stage: 'declined', columns: { decided_on: '2026-11-20' } }), lan)).toMatchObject({ secondLook: { asked: null, last: '2026-12-20' } })
  })
})
