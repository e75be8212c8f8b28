import { declareConflicts } from '@sangkien/contract/conflict'
import { addCouncil } from '@sangkien/contract/council'
import { askExpert, declareExpertConflict, handInExpertOpinion, saveExpertOpinion } from '@sangkien/contract/expert'
import { readInitiative } from '@sangkien/contract/initiative'
import { readScoreSheet } from '@sangkien/contract/scoring'
import { expect, it } from 'vitest'
import { aFiled, aRoom, nothingToDeclare, unasked } from '../../test/a-sitting.ts'
import { world } from '../../test/world.ts'

const w = world()

it('the opinion of an expert from outside stands beside the sheets of those who judge, once it is in; who is out of the dossier has it not', async () => {
  const room = await aRoom(w)
  const [office, expert] = [await w.as(room.office), await w.person(['outside_expert'], { fullName: 'Phan Quốc Việt' })]
  const id = await aFiled(w, room, { authors: [await w.person()] })
  await unasked(w, room, id)
  const [, member, out] = [await w.as(room.members[0]!), await w.as(room.members[1]!), await w.as(room.members[2]!)]
  await nothingToDeclare(w, room.sitting, room.members[1]!)
  await out(declareConflicts, { params: { id: room.sitting }, body: { answers: [{ initiativeId: id, conflict: true, kinds: ['kin'], note: '' }] } })

  const request = (await office(askExpert, { params: { id }, body: { expertId: expert, question: 'Đề nghị cho ý kiến về tính mới', dueOn: '2026-11-27', confidential: false } })).rows[0]!.id
  const as = await w.as(expert)
  await as(declareExpertConflict, { params: { id: request }, body: { conflict: false, kinds: [], note: '' } })
  const text = 'Giải pháp có tính mới trong phạm vi cơ quan.'
  await as(saveExpertOpinion, { params: { id: request }, body: { rev: 0, text } })
  const sheet = async () => (await member(readScoreSheet, { params: { sittingId: room.sitting, initiativeId: id } })).expertOpinions
  expect(await sheet()).toEqual([])

  await as(handInExpertOpinion, { params: { id: request }, body: { rev: 1 } })

  expect(await sheet()).toMatchObject([{ expert: 'Phan Quốc Việt', text, recordedByName: 'Phan Quốc Việt', judged: { number: 1 } }])
  await expect(out(readInitiative, { params: { id } })).rejects.toMatchObject({ status: 404 })
})

it('nobody from outside takes a seat', async () => {
  const [office, expert] = [await w.as(await w.person(['secretariat'])), await w.person(['outside_expert'])]
  await expect(office(addCouncil, { body: { name: 'Hội đồng có người ngoài', decisionNumber: '1/QĐ', decisionDate: '2026-01-15', validFrom: '2026-01-15', validTo: null, seats: [{ personId: expert, seat: 'chair' }] } })).rejects.toMatchObject({ status: 422, fault: { code: 'invalid' } })
})
