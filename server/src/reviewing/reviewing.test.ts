import { declareConflicts, markConflict } from '@sangkien/contract/conflict'
import { changeCouncil, closeSitting, concludeItem, listCouncils, readMinutes, takeOffAgenda } from '@sangkien/contract/council'
import { readHome } from '@sangkien/contract/home'
import { acceptReviewerList, acceptSuggestion, exportReviewers, readReviewerList, remindReviewers, removeReviewer, suggestReviewers } from '@sangkien/contract/reviewing'
import { listMySheets, readScoreSheet } from '@sangkien/contract/scoring'
import { readDocx } from '@sangkien/documents/checker/read-docx'
import type { PersonId } from '@sangkien/domain/ids'
import { basis } from '@sangkien/domain/regulation/basis'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import { describe, expect, it } from 'vitest'
import { aFiled, aRoom, nothingToDeclare, onAgenda, opened, type Room, score, unasked } from '../../test/a-sitting.ts'
import { half, reviewingIn } from '../../test/a-reviewing.ts'
import { aWorkbook } from '../../test/a-workbook.ts'
import { refusedWith, world } from '../../test/world.ts'
import { xlsxText } from '../../test/zip-text.ts'

const reviewedBy = (perDossier: number) => ({ ...half, council: { ...half.council, reviewers: { perDossier, basis: basis('Quy chế', 'Điều 8', 'design') } } })
const field = daNangEducation.fields[0]!.code

