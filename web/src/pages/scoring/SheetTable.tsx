import type { MySheet } from '@sangkien/contract/scoring'
import type { Wire } from '../../api/wire.ts'
import { sayReason } from '../../say/act.ts'
import { sayDay } from '../../say/day.ts'
import { sayNumber } from '../../say/number.ts'
import { useWaiting } from '../../offline/use-outbox.ts'
import { samePlace } from '../../offline/sheet-place.ts'
import { DueBadge, StateBadge } from '../../ui/Badge.tsx'
import { Table } from '../../ui/Table.tsx'
import { SheetStateCell } from './SheetStateCell.tsx'
import './scoring.css'

/** My sheets, each with its date, its state, its total, and why it cannot be filled in when it cannot. */
export function SheetTable({ rows }: { rows: readonly Wire<MySheet>[] }) {
  const waiting = useWaiting()
  return <Table
    caption="Các phiếu chấm của tôi" rows={rows} keyOf={({ sittingId, initiativeId }) => `${sittingId} ${initiativeId}`}
    columns={[
      { id: 'code', title: 'Mã', tight: true, cell: ({ code }) => code },
      { id: 'title', title: 'Sáng kiến', wide: true, cell: ({ sittingId, initiativeId, title, unitName, sittingName, state, refusal, reviews }) => (
        <>
          <a href={state === 'undeclared' ? `/phien-hop/${sittingId}/xung-dot-loi-ich` : `/cham-diem/${sittingId}/${initiativeId}`}>{title}</a>{reviews && <> <StateBadge tone="info">Phản biện</StateBadge></>}<span className="sheet-under soft small">{unitName} · {sittingName}</span>
          {state !== 'handed_in' && refusal !== null && <span className="sheet-under small">{sayReason(refusal)}</span>}
        </>
      ) },
      { id: 'due', title: 'Hạn chấm', cell: ({ scoresDue, workingDaysLeft, state }) => (state === 'handed_in' ? sayDay(scoresDue) : <DueBadge left={workingDaysLeft} due={scoresDue} />) },
      { id: 'state', title: 'Phiếu', tight: true, cell: (row) => <SheetStateCell row={row} waiting={waiting.find(({ place }) => samePlace(place, row))} /> },
      { id: 'total', title: 'Tổng điểm', figures: true, cell: ({ total }) => (total === null ? '–' : sayNumber(total)) },
    ]}
  />
}
