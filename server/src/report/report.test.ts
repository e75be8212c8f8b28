import { createHash } from 'node:crypto'
import { figures, listInitiatives } from '@sangkien/contract/initiative'
import { listReports, readReport, readReportPaper, reviseReport, saveNarrative, sendReport } from '@sangkien/contract/report'
import { canonical } from '@sangkien/domain/history/chain'
import { beforeAll, describe, expect, it } from 'vitest'
import { refusedWith, world } from '../../test/world.ts'
import { docxText, xlsxText } from '../../test/zip-text.ts'
import { generateYears } from '../../test/generated-years.ts'
import { figureOf } from './figure-where.ts'

const year = 2026
const params = { year: String(year) as never }

describe('the figures of the year', () => {
  const w = world()
  let secretary: Awaited<ReturnType<typeof w.as>>
  beforeAll(async () => {
    await generateYears(w, 400)
    secretary = await w.as(await w.person(['secretariat']))
  }, 60_000)

  it('each open a list with as many dossiers, for every unit and the total', async () => {
    const { figures: { table1 } } = await secretary(readReport, { params })
    const wrong: string[] = []
    let nonZero = 0
    for (const row of [...table1.rows, table1.total])
      for (const figure of figures) {
        const { total } = await secretary(listInitiatives, { query: { figure, year, limit: 1, ...(row.unitId && { unitId: row.unitId }) } })
        if (total !== row.figures[figureOf[figure]]) wrong.push(`${row.unitId} ${figure}: ${row.figures[figureOf[figure]]} but ${total}`)
        nonZero += total > 0 ? 1 : 0
      }
    expect(wrong).toEqual([])
    expect(nonZero).toBeGreaterThan(30) // there was something to count
  }, 60_000)

  it('stand beside the same period of the year before, and list what was recognised', async () => {
    const { figures: { table1, lastYear, table3 } } = await secretary(readReport, { params })
    expect([table1.period, lastYear.period]).toEqual([{ from: '2026-01-01', to: '2026-11-23' }, { from: '2025-01-01', to: '2025-11-23' }])
    expect(lastYear.total.figures.recognised).toBeGreaterThan(0)
    expect(table3.filter(({ revoked }) => !revoked)).toHaveLength(table1.total.figures.recognised)
    expect(table3.some(({ revoked }) => revoked)).toBe(true)
  })

  it('are asked for with the same number of statements, however many dossiers there are', async () => {
    const cost = async () => { w.statements = 0; await secretary(readReport, { params }); return w.statements }
    await cost()
    const before = await cost()
    await generateYears(w, 60)
    expect(await cost()).toBe(before)
  })
})

