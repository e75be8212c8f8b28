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
          <p className="soft small">{row.code} · {row.authors.join(', ')} · {row.unitName}</p>
          {row.summary !== '' && <p className="library-summary">{row.summary}</p>}
          <p className="soft small">Công nhận ngày {sayDay(row.decidedOn)}{row.decisionNumber !== '' && ` theo Quyết định số ${row.decisionNumber}`}</p>
        </li>
      ))}
    </ol>
  )
}
