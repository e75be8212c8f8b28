import { approveDecision, draftDecisions, issueDecision } from '@sangkien/contract/decision'
import { noteAdoption } from '@sangkien/contract/nomination'
import { readCommendationPaper } from '@sangkien/contract/report'
import { checkDocx } from '@sangkien/documents/checker/check-docx'
import { readDocx } from '@sangkien/documents/checker/read-docx'
import { day } from '@sangkien/domain/time/day'
import { beforeAll, describe, expect, it } from 'vitest'
import { aClosedSitting } from '../../test/a-closed-sitting.ts'
import { type Caller, world } from '../../test/world.ts'
import { newId } from '../id.ts'

describe('the proposal to commend', () => {
  const w = world({ breaks: { because: 'a sitting is put together with codes of its own', names: ['codes of a year run without gaps up to their counter'] } })
  let office: Caller
  const paper = async (year: number, who: Caller = office) => (await who.file(readCommendationPaper, { params: { year, format: 'docx' } })).bytes
  const rowsOf = (bytes: Uint8Array) => readDocx(bytes).blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n'))) : []))

  beforeAll(async () => {
    office = await w.as(await w.person(['secretariat'], { unitId: w.otherUnit }))
    const head = await w.person([], { fullName: 'Lê Trưởng Phòng', title: 'Trưởng phòng', unitId: w.otherUnit })
    await w.inside((tx) => tx.insertInto('role_grant').values({ org_id: w.org, id: newId(), person_id: head, role: 'unit_head', unit_id: w.otherUnit, from_day: day('2020-01-01'), to_day: null }).execute())
    const [lan, minh] = [await w.person([], { fullName: 'Trần Thị Lan' }), await w.person([], { fullName: 'Lê Văn Minh' })]
    const { sitting, items } = await aClosedSitting(w, [{ title: 'Một', authors: [lan, minh] }, { title: 'Hai', authors: [lan] }, { title: 'Bị từ chối', authors: [minh], result: 'decline' }])
    const [draft] = await office(draftDecisions, { params: { id: sitting } })
    await (await w.as(await w.person(['decision_maker'])))(approveDecision, { params: { id: draft!.id }, body: { version: 1 } })
    await (await w.as(await w.person(['records_clerk'])))(issueDecision, { params: { id: draft!.id }, body: { version: 2, number: 9, dated: '2026-11-23' } })
    await office(noteAdoption, { params: { id: items[0]! }, body: { unitId: w.otherUnit, from: '2026-11-23', effect: '' } })
  })

  it('gathers units and people with what was recognised, those with most first; the form is left to be written', async () => {
    const bytes = await paper(2026)
    const { text } = readDocx(bytes)
    for (const said of [
      'TỜ TRÌNH', 'hoạt động sáng kiến năm 2026', 'Kính gửi: Chánh Văn phòng thử nghiệm', 'Căn cứ Luật Thi đua, khen thưởng;', '152/2025/NĐ-CP', 'Căn cứ Luật Khoa học, công nghệ và đổi mới sáng tạo;', 'cơ quan đã công nhận 02 sáng kiến', '02 tập thể và 02 cá nhân', 'TRƯỞNG PHÒNG', 'Lê Trưởng Phòng',
    ]) expect(text).toContain(said)
    for (const unsaid of ['98/2023', 'Bị từ chối']) expect(text).not.toContain(unsaid)
    const rows = rowsOf(bytes)
    expect(rows.filter(([order, name]) => order === '1' && name?.startsWith('Phòng')).map((row) => row.slice(1))).toEqual([['Phòng Tổng hợp', '2', '0', '………………']])
    expect(rows.filter(([order, name]) => order === '2' && name?.startsWith('Phòng')).map((row) => row.slice(1))).toEqual([['Phòng Hành chính - Quản trị', '0', '1', '………………']])
    const [lan, minh] = ['Trần Thị Lan', 'Lê Văn Minh'].map((name) => rows.find((row) => row[1] === name)!)
    expect([lan![0], minh![0], lan![4]]).toEqual(['1', '2', '………………'])
    for (const said of ['- Một (', '- Hai (100%; Quyết định số 09/QĐ-VP)']) expect(lan![3]).toContain(said)
    expect(text).toMatch(/Số:\s+\/TTr-HCQT/)
    expect(checkDocx(bytes, 'named')).toEqual([])
  })

  it('of a year without any says so, and is for those who prepare and lead', async () => {
    expect(readDocx(await paper(2024)).text).toContain('cơ quan đã công nhận 00 sáng kiến')
    for (const role of ['staff', 'unit_head', 'records_clerk', 'administrator'] as const) await expect(paper(2026, await w.as(await w.person([role])))).rejects.toMatchObject({ status: 403 })
    expect((await paper(2026, await w.as(await w.person(['leadership_viewer'])))).length).toBeGreaterThan(0)
  })
})