describe('writing and sending the report', () => {
  const w = world()
  let secretary: Awaited<ReturnType<typeof w.as>>
  beforeAll(async () => {
    await generateYears(w, 40)
    secretary = await w.as(await w.person(['secretariat'], { unitId: w.otherUnit, fullName: 'Thư Ký' }))
    await w.person([], { headOfAgency: true, fullName: 'Lê Văn Chánh', title: 'Chánh Văn phòng' })
    await w.pool.query("update organisation set report_to = 'Ủy ban nhân dân tỉnh', report_through = 'Sở Khoa học và Công nghệ' where id = $1", [w.org])
  })

  it('begins with no word, its last day the one before 15/12', async () => {
    expect(await secretary(readReport, { params })).toMatchObject({ id: null, version: 0, narrative: {}, sentAt: null, frozen: false, dueOn: '2026-12-14', dueBy: 'mục 2 Công văn 1143/VP-HCQT', workingDaysLeft: 15, maySend: true, mayWrite: true })
    expect((await secretary(listReports, {}))[0]).toEqual({ year, id: null, sentAt: null, sha256: null })
  })

  it('keeps the words of two writers, and shows the later one what stands there', async () => {
    expect(await secretary(saveNarrative, { params, body: { version: 0, narrative: { strengths: 'Có nhiều sáng kiến.' } } })).toMatchObject({ version: 1, narrative: { strengths: 'Có nhiều sáng kiến.' } })
    expect(await secretary(saveNarrative, { params, body: { version: 1, narrative: { limits: 'Chưa đều.' } } })).toMatchObject({ version: 2, narrative: { strengths: 'Có nhiều sáng kiến.', limits: 'Chưa đều.' } })
    await expect(secretary(saveNarrative, { params, body: { version: 1, narrative: { limits: 'Khác' } } })).rejects.toMatchObject({ status: 409, fault: { code: 'stale', current: { version: 2, narrative: { limits: 'Chưa đều.' } } } })
    const other = { params: { year: '2025' as never }, body: { version: 0, narrative: { plan: 'Tiếp tục.' } } }
    expect((await Promise.allSettled([1, 2].map(() => secretary(saveNarrative, other)))).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('takes no part that is not of the report, no endless words, no impossible year', async () => {
    await expect(secretary(saveNarrative, { params, body: { version: 2, narrative: { poem: 'x' } as never } })).rejects.toMatchObject({ status: 422 })
    await expect(secretary(saveNarrative, { params, body: { version: 2, narrative: { plan: 'x'.repeat(10_001) } } })).rejects.toMatchObject({ status: 422 })
    await expect(secretary(readReport, { params: { year: '1999' as never } })).rejects.toMatchObject({ status: 422 })
    await expect(secretary(sendReport, { params: { year: '2027' as never }, body: { version: 0 } })).rejects.toMatchObject(refusedWith('report.year_to_come', 409))
  })

  it('is a draft on paper until it is sent, with figures, words and both tables', async () => {
    const word = await secretary.file(readReportPaper, { params: { ...params, format: 'docx' } })
    expect(decodeURIComponent(word.disposition)).toContain('(dự thảo)')
    for (const said of ['BÁO CÁO', 'Kết quả hoạt động sáng kiến năm 2026', 'Ủy ban nhân dân tỉnh (qua Sở Khoa học và Công nghệ)', 'ƯU ĐIỂM', 'Có nhiều sáng kiến.', 'Phòng Tổng hợp', 'Lê Văn Chánh', 'BC-VP']) expect(docxText(word.bytes)).toContain(said)
    for (const head of ['Phạm vi áp dụng', 'Kết quả cấp tỉnh', 'Khen thưởng']) expect(docxText(word.bytes)).toContain(head)
    const sheet = xlsxText((await secretary.file(readReportPaper, { params: { ...params, format: 'xlsx' } })).bytes)
    for (const said of ['BIỂU 1. TỔNG HỢP', 'BIỂU 3. DANH SÁCH', 'Phòng Tổng hợp', 'Tổng cộng', 'Công nhận (2025)', 'Phạm vi áp dụng', 'Kết quả cấp tỉnh', 'Khen thưởng']) expect(sheet).toContain(said)
  })

  it('freezes figures and words with their hash when sent: what happens after changes nothing', async () => {
    await expect(secretary(sendReport, { params, body: { version: 1 } })).rejects.toMatchObject({ fault: { code: 'stale' } })
    const clicks = await Promise.allSettled([1, 2].map(() => secretary(sendReport, { params, body: { version: 2 } })))
    expect(clicks.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const sent = await secretary(readReport, { params })
    expect(sent).toMatchObject({ frozen: true, sentByName: 'Thư Ký', maySend: false })
    const { rows: [row] } = await w.pool.query('select facts, sha256 from year_report where year = 2026')
    expect([createHash('sha256').update(canonical(row.facts)).digest('hex'), sent.sha256]).toEqual([row.sha256, row.sha256])

    await generateYears(w, 30)
    await w.pool.query("update unit set name = 'Đã đổi tên'")
    expect((await secretary(readReport, { params })).figures).toEqual(sent.figures)
    expect(docxText((await secretary.file(readReportPaper, { params: { ...params, format: 'docx' } })).bytes)).toContain('Phòng Tổng hợp')
    await expect(secretary(saveNarrative, { params, body: { version: sent.version, narrative: { plan: 'x' } } })).rejects.toMatchObject(refusedWith('report.sent', 409))
  })

  it('opens behind each figure of a sent report what it counted then, of this year and the last, for every unit', async () => {
    const sent = await secretary(readReport, { params })
    // What was counted goes on living: withdrawn, recognised on the very day, moved into another kind.
    await w.pool.query("update initiative set stage = 'withdrawn', stage_since = $1 where stage = 'submitted'", [w.now])
    const wrong: string[] = []
    let moved = 0
    for (const [of, table] of [[year, sent.figures.table1], [year - 1, sent.figures.lastYear]] as const)
      for (const row of [...table.rows, table.total])
        for (const figure of figures) {
          const unit = row.unitId && { unitId: row.unitId }
          const { total } = await secretary(listInitiatives, { query: { figure, year: of, until: table.period.to, reportId: sent.id!, limit: 1, ...unit } })
          if (total !== row.figures[figureOf[figure]]) wrong.push(`${of} ${row.unitId} ${figure}: ${row.figures[figureOf[figure]]} but ${total}`)
          if (row === table.total) moved += (await secretary(listInitiatives, { query: { figure, year: of, until: table.period.to, limit: 1 } })).total === total ? 0 : 1
        }
    expect(wrong).toEqual([])
    expect(moved, 'the live lists have moved on').toBeGreaterThan(3)
    await expect(secretary(listInitiatives, { query: { figure: 'filed', year, reportId: 'x' } })).rejects.toMatchObject({ status: 422 })
  }, 60_000)

  it('counts again, to the end of its period, what a report sent before its lists were kept counted', async () => {
    const { id, figures: { table1 } } = await secretary(readReport, { params })
    const total = async () => (await secretary(listInitiatives, { query: { figure: 'filed', year, until: table1.period.to, reportId: id!, limit: 1 } })).total
    const { rows: [row] } = await w.pool.query('select facts from year_report where id = $1', [id])
    await w.pool.query("update year_report set facts = facts - 'lists' where id = $1", [id])
    expect(await total()).toBe((await secretary(listInitiatives, { query: { figure: 'filed', year, until: table1.period.to, limit: 1 } })).total)
    await w.pool.query('update year_report set facts = $2 where id = $1', [id, row.facts])
  })

  it('is corrected in a new version with live figures; what was sent stays', async () => {
    const sent = await secretary(readReport, { params })
    const revised = await secretary(reviseReport, { params })
    expect(revised).toMatchObject({ frozen: false, sentAt: null, narrative: { strengths: 'Có nhiều sáng kiến.' }, version: sent.version + 1 })
    expect(revised.figures.table1.total.figures.submitted).toBeGreaterThan(sent.figures.table1.total.figures.submitted)
    await expect(secretary(reviseReport, { params })).rejects.toMatchObject(refusedWith('report.not_sent', 409))
    await secretary(sendReport, { params, body: { version: revised.version } })
    const kept = (await w.pool.query('select sha256 from year_report where year = 2026 order by created_at')).rows
    expect(kept).toHaveLength(2)
    expect(kept[0].sha256).toBe(sent.sha256)
    expect((await secretary(listReports, {}))[0]).toMatchObject({ year, sha256: kept[1].sha256 })

    // Each version that was sent can be opened as it was, and only read.
    const now = await secretary(readReport, { params })
    expect(now.versions.map(({ sha256 }) => sha256)).toEqual([kept[1].sha256, kept[0].sha256])
    const first = await secretary(readReport, { params, query: { id: sent.id! } })
    expect(first).toMatchObject({ id: sent.id, figures: sent.figures, sha256: sent.sha256, frozen: true, maySend: false, mayWrite: false })
    const words = async (query: { id?: string }) => docxText((await secretary.file(readReportPaper, { params: { ...params, format: 'docx' }, query })).bytes)
    const said = (of: typeof sent) => `có ${of.figures.table1.total.figures.submitted} đơn yêu cầu`
    expect(await words({ id: sent.id! })).toContain(said(sent))
    expect(await words({})).toContain(said(now))
    expect(said(sent)).not.toBe(said(now))
    await expect(secretary(readReport, { params: { year: '2025' as never }, query: { id: sent.id! } })).rejects.toMatchObject({ status: 404 })
  })

  it.each(['staff', 'unit_head', 'council_member', 'records_clerk', 'accountant', 'administrator'] as const)('is closed to %s', async (role) => {
    const as = await w.as(await w.person([role]))
    await expect(as(readReport, { params })).rejects.toMatchObject({ status: 403 })
    await expect(as(listReports, {})).rejects.toMatchObject({ status: 403 })
    await expect(as.file(readReportPaper, { params: { ...params, format: 'xlsx' } })).rejects.toMatchObject({ status: 403 })
  })

  it.each(['decision_maker', 'leadership_viewer'] as const)('may be read by %s, not written', async (role) => {
    const as = await w.as(await w.person([role]))
    expect(await as(readReport, { params })).toMatchObject({ maySend: false, mayWrite: false })
    await expect(as(saveNarrative, { params, body: { version: 0, narrative: {} } })).rejects.toMatchObject({ status: 403 })
    await expect(as(sendReport, { params, body: { version: 0 } })).rejects.toMatchObject({ status: 403 })
    await expect(as(reviseReport, { params })).rejects.toMatchObject({ status: 403 })
  })
})
