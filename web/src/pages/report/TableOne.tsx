import type { readReport } from '@sangkien/contract/report'
import { nameRow } from '@sangkien/domain/report/name-row'
import { type PairedRow, pairYears } from '@sangkien/domain/report/pair-years'
import type { ReactNode } from 'react'
import type { Reply } from '../../api/wire.ts'
import { sayNumber, sayShare } from '../../say/number.ts'
import { useMe } from '../../frame/me.ts'
import { ideasBehindFigure, listBehindFigure, peopleBehindFigure } from './figure-address.ts'
import './report.css'

type Report = Reply<typeof readReport>
type Row = Report['figures']['table1']['total']
type Name = keyof Row['figures']

/** Each column: the figure, its heading, and the word of the list's filter that opens it. */
const columns: readonly (readonly [Name, string, string])[] = [
  ['submitted', 'Đơn nộp', 'filed'], ['accepted', 'Tiếp nhận', 'accepted'], ['intakeRefused', 'Không tiếp nhận', 'intake_refused'], ['recognised', 'Công nhận', 'recognised'],
  ['declined', 'Không công nhận', 'declined'], ['pending', 'Đang xét', 'pending'], ['technical', 'Kỹ thuật', 'technical'], ['management', 'Quản lý', 'management'],
  ['operational', 'Tác nghiệp', 'operational'], ['appliedProgress', 'Ứng dụng TBKT', 'applied_progress'], ['aboutIt', 'CNTT, CĐS', 'about_it'], ['aboutAdministrativeReform', 'CCHC, TTHC', 'about_reform'],
  ['nominated', 'Đề nghị cấp tỉnh', 'nominated'], ['provinceRecognised', 'Cấp tỉnh công nhận', 'province_recognised'], ['nationRecognised', 'Toàn quốc', 'nation_recognised'],
]

interface TableOneProps { readonly report: Pick<Report, 'figures' | 'frozen' | 'id'>; readonly nameOf: (unitId: string | null) => string }

/** Table 1 of the year's report, a row for each unit of either year and the total, with last year beneath each figure; a unit that came of others has theirs. */
export function TableOne({ report, nameOf }: TableOneProps) {
  const { year, table1, lastYear, succession } = report.figures
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
        <tbody>{pairYears(table1, lastYear, succession).map((row) => <Line key={row.unitId} {...row} report={report} name={nameRow(row, nameOf)} />)}</tbody>
        <tfoot><Line unitId={null} now={table1.total} then={lastYear.total} before={[]} report={report} name="Tổng cộng" /></tfoot>
      </table>
    </div>
  )
}

function Line({ unitId, now, then, before, report, name }: Omit<PairedRow, 'after'> & Pick<TableOneProps, 'report'> & { readonly name: string }) {
  const open = (word: string, which: 'now' | 'then') => listBehindFigure(report, { word, which, unitId, countedWith: before })
  const counted = { unitId, countedWith: before }
  const seesPeople = useMe().roles.some((role) => role === 'secretariat' || role === 'administrator')
  return (
    <tr>
      <th scope="row" className="wide">{name}</th>
      <Figure now={now?.headcount} then={then?.headcount} open={seesPeople ? (which) => peopleBehindFigure(report, { which, ...counted }) : undefined} label={`Số người, ${name}`} />
      <Figure now={now?.ideas} then={then?.ideas} open={(which) => ideasBehindFigure(report, { which, ...counted })} label={`Ý tưởng, ${name}`} />
      {columns.map(([figure, title, word]) => <Figure key={figure} now={now?.figures[figure]} then={then?.figures[figure]} open={(which) => open(word, which)} label={`${title}, ${name}`} />)}
      <td className="figures">{sayRate(now)}<Then>{sayRate(then)}</Then></td>
      {/* Authors are those of what was recognised: that list is behind them. */}
      <Figure now={now?.authors.turns} then={then?.authors.turns} open={(which) => open('recognised', which)} label={`Lượt tác giả, ${name}`} say={(which) => sayTurns(which === 'now' ? now : then)} />
    </tr>
  )
}

const sayRate = (row: Row | undefined) => (row === undefined || row.recognitionRate === null ? '–' : sayShare(row.recognitionRate))
const sayTurns = (row: Row | undefined) => (row === undefined ? '–' : `${row.authors.turns} (${row.authors.male}/${row.authors.female})`)
const Then = ({ children }: { children: ReactNode }) => <span className="report-then"><span className="unseen">, năm trước </span>{children}</span>

interface FigureProps { readonly now: number | undefined; readonly then: number | undefined; readonly open?: ((which: 'now' | 'then') => string) | undefined; readonly label?: string; readonly say?: (which: 'now' | 'then') => string }

/** A figure and under it last year's, each opening its list. A unit that was not there in a year has a dash, not a zero. */
function Figure({ now, then, open, label, say }: FigureProps) {
  const one = (which: 'now' | 'then') => {
    const count = which === 'now' ? now : then
    const text = say?.(which) ?? (count === undefined ? '–' : sayNumber(count))
    return open && count ? <a href={open(which)} aria-label={`${which === 'then' ? 'Năm trước, ' : ''}${label}: ${text}`}>{text}</a> : <span className={count ? '' : 'soft'}>{text}</span>
  }
  return <td className="figures">{one('now')}<Then>{one('then')}</Then></td>
}
