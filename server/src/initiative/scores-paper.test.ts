import { castVote, closeSitting, concludeItem } from '@sangkien/contract/council'
import { readInitiative, readPaper } from '@sangkien/contract/initiative'
import { describe, expect, it } from 'vitest'
import { aFiled, aRoom, goodMarks, onAgenda, opened, score } from '../../test/a-sitting.ts'
import { world } from '../../test/world.ts'
import { docxText } from '../../test/zip-text.ts'

describe('the table of scores of one dossier', () => {
  const w = world()

  it('adds up the sheets without saying whose they are, for those who may know the result', async () => {
    const lan = await w.person()
    const room = await aRoom(w)
    const id = await aFiled(w, room, { authors: [lan] })
    await onAgenda(w, room, id)
    await score(w, room, id, room.members.slice(0, 4))
    await score(w, room, id, room.members.slice(4), { ...goodMarks, novelty: 30 })
    expect((await (await w.as(room.members[0]!))(readInitiative, { params: { id } })).acts).toMatchObject({ score: null })
    await opened(w, room)
    for (const member of room.members) await (await w.as(member))(castVote, { params: { id: room.sitting, initiativeId: id }, body: { choice: 'agree' } })
    const office = await w.as(room.office)
    await office(concludeItem, { params: { id: room.sitting, initiativeId: id }, body: { result: 'recognise', reasons: '' } })
    await office(closeSitting, { params: { id: room.sitting }, body: { conclusion: 'Hội đồng thống nhất.' } })

    const seen = await office(readInitiative, { params: { id } })
    expect(seen).toMatchObject({ stage: 'awaiting_decision', result: { result: 'recognise', score: expect.any(Number) }, sittingId: room.sitting })
    const table = docxText((await office.file(readPaper, { params: { id, kind: 'scores', format: 'docx' } })).bytes)
    for (const part of ['BẢNG TỔNG HỢP ĐIỂM', seen.code!, '81; 81; 81; 81; 79', '80,6']) expect(table).toContain(part)

    const mine = await (await w.as(lan))(readInitiative, { params: { id } })
    expect([mine.stage, mine.result, mine.papers.includes('scores')]).toEqual(['sitting', null, false])
    await expect((await w.as(lan)).file(readPaper, { params: { id, kind: 'scores', format: 'docx' } })).rejects.toMatchObject({ status: 404 })
  })
})
