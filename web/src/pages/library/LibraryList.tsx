import type { searchLibrary } from '@sangkien/contract/library'
import type { Reply } from '../../api/wire.ts'
import { sayDay } from '../../say/day.ts'
import './library.css'

type Row = Reply<typeof searchLibrary>['rows'][number]

/** Recognised initiatives as entries to read, not as rows to compare. */
export function LibraryList({ rows, hrefOf }: { rows: readonly Row[]; hrefOf: (id: string) => string }) {
  return (
    <ol className="plain library-list">
      {rows.map((row) => (
        <li key={row.id} data-row>
          <h2><a href={hrefOf(row.id)}>{row.title}</a></h2>
          <p className="soft small">{[row.code, row.authors.join(', '), row.unitName].filter((one) => one !== '').join(' · ')}</p>
          {row.summary !== '' && <p className="library-summary">{row.summary}</p>}
          <p className="soft small">{sayRecognition(row)}{row.source === 'past' && ' · Nhập từ danh sách cũ'}</p>
        </li>
      ))}
    </ol>
  )
}

/** An earlier list may know only the year. */
const sayRecognition = ({ decidedOn, year, decisionNumber }: Row): string =>
  `${decidedOn ? `Công nhận ngày ${sayDay(decidedOn)}` : `Công nhận năm ${year}`}${decisionNumber === '' ? '' : ` theo Quyết định số ${decisionNumber}`}`
