import type { ReactNode } from 'react'
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import './table.css'

export interface Column<Row> {
  readonly id: string
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** The widest column: titles of initiatives are long. The first wide column is also the heading of its row. */
  readonly wide?: boolean
  /** Figures, set to the right. */
  readonly figures?: boolean
  /** Never broken over lines: numbers of documents, days. */
  readonly tight?: boolean
  /** More room than its neighbours: names of agencies. */
  readonly roomy?: boolean
}

export interface Sorting {
  readonly by: string
  readonly descending: boolean
  /** The address that sorts by this column (and turns the order when it does already); `undefined` where it cannot. */
  readonly href: (column: string) => string | undefined
}

export interface Choosing {
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: Set<string>) => void
  /** What can be done with the chosen rows; shown only when there are some. */
  readonly bulk: ReactNode
  /** Names a row for its check box. */
  readonly nameOf: (key: string) => string
}

interface TableProps<Row> {
  /** Says what the table lists, to those who cannot see the page around it. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly sorting?: Sorting | undefined
  readonly choosing?: Choosing | undefined
  readonly foot?: ReactNode
}

/** A real table: sorted by links in its head, rows chosen by check boxes, cards on a phone, heads repeated on paper. */
export function Table<Row>({ caption, columns, rows, keyOf, sorting, choosing, foot }: TableProps<Row>) {
  const heading = columns.find((column) => column.wide)?.id
  const keys = rows.map(keyOf)
  const all = choosing !== undefined && keys.length > 0 && keys.every((key) => choosing.chosen.has(key))
  const turn = (key: string, on: boolean) => {
    const next = new Set(choosing?.chosen)
    if (on) next.add(key)
    else next.delete(key)
    choosing?.onChange(next)
  }
  return (
    <div className="table-frame">
      {choosing && choosing.chosen.size > 0 && (
        <div className="table-bulk no-print" role="region" aria-label="Việc với các dòng đã chọn">
          <strong>Đã chọn {choosing.chosen.size} dòng</strong>
          {choosing.bulk}
          <button type="button" className="button quiet" onClick={() => choosing.onChange(new Set())}><span>Bỏ chọn</span></button>
        </div>
      )}
      <table className="table">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {choosing && (
              <th className="tight no-print">
                <input type="checkbox" aria-label="Chọn tất cả dòng trên trang" checked={all} onChange={(event) => choosing.onChange(new Set(event.target.checked ? keys : []))} />
              </th>
            )}
            {columns.map((column) => <Head key={column.id} column={column} sorting={sorting} />)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = keyOf(row)
            return (
              <tr key={key} data-row className={choosing?.chosen.has(key) ? 'chosen' : ''}>
                {choosing && (
                  <td className="tight no-print">
                    <input type="checkbox" aria-label={`Chọn ${choosing.nameOf(key)}`} checked={choosing.chosen.has(key)} onChange={(event) => turn(key, event.target.checked)} />
                  </td>
                )}
                {columns.map((column) => {
                  const Cell = column.id === heading ? 'th' : 'td'
                  return <Cell key={column.id} data-title={column.title} className={classOf(column)} {...(Cell === 'th' && { scope: 'row' })}>{column.cell(row)}</Cell>
                })}
              </tr>
            )
          })}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  )
}

const classOf = <Row,>({ wide, roomy, figures, tight }: Column<Row>) => [wide && 'wide', roomy && 'roomy', figures && 'figures', tight && 'tight'].filter(Boolean).join(' ')

function Head<Row>({ column, sorting }: { column: Column<Row>; sorting: Sorting | undefined }) {
  const href = sorting?.href(column.id)
  const here = sorting?.by === column.id
  const Arrow = here ? (sorting.descending ? ArrowDown : ArrowUp) : ArrowUpDown
  return (
    <th scope="col" className={classOf(column)} {...(here && { 'aria-sort': sorting.descending ? 'descending' : 'ascending' })}>
      {href === undefined ? column.title : (
        <a href={href} className={`table-sort ${here ? 'here' : ''}`} data-keep-scroll>
          {column.title}
          <Arrow className="icon" aria-hidden />
        </a>
      )}
    </th>
  )
}
