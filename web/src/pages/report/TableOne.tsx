import type { readReport } from '@sangkien/contract/report'
import type { Reply } from '../../api/wire.ts'
import { sayNumber, sayShare } from '../../say/number.ts'
import './report.css'

type Figures = Reply<typeof readReport>['figures']
type Row = Figures['table1']['total']
type Name = keyof Row['figures']

/** Each column: the figure, its heading, and the word of the list's filter that opens it. */
const columns: readonly (readonly [Name, string, string])[] = [
  ['submitted', 'Đơn nộp', 'filed'], ['accepted', 'Tiếp nhận', 'accepted'], ['intakeRefused', 'Không tiếp nhận', 'intake_refused'], ['recognised', 'Công nhận', 'recognised'],
  ['declined', 'Không công nhận', 'declined'], ['pending', 'Đang xét', 'pending'], ['technical', 'Kỹ thuật', 'technical'], ['management', 'Quản lý', 'management'],
  ['operational', 'Tác nghiệp', 'operational'], ['appliedProgress', 'Ứng dụng TBKT', 'applied_progress'], ['aboutIt', 'CNTT, CĐS', 'about_it'], ['aboutAdministrativeReform', 'CCHC, TTHC', 'about_reform'],
]

/** Table 1 of the year's report, a row for each unit and the total, with last year beneath each figure. */
export function TableOne({ figures: { year, table1, lastYear }, nameOf }: { figures: Figures; nameOf: (unitId: string | null) => string }) {
  const before = (unitId: string | null) => (unitId === null ? lastYear.total : lastYear.rows.find((row) => row.unitId === unitId))
  return (
    <div className="table-frame report-frame" tabIndex={0} role="region" aria-label="Biểu 1, cuộn ngang được">
      <table className="table report-table">
        <caption className="unseen">Tổng hợp theo đơn vị năm {year}, có cùng kỳ năm trước</caption>
        <thead>
          <tr>
            <th scope="col" className="wide">Đơn vị</th><th scope="col" className="figures">Số người</th><th scope="col" className="figures">Ý tưởng</th>
            {columns.map(([name, title]) => <th key={name} scope="col" className="figures">{title}</th>)}
            <th scope="col" className="figures">Tỷ lệ công nhận</th><th scope="col" className="figures">Lượt tác giả (nam/nữ)</th>
          </tr>
        </thead>
        <tbody>{table1.rows.map((row) => <Line key={row.unitId} row={row} before={before(row.unitId)} year={year} name={nameOf(row.unitId)} />)}</tbody>
        <tfoot><Line row={table1.total} before={before(null)} year={year} name="Tổng cộng" /></tfoot>
      </table>
    </div>
  )
}

function Line({ row, before, year, name }: { row: Row; before: Row | undefined; year: number; name: string }) {
  const unit = row.unitId === null ? '' : `&don-vi=${row.unitId}`
  return (
    <tr>
      <th scope="row" className="wide">{name}</th>
      <td className="figures">{sayNumber(row.headcount)}</td>
      <td className="figures"><Figure now={row.ideas} then={before?.ideas} /></td>
      {columns.map(([figure, title, word]) => (
        <td key={figure} className="figures">
          <Figure now={row.figures[figure]} then={before?.figures[figure]} href={`/sang-kien?nam=${year}&so-lieu=${word}${unit}`} label={`${title}, ${name}: ${row.figures[figure]}`} />
        </td>
      ))}
      <td className="figures">{row.recognitionRate === null ? '–' : sayShare(row.recognitionRate)}</td>
      <td className="figures">{row.authors.turns} ({row.authors.male}/{row.authors.female})</td>
    </tr>
  )
}

function Figure({ now, then, href, label }: { now: number; then: number | undefined; href?: string; label?: string }) {
  return (
    <>
      {href !== undefined && now > 0 ? <a href={href} aria-label={label}>{sayNumber(now)}</a> : <span className={now === 0 ? 'soft' : ''}>{sayNumber(now)}</span>}
      <span className="report-then"><span className="unseen">, năm trước </span>{sayNumber(then ?? 0)}</span>
    </>
  )
}
