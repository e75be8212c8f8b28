import type { OutgoingRow } from '@sangkien/contract/outgoing'
import type { Wire } from '../../api/wire.ts'
import { sayDay, sayDayOf } from '../../say/day.ts'
import { sayOutgoingState, sayOutgoingType, sayUrgency, toneOfOutgoing } from '../../say/outgoing.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Table } from '../../ui/Table.tsx'

/** Number and day first, then what it is about and who signs. */
export const OutgoingTable = ({ rows }: { rows: readonly Wire<OutgoingRow>[] }) => (
  <Table
    caption="Văn bản đi" rows={rows} keyOf={({ id }) => id}
    columns={[
      { id: 'number', title: 'Số, ký hiệu', tight: true, cell: ({ numberText, symbol }) => numberText ?? <span className="soft">…/{symbol}</span> },
      { id: 'dated', title: 'Ngày', tight: true, cell: ({ dated, draftedAt }) => (dated ? sayDay(dated) : <span className="soft">trình {sayDayOf(draftedAt)}</span>) },
      { id: 'about', title: 'Trích yếu', wide: true, cell: ({ id, about, type, urgency, fate }) => <><a href={`/van-ban-di/${id}`}>{about || sayOutgoingType(type)}</a><br /><span className="soft small">{sayOutgoingType(type)}{urgency !== 'normal' && <>, <strong>{sayUrgency(urgency)}</strong></>}</span>{fate !== '' && <><br /><span className="small">{fate}</span></>}</> },
      { id: 'signer', title: 'Người ký', cell: ({ signerName }) => signerName },
      { id: 'drafter', title: 'Người trình', cell: ({ draftedByName }) => draftedByName },
      { id: 'state', title: 'Tình trạng', tight: true, cell: ({ state, returned, mine }) => <StateBadge tone={mine ? 'soon' : toneOfOutgoing(state)}>{sayOutgoingState(state, returned)}</StateBadge> },
    ]}
  />
)
