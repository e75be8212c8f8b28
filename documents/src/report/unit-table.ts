import type { Table } from 'docx'
import { sayNumber } from '@sangkien/domain/document/vietnamese-number'
import type { UnitId } from '@sangkien/domain/ids'
import type { YearRow, YearTable } from '@sangkien/domain/report/count-year'
import { nameRow } from '@sangkien/domain/report/name-row'
import { pairYears, type Succession } from '@sangkien/domain/report/pair-years'
import { groupedTable } from '../layout/data-table.ts'
import { WIDE_TEXT_WIDTH } from '../layout/paper.ts'
import type { Data } from '../template/fill-template.ts'
import { cleanLine } from '../text/clean-text.ts'

const figure = (head: string, tag: string, share = 9) => ({ head, share, align: 'center', cell: `{${tag}}` }) as const

/** Table 1: each unit, this year and under it the year before. */
export const unitTable = (): Table =>
  groupedTable([
    { head: 'TT', share: 6, align: 'center', cell: '{order}', merged: true },
    { head: 'Phòng, ban, đơn vị', share: 27, cell: '{unit}', merged: true },
    figure('Năm', 'year', 9),
    figure('CC, VC, NLĐ', 'headcount'),
    figure('Ý tưởng', 'ideas'),
    figure('Đơn nộp', 'submitted'),
    figure('Chấp nhận', 'accepted', 10),
    figure('Từ chối tiếp nhận', 'intakeRefused', 10),
    figure('Công nhận', 'recognised', 10),
    figure('Không công nhận', 'declined', 10),
    figure('Đang xét', 'pending'),
    figure('Tỷ lệ công nhận (%)', 'rate', 11),
    figure('Lượt tác giả (nam/nữ)', 'authors', 13),
    figure('Kỹ thuật', 'technical'),
    figure('Quản lý', 'management'),
    figure('Tác nghiệp', 'operational', 10),
    figure('Ứng dụng TBKT', 'appliedProgress', 10),
    figure('CNTT, CĐS', 'aboutIt'),
    figure('CCHC, TTHC', 'aboutAdministrativeReform', 10),
    figure('Đề nghị cấp tỉnh', 'nominated'),
    figure('Cấp tỉnh', 'provinceRecognised'),
    figure('Toàn quốc', 'nationRecognised', 10),
  ], 'units', { width: WIDE_TEXT_WIDTH, size: 9, padding: 30 })

interface TwoYears {
  readonly year: number
  readonly thisYear: YearTable
  readonly lastYear: YearTable
  readonly succession?: readonly Succession[] | undefined
  readonly unitNames: ReadonlyMap<UnitId, string>
}

/** Data of `unitTable`: each unit of either year, then the sum. */
export function unitTableGroups({ year, thisYear, lastYear, succession, unitNames }: TwoYears): Data[] {
  const name = (unitId: UnitId | null) => cleanLine(unitId === null ? '' : (unitNames.get(unitId) ?? ''))
  return pairYears(thisYear, lastYear, succession).map((row, i) => group(String(i + 1), nameRow(row, name), year, row.now, row.then))
    .concat(group('', 'Tổng cộng', year, thisYear.total, lastYear.total))
}

const group = (order: string, unit: string, year: number, now: YearRow | undefined, then: YearRow | undefined): Data => ({
  order, unit, ...figuresOf(now, year), others: [figuresOf(then, year - 1)],
})

/** A dash where the unit did not exist in that year: not the same as 0. */
function figuresOf(row: YearRow | undefined, year: number): Data {
  const said = (value: number | undefined) => (value === undefined ? '-' : sayNumber(value, 0))
  const figures = Object.fromEntries(figureTags.map((tag) => [tag, said(row?.figures[tag])]))
  return {
    year: String(year),
    headcount: said(row?.headcount),
    ideas: said(row?.ideas),
    ...figures,
    rate: row === undefined || row.recognitionRate === null ? '-' : sayNumber(row.recognitionRate / 100, 1),
    authors: row === undefined ? '-' : `${row.authors.turns} (${row.authors.male}/${row.authors.female})`,
  }
}

const figureTags = [
  'submitted', 'accepted', 'intakeRefused', 'recognised', 'declined', 'pending', 'technical', 'management', 'operational',
  'appliedProgress', 'aboutIt', 'aboutAdministrativeReform', 'nominated', 'provinceRecognised', 'nationRecognised',
] as const
