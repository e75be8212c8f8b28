import { approveDecision, draftDecisions, issueDecision } from '@sangkien/contract/decision'
import { readInitiative, readPaper } from '@sangkien/contract/initiative'
import { acceptInitiative, confirmApplication, saveIntakeCheck } from '@sangkien/contract/intake'
import { endAdoption, noteAdoption, readAdoptionPaper, readBeyond } from '@sangkien/contract/nomination'
import { checkDocx } from '@sangkien/documents/checker/check-docx'
import { readDocx } from '@sangkien/documents/checker/read-docx'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { day } from '@sangkien/domain/time/day'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aClosedSitting } from '../../test/a-closed-sitting.ts'
import { aDraft, aFiledDossier } from '../../test/dossier.ts'
import { type Caller, world } from '../../test/world.ts'
import { newId } from '../id.ts'

describe('the confirmation that a unit applies an initiative', () => {
  const w = world({ breaks: { because: 'a sitting is put together with codes of its own', names: ['codes of a year run without gaps up to their counter'] } })
  const at = w.now
  let [lan, head, office] = [] as unknown as [PersonId, PersonId, PersonId]
  beforeAll(async () => {
    ;[lan, office, head] = [await w.person([], { fullName: 'Trần Thị Lan' }), await w.person(['secretariat'], { unitId: w.otherUnit }), await w.person([], { fullName: 'Lê Trưởng Phòng', title: 'Trưởng phòng' })]
    await w.inside((tx) => tx.insertInto('role_grant').values({ org_id: w.org, id: newId(), person_id: head, role: 'unit_head', unit_id: w.unit, from_day: day('2020-01-01'), to_day: null }).execute())
  })
  beforeEach(() => { w.now = at })
  const first = async (id: InitiativeId, person: PersonId) => (await w.as(person)).file(readPaper, { params: { id, kind: 'application-confirmation', format: 'docx' } })
  const papersOf = async (id: InitiativeId, person: PersonId) => (await (await w.as(person))(readInitiative, { params: { id } })).papers

  it('is had of the first application as filed, for the head of the unit to sign', async () => {
    const id = await aFiledDossier(w, lan)
    const { bytes } = await first(id, lan)
    const { text } = readDocx(bytes)
    for (const said of ['PHÒNG TỔNG HỢP', 'GIẤY XÁC NHẬN', 'Phòng Tổng hợp xác nhận đã áp dụng sáng kiến', 'Sổ theo dõi hồ sơ dùng chung', 'Trần Thị Lan, Chuyên viên, Phòng Tổng hợp', 'Áp dụng lần đầu hoặc áp dụng thử từ ngày 02/03/2026', 'TRƯỞNG PHÒNG', 'Lê Trưởng Phòng']) expect(text).toContain(said)
    expect(text).toMatch(/Quảng Ngãi, ngày\s+tháng\s+năm 2026/)
    expect(checkDocx(bytes, 'sheet')).toEqual([])
    for (const person of [head, office]) expect(await papersOf(id, person)).toContain('application-confirmation')
  })

  it('is not there of what is a draft or not applied yet, and comes when the application is confirmed', async () => {
    expect(await papersOf(await aDraft(w, lan), lan)).not.toContain('application-confirmation')
    const id = await aFiledDossier(w, lan, { applicationState: 'not_yet', firstAppliedOn: null })
    await expect(first(id, lan)).rejects.toMatchObject({ status: 404 })
    const as = await w.as(office)
    for (const { code } of nationalDefault.conditions) await as(saveIntakeCheck, { params: { id, condition: code }, body: { verdict: 'met', note: '' } })
    await as(acceptInitiative, { params: { id } })
    await (await w.as(head))(confirmApplication, { params: { id }, body: { on: '2026-11-20' } })
    expect(readDocx((await first(id, lan)).bytes).text).toContain('từ ngày 20/11/2026')
  })

  describe('once it is recognised', () => {
    const paper = async (id: string, person: PersonId) => (await w.as(person)).file(readAdoptionPaper, { params: { id, format: 'docx' } })
    async function adopted(effect: string) {
      const as: Caller = await w.as(office)
      const { sitting, items } = await aClosedSitting(w, [{ title: 'Sổ giao ban điện tử', authors: [lan], columns: { code: `SK-2026-9${number}` } }])
      const [draft] = await as(draftDecisions, { params: { id: sitting } })
      await (await w.as(await w.person(['decision_maker'])))(approveDecision, { params: { id: draft!.id }, body: { version: 1 } })
      await (await w.as(await w.person(['records_clerk'])))(issueDecision, { params: { id: draft!.id }, body: { version: 2, number: (number += 1), dated: '2026-11-23' } })
      const { adoptions } = await as(noteAdoption, { params: { id: items[0]! }, body: { unitId: w.unit, from: '2026-11-23', effect } })
      return { id: items[0]!, adoption: adoptions[0]!.id }
    }
    let number = 40

    it('says since when the unit applies it, by which decision it is recognised, and what it brought', async () => {
      const { id, adoption } = await adopted('Giảm 165 phút mỗi tuần')
      const { bytes, disposition } = await paper(adoption, lan)
      const { text } = readDocx(bytes)
      for (const said of ['Phòng Tổng hợp xác nhận đang áp dụng sáng kiến', 'Sổ giao ban điện tử', 'Quyết định công nhận sáng kiến số 41/QĐ-VP ngày 23/11/2026', 'từ ngày 23/11/2026 đến nay', 'Giảm 165 phút mỗi tuần', 'Lê Trưởng Phòng', '- Lưu: VT, TH.']) expect(text).toContain(said)
      expect(text).not.toContain('…')
      expect(decodeURIComponent(disposition)).toContain('Giấy xác nhận áp dụng')
      expect(checkDocx(bytes, 'sheet')).toEqual([])
      await (await w.as(office))(endAdoption, { params: { id, adoptionId: adoption }, body: { to: '2026-11-23' } })
      expect(readDocx((await paper(adoption, lan)).bytes).text).toContain('đã áp dụng sáng kiến')
    })

    it('leaves a line of dots where nothing was said of the effect; and is for the unit, the office and the authors', async () => {
      const { id, adoption } = await adopted('')
      expect(readDocx((await paper(adoption, head)).bytes).text).toContain('………')
      const stranger = await w.person([], { unitId: w.otherUnit })
      for (const [person, has] of [[lan, true], [head, true], [office, true], [stranger, false]] as const) expect((await (await w.as(person))(readBeyond, { params: { id } })).adoptions.map(({ hasPaper }) => hasPaper)).toEqual([has])
      await expect(paper(adoption, stranger)).rejects.toMatchObject({ status: 404 })
      await expect(paper(newId(), office)).rejects.toMatchObject({ status: 404 })
    })
  })
})
