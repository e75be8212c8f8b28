import type { listInitiatives } from '@sangkien/contract/initiative'
import type { ReactNode } from 'react'
import type { Reply } from '../../../api/wire.ts'
import { sayDay, sayDayOf } from '../../../say/day.ts'
import { sayStage, toneOf } from '../../../say/stage.ts'
import { DueBadge, StateBadge } from '../../../ui/Badge.tsx'
import { type Column, Table } from '../../../ui/Table.tsx'
import { dossierHref, type ListSearch, type Sort, sortOf } from './list-address.ts'

export type Row = Reply<typeof listInitiatives>['rows'][number]

interface ListTableProps {
  readonly rows: readonly Row[]
  readonly search: ListSearch
  readonly href: (change: Partial<ListSearch>) => string
  /** For those who may act on many at once. */
  readonly choosing?: { readonly chosen: ReadonlySet<string>; readonly onChange: (chosen: Set<string>) => void; readonly bulk: ReactNode } | undefined
}

const columns = (search: ListSearch, withDue: boolean): readonly Column<Row>[] => [
  { id: 'received', title: 'Mã, ngày nộp', tight: true, cell: ({ code, receivedAt }) => <Received code={code} at={receivedAt} /> },
  { id: 'title', title: 'Tên sáng kiến', wide: true, cell: (row) => <Title row={row} href={dossierHref(row.id, search)} /> },
  { id: 'unit', title: 'Đơn vị', cell: ({ unitName, unitNow, roundName }) => <>{unitName}{unitNow && <span className="soft small list-below">nay là {unitNow}</span>}{roundName && <span className="soft small list-below">{roundName}</span>}</> },
  { id: 'stage', title: 'Bước', cell: ({ stage, decidedOn }) => <><StateBadge tone={toneOf(stage)}>{sayStage(stage)}</StateBadge>{decidedOn && <span className="soft small list-below">{sayDay(decidedOn)}</span>}</> },
  ...(withDue ? [due] : []),
]

const due: Column<Row> = { id: 'due', title: 'Hạn', cell: ({ dueOn, workingDaysLeft }) => (dueOn !== null && workingDaysLeft !== null ? <DueBadge left={workingDaysLeft} due={dueOn} /> : null) }

/** Sorting of each column: the order it gives first, and the one it turns to. */
const orders: Readonly<Record<string, readonly [Sort, Sort?]>> = { received: ['-received', 'received'], title: ['title'], due: ['due'] }

export function ListTable({ rows, search, href, choosing }: ListTableProps) {
  const sort = sortOf(search)
  const by = Object.keys(orders).find((column) => orders[column]?.includes(sort)) ?? ''
  const turned = (column: string): string | undefined => {
    const [first, second] = orders[column] ?? []
    return first === undefined ? undefined : href({ xep: sort === first ? (second ?? first) : first, sau: [] })
  }
  return (
    <div className="list-table">
      <Table
        caption="Danh sách sáng kiến" columns={columns(search, sort === 'due' || rows.some(({ dueOn }) => dueOn !== null))} rows={rows} keyOf={({ id }) => id}
        sorting={{ by, descending: sort === '-received', href: turned }}
        choosing={choosing && { ...choosing, nameOf: (id) => rows.find((row) => row.id === id)?.title ?? '' }}
      />
    </div>
  )
}

const Received = ({ code, at }: { code: string | null; at: string | null }) => (
  <>
    {code ?? <span className="soft">chưa nộp</span>}
    {at && <span className="soft small list-below">{sayDayOf(at)}</span>}
  </>
)

const Title = ({ row: { title, authors, mine }, href }: { row: Row; href: string }) => (
  <>
    <a href={href}>{title === '' ? 'Chưa đặt tên' : title}</a>
    <span className="soft small list-below">{mine && <strong>Của bạn · </strong>}{authors.join(', ')}</span>
  </>
)
