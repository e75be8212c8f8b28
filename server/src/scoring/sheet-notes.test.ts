import { readSitting } from '@sangkien/contract/council'
import { handInSheet, readScoreSheet, readSheetPaper, saveMarks } from '@sangkien/contract/scoring'
import type { InitiativeId } from '@sangkien/domain/ids'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import type { Criterion } from '@sangkien/domain/scoring/scale'
import type { SheetNotes } from '@sangkien/domain/scoring/sheet-note'
import { beforeEach, describe, expect, it } from 'vitest'
import { aFiled, aRoom, goodMarks, onAgenda, opened, type Room } from '../../test/a-sitting.ts'
import { someEvidence } from '../../test/a-snapshot.ts'
import { world } from '../../test/world.ts'
import { docxText } from '../../test/zip-text.ts'

const benefitWith = (change: Partial<Criterion>, scale: Partial<NonNullable<RegulationPack['scale']>> = {}): RegulationPack => ({
  ...daNangEducation, scale: { ...daNangEducation.scale!, ...scale, criteria: daNangEducation.scale!.criteria.map((one) => (one.code === 'benefit' ? { ...one, ...change } : one)) },
})

describe('what a sheet says beside its points', () => {
  const w = world()
  beforeEach(() => { w.now = new Date('2026-11-23T02:00:00Z') })

  async function scoring(pack: RegulationPack) {
    const room = await aRoom(w, { pack })
    const id = await aFiled(w, room, { authors: [await w.person()], filedEvidence: [someEvidence] })
    await onAgenda(w, room, id)
    return { room, id }
  }
  const send = async ({ room, id }: { room: Room; id: InitiativeId }, notes: SheetNotes, marks = goodMarks, who = room.chair) => {
    const as = await w.as(who)
    const params = { sittingId: room.sitting, initiativeId: id }
    const { rev } = await as(saveMarks, { params, body: { rev: (await as(readScoreSheet, { params })).rev, marks, notes: notes as never, remark: '' } })
    return as(handInSheet, { params, body: { rev } })
  }
  const faultsOf = (sent: Promise<unknown>) => sent.then(() => [], ({ fault }) => fault.refusal.faults)

  it('is refused with the reason where a mark above the line names no proof', async () => {
    const it = await scoring(benefitWith({ evidenceAbove: 20 }))
    expect(await faultsOf(send(it, {}))).toEqual([{ criterion: 'benefit', code: 'evidence_missing', above: 20 }])
    expect(await faultsOf(send(it, { benefit: { evidence: ['khong-co'] } }))).toEqual([{ criterion: 'benefit', code: 'evidence_unknown' }])
    expect(await send(it, { benefit: { evidence: [someEvidence.id] } })).toMatchObject({ handedInAt: w.now, notes: { benefit: { evidence: [someEvidence.id] } }, problems: [] })
  })

  it('takes the number of a paper for proof, and asks for none where the scale draws no line', async () => {
    await send(await scoring(benefitWith({ evidenceAbove: 20 })), { benefit: { papers: 'số 215/BC-VP ngày 03/11/2026' } })
    await send(await scoring(daNangEducation), {})
  })

  it('takes the phrase only where the scale lets it be said', async () => {
    const phrase = { benefit: { insufficient: true } }
    expect(await faultsOf(send(await scoring(daNangEducation), phrase))).toEqual([{ criterion: 'benefit', code: 'insufficient_not_allowed' }])
    expect(await send(await scoring(benefitWith({ maySayInsufficient: true })), phrase)).toMatchObject({ marks: { ...goodMarks, benefit: 0 }, total: 57 })
  })

  it('wants a comment at the ends of a criterion where the scale does', async () => {
    const it = await scoring(benefitWith({}, { commentAtExtremes: true }))
    const ends = { novelty: 40, applicability: 0, benefit: 24 }
    expect(await faultsOf(send(it, {}, ends))).toEqual([{ criterion: 'novelty', code: 'comment_missing', at: 'most' }, { criterion: 'applicability', code: 'comment_missing', at: 'least' }])
    expect(await send(it, { novelty: { comment: 'Chưa nơi nào làm.' }, applicability: { comment: 'Chỉ dùng được ở một phòng.' } }, ends)).toMatchObject({ total: 64 })
  })

  it('tells, once points are shown, how many members said that data do not suffice', async () => {
    const at = await scoring(benefitWith({ maySayInsufficient: true }))
    const [one, two] = at.room.members.slice(1)
    await send(at, { benefit: { insufficient: true } }, goodMarks, one!)
    await send(at, {}, goodMarks, two!)
    const item = async () => (await (await w.as(at.room.office))(readSitting, { params: { id: at.room.sitting } })).agenda[0]!
    expect((await item()).score).toBeNull()
    await opened(w, at.room)
    expect((await item()).score?.insufficient).toEqual([{ criterion: 'benefit', sheets: 1, of: 2 }])
  })

  it.each([
    ['a note on a criterion of another scale', { beauty: { comment: 'Đẹp' } }], ['a comment longer than its field', { benefit: { comment: 'x'.repeat(2001) } }], ['more proof than any dossier has', { benefit: { evidence: Array<string>(61).fill('a') } }],
  ])('takes no %s', async (_what, notes) => {
    await expect(send(await scoring(daNangEducation), notes)).rejects.toMatchObject({ status: 422, fault: { code: 'invalid' } })
  })

  it('stands on the paper', async () => {
    const it = await scoring(benefitWith({ maySayInsufficient: true }))
    await send(it, { benefit: { insufficient: true }, novelty: { comment: 'Cách làm mới ở cơ quan.', papers: 'số 12/XN-VP' } })
    const file = await (await w.as(it.room.chair)).file(readSheetPaper, { params: { sittingId: it.room.sitting, initiativeId: it.id, format: 'docx' } })
    const words = docxText(Buffer.from(file.bytes))
    for (const said of ['Chưa đủ dữ liệu định lượng', 'Nhận xét: Cách làm mới ở cơ quan.', 'Minh chứng: số 12/XN-VP']) expect(words).toContain(said)
  })
})
