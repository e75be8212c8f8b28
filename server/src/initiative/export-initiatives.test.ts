import { exportInitiatives } from '@sangkien/contract/initiative'
import { describe, expect, it } from 'vitest'
import { anInitiative } from '../../test/an-initiative.ts'
import { world } from '../../test/world.ts'
import { xlsxText } from '../../test/zip-text.ts'

describe('the list as a workbook', () => {
  const w = world()

  it('holds the agency, the filter in words, and the rows this person sees', async () => {
    const lan = await w.person([], { fullName: 'Trần Thị Lan' })
    await anInitiative(w, { title: 'Sổ dùng chung', authors: [lan], stage: 'awaiting_decision', dueOn: '2026-11-25', content: { solutionKinds: ['management', 'operational'] } })
    await anInitiative(w, { title: '=HYPERLINK("http://a","b")', authors: [lan], unitId: w.otherUnit })
    await anInitiative(w, { title: 'Của người khác' })

    const file = await (await w.as(lan)).file(exportInitiatives, { query: { unitId: w.unit, sort: 'title' } })
    const text = xlsxText(file.bytes)
    for (const said of ['Văn phòng thử nghiệm', 'Đơn vị: Phòng Tổng hợp', 'Lập ngày 23/11/2026; 1 sáng kiến', 'Sổ dùng chung', 'Trần Thị Lan', 'Giải pháp quản lý, Giải pháp tác nghiệp', 'Chờ hội đồng họp']) expect(text).toContain(said)
    for (const hidden of ['Chờ quyết định', 'Của người khác', 'HYPERLINK']) expect(text).not.toContain(hidden)
    expect(file.mediaType).toContain('spreadsheetml')
    expect(decodeURIComponent(file.disposition)).toContain('Danh sách sáng kiến 2026-11-23.xlsx')

    const all = xlsxText((await (await w.as(await w.person(['secretariat']))).file(exportInitiatives, { query: {} })).bytes)
    for (const said of ['Tất cả sáng kiến được xem', '3 sáng kiến', 'Chờ quyết định', 'Của người khác']) expect(all).toContain(said)
    expect(all).not.toMatch(/\t=HYPERLINK|\n=HYPERLINK/) // a title is never a formula
  })

  it('holds more rows than one page of the reading, each once and numbered', async () => {
    const filed = () => { const id = crypto.randomUUID(); w.putThere.add(id); return id }
    await w.inside(async (tx) => {
      const one = await tx.selectFrom('initiative').where('org_id', '=', w.org).select(['unit_id', 'regulation_id', 'created_by']).executeTakeFirstOrThrow()
      for (let at = 0; at < 1200; at += 400)
        await tx.insertInto('initiative').values(Array.from({ length: 400 }, (_none, k) => ({
          org_id: w.org, id: filed(), stage: 'submitted', stage_since: w.now, ...one, content: JSON.stringify({ title: `Nhiều ${at + k}!` }), code: `N-${at + k}`, created_at: w.now, received_at: w.now,
        })) as never).execute()
    })
    const text = xlsxText((await (await w.as(await w.person(['secretariat']))).file(exportInitiatives, { query: {} })).bytes)
    expect(new Set(text.match(/Nhiều \d+!/g)).size).toBe(1200)
    expect(text).toContain('1.203 sáng kiến')
    expect(text).toContain('1203\t')
  })
})
