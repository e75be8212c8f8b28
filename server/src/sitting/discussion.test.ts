import { castVote, concludeItem, discussItem, readMinutes, readSitting } from '@sangkien/contract/council'
import { handInSheet, listMySheets, readScoreSheet, reopenSheet, saveMarks } from '@sangkien/contract/scoring'
import { readDocx } from '@sangkien/documents/checker/read-docx'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import type { Marks } from '@sangkien/domain/scoring/scale'
import { describe, expect, it } from 'vitest'
import { aFiled, aRoom, goodMarks, onAgenda, opened, type Room, score } from '../../test/a-sitting.ts'
import { refusedWith, world } from '../../test/world.ts'

const limited: RegulationPack = { ...daNangEducation, scale: { ...daNangEducation.scale!, largestSpread: { points: 20, then: 'discuss_again' } } }
const lowMarks: Marks = { novelty: 20, applicability: 16, benefit: 21 } // 57, where the others give 81

describe('scores too far apart', () => {
  const w = world()

  /** A room of five where one member gave much less, everyone there and everyone in favour. */
  async function apart(pack: RegulationPack = limited, seated: readonly PersonId[] = []): Promise<{ room: Room; id: InitiativeId }> {
    const room = await aRoom(w, { pack, seated })
    const author = seated[1] ?? (await w.person())
    const judges = room.members.filter((member) => member !== author)
    const id = await aFiled(w, room, { authors: [author] })
    await onAgenda(w, room, id)
    await score(w, room, id, judges.slice(0, -1))
    await score(w, room, id, judges.slice(-1), lowMarks)
    await opened(w, room)
    for (const voter of judges) await (await w.as(voter))(castVote, { params: { id: room.sitting, initiativeId: id }, body: { choice: 'agree' } })
    return { room, id }
  }
  const discuss = async (room: Room, initiativeId: InitiativeId, outcome: 'score_again' | 'stand_by', note = 'Thống nhất cách hiểu tiêu chí tính mới.', person = room.office) =>
    (await w.as(person))(discussItem, { params: { id: room.sitting, initiativeId }, body: { outcome, note } })
  const conclude = async (room: Room, initiativeId: InitiativeId, result: 'recognise' | 'defer' = 'recognise') =>
    (await w.as(room.office))(concludeItem, { params: { id: room.sitting, initiativeId }, body: { result, reasons: result === 'defer' ? 'Cần thêm số liệu' : '' } })
  const item = async (room: Room, person: PersonId) => (await (await w.as(person))(readSitting, { params: { id: room.sitting } })).agenda[0]!
  /** Each sitting moves the clock of the file: what happens in a room happens in an order. */
  const aMinuteLater = () => { w.now = new Date(w.now.getTime() + 60_000) }

  it('keep the council from recognising until it has discussed them', async () => {
    const { room, id } = await apart()
    await expect(conclude(room, id)).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'discussion.wanted', most: 20, found: 24 } } })
    const seen = await discuss(room, id, 'stand_by')
    expect(seen.agenda[0]).toMatchObject({ discussions: [{ outcome: 'stand_by', note: 'Thống nhất cách hiểu tiêu chí tính mới.', most: 20, found: 24 }], acts: { score_again: null, stand_by: null } })
    expect((await conclude(room, id)).agenda[0]).toMatchObject({ result: 'recognise' })
  })

  it('do nothing where the scale sets no limit', async () => {
    const { room, id } = await apart(daNangEducation)
    expect((await item(room, room.office)).acts).not.toHaveProperty('score_again')
    await expect(discuss(room, id, 'score_again')).rejects.toMatchObject(refusedWith('discussion.scores_close', 409))
    expect((await conclude(room, id)).agenda[0]).toMatchObject({ result: 'recognise' })
  })

  it('do not keep it from deferring, which rests on no score', async () => {
    const { room, id } = await apart()
    expect((await conclude(room, id, 'defer')).agenda[0]).toMatchObject({ result: 'defer' })
  })

  it('are scored again in the room: the one sheet changes, the rule counts anew, and the sheets lock again', async () => {
    const { room, id } = await apart()
    const last = room.members[4]!
    const params = { sittingId: room.sitting, initiativeId: id }
    const asLast = await w.as(last)
    await expect(asLast(reopenSheet, { params })).rejects.toMatchObject(refusedWith('scoring.not_open', 409))

    await discuss(room, id, 'score_again')
    aMinuteLater()
    expect(await item(room, last)).toMatchObject({ scoreAgain: true, sheets: { handedIn: 5, of: 5 } })
    expect((await asLast(listMySheets, {})).filter(({ sittingId }) => sittingId === room.sitting)).toMatchObject([{ state: 'handed_in', refusal: null }])
    await expect(conclude(room, id)).rejects.toMatchObject(refusedWith('discussion.scoring_again', 409))
    await expect(discuss(room, id, 'score_again')).rejects.toMatchObject(refusedWith('discussion.scoring_again', 409))

    const taken = await asLast(reopenSheet, { params })
    const saved = await asLast(saveMarks, { params, body: { rev: taken.rev, marks: goodMarks, remark: 'Chấm lại sau thảo luận.' } })
    await asLast(handInSheet, { params, body: { rev: saved.rev } })
    expect((await item(room, room.office)).score).toMatchObject({ points: 81, warnings: [] })

    await discuss(room, id, 'stand_by', 'Điểm sau khi chấm lại là điểm của Hội đồng.')
    aMinuteLater()
    await expect(asLast(reopenSheet, { params })).rejects.toMatchObject(refusedWith('scoring.not_open', 409))
    expect((await asLast(readScoreSheet, { params })).handedInAt).not.toBeNull()
    expect((await conclude(room, id)).agenda[0]).toMatchObject({ result: 'recognise', scoreAgain: false, score: { points: 81, class: 'B' } })
  })

  it('tell the members that their sheets are open, and nobody that all are in once more', async () => {
    const { room, id } = await apart()
    await discuss(room, id, 'score_again')
    aMinuteLater()
    const as = await w.as(room.members[4]!)
    const params = { sittingId: room.sitting, initiativeId: id }
    const { rev } = await as(reopenSheet, { params })
    await as(handInSheet, { params, body: { rev } })
    const kinds = async (to: PersonId) => (await w.inside((tx) => tx.selectFrom('notice').where('org_id', '=', w.org).where('person_id', '=', to).select('kind').orderBy('at').orderBy('id').execute())).map(({ kind }) => kind)
    expect((await kinds(room.members[1]!)).filter((kind) => kind === 'scoring.again')).toHaveLength(1)
    expect((await kinds(room.office)).filter((kind) => kind === 'scoring.all_in')).toHaveLength(1)
  })

  it('are written down by who runs the sitting, not by a member, and never on their own initiative', async () => {
    const { room, id } = await apart()
    await expect(discuss(room, id, 'stand_by', 'Giữ điểm', room.members[1]!)).rejects.toMatchObject({ status: 403 })
    await expect(discuss(room, id, 'stand_by', ' ')).rejects.toMatchObject(refusedWith('discussion.note_missing', 422))
    expect((await discuss(room, id, 'stand_by', 'Giữ điểm', room.chair)).agenda[0]!.discussions).toHaveLength(1)
    await conclude(room, id)
    await expect(discuss(room, id, 'stand_by')).rejects.toMatchObject(refusedWith('sitting.item_decided', 409))
  })

  it('are told to no author of the dossier, and stand in the history of the agency', async () => {
    const author = await w.person(['council_member'])
    const { room, id } = await apart(limited, [await w.person(['council_chair']), author])
    await discuss(room, id, 'score_again')
    expect(await item(room, author)).toMatchObject({ discussions: null, score: null, scoreAgain: false, acts: {} })
    await expect((await w.as(author))(readScoreSheet, { params: { sittingId: room.sitting, initiativeId: id } })).rejects.toMatchObject(refusedWith('scoring.own_initiative', 403))
    const told = await w.inside((tx) => tx.selectFrom('history').where('org_id', '=', w.org).where('subject_id', '=', room.sitting).where('what', '=', 'sitting.scores_reopened').select('detail').execute())
    expect(told).toEqual([{ detail: { initiativeId: id } }])
  })

  it('stand in the minutes with what was said', async () => {
    const { room, id } = await apart()
    await discuss(room, id, 'stand_by', 'Hai cách hiểu về phạm vi áp dụng; giữ điểm.')
    await conclude(room, id)
    const { text } = readDocx((await (await w.as(room.office)).file(readMinutes, { params: { id: room.sitting, format: 'docx' } })).bytes)
    expect(text).toContain('Hai phiếu chấm lệch nhau 24 điểm, quá 20 điểm. Hội đồng thảo luận và chốt điểm: Hai cách hiểu về phạm vi áp dụng; giữ điểm.')
  })
})
