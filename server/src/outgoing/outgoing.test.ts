import { readHome } from '@sangkien/contract/home'
import type { Outgoing } from '@sangkien/contract/outgoing'
import * as door from '@sangkien/contract/outgoing'
import { readOutgoingRegister } from '@sangkien/contract/register'
import { addRecipientList, changeRecipientList, dropRecipientList } from '@sangkien/contract/recipient-list'
import { outgoingFacts } from '@sangkien/documents/outgoing/outgoing-facts'
import type { PersonId } from '@sangkien/domain/ids'
import type { Capacity } from '@sangkien/domain/outgoing/capacity'
import { outgoingStateOf } from '@sangkien/domain/outgoing/path'
import { day } from '@sangkien/domain/time/day'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aPaper } from '../../test/a-paper.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'
import { docxText } from '../../test/zip-text.ts'
import { newId } from '../id.ts'

const today = '2026-11-23'

describe('a paper on its way out', () => {
  const w = world()
  const morning = w.now
  const who = {} as Record<'drafter' | 'unitHead' | 'clerk' | 'head' | 'deputy' | 'colleague', PersonId>
  const as = {} as Record<keyof typeof who, Caller>
  beforeAll(async () => {
    who.drafter = await w.person(['secretariat'], { fullName: 'Nguyễn Văn Thư', unitId: w.otherUnit })
    who.unitHead = await w.person([], { fullName: 'Trần Trưởng', unitId: w.otherUnit, title: 'Trưởng phòng' })
    await w.inside((tx) => tx.insertInto('role_grant').values({ org_id: w.org, id: newId(), person_id: who.unitHead, role: 'unit_head', unit_id: w.otherUnit, from_day: day('2020-01-01'), to_day: null }).execute())
    who.clerk = await w.person(['records_clerk'], { fullName: 'Mai Văn Thư' })
    who.head = await w.person(['decision_maker'], { fullName: 'Lê Văn Chánh', headOfAgency: true, title: 'Chánh Văn phòng' })
    who.deputy = await w.person(['decision_maker'], { fullName: 'Võ Thị Phó', title: 'Phó Chánh Văn phòng' })
    who.colleague = await w.person([], { fullName: 'Phạm Đồng Nghiệp', title: 'Trưởng phòng Tổng hợp' })
  })
  beforeEach(async () => {
    w.now = morning
    for (const key of Object.keys(who) as (keyof typeof who)[]) as[key] = await w.as(who[key])
  })

  const draft = async (about: Parameters<typeof aPaper>[0] = {}, facts: Partial<{ signerId: string; capacity: Capacity; urgency: 'urgent'; copies: number; replacesId: string }> = {}) =>
    as.drafter.upload(door.draftOutgoing, { query: { signerId: who.deputy, capacity: 'KT', ...facts } }, await aPaper(about))
  const params = (id: string) => ({ params: { id } })
  /** As far as `until` says, each step by whom it belongs to. */
  async function walk(id: string, until: 'content' | 'form' | 'signed' | 'numbered' | 'issued', signer: Caller = as.deputy) {
    let at = await as.unitHead(door.approveContent, { ...params(id), body: { version: (await as.drafter(door.readOutgoing, params(id))).version } })
    if (until === 'content') return at
    at = await as.clerk(door.approveFormat, { ...params(id), body: { version: at.version, note: at.faults.length > 0 ? 'Theo mẫu của cơ quan' : '' } })
    if (until === 'form') return at
    at = await signer(door.signOutgoing, { ...params(id), body: { version: at.version } })
    if (until === 'signed') return at
    at = await as.clerk(door.numberOutgoing, { ...params(id), body: { version: at.version, dated: today } })
    return until === 'numbered' ? at : as.clerk(door.issueOutgoing, { ...params(id), body: { version: at.version, sentOn: today } })
  }
  const signAndNumber = async (id: string, version: number, signer: Caller) => as.clerk(door.numberOutgoing, { ...params(id), body: { version: (await signer(door.signOutgoing, { ...params(id), body: { version } })).version, dated: today } })
  const notices = (person: PersonId, id: string) => w.inside(async (tx) => (await tx.selectFrom('notice').where('org_id', '=', w.org).where('person_id', '=', person).select(['kind', 'facts']).orderBy('at').execute()).filter(({ facts }) => (facts as { outgoingId?: string }).outgoingId === id).map(({ kind }) => kind).toSorted())

  it('is read from its own words, signed in its place, and goes the way of the decree step by step', async () => {
    const drafted = await draft({}, { urgency: 'urgent', copies: 9 })
    expect(drafted).toMatchObject({ state: 'draft', type: 'GM', symbol: 'GM-VP', about: 'Họp Hội đồng sáng kiến', recipients: ['Như thành phần mời', 'Lưu: VT, HCQT'], urgency: 'urgent', copies: 9, signerName: 'Võ Thị Phó', authority: ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'], faults: [], unitName: 'Phòng Hành chính - Quản trị' })
    const words = async () => docxText((await as.drafter.file(door.readOutgoingPaper, { params: { id: drafted.id, format: 'docx' } })).bytes)
    expect(await words()).toContain('KT. CHÁNH VĂN PHÒNG')
    expect(await words()).toContain('Võ Thị Phó')
    expect(await words()).not.toContain('Số: 01/GM-VP')

    const out = await walk(drafted.id, 'issued')
    expect(out).toMatchObject({ state: 'issued', numberText: '01/GM-VP', dated: today, sentOn: today })
    expect(out.steps.map(({ act, byName }) => [act, byName])).toEqual([['draft', 'Nguyễn Văn Thư'], ['approve_content', 'Trần Trưởng'], ['approve_format', 'Mai Văn Thư'], ['sign', 'Võ Thị Phó'], ['number', 'Mai Văn Thư'], ['issue', 'Mai Văn Thư']])
    const paper = await as.drafter.file(door.readOutgoingPaper, { params: { id: drafted.id, format: 'docx' } })
    expect(outgoingFacts(paper.bytes, day(today))).toMatchObject({ number: 1, symbol: 'GM-VP', signer: 'Võ Thị Phó' })
    expect(docxText(paper.bytes)).toContain('Quảng Ngãi, ngày 23 tháng 11 năm 2026')
    expect([await notices(who.unitHead, out.id), await notices(who.clerk, out.id), await notices(who.deputy, out.id), await notices(who.drafter, out.id)]).toEqual([['outgoing.to_approve'], ['outgoing.to_check', 'outgoing.to_number'], ['outgoing.issued', 'outgoing.to_sign'], ['outgoing.issued']])
  })

  it('lets nobody out of turn or in another’s place', async () => {
    const { id, version } = await draft()
    const body = { version, note: '' }
    for (const one of ['drafter', 'clerk', 'deputy', 'colleague'] as const) await expect(as[one](door.approveContent, { ...params(id), body })).rejects.toMatchObject({ status: one === 'colleague' ? 404 : 403 })
    await expect(as.clerk(door.approveFormat, { ...params(id), body })).rejects.toMatchObject({ status: 409, fault: { refusal: { code: 'outgoing.state', state: 'draft', act: 'approve_format' } } })
    await expect(as.deputy(door.signOutgoing, { ...params(id), body })).rejects.toMatchObject(refusedWith('outgoing.state', 409))
    const { version: then } = await walk(id, 'form')
    await expect(as.head(door.signOutgoing, { ...params(id), body: { version: then } })).rejects.toMatchObject(refusedWith('outgoing.not_the_signer', 403))
    await expect(as.drafter(door.numberOutgoing, { ...params(id), body: { version: then, dated: today } })).rejects.toMatchObject({ status: 403 })
    await expect(as.clerk(door.numberOutgoing, { ...params(id), body: { version: then, dated: today } })).rejects.toMatchObject(refusedWith('outgoing.state', 409))
    await expect(as.deputy(door.signOutgoing, { ...params(id), body: { version } })).rejects.toMatchObject({ status: 409, fault: { code: 'stale' } })
    expect((await as.drafter(door.readOutgoing, params(id))).acts).toMatchObject({ revise: null, cancel: null })
    expect((await as.drafter(door.readOutgoing, params(id))).acts).not.toHaveProperty('sign')
    expect((await as.deputy(door.readOutgoing, params(id))).acts.sign).toBeNull()
  })

  it('another wording makes void what was approved and signed, and shows it', async () => {
    const { id } = await draft()
    const { version } = await walk(id, 'signed')
    const again = await as.drafter.upload(door.reviseOutgoing, { params: { id }, query: { version: String(version) as never } }, await aPaper({ about: 'Họp Hội đồng sáng kiến lần hai' }))
    expect(again).toMatchObject({ state: 'draft', revision: 2, about: 'Họp Hội đồng sáng kiến lần hai' })
    expect(again.steps.map(({ act, void: gone }) => [act, gone])).toEqual([['draft', false], ['approve_content', true], ['approve_format', true], ['sign', true], ['revise', false]])
    await expect(as.drafter.upload(door.reviseOutgoing, { params: { id }, query: { version: again.version } }, await aPaper({ symbol: 'TB-VP' }))).rejects.toMatchObject(refusedWith('outgoing.other_symbol', 422))
    await walk(id, 'numbered')
    await expect(as.drafter.upload(door.reviseOutgoing, { params: { id }, query: { version: (await as.drafter(door.readOutgoing, params(id))).version } }, await aPaper())).rejects.toMatchObject(refusedWith('outgoing.state', 409))
  })

  it('is given back with the reason by whoever is to act, and drafted again', async () => {
    const { id } = await draft()
    const { version } = await walk(id, 'form')
    await expect(as.deputy(door.returnOutgoing, { ...params(id), body: { version, reason: ' ' } })).rejects.toMatchObject(refusedWith('outgoing.reason_missing', 422))
    const back = await as.deputy(door.returnOutgoing, { ...params(id), body: { version, reason: 'Thiếu thành phần mời' } })
    expect(back.state).toBe('draft')
    expect(back.steps.at(-1)).toMatchObject({ act: 'return', note: 'Thiếu thành phần mời', void: false })
    expect(await notices(who.drafter, id)).toEqual(['outgoing.returned'])
    expect([back.returned, (await as.drafter(door.readOutgoing, params(id))).mine]).toEqual([true, true])
    const dropped = await as.drafter(door.cancelOutgoing, { ...params(id), body: { version: back.version } })
    expect(dropped.state).toBe('cancelled')
  })

  it('is given back by who heads the unit instead of being approved, and waits for who drafted it', async () => {
    const { id, version } = await draft()
    const waits = async (caller: Caller) => (await caller(readHome, {})).duties.filter(({ subjectId }) => subjectId === id).map(({ kind }) => kind)
    expect([await waits(as.unitHead), await waits(as.drafter)]).toEqual([['approve_content'], []])
    const back = await as.unitHead(door.returnOutgoing, { ...params(id), body: { version, reason: 'Ghi rõ giờ họp' } })
    expect(back).toMatchObject({ state: 'draft', returned: true, mine: false, acts: { approve_content: { code: 'outgoing.returned' } } })
    expect([await waits(as.unitHead), await waits(as.drafter)]).toEqual([[], ['mend_paper']])
    const again = await as.drafter.upload(door.reviseOutgoing, { params: { id }, query: { version: back.version } }, await aPaper())
    expect([again.returned, await waits(as.unitHead), await waits(as.drafter)]).toEqual([false, ['approve_content'], []])
    const { acts } = await walk(id, 'numbered')
    expect(acts.return).toEqual({ code: 'outgoing.numbered' })
  })

  it('whose form was wrong is corrected by a công văn to those who received it; both say so, and the register', async () => {
    const { id } = await draft({ symbol: 'KH-VP' })
    const mistakes = [{ place: 'Dòng thời gian', wrong: 'ngày 5 tháng 1', right: 'ngày 05 tháng 01' }]
    const correct = (body: object = {}) => as.drafter(door.correctOutgoing, { ...params(id), body: { signerId: who.deputy, capacity: 'KT', to: ['Phòng Tổng hợp', 'Công đoàn cơ sở'], mistakes, ...body } })
    await expect(correct()).rejects.toMatchObject(refusedWith('correction.not_issued', 409))
    await walk(id, 'issued')
    await expect(correct({ mistakes: [{ ...mistakes[0], right: mistakes[0]!.wrong }] })).rejects.toMatchObject(refusedWith('correction.changes_nothing', 422))
    const letter = await correct()
    expect(letter).toMatchObject({ type: 'CV', state: 'draft', faults: [], corrects: { id, numberText: '01/KH-VP' }, about: 'đính chính Kế hoạch số 01/KH-VP' })
    const words = docxText((await as.drafter.file(door.readOutgoingPaper, { params: { id: letter.id, format: 'docx' } })).bytes)
    for (const said of ['Kính gửi:', 'Công đoàn cơ sở.', 'Kế hoạch số 01/KH-VP ngày 23 tháng 11 năm 2026', 'ngày 23 tháng 11 năm 2026 (', 'Dòng thời gian: đã ghi “ngày 5 tháng 1”, đính chính là “ngày 05 tháng 01”', 'Võ Thị Phó']) expect(words).toContain(said)
    expect(words).not.toContain('1. Dòng thời gian')
    expect((await as.clerk(door.readOutgoing, params(id))).correctedBy).toEqual([{ id: letter.id, numberText: null }])
    const issued = await walk(letter.id, 'issued')
    expect((await as.clerk(door.readOutgoing, params(id))).correctedBy).toEqual([{ id: letter.id, numberText: issued.numberText }])
    const { bytes } = await as.clerk.file(readOutgoingRegister, { params: { year: 2026, format: 'docx' } })
    expect(docxText(bytes)).toContain(`Đã đính chính bằng Công văn số ${issued.numberText}`)
    expect(docxText(bytes)).toContain('Công văn về việc đính chính Kế hoạch số 01/KH-VP')
    await expect((await w.as(await w.person(['staff'])))(door.correctOutgoing, { ...params(id), body: {} as never })).rejects.toMatchObject({ status: 403 })
  })

  it('takes recipients from lists, each once, before the copy that is kept', async () => {
    const list = (name: string, recipients: string[]) => as.clerk(addRecipientList, { body: { name, recipients } })
    const [offices, union] = [await list('Các phòng', ['Phòng Tổng hợp', 'Như thành phần mời']), await list('Đoàn thể', ['Công đoàn cơ sở', 'Phòng Tổng hợp'])]
    await expect(list('CÁC PHÒNG', ['Một phòng'])).rejects.toMatchObject(refusedWith('recipients.name_taken', 409))
    await expect(as.drafter(addRecipientList, { body: { name: 'Khác', recipients: ['Một phòng'] } })).rejects.toMatchObject({ status: 403 })
    const query = { signerId: who.deputy, capacity: 'KT', listIds: [union.id, offices.id] } as const
    const { recipients, id, faults } = await as.drafter.upload(door.draftOutgoing, { query }, await aPaper())
    expect([recipients, faults]).toEqual([['Như thành phần mời', 'Công đoàn cơ sở', 'Phòng Tổng hợp', 'Lưu: VT, HCQT'], []])
    expect(docxText((await as.drafter.file(door.readOutgoingPaper, { params: { id, format: 'docx' } })).bytes)).toMatch(/- Công đoàn cơ sở;\s*- Phòng Tổng hợp;\s*- Lưu: VT, HCQT\./)
    await expect(as.drafter.upload(door.draftOutgoing, { query: { ...query, listIds: [newId()] } }, await aPaper())).rejects.toMatchObject({ status: 422, fault: { issues: [{ path: 'listIds', code: 'unknown_list' }] } })
    const changed = await as.clerk(changeRecipientList, { params: { id: union.id }, body: { name: 'Đoàn thể', recipients: ['Chi đoàn'], version: 1 } })
    await expect(as.clerk(changeRecipientList, { params: { id: union.id }, body: { name: 'Đoàn thể', recipients: ['Chi đoàn'], version: 1 } })).rejects.toMatchObject({ status: 409, fault: { code: 'stale', current: { recipients: ['Chi đoàn'] } } })
    expect(changed.version).toBe(2)
    expect((await as.clerk(dropRecipientList, { params: { id: offices.id } })).map(({ name }) => name)).toEqual(['Đoàn thể'])
    expect((await as.drafter(door.readOutgoing, params(id))).recipients).toContain('Công đoàn cơ sở')
  })

  it('is recalled with a reason, keeps its number, and is replaced by one of equal form', async () => {
    const { id } = await draft()
    const { version } = await walk(id, 'issued')
    await expect(draft({ symbol: 'TB-VP' }, { replacesId: id })).rejects.toMatchObject({ status: 422, fault: { refusal: { code: 'outgoing.other_form', wanted: 'GM', found: 'TB' } } })
    const second = await draft({}, { replacesId: id })
    expect(second.replaces).toMatchObject({ id })
    expect((await as.clerk(door.readOutgoing, params(id))).replacedBy).toEqual({ id: second.id, numberText: null })
    const { numberText } = await walk(second.id, 'issued')
    const noted = async () => [(await as.clerk(door.listOutgoing, { query: { limit: 200 } })).rows.find((row) => row.id === id)?.fate, docxText((await as.clerk.file(readOutgoingRegister, { params: { year: 2026, format: 'docx' } })).bytes)]
    expect(await noted()).toEqual([`Được thay thế bằng Giấy mời số ${numberText}`, expect.stringContaining(`Được thay thế bằng Giấy mời số ${numberText}`)])
    const because = { version, reason: 'Sai ngày họp', basis: 'Công văn số 30/VP-TH', basisOn: today }
    await expect(as.clerk(door.recallOutgoing, { ...params(id), body: { ...because, basis: ' ' } })).rejects.toMatchObject(refusedWith('outgoing.basis_missing', 422))
    const gone = await as.clerk(door.recallOutgoing, { ...params(id), body: because })
    expect(await noted()).toEqual([`Đã thu hồi theo Công văn số 30/VP-TH ngày 23/11/2026; Được thay thế bằng Giấy mời số ${numberText}`, expect.stringContaining('Đã thu hồi theo Công văn số 30/VP-TH ngày 23/11/2026')])
    expect(gone).toMatchObject({ state: 'recalled', recallReason: 'Sai ngày họp', recallBasis: { words: 'Công văn số 30/VP-TH', on: today }, numberText: expect.stringMatching(/GM-VP$/) as string })
    await expect(draft({}, { replacesId: id })).rejects.toMatchObject(refusedWith('outgoing.not_issued', 409))
  })

  it('is signed by order or mandate only as long and as far as the paper that gives it says', async () => {
    const give = (kind: 'TL' | 'TUQ', about: object = {}) => as.clerk(door.giveSigningRight, { body: { kind, personId: who.colleague, number: '15/GUQ-VP', types: ['GM'], from: '2026-11-01', to: '2026-11-30', ...about } })
    await expect(draft({}, { signerId: who.colleague, capacity: 'TUQ' })).rejects.toMatchObject({ status: 403, fault: { refusal: { code: 'signing.no_right', capacity: 'TUQ' } } })
    await expect(give('TUQ', { to: null })).rejects.toMatchObject(refusedWith('signing.mandate_without_end', 422))
    await expect(give('TUQ', { types: [] })).rejects.toMatchObject(refusedWith('signing.mandate_without_scope', 422))
    await expect(as.drafter(door.giveSigningRight, { body: { kind: 'TL', personId: who.colleague, number: 'x', types: [], from: today, to: null } })).rejects.toMatchObject({ status: 403 })
    await give('TUQ')
    expect((await as.drafter(door.listSigners, {})).find(({ id }) => id === who.colleague)).toEqual({ id: who.colleague, name: 'Phạm Đồng Nghiệp', title: 'Trưởng phòng Tổng hợp', capacities: [{ capacity: 'TUQ', types: ['GM'] }] })
    await expect(draft({ symbol: 'TB-VP' }, { signerId: who.colleague, capacity: 'TUQ' })).rejects.toMatchObject(refusedWith('signing.out_of_scope', 403))
    const { id, authority } = await draft({}, { signerId: who.colleague, capacity: 'TUQ' })
    expect(authority).toEqual(['TUQ. CHÁNH VĂN PHÒNG', 'TRƯỞNG PHÒNG TỔNG HỢP'])
    const { version } = await walk(id, 'form')
    w.now = new Date('2026-12-01T02:00:00Z')
    const later = await w.as(who.colleague)
    expect((await later(door.readOutgoing, params(id))).acts.sign).toEqual({ code: 'signing.right_over', number: '15/GUQ-VP', to: '2026-11-30' })
    await expect(later(door.signOutgoing, { ...params(id), body: { version } })).rejects.toMatchObject(refusedWith('signing.right_over', 403))
    w.now = morning
    const [right] = await as.clerk(door.listSigningRights, {})
    expect((await as.clerk(door.endSigningRight, { params: { id: right!.id } }))[0]).toMatchObject({ to: '2026-11-22', state: 'over' })
    await expect(as.colleague(door.signOutgoing, { ...params(id), body: { version } })).rejects.toMatchObject(refusedWith('signing.right_over', 403))
  })

  it('of a council is signed in its name by its chair, by the vice-chair for the chair, while it is in office', async () => {
    const council = newId()
    const [chair, vice] = [await w.person([], { fullName: 'Lê Chủ Tịch', title: 'Chánh Văn phòng' }), await w.person([], { fullName: 'Ngô Phó Chủ', title: 'Phó Chánh Văn phòng' })]
    await w.inside(async (tx) => {
      await tx.insertInto('council').values({ org_id: w.org, id: council, name: 'Hội đồng sáng kiến', decision_number: '12/QĐ-VP', decision_date: day('2026-01-15'), valid_from: day('2026-01-15'), valid_to: day('2026-11-30') } as never).execute()
      await tx.insertInto('council_seat').values(([[chair, 'chair'], [vice, 'vice_chair'], [who.colleague, 'member']] as const).map(([person_id, seat], position) => ({ org_id: w.org, council_id: council, person_id, seat, position })) as never).execute()
    })
    const offered = await as.drafter(door.listSigners, {})
    expect(offered.flatMap(({ name, capacities }) => capacities.filter(({ capacity }) => capacity === 'TM').map(() => name)).toSorted()).toEqual(['Lê Chủ Tịch', 'Ngô Phó Chủ'])
    const ofCouncil = { symbol: 'TB-HĐSK' }
    await expect(draft(ofCouncil)).rejects.toMatchObject(refusedWith('signing.of_council', 409))
    await expect(draft({}, { signerId: chair, capacity: 'TM' })).rejects.toMatchObject(refusedWith('signing.not_of_council', 409))
    await expect(draft(ofCouncil, { signerId: who.colleague, capacity: 'TM' })).rejects.toMatchObject(refusedWith('signing.not_in_council', 403))
    expect((await draft(ofCouncil, { signerId: chair, capacity: 'TM' })).authority).toEqual(['TM. HỘI ĐỒNG SÁNG KIẾN', 'CHỦ TỊCH'])
    const { id, authority, faults } = await draft(ofCouncil, { signerId: vice, capacity: 'TM' })
    expect([authority, faults]).toEqual([['TM. HỘI ĐỒNG SÁNG KIẾN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], []])
    const words = docxText((await as.drafter.file(door.readOutgoingPaper, { params: { id, format: 'docx' } })).bytes)
    expect(words).toMatch(/PHÓ CHỦ TỊCH\s*PHÓ CHÁNH VĂN PHÒNG\s*Ngô Phó Chủ/)
    const { version } = await walk(id, 'form')
    w.now = new Date('2026-12-01T02:00:00Z')
    await expect((await w.as(vice))(door.signOutgoing, { ...params(id), body: { version } })).rejects.toMatchObject(refusedWith('signing.council_over', 403))
    w.now = morning
    expect((await signAndNumber(id, version, await w.as(vice))).numberText).toBe('01/TB-HĐSK')
  })

  it('has numbers from 01 without a gap or a double, however many clerks number at once, and skips what is kept back', async () => {
    const ids: string[] = []
    for (let at = 0; at < 12; at += 1) ids.push((await draft({ symbol: 'TTr-VP', about: `Tờ trình thứ ${at}` })).id)
    for (const id of ids) await walk(id, 'signed')
    const clerks = await Promise.all(ids.map(() => w.as(who.clerk)))
    const kept = await as.clerk(door.reserveNumbers, { body: { symbol: 'TTr-VP', count: 2, reason: 'Tờ trình giấy của Ban cán sự' } })
    expect(kept).toEqual({ symbol: 'TTr-VP', year: 2026, from: 1, to: 2 })
    const versions = await Promise.all(ids.map((id) => as.clerk(door.readOutgoing, params(id))))
    expect(versions[0]).toMatchObject({ suggestedNumber: 3, reserved: [{ number: 1, reason: 'Tờ trình giấy của Ban cán sự' }, { number: 2 }] })
    const given = await Promise.all(ids.slice(0, 10).map((id, at) => clerks[at]!(door.numberOutgoing, { ...params(id), body: { version: versions[at]!.version, dated: today } })))
    expect(given.map(({ numberText }) => Number(numberText!.split('/')[0])).toSorted((a, b) => a - b)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    const [eleven, twelve] = ids.slice(10)
    const number = (id: string, reserved: number) => as.clerk(door.numberOutgoing, { ...params(id), body: { version: versions[ids.indexOf(id)]!.version, dated: today, reserved } })
    expect((await number(eleven!, 2)).numberText).toBe('02/TTr-VP')
    await expect(number(twelve!, 2)).rejects.toMatchObject(refusedWith('outgoing.not_reserved', 409))
    await expect(as.clerk(door.numberOutgoing, { ...params(twelve!), body: { version: versions[11]!.version, dated: '2026-11-24' } })).rejects.toMatchObject(refusedWith('outgoing.day_in_future', 422))
    await expect(as.clerk(door.numberOutgoing, { ...params(twelve!), body: { version: versions[11]!.version, dated: '2026-11-22' } })).rejects.toMatchObject(refusedWith('outgoing.day_before_signature', 422))
    expect((await number(twelve!, 1)).numberText).toBe('01/TTr-VP')
  })

  it('is refused with what to mend when it cannot be numbered or its signature says something else', async () => {
    const plain = { name: 'a.docx', bytes: Buffer.from('không phải Word') }
    await expect(as.drafter.upload(door.draftOutgoing, { query: { signerId: who.deputy, capacity: 'KT' } }, plain)).rejects.toMatchObject(refusedWith('outgoing.not_a_word_file', 422))
    await expect(draft({}, { capacity: 'head' })).rejects.toMatchObject(refusedWith('signing.not_head', 403))
    await expect(draft({}, { signerId: newId() })).rejects.toMatchObject({ status: 422 })
    await expect(as.colleague.upload(door.draftOutgoing, { query: { signerId: who.deputy, capacity: 'KT' } }, await aPaper())).rejects.toMatchObject({ status: 403 })
  })

  it('is there for those it concerns alone, in lists and in counts', async () => {
    const { id } = await draft({ about: 'Văn bản riêng của phòng' })
    await expect(as.colleague(door.readOutgoing, params(id))).rejects.toMatchObject({ status: 404 })
    await expect(as.colleague.file(door.readOutgoingPaper, { params: { id, format: 'docx' } })).rejects.toMatchObject({ status: 404 })
    const found = async (caller: Caller, query = {}) => (await caller(door.listOutgoing, { query: { q: 'van ban rieng', ...query } })).rows.map((row) => row.id)
    expect([await found(as.drafter), await found(as.unitHead), await found(as.clerk), await found(as.colleague)]).toEqual([[id], [id], [id], []])
    expect([await found(as.unitHead, { mine: 'true' }), await found(as.clerk, { mine: 'true' })]).toEqual([[id], []])
    const viewer = await w.as(await w.person(['leadership_viewer']))
    expect(await found(viewer)).toEqual([])
    await walk(id, 'issued')
    expect(await found(viewer)).toEqual([id])
  })

  it('waits for whoever the rules let act, at home as on its page: state × person', async () => {
    for (const state of ['draft', 'content', 'form', 'signed', 'numbered', 'issued'] as const) {
      const { id } = await draft({ about: `Chờ ở bước ${state}` })
      if (state !== 'draft') await walk(id, state)
    }
    const kinds = { approve_content: ['approve_content'], check_form: ['approve_format'], sign_paper: ['sign'], number_paper: ['number', 'issue'] } as const
    for (const one of Object.keys(who) as (keyof typeof who)[]) {
      const { duties } = await as[one](readHome, {})
      const { rows } = await as[one](door.listOutgoing, { query: { limit: 200 } })
      for (const [kind, acts] of Object.entries(kinds) as [keyof typeof kinds, readonly (keyof Outgoing['acts'])[]][]) {
        const may: string[] = []
        for (const { id } of rows) {
          const seen = await as[one](door.readOutgoing, params(id))
          if (acts.some((act) => seen.acts[act] === null)) may.push(id)
        }
        expect([one, kind, duties.filter((duty) => duty.kind === kind).map(({ subjectId }) => subjectId).toSorted()]).toEqual([one, kind, may.toSorted()])
      }
    }
  }, 120_000)

  it('stands where what was done to it says, and lists three in as many statements as one', async () => {
    const rows = await w.inside((tx) => tx.selectFrom('outgoing').where('org_id', '=', w.org).selectAll().execute())
    const listed = new Map((await as.clerk(door.listOutgoing, { query: { limit: 200 } })).rows.map(({ id, state }) => [id, state]))
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows) expect([row.id, listed.get(row.id)]).toEqual([row.id, outgoingStateOf({ content: row.content_at !== null, format: row.format_at !== null, signed: row.signed_at !== null, numbered: row.numbered_at !== null, issued: row.issued_at !== null, recalled: row.recalled_at !== null, cancelled: row.cancelled_at !== null })])
    const statements = async (limit: number) => { w.statements = 0; const { rows: page } = await as.clerk(door.listOutgoing, { query: { limit } }); return [page.length, w.statements] }
    const [[one, few], [three, many]] = [await statements(1), await statements(3)]
    expect([one, three, many]).toEqual([1, 3, few])
  })
})
