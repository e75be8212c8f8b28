import { addSitting, closeSitting, concludeItem } from '@sangkien/contract/council'
import { readInitiative, readPaper, saveField, submitInitiative, withdrawInitiative } from '@sangkien/contract/initiative'
import { readExpertPaperSignatures } from '@sangkien/contract/signing'
import { acceptInitiative, addExpertPaper, readExpertPaper, recordExpertOpinion, refuseIntake, requestCompletion, saveIntakeCheck } from '@sangkien/contract/intake'
import { listMySheets, readScoreSheet } from '@sangkien/contract/scoring'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { daNangEducation, nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aRoom, onAgenda, opened, type Room } from '../../test/a-sitting.ts'
import { aDraft, written } from '../../test/dossier.ts'
import { pdfOf } from '../../test/files.ts'
import { docxText } from '../../test/zip-text.ts'
import { refusedWith, world } from '../../test/world.ts'

const long = 'Số liệu được đo lại trong bốn tuần, mỗi tuần mười lượt, đối chiếu với sổ theo dõi của phòng. '

/** What the council leaves to a later round, and what it asks an expert about (initiative-law.md 5.4). */
describe('a dossier the council did not conclude on', () => {
  const w = world()
  let room: Room
  let lan: PersonId
  let officer: PersonId
  beforeAll(async () => {
    room = await aRoom(w, { pack: { ...daNangEducation, sections: nationalDefault.sections, fields: nationalDefault.fields, noveltyTests: nationalDefault.noveltyTests } })
    officer = room.office
  })
  beforeEach(async () => {
    w.now = new Date('2026-11-23T02:00:00Z')
    lan = await w.person([], { fullName: 'Trần Thị Lan' })
  })

  /** Filed, accepted, put before a sitting of its own, and left there with this result. */
  async function sentBack(result: 'defer' | 'consult_expert'): Promise<{ id: InitiativeId; sitting: Room }> {
    const id = await aDraft(w, lan)
    await (await w.as(lan))(submitInitiative, { params: { id } })
    const as = await w.as(officer)
    for (const { code } of daNangEducation.conditions) await as(saveIntakeCheck, { params: { id, condition: code }, body: { verdict: 'met', note: '' } })
    await as(acceptInitiative, { params: { id } })
    const sitting = await another()
    await onAgenda(w, sitting, id)
    w.now = new Date('2026-12-01T01:00:00Z')
    await opened(w, sitting)
    const run = await w.as(room.office)
    await run(concludeItem, { params: { id: sitting.sitting, initiativeId: id }, body: { result, reasons: 'Cần làm rõ hiệu quả áp dụng' } })
    await run(closeSitting, { params: { id: sitting.sitting }, body: { conclusion: 'Hội đồng thống nhất như trên' } })
    return { id, sitting }
  }
  const another = async (heldAt = '2026-12-01T01:00:00Z', scoresDue = '2026-11-30'): Promise<Room> => {
    const sitting = await (await w.as(room.office))(addSitting, { body: { name: 'Phiên họp sau', councilId: room.council, roundId: room.round, heldAt, place: 'Phòng họp 1', scoresDue } })
    return { ...room, sitting: sitting.id }
  }
  const asked = { fields: ['sections.effect'], message: 'Nêu rõ nguồn của số liệu hiệu quả' }

  it('deferred, is opened for the fields named, comes back frozen anew, and stands on an agenda again', async () => {
    const { id } = await sentBack('defer')
    w.now = new Date('2026-12-02T02:00:00Z')
    const office = await w.as(officer)
    const before = await office(readInitiative, { params: { id } })
    expect(before).toMatchObject({ stage: 'deferred', acts: { request_completion: null } })

    expect(await office(requestCompletion, { params: { id }, body: asked })).toMatchObject({
      stage: 'completion_requested', completion: { fields: ['sections.effect'], dueOn: '2027-01-04' }, next: { role: 'author', move: 'supplement', dueOn: '2027-01-04' },
      acts: { accept: { code: 'initiative.stage' }, refuse_intake: { code: 'initiative.stage' }, check_intake: { code: 'initiative.stage' }, put_on_agenda: { code: 'initiative.stage' } },
    })
    const me = await w.as(lan)
    const paper = docxText((await me.file(readPaper, { params: { id, kind: 'completion-request', format: 'docx' } })).bytes)
    expect(paper).toContain('kết luận của Hội đồng sáng kiến tại Phiên họp sau')
    for (const part of ['Điều 6', 'không tính vào thời hạn']) expect(paper).not.toContain(part)
    await expect(me(saveField, { params: { id, field: 'title' }, body: { rev: 1, value: 'Tên khác' } })).rejects.toMatchObject(refusedWith('edit.field_not_named', 409))
    await me(saveField, { params: { id, field: 'sections.effect' }, body: { rev: 1, value: written(`Bản bổ sung. ${long.repeat(4)}`) } })
    const back = await me(submitInitiative, { params: { id } })

    expect(back).toMatchObject({ stage: 'deferred', acts: { edit: { code: 'edit.locked', stage: 'deferred' } } })
    expect(back.snapshotSha256).not.toBe(before.snapshotSha256)
    // The whole time is shown against the term to decide: it did not stand still (6.1).
    expect(back.terms.filter(({ ended }) => !ended)).toMatchObject([{ kind: 'decide', pausedOn: null, dueOn: before.terms.find(({ kind }) => kind === 'decide')?.dueOn }])
    const next = await another('2026-12-20T01:00:00Z', '2026-12-19')
    await onAgenda(w, next, id)
    const sheet = await (await w.as(room.members[1]!))(readScoreSheet, { params: { sittingId: next.sitting, initiativeId: id } })
    expect([sheet.dossier.sha256, JSON.stringify(sheet.dossier.content).includes('Bản bổ sung.')]).toEqual([back.snapshotSha256, true])
  })

  it('deferred, is not turned away at intake when the authors stay silent; the term can be lengthened, and they may withdraw', async () => {
    const { id } = await sentBack('defer')
    await (await w.as(officer))(requestCompletion, { params: { id }, body: asked })
    w.now = new Date('2027-02-02T02:00:00Z')
    const office = await w.as(officer)
    await expect(office(refuseIntake, { params: { id }, body: { code: 'not_corrected', reason: 'Không bổ sung' } })).rejects.toMatchObject(refusedWith('initiative.stage', 409))
    await expect((await w.as(lan))(submitInitiative, { params: { id } })).rejects.toMatchObject(refusedWith('completion.closed', 409))
    expect(await office(readInitiative, { params: { id } })).toMatchObject({ acts: { extend_term: null } })
    expect(await (await w.as(lan))(withdrawInitiative, { params: { id }, body: { reason: 'Không làm tiếp' } })).toMatchObject({ stage: 'withdrawn' })
  })

  it('is completed at no other time after acceptance', async () => {
    const { id } = await sentBack('consult_expert')
    await expect((await w.as(officer))(requestCompletion, { params: { id }, body: asked })).rejects.toMatchObject({ fault: { refusal: { code: 'initiative.stage', stage: 'expert_opinion', move: 'request_supplement' } } })
  })

  it('waiting for an expert, keeps what the expert said, with its paper, for the council’s next sheets', async () => {
    const { id } = await sentBack('consult_expert')
    const office = await w.as(officer)
    expect(await office(readInitiative, { params: { id } })).toMatchObject({ expertOpinions: [], acts: { record_expert_opinion: null } })
    const opinion = { expert: 'PGS. TS. Nguyễn Văn Chuyên', position: 'Trường Đại học Thử nghiệm', givenOn: '2026-12-01', text: 'Giải pháp có tính mới tại đơn vị; số liệu đủ tin cậy.' }
    await expect(office(recordExpertOpinion, { params: { id }, body: { ...opinion, givenOn: '2026-12-02' } })).rejects.toMatchObject(refusedWith('expert_opinion.in_future', 422))
    const { expertOpinions: [kept] } = await office(recordExpertOpinion, { params: { id }, body: opinion })
    const params = { id, opinionId: kept!.id }
    expect(await office.upload(addExpertPaper, { params }, { name: 'Ý kiến.pdf', bytes: pdfOf('Nhận xét') })).toMatchObject({ expertOpinions: [{ ...opinion, file: { name: 'Ý kiến.pdf', mediaType: 'application/pdf' } }] })

    const next = await another('2026-12-20T01:00:00Z', '2026-12-19')
    await onAgenda(w, next, id)
    const member = await w.as(room.members[1]!)
    expect(await member(readScoreSheet, { params: { sittingId: next.sitting, initiativeId: id } })).toMatchObject({ expertOpinions: [opinion] })
    expect(await member(readInitiative, { params: { id } })).toMatchObject({ expertOpinions: [opinion] })
    expect((await member.file(readExpertPaper, { params })).bytes).toEqual(pdfOf('Nhận xét'))
    expect(await member(readExpertPaperSignatures, { params })).toMatchObject({ signatures: [], keeps: null })
    expect((await member(listMySheets, {})).map((one) => one.initiativeId)).toContain(id)
    await expect(office(recordExpertOpinion, { params: { id }, body: opinion })).rejects.toMatchObject(refusedWith('expert_opinion.not_asked', 409))
  })

  it('keeps the expert’s opinion from its authors and from those outside the council', async () => {
    const { id } = await sentBack('consult_expert')
    const office = await w.as(officer)
    const { expertOpinions: [kept] } = await office(recordExpertOpinion, { params: { id }, body: { expert: 'Chuyên gia A', position: '', givenOn: '2026-12-01', text: 'Ý kiến dành cho Hội đồng.' } })
    const params = { id, opinionId: kept!.id }
    await office.upload(addExpertPaper, { params }, { name: 'a.txt', bytes: Buffer.from('riêng cho Hội đồng') })
    const seenBy = async (person: PersonId) => {
      const as = await w.as(person)
      const file = await as.file(readExpertPaper, { params }).then(() => 200, (fault: { status: number }) => fault.status)
      const signatures = await as(readExpertPaperSignatures, { params }).then(() => 200, (fault: { status: number }) => fault.status)
      expect(signatures).toBe(file)
      return [(await as(readInitiative, { params: { id } })).expertOpinions.length, file]
    }
    expect(await seenBy(await w.person(['decision_maker']))).toEqual([1, 200])
    expect(await seenBy(lan)).toEqual([0, 404])
    expect(await seenBy(await w.person(['leadership_viewer']))).toEqual([0, 404])
    expect(await seenBy(await w.person(['unit_head']))).toEqual([0, 404])
    await expect((await w.as(await w.person(['council_member'])))(readInitiative, { params: { id } })).rejects.toMatchObject({ status: 404 })
  })
})
