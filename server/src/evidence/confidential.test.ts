import { addEvidence, readEvidence, readInitiative, readPaper, readThumbnail, readTimeline, renameEvidence, submitInitiative } from '@sangkien/contract/initiative'
import { requestCompletion } from '@sangkien/contract/intake'
import { readScoreSheet } from '@sangkien/contract/scoring'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { daNangEducation, nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { aRoom, onAgenda, type Room } from '../../test/a-sitting.ts'
import { aDraft } from '../../test/dossier.ts'
import { world } from '../../test/world.ts'
import { docxText } from '../../test/zip-text.ts'

/** A file kept for those who judge (Thông tư 18/2013, Điều 6 khoản 1 điểm b). */
describe('a confidential file', () => {
  const w = world()
  let room: Room
  let [lan, id, secret, open] = ['' as PersonId, '' as InitiativeId, '', '']
  beforeAll(async () => {
    room = await aRoom(w, { pack: { ...daNangEducation, sections: nationalDefault.sections, fields: nationalDefault.fields } })
    lan = await w.person([], { fullName: 'Trần Thị Lan' })
    id = await aDraft(w, lan)
    const me = await w.as(lan)
    const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#2a7' } }).png().toBuffer()
    secret = (await me.upload(addEvidence, { params: { id } }, { name: 'Số liệu KÍN.png', bytes: png })).id
    open = (await me.upload(addEvidence, { params: { id } }, { name: 'Ảnh chụp.png', bytes: png })).id
    expect(await me(renameEvidence, { params: { id, evidenceId: secret }, body: { title: 'Bảng KÍN', confidential: true } })).toMatchObject({ confidential: true })
    // A new name alone leaves the mark.
    expect(await me(renameEvidence, { params: { id, evidenceId: secret }, body: { title: 'Số liệu KÍN' } })).toMatchObject({ confidential: true })
    await me(submitInitiative, { params: { id } })
    await w.inside((tx) => tx.updateTable('initiative').set({ stage: 'accepted', accepted_at: w.now } as never).where('org_id', '=', w.org).where('id', '=', id).execute())
    await onAgenda(w, room, id)
  })

  const seen = async (person: PersonId) => {
    const as = await w.as(person)
    const status = (asked: Promise<unknown>) => asked.then(() => 200, (fault: { status: number }) => fault.status)
    const dossier = await as(readInitiative, { params: { id } })
    const papers = await Promise.all((['receipt', 'report'] as const).map(async (kind) => docxText((await as.file(readPaper, { params: { id, kind, format: 'docx' } })).bytes).includes('KÍN')))
    return {
      list: dossier.evidence.map((one) => one.id), words: JSON.stringify([dossier, await as(readTimeline, { params: { id } })]).includes('KÍN'), papers,
      file: await status(as.file(readEvidence, { params: { id, evidenceId: secret } })), thumbnail: await status(as.file(readThumbnail, { params: { id, evidenceId: secret } })), open: await status(as.file(readEvidence, { params: { id, evidenceId: open } })),
    }
  }
  const all = () => ({ list: [secret, open], words: true, papers: [true, true], file: 200, thumbnail: 200, open: 200 })
  const less = () => ({ list: [open], words: false, papers: [false, false], file: 404, thumbnail: 404, open: 200 })

  it.each([
    ['its author', () => lan],
    ['the secretariat', () => room.office],
    ['a member of the council that sits on it', () => room.members[1]!],
    ['the decision maker', () => w.person(['decision_maker'])],
  ])('is there for %s', async (_who, person) => {
    expect(await seen(await person())).toEqual(all())
  })

  it.each([
    ['the head of its unit', () => w.person(['unit_head'])],
    ['a leadership viewer', () => w.person(['leadership_viewer'])],
    ['the accountant', () => w.person(['accountant'])],
  ])('is not there for %s, who sees the dossier', async (_who, person) => {
    expect(await seen(await person())).toEqual(less())
  })

  it.each(['council_member', 'records_clerk', 'administrator', 'staff'] as const)('is a file of nothing for a %s who does not see the dossier', async (role) => {
    await expect((await w.as(await w.person([role]))).file(readEvidence, { params: { id, evidenceId: secret } })).rejects.toMatchObject({ status: 404 })
  })

  it('stands with its mark on the sheet of who scores', async () => {
    const sheet = await (await w.as(room.members[1]!))(readScoreSheet, { params: { sittingId: room.sitting, initiativeId: id } })
    expect(sheet.dossier.evidence.map((one) => [one.id, one.confidential])).toEqual([[secret, true], [open, false]])
  })

  it('marked while the dossier is completed is gone at once, whatever was filed before', async () => {
    const filed = await aDraft(w, lan)
    const me = await w.as(lan)
    const file = await me.upload(addEvidence, { params: { id: filed } }, { name: 'a.txt', bytes: Buffer.from('x') })
    await me(submitInitiative, { params: { id: filed } })
    await (await w.as(room.office))(requestCompletion, { params: { id: filed }, body: { fields: ['evidence'], message: 'Xem lại minh chứng' } })
    const head = await w.as(await w.person(['unit_head']))
    const listed = async () => (await head(readInitiative, { params: { id: filed } })).evidence.map((one) => one.id)
    expect(await listed()).toEqual([file.id])
    await me(renameEvidence, { params: { id: filed, evidenceId: file.id }, body: { title: 'a', confidential: true } })
    expect(await listed()).toEqual([])
    await expect(head.file(readEvidence, { params: { id: filed, evidenceId: file.id } })).rejects.toMatchObject({ status: 404 })
  })
})
