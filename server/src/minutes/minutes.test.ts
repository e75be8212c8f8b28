import { castVote, closeSitting, concludeItem, readMinutes } from '@sangkien/contract/council'
import { listNotices, readHome } from '@sangkien/contract/home'
import { correctMinutes, type Minutes, readMinutesPage, signMinutes, signMinutesOnPaper } from '@sangkien/contract/minutes'
import { checkDocx } from '@sangkien/documents/checker/check-docx'
import { readDocx } from '@sangkien/documents/checker/read-docx'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import { beforeAll, describe, expect, it } from 'vitest'
import { aFiled, aRoom, onAgenda, opened, type Room, score } from '../../test/a-sitting.ts'
import { refusedWith, world } from '../../test/world.ts'
import { zipParts } from '../../test/zip-text.ts'
import { hashPassword } from '../people/password.ts'

const half = { ...daNangEducation, voting: { ...daNangEducation.voting, quorum: { num: 1, den: 2, of: 'appointed' as const } } }

const xmlOf = (bytes: Buffer) => zipParts(bytes).get('word/document.xml')!

describe('the minutes of a sitting', () => {
  const w = world()
  const password = 'mật khẩu của tôi 2026'
  let hashed = ''
  beforeAll(async () => { hashed = await hashPassword(password) })
  const params = (room: Room) => ({ id: room.sitting })
  const read = async (room: Room, person: PersonId) => (await w.as(person))(readMinutesPage, { params: params(room) })
  const write = async (room: Room, person: PersonId, texts: readonly { field: Minutes['texts'][number]['field']; initiativeId?: string; personId?: string; text: string }[], { rev, reason = 'Ghi rõ hơn' }: { rev?: number; reason?: string } = {}) =>
    (await w.as(person))(correctMinutes, { params: params(room), body: { rev: rev ?? (await read(room, person)).rev, reason, texts: texts.map((one) => ({ initiativeId: null, personId: null, ...one })) } })
  const sign = async (room: Room, person: PersonId, sha256?: string, typed = password) => (await w.as(person))(signMinutes, { params: params(room), body: { sha256: sha256 ?? (await read(room, person)).sha256!, password: typed } })
  const paper = async (room: Room, person: PersonId, tracked = false) => (await (await w.as(person)).file(readMinutes, { params: { ...params(room), format: 'docx' }, query: { tracked: String(tracked) } })).bytes
  const duties = async (room: Room, person: PersonId) => (await (await w.as(person))(readHome, {})).duties.filter(({ kind, subjectId }) => kind === 'sign_minutes' && subjectId === room.sitting).length

  /** A council of five, all there, over one dossier; its secretary is the third seat. */
  async function sat({ close = true, absent = [] }: { close?: boolean; absent?: readonly number[] } = {}) {
    const chair = await w.person(['council_chair'], { fullName: 'Trần Văn Chủ' })
    const [vice, secretary, member] = [await w.person(['council_member']), await w.person(['council_member'], { fullName: 'Lê Thị Thư' }), await w.person(['council_member'], { fullName: 'Ngô Văn Ý' })]
    const room = await aRoom(w, { seated: [chair, vice, secretary, member], pack: half })
    const id = await aFiled(w, room, { title: 'Số hóa hồ sơ lưu trữ', authors: [await w.person()] })
    await w.inside((tx) => tx.updateTable('account').set({ password_hash: hashed }).where('org_id', '=', w.org).execute())
    await onAgenda(w, room, id)
    await score(w, room, id, room.members)
    await opened(w, room, room.members.filter((_one, at) => !absent.includes(at)))
    if (close) await concluded(room, id, absent)
    return { room, id, chair, vice, secretary, member }
  }
  async function concluded(room: Room, id: InitiativeId, absent: readonly number[] = []) {
    for (const [at, voter] of room.members.entries()) if (!absent.includes(at)) await (await w.as(voter))(castVote, { params: { id: room.sitting, initiativeId: id }, body: { choice: 'agree' } })
    const office = await w.as(room.office)
    await office(concludeItem, { params: { id: room.sitting, initiativeId: id }, body: absent.length === 0 ? { result: 'recognise', reasons: '' } : { result: 'defer', reasons: 'Chờ đủ thành viên' } })
    await office(closeSitting, { params: { id: room.sitting }, body: { conclusion: 'Giao Thư ký hoàn thiện hồ sơ.' } })
  }

  it('are corrected by the secretary: each correction with its reason, and in Word as tracked changes', async () => {
    const { room, id, secretary, member, chair } = await sat()
    await write(room, secretary, [
      { field: 'discussion', initiativeId: id, text: 'Hội đồng thảo luận về hiệu quả.' }, { field: 'opinion', initiativeId: id, personId: member, text: 'Cần thêm số liệu.' }, { field: 'guests', text: 'Đại diện Sở Khoa học và Công nghệ' },
    ], { reason: 'Ghi diễn biến' })
    const after = await write(room, secretary, [{ field: 'discussion', initiativeId: id, text: 'Hội đồng thảo luận kỹ về hiệu quả.' }, { field: 'conclusion', text: 'Giao Văn phòng hoàn thiện hồ sơ trước ngày 15.' }], { reason: 'Ghi đúng lời kết luận' })
    expect(after.versions).toMatchObject([
      { version: 2, by: 'Lê Thị Thư', reason: 'Ghi đúng lời kết luận', inTheRoom: false, changes: [{ field: 'discussion', before: 'Hội đồng thảo luận về hiệu quả.', after: 'Hội đồng thảo luận kỹ về hiệu quả.' }, { field: 'conclusion', before: 'Giao Thư ký hoàn thiện hồ sơ.' }] },
      { version: 1, reason: 'Ghi diễn biến' },
    ])
    expect(after.texts.find(({ field }) => field === 'conclusion')!.pieces).toContainEqual({ text: expect.stringContaining('trước ngày 15'), ins: 2, del: null })

    const clean = await paper(room, chair)
    const { text } = readDocx(clean)
    for (const said of ['Hội đồng thảo luận kỹ về hiệu quả.', 'Ý kiến khác của Ngô Văn Ý: Cần thêm số liệu.', 'Khách mời: Đại diện Sở Khoa học và Công nghệ.', 'Giao Văn phòng hoàn thiện hồ sơ trước ngày 15.', 'Thư ký (người ghi biên bản): Lê Thị Thư.']) expect(text).toContain(said)
    expect(checkDocx(clean, 'minutes')).toEqual([])
    expect(xmlOf(clean)).not.toMatch(/<w:(ins|del) |[\uE000-\uE003]/)

    const tracked = await paper(room, chair, true)
    expect(() => readDocx(tracked)).not.toThrow()
    const xml = xmlOf(tracked)
    expect(xml).toMatch(/<w:ins w:id="\d+" w:author="Lê Thị Thư" w:date="\d{4}-\d\d-\d\dT[\d:]+Z"><w:r>/)
    expect(xml).toMatch(/<w:del [^>]+><w:r>(?:(?!<\/w:r>).)*<w:delText xml:space="preserve">/)
    expect(xml).not.toMatch(/[\uE000-\uE003]/)
  })

  it('take no figure, and are written by nobody else', async () => {
    const { room, id, secretary, chair, member } = await sat()
    const discussion = { field: 'discussion', initiativeId: id, text: 'Sửa' } as const
    for (const person of [room.office, chair, member]) await expect(write(room, person, [discussion])).rejects.toMatchObject(refusedWith('minutes.not_yours', 403))
    await expect(write(room, secretary, [discussion], { reason: '' })).rejects.toMatchObject(refusedWith('minutes.reason_missing', 422))
    await expect(write(room, secretary, [{ field: 'discussion', initiativeId: id, text: '' }])).rejects.toMatchObject(refusedWith('minutes.nothing_changed', 409))
    await expect(write(room, secretary, [{ field: 'tally' as never, text: '9' }])).rejects.toMatchObject({ status: 422 })
    await expect(write(room, secretary, [{ field: 'opinion', initiativeId: id, personId: room.office, text: 'Không phải thành viên' }])).rejects.toMatchObject({ status: 404 })
    await expect(write(room, await w.person(['council_member']), [discussion], { rev: 0 })).rejects.toMatchObject({ status: 404 })
    await expect(read(room, await w.person(['secretariat', 'administrator']))).rejects.toMatchObject({ status: 403 })
    expect((await read(room, member)).acts).toEqual({})
  })

  it('written by two hands at once keep both: the later is told what changed', async () => {
    const { room, secretary } = await sat()
    const { rev } = await read(room, secretary)
    await write(room, secretary, [{ field: 'guests', text: 'Báo Quảng Ngãi' }], { rev })
    await expect(write(room, secretary, [{ field: 'guests', text: 'Đài Phát thanh' }], { rev })).rejects.toMatchObject({ status: 409, fault: { code: 'stale', current: { versions: [{ changes: [{ field: 'guests', after: 'Báo Quảng Ngãi' }] }] } } })
  })

  it('are prepared while the council sits, without a reason, by who writes them alone; that is no correction', async () => {
    const { room, id, secretary, chair, member } = await sat({ close: false })
    const written = await write(room, secretary, [{ field: 'discussion', initiativeId: id, text: 'Chủ tọa nêu vấn đề.' }], { reason: '' })
    expect(written).toMatchObject({ record: null, sha256: null, versions: [{ inTheRoom: true }], acts: { correct: null } })
    await expect(write(room, secretary, [{ field: 'conclusion', text: 'Trước' }])).rejects.toMatchObject(refusedWith('minutes.not_closed', 409))
    for (const person of [chair, member, room.office]) await expect(read(room, person)).rejects.toMatchObject(refusedWith('sitting.items_undecided', 409))
    w.now = new Date(w.now.getTime() + 60_000)
    await concluded(room, id)
    expect((await read(room, member)).texts.find(({ field }) => field === 'discussion')).toMatchObject({ text: 'Chủ tọa nêu vấn đề.', pieces: [{ ins: null, del: null }] })
  })

  it('are signed by the secretary, then by the chair; it stands in the paper', async () => {
    const { room, secretary, chair, member, vice } = await sat()
    expect([await duties(room, secretary), await duties(room, chair), await duties(room, room.office), await duties(room, member)]).toEqual([1, 0, 0, 0])
    await expect(sign(room, chair)).rejects.toMatchObject(refusedWith('minutes.secretary_first', 409))
    for (const person of [member, vice, room.office]) await expect(sign(room, person)).rejects.toMatchObject(refusedWith('minutes.not_yours_to_sign', 403))
    await expect(sign(room, secretary, undefined, 'sai mật khẩu rồi')).rejects.toMatchObject(refusedWith('session.wrong_credentials'))
    const { sha256 } = await read(room, secretary)
    await write(room, secretary, [{ field: 'guests', text: 'Báo Quảng Ngãi' }])
    await expect(sign(room, secretary, sha256!)).rejects.toMatchObject(refusedWith('minutes.changed', 409))
    await sign(room, secretary)
    await expect(sign(room, secretary)).rejects.toMatchObject(refusedWith('minutes.already_signed', 409))
    expect([await duties(room, secretary), await duties(room, chair)]).toEqual([0, 1])
    expect((await (await w.as(chair))(listNotices, {})).rows[0]).toMatchObject({ kind: 'minutes.to_sign', path: `/phien-hop/${room.sitting}/bien-ban` })
    const signed = await sign(room, chair)
    expect(signed.signatures).toMatchObject([{ role: 'secretary', name: 'Lê Thị Thư', voidAt: null }, { role: 'chair', name: 'Trần Văn Chủ', voidAt: null }])
    expect(new Set(signed.signatures.map((one) => one.sha256)).size).toBe(1)
    expect([await duties(room, secretary), await duties(room, chair)]).toEqual([0, 0])
    const bytes = await paper(room, member)
    expect(readDocx(bytes).text).toContain(`Mã nội dung: ${signed.sha256!.slice(0, 16)}`)
    expect(readDocx(bytes).text).toMatch(/Đã ký trên hệ thống lúc \d\d giờ \d\d phút/)
    expect(checkDocx(bytes, 'minutes')).toEqual([])
  })

  it('once changed are signed by nobody: the signatures stay, void, and both sign again', async () => {
    const { room, secretary, chair } = await sat()
    await sign(room, secretary)
    await sign(room, chair)
    const changed = await write(room, secretary, [{ field: 'closing', text: 'Biên bản được thông qua sau khi chỉnh sửa.' }])
    expect(changed.signatures).toMatchObject([{ role: 'secretary', voidAt: expect.any(Date) }, { role: 'chair', voidAt: expect.any(Date) }])
    const { text } = readDocx(await paper(room, chair))
    expect(text).not.toContain('Đã ký trên hệ thống')
    expect(text).toContain('Biên bản được thông qua sau khi chỉnh sửa./.')
    expect((await (await w.as(chair))(listNotices, {})).rows[0]).toMatchObject({ kind: 'minutes.signature_void' })
    await expect(sign(room, chair)).rejects.toMatchObject(refusedWith('minutes.secretary_first', 409))
    await sign(room, secretary)
    expect((await sign(room, chair)).signatures).toHaveLength(4)
  })

  it('stay as they were signed, whatever a member becomes afterwards', async () => {
    const { room, secretary, chair } = await sat()
    const { sha256 } = await sign(room, secretary)
    await w.inside((tx) => tx.updateTable('person').set({ full_name: 'Trần Văn Chủ Tịch' }).where('org_id', '=', w.org).where('id', '=', chair).execute())
    expect((await read(room, chair)).sha256).toBe(sha256)
    expect(readDocx(await paper(room, chair)).text).toContain('Chủ trì (chủ tọa): Trần Văn Chủ, Chủ tịch Hội đồng.')
    await sign(room, chair)
  })

  it('are written and signed by the standing office where no secretary was there, and by the vice-chair for the chair', async () => {
    const { room, id, vice, secretary } = await sat({ absent: [0, 2] })
    expect([await duties(room, room.office), await duties(room, secretary)]).toEqual([1, 0])
    await write(room, room.office, [{ field: 'discussion', initiativeId: id, text: 'Phó Chủ tịch điều hành.' }])
    await expect(write(room, secretary, [{ field: 'guests', text: 'x' }])).rejects.toMatchObject(refusedWith('minutes.not_yours', 403))
    await sign(room, room.office)
    expect(await duties(room, vice)).toBe(1)
    expect((await sign(room, vice)).signatures.map(({ role }) => role)).toEqual(['secretary', 'chair'])
  })

  it('may be signed by hand: nobody is asked here then', async () => {
    const { room, secretary, chair } = await sat()
    const onPaper = async (person: PersonId, said: boolean) => (await w.as(person))(signMinutesOnPaper, { params: params(room), body: { onPaper: said } })
    await expect(onPaper(chair, true)).rejects.toMatchObject(refusedWith('minutes.not_yours_to_sign', 403))
    await onPaper(secretary, true)
    expect(await duties(room, secretary)).toBe(0)
    await expect(sign(room, secretary)).rejects.toMatchObject(refusedWith('minutes.on_paper', 409))
    await onPaper(secretary, false)
    await sign(room, secretary)
    await expect(onPaper(secretary, true)).rejects.toMatchObject(refusedWith('minutes.signed_here', 409))
  })

  it('name no different opinion but one that was entered: a vote is none', async () => {
    const { room, id, secretary, member } = await sat({ close: false })
    await (await w.as(member))(castVote, { params: { id: room.sitting, initiativeId: id }, body: { choice: 'disagree' } })
    expect((await read(room, secretary)).texts.filter(({ field }) => field === 'opinion')).toEqual([])
  })
})
