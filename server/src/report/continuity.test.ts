import { listInitiatives } from '@sangkien/contract/initiative'
import { readReport, readReportPaper } from '@sangkien/contract/report'
import { doUnitAct } from '@sangkien/contract/unit-act'
import type { UnitId } from '@sangkien/domain/ids'
import { pairYears } from '@sangkien/domain/report/pair-years'
import { day } from '@sangkien/domain/time/day'
import { beforeAll, describe, expect, it } from 'vitest'
import { anInitiative } from '../../test/an-initiative.ts'
import { type Caller, world } from '../../test/world.ts'
import { docxText, xlsxText } from '../../test/zip-text.ts'
import { newId } from '../id.ts'
import { figureOf } from './figure-where.ts'

const year = 2026
const params = { year: String(year) as never }

describe('a unit merged of two', () => {
  const w = world({ breaks: { because: 'dossiers are put straight where they stand', names: ['codes of a year run without gaps up to their counter'] } })
  let secretary: Caller
  let merged: UnitId
  const former: UnitId[] = []

  beforeAll(async () => {
    const keeper = await w.as(await w.person(['administrator']))
    for (const [n, name] of ['Phòng Đất đai', 'Phòng Môi trường'].entries()) {
      const id = newId<UnitId>()
      former.push(id)
      await w.inside((tx) => tx.insertInto('unit').values({ org_id: w.org, id, code: `P${n}`, name, parent_id: null, position: n, valid_from: day('2020-01-01') }).execute())
      for (let count = 0; count <= n; count += 1) await anInitiative(w, { unitId: id, columns: { received_at: new Date('2025-03-03T02:00:00Z') } })
    }
    const basis = { number: 'Nghị quyết 12/NQ-HĐND', date: '2025-06-10', issuer: 'HĐND tỉnh' }
    await keeper(doUnitAct, { params: { id: former[0]! }, body: { kind: 'merge', day: '2025-07-01', basis, withIds: [former[1]!], begun: [{ code: 'TNMT', name: 'Phòng Tài nguyên' }] } })
    merged = (await w.inside((tx) => tx.selectFrom('unit').where('org_id', '=', w.org).where('code', '=', 'TNMT').select('id').executeTakeFirstOrThrow())).id
    await anInitiative(w, { unitId: merged })
    secretary = await w.as(await w.person(['secretariat']))
  })

  const rowOf = async () => {
    const { figures: { table1, lastYear, succession } } = await secretary(readReport, { params })
    const rows = pairYears(table1, lastYear, succession)
    return { row: rows.find(({ unitId }) => unitId === merged)!, rows, lastYear }
  }

  it('has what its predecessors did last year beside its own figures, and the rows still add up', async () => {
    const { row, rows, lastYear } = await rowOf()
    expect([row.now?.figures.submitted, row.then?.figures.submitted, row.before]).toEqual([1, 3, former])
    expect(rows.map(({ unitId }) => unitId)).not.toContain(former[0])
    expect(rows.reduce((sum, { then }) => sum + (then?.figures.submitted ?? 0), 0)).toBe(lastYear.total.figures.submitted)
  })

  it('opens for that figure the very dossiers of its predecessors, and for its own only its own', async () => {
    const { row } = await rowOf()
    const count = async (query: object) => (await secretary(listInitiatives, { query: { figure: 'filed', unitId: merged, limit: 1, ...query } })).total
    expect(figureOf.filed).toBe('submitted')
    expect(await count({ year: year - 1, until: '2025-11-23', countedWith: row.before })).toBe(row.then?.figures.submitted)
    expect(await count({ year })).toBe(row.now?.figures.submitted)
  })

  it('says so on paper and in the sheet', async () => {
    const words = 'Phòng Tài nguyên (số liệu năm trước gồm cả đơn vị tiền thân: Phòng Đất đai, Phòng Môi trường)'
    const paper = async (format: 'docx' | 'xlsx') => (await secretary.file(readReportPaper, { params: { ...params, format } })).bytes
    expect(docxText(await paper('docx'))).toContain(words)
    expect(xlsxText(await paper('xlsx'))).toContain(words)
  })

  it('in the year it is merged stands beside the two it was made of, which say what they are now', async () => {
    const { figures: { table1, lastYear, succession } } = await secretary(readReport, { params: { year: '2025' as never } })
    expect(pairYears(table1, lastYear, succession).filter(({ unitId }) => former.includes(unitId!)).map(({ now, after }) => [now?.figures.submitted, after])).toEqual([[1, [merged]], [2, [merged]]])
  })
})