describe('reviewers of a dossier', () => {
  const w = world()
  const { office, seen, namesOn, put, mine, told, knows, nameOf } = reviewingIn(w)

  it('are proposed by expertise and load, with reasons, and hold only once accepted', async () => {
    const room = await aRoom(w, { pack: half })
    const [a, b, c, d, e] = room.members as [PersonId, PersonId, PersonId, PersonId, PersonId]
    const ids = [await aFiled(w, room, { content: { field } }), await aFiled(w, room, { authors: [b] }), await aFiled(w, room)]
    await onAgenda(w, room, ...ids)
    await knows(room, e, [field])

    const proposal = await (await office(room))(suggestReviewers, { params: { id: room.sitting } })
    expect(proposal.items.map(({ chosen }) => chosen.map(({ personId }) => personId))).toEqual([[e, b], [a, c], [d, a]])
    expect(proposal.items[0]!.chosen[0]).toMatchObject({ expert: true, load: 0 })
    expect(proposal.items[1]!.passedOver.map(({ why }) => why)).toContain('out')
    const loads = proposal.members.map(({ then }) => then)
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
    // Nothing holds yet, anywhere.
    expect((await seen(room)).items.flatMap(({ reviewers }) => reviewers)).toEqual([])
    expect(await mine(e)).toEqual([])

    const after = await (await office(room))(acceptSuggestion, { params: { id: room.sitting }, body: { hash: proposal.hash } })
    expect(after.items[0]!.reviewers.map(({ personId, how, reason }) => ({ personId, how, reason }))).toContainEqual({ personId: e, how: 'auto', reason: { expert: true, load: 0 } })
    expect((await told(e, 'reviewing.assigned')).map(({ words, path }) => [words, path])).toEqual([['Bạn được phân công phản biện một hồ sơ, hạn gửi phiếu hết ngày 30/11/2026', '/cham-diem']])
    await expect((await office(room))(acceptSuggestion, { params: { id: room.sitting }, body: { hash: proposal.hash } })).rejects.toMatchObject(refusedWith('reviewing.changed_meanwhile', 409))
  })

  it('are counted over the round: who reviewed in an earlier sitting comes later in the next', async () => {
    const room = await aRoom(w, { pack: reviewedBy(1), size: 5 })
    const first = await aFiled(w, room)
    await onAgenda(w, room, first)
    await put(room, first, room.members[0]!)
    const next: Room = { ...room, sitting: (await w.inside(async (tx) => {
      const id = crypto.randomUUID()
      await tx.insertInto('sitting').values({ org_id: w.org, id, council_id: room.council, round_id: room.round, name: 'Phiên họp thứ hai', held_at: new Date('2026-12-08T01:00:00Z'), place: 'A', scores_due: '2026-12-07' } as never).execute()
      return id
    })) as Room['sitting'] }
    await onAgenda(w, next, await aFiled(w, next))
    const { items, members } = await (await office(room))(suggestReviewers, { params: { id: next.sitting } })
    expect(items[0]!.chosen[0]!.personId).toBe(room.members[1])
    expect(members[0]).toMatchObject({ now: 1, then: 1 })
  })

  it('are as many as the rules want, or none', async () => {
    const three = await aRoom(w, { pack: reviewedBy(3) })
    await onAgenda(w, three, await aFiled(w, three))
    expect((await (await office(three))(suggestReviewers, { params: { id: three.sitting } })).items[0]!.chosen).toHaveLength(3)
    const none = await aRoom(w, { pack: reviewedBy(0) })
    const id = await aFiled(w, none)
    await onAgenda(w, none, id)
    expect((await seen(none)).acts.assign).toEqual({ code: 'reviewing.not_used' })
    await expect(put(none, id, none.members[0]!)).rejects.toMatchObject(refusedWith('reviewing.not_used', 409))
    expect((await (await office(none))(suggestReviewers, { params: { id: none.sitting } })).items).toEqual([])
  })

  it('are chosen by hand among those who judge: no author, nobody out, nobody who has not answered', async () => {
    const room = await aRoom(w, { pack: half })
    const [author, out, silent, member] = room.members as [PersonId, PersonId, PersonId, PersonId]
    const id = await aFiled(w, room, { authors: [author] })
    await unasked(w, room, id)
    await (await w.as(out))(declareConflicts, { params: { id: room.sitting }, body: { answers: [{ initiativeId: id, conflict: true, kinds: ['kin'], note: '' }] } })
    await nothingToDeclare(w, room.sitting, member)
    for (const [who, code] of [[author, 'reviewing.author'], [out, 'reviewing.out'], [silent, 'reviewing.undeclared']] as const) await expect(put(room, id, who)).rejects.toMatchObject(refusedWith(code, 409))
    await expect(put(room, id, await w.person(['council_member']))).rejects.toMatchObject({ status: 404 })

    expect((await put(room, id, member)).items[0]).toMatchObject({ lacking: 1, reviewers: [{ personId: member, how: 'hand', doneAt: null, offeredTo: null, remove: null }] })
    await expect(put(room, id, member)).rejects.toMatchObject(refusedWith('reviewing.already', 409))
    await (await office(room))(removeReviewer, { params: { id: room.sitting, initiativeId: id, personId: member } })
    expect(await namesOn(room, id)).toEqual([])
    expect(await told(member, 'reviewing.removed')).toHaveLength(1)
    await put(room, id, member)
    await score(w, room, id, [member])
    await expect((await office(room))(removeReviewer, { params: { id: room.sitting, initiativeId: id, personId: member } })).rejects.toMatchObject(refusedWith('reviewing.handed_in', 409))
    expect((await seen(room)).members.find(({ personId }) => personId === member)).toMatchObject({ of: 1, done: 1, daysOpen: null })
  })

  it('are known to who runs the sitting alone; a member sees their own, and to others they are not there', async () => {
    const room = await aRoom(w, { pack: half })
    const [chair, one, two, other] = room.members as [PersonId, PersonId, PersonId, PersonId]
    const id = await aFiled(w, room)
    await onAgenda(w, room, id)
    await put(room, id, one)
    await put(room, id, two)
    const own = await seen(room, one)
    expect([own.mayRun, own.items.map(({ reviewers, candidates, lacking }) => [reviewers.map(({ personId }) => personId), candidates, lacking]), own.members.map(({ personId }) => personId)]).toEqual([false, [[[one], [], 0]], [one]])
    expect((await seen(room, other)).items).toEqual([])
    expect((await seen(room, chair)).items[0]!.reviewers).toHaveLength(2)
    for (const stranger of [await w.person(['council_member']), await w.person(['council_chair'])]) await expect(seen(room, stranger)).rejects.toMatchObject({ status: 404 })
    await expect(seen(room, await w.person(['decision_maker']))).rejects.toMatchObject({ status: 403 })
    const member = await w.as(one)
    await expect(member(suggestReviewers, { params: { id: room.sitting } })).rejects.toMatchObject({ status: 403 })
    const sheets = await (await w.as(two))(listMySheets, {})
    expect(sheets.filter(({ sittingId }) => sittingId === room.sitting)).toMatchObject([{ reviews: true }])
    expect(JSON.stringify([await mine(two), await member(readScoreSheet, { params: { sittingId: room.sitting, initiativeId: id } })])).not.toContain('"reviewers"')
  })

  it('keep a dossier from whoever is out of it, though they run the sitting, and from the sums they see', async () => {
    const room = await aRoom(w, { pack: half })
    const [chair, one] = room.members as [PersonId, PersonId]
    const [own, open] = [await aFiled(w, room, { authors: [chair] }), await aFiled(w, room)]
    await onAgenda(w, room, own, open)
    await put(room, own, one)
    const forChair = await seen(room, chair)
    expect(forChair.items.map(({ initiativeId }) => initiativeId)).toEqual([open])
    expect(forChair.members.find(({ personId }) => personId === one)).toMatchObject({ of: 0, inRound: 0 })
    expect((await (await w.as(chair))(suggestReviewers, { params: { id: room.sitting } })).members.find(({ personId }) => personId === one)?.now).toBe(0)
    await expect(put(room, own, room.members[2]!, chair)).rejects.toMatchObject({ status: 404 })
    expect((await seen(room)).members.find(({ personId }) => personId === one)).toMatchObject({ of: 1, inRound: 1 })
  })

  it('come first among the sheets of who reviews', async () => {
    const room = await aRoom(w, { pack: half, size: 3 })
    const [, , last] = room.members as [PersonId, PersonId, PersonId]
    const ids = [await aFiled(w, room), await aFiled(w, room), await aFiled(w, room)] as const
    await onAgenda(w, room, ...ids)
    const order = async () => (await (await w.as(last))(listMySheets, {})).filter(({ sittingId }) => sittingId === room.sitting).map(({ initiativeId }) => initiativeId)
    const usual = await order()
    await put(room, usual[2]!, last)
    expect(await order()).toEqual([usual[2], usual[0], usual[1]])
    const duty = (await (await w.as(last))(readHome, {})).duties.find(({ kind, subjectId }) => kind === 'hand_in_sheet' && subjectId === room.sitting)
    expect(duty?.detail).toEqual({ next: usual[2] })
  })

  it('go when a conflict is found later or the dossier leaves the agenda, and the office hears of the first', async () => {
    const room = await aRoom(w, { pack: half })
    const [, one, two] = room.members as [PersonId, PersonId, PersonId]
    const id = await aFiled(w, room)
    await onAgenda(w, room, id)
    await put(room, id, one)
    await put(room, id, two)
    await (await w.as(one))(declareConflicts, { params: { id: room.sitting }, body: { answers: [{ initiativeId: id, conflict: true, kinds: ['interest'], note: '' }] } })
    expect(await namesOn(room, id)).toEqual([two])
    expect(await mine(one)).toEqual([])
    expect((await told(room.office, 'reviewing.lost')).map(({ path }) => path)).toEqual([`/phien-hop/${room.sitting}/phan-bien`])
    await (await office(room))(markConflict, { params: { id: room.sitting, initiativeId: id, personId: two }, body: { mark: 'conflict', reason: 'Có tranh chấp' } })
    expect(await namesOn(room, id)).toEqual([])
    await put(room, id, room.members[3]!)
    await (await office(room))(takeOffAgenda, { params: { id: room.sitting, initiativeId: id } })
    expect((await seen(room)).items).toEqual([])
  })

  it('go with the seat; who keeps it keeps the fields they know', async () => {
    const room = await aRoom(w, { pack: half })
    const [, leaving, staying] = room.members as [PersonId, PersonId, PersonId]
    const id = await aFiled(w, room)
    await onAgenda(w, room, id)
    await put(room, id, leaving)
    await knows(room, staying, [field], staying)
    await expect(knows(room, leaving, [field], staying)).rejects.toMatchObject({ status: 404 })
    await expect(knows(room, staying, ['khong-co'])).rejects.toMatchObject({ status: 422 })
    const council = (await (await office(room))(listCouncils, {})).find((one) => one.id === room.council)!
    expect(council.mayKnow).toHaveLength(5)
    const body = { name: council.name, decisionNumber: council.decisionNumber, decisionDate: council.decisionDate, validFrom: council.validFrom, validTo: council.validTo, version: council.version, seats: council.seats.filter(({ personId }) => personId !== leaving).map(({ personId, seat }) => ({ personId, seat })) }
    const changed = await (await office(room))(changeCouncil, { params: { id: room.council }, body })
    expect(changed.seats.find(({ personId }) => personId === staying)?.fields).toEqual([field])
    expect(await namesOn(room, id)).toEqual([])
  })

  it('come in from Excel: looked at first, all or nothing, and out again in the same columns', async () => {
    const room = await aRoom(w, { pack: half })
    const [, one, two] = room.members as [PersonId, PersonId, PersonId]
    const ids = [await aFiled(w, room, { title: 'Sổ điện tử' }), await aFiled(w, room, { authors: [two] })] as const
    await onAgenda(w, room, ...ids)
    const as = await office(room)
    const [first, second] = (await seen(room)).items
    const send = async (...rows: readonly (readonly string[])[]) => as.upload(readReviewerList, { params: { id: room.sitting } }, { name: 'phan-cong.xlsx', bytes: aWorkbook([['STT', 'Mã hồ sơ', 'Tên sáng kiến', 'Người phản biện'], ...rows]) })
    const [nameOne, nameTwo] = [await nameOf(one), await nameOf(two)]

    const faulty = await send(['1', first!.code, '', `${nameOne}; ${nameTwo}`], ['2', second!.code, '', nameTwo], ['3', 'SK-0', '', nameOne])
    expect(faulty.wrong).toBe(2)
    expect(faulty.lines.map(({ wrongs }) => wrongs.map(({ code }) => code))).toEqual([[], ['refused'], ['unknown_code']])
    expect((await seen(room)).items.flatMap(({ reviewers }) => reviewers)).toEqual([])
    const lines = ({ lines: rows }: typeof faulty) => rows.filter(({ changes }) => changes).map(({ initiativeId, personIds }) => ({ initiativeId: initiativeId!, personIds }))
    await expect(as(acceptReviewerList, { params: { id: room.sitting }, body: { hash: faulty.hash, lines: lines(faulty) } })).rejects.toMatchObject(refusedWith('reviewing.author', 409))

    const good = await send(['1', first!.code, '', `${nameOne}; ${nameTwo}`])
    const after = await as(acceptReviewerList, { params: { id: room.sitting }, body: { hash: good.hash, lines: lines(good) } })
    expect(after.items[0]!.reviewers.map(({ personId, how }) => [personId, how])).toEqual([[one, 'excel'], [two, 'excel']])
    await expect(as(acceptReviewerList, { params: { id: room.sitting }, body: { hash: good.hash, lines: lines(good) } })).rejects.toMatchObject(refusedWith('reviewing.changed_meanwhile', 409))

    const out = (await as.file(exportReviewers, { params: { id: room.sitting } })).bytes
    expect(xlsxText(out)).toContain(`${nameOne}; ${nameTwo}`)
    const again = await as.upload(readReviewerList, { params: { id: room.sitting } }, { name: 'x.xlsx', bytes: out })
    expect(again.lines.map(({ changes, wrongs }) => [changes, wrongs])).toEqual([[false, []]])
    await expect(as.upload(readReviewerList, { params: { id: room.sitting } }, { name: 'x.xlsx', bytes: aWorkbook([['Họ tên', 'Đơn vị'], ['A', 'B']]) })).rejects.toMatchObject(refusedWith('reviewing.no_columns', 422))
    await expect(as.upload(readReviewerList, { params: { id: room.sitting } }, { name: 'x.xlsx', bytes: Buffer.from('abc') })).rejects.toMatchObject(refusedWith('import.not_a_workbook'))
  })

  it('are reminded by name of whoever does, each of their own, and it is kept', async () => {
    const room = await aRoom(w, { pack: half })
    const [, done, late, none] = room.members as [PersonId, PersonId, PersonId, PersonId]
    const [a, b] = [await aFiled(w, room), await aFiled(w, room)]
    await onAgenda(w, room, a, b)
    for (const [id, who] of [[a, done], [a, late], [b, late]] as const) await put(room, id, who)
    await score(w, room, a, [done, late])
    const remind = async (personIds: PersonId[]) => (await office(room))(remindReviewers, { params: { id: room.sitting }, body: { personIds, message: 'Nhờ anh chị gửi phiếu trước thứ Sáu.' } })
    await expect(remind([done, none])).rejects.toMatchObject(refusedWith('reviewing.nobody_to_remind', 409))
    const before = w.now
    w.now = new Date('2026-11-26T02:00:00Z')
    const after = await remind([done, late])
    const from = await nameOf(room.office)
    expect(after.members.find(({ personId }) => personId === late)).toMatchObject({ of: 2, done: 1, daysOpen: 3, remindedBy: from, remindedAt: w.now })
    expect((await told(late, 'reviewing.reminder')).map(({ words, title }) => [words, title])).toEqual([[`Nhắc gửi phiếu phản biện, hạn gửi phiếu hết ngày 30/11/2026 (${from}; bạn đã gửi 1/2): Nhờ anh chị gửi phiếu trước thứ Sáu.`, null]])
    expect(await told(done, 'reviewing.reminder')).toEqual([])
    expect((await mine(late)).map(({ reminder }) => reminder?.byName)).toEqual([from, from])
    expect((await w.inside((tx) => tx.selectFrom('history').where('org_id', '=', w.org).where('what', '=', 'reviewing.reminded').where('subject_id', '=', room.sitting).select('detail').execute()))).toEqual([{ detail: { count: 1 } }])
    w.now = before
  })

  it('stand in the minutes once the sitting is over', async () => {
    const room = await aRoom(w, { pack: half })
    const [, one, two] = room.members as [PersonId, PersonId, PersonId]
    const id = await aFiled(w, room)
    await onAgenda(w, room, id)
    await put(room, id, two)
    await put(room, id, one)
    await opened(w, room)
    await (await office(room))(concludeItem, { params: { id: room.sitting, initiativeId: id }, body: { result: 'defer', reasons: 'Bổ sung số liệu' } })
    const minutes = async () => readDocx((await (await office(room)).file(readMinutes, { params: { id: room.sitting, format: 'docx' } })).bytes).text
    const line = `Phản biện: ${await nameOf(one)}, ${await nameOf(two)}.`
    expect(await minutes()).not.toContain('Phản biện:')
    await expect(put(room, id, room.members[3]!)).rejects.toMatchObject(refusedWith('reviewing.item_decided', 409))
    await (await office(room))(closeSitting, { params: { id: room.sitting }, body: { conclusion: '' } })
    expect(await minutes()).toContain(line)
    expect(await mine(one)).toEqual([])
  })
})
