import type { PaperSheetRow } from '@sangkien/contract/paper-sheet'
import type { Wire } from '../../api/wire.ts'
import { StateBadge, type Tone } from '../../ui/Badge.tsx'
import { Table } from '../../ui/Table.tsx'

type Row = Wire<PaperSheetRow>

const states: { readonly [S in Row['state']]: { readonly tone: Tone; readonly words: string } } = {
  none: { tone: 'waiting', words: 'Chưa nhập' }, keyed_by_me: { tone: 'soon', words: 'Bạn đã nhập, chờ người thứ hai' }, keyed_by_another: { tone: 'soon', words: 'Chờ bạn nhập lần hai' },
  differing: { tone: 'overdue', words: 'Hai lần nhập khác nhau' }, agreed: { tone: 'done', words: 'Khớp, đã gửi' },
}

/** The papers that were keyed in, and how each stands. */
export const PaperSheetTable = ({ rows, href }: { rows: readonly Row[]; href: (row: Row) => string }) => (
  <Table
    caption="Phiếu giấy đã nhập" rows={rows} keyOf={({ initiativeId, personId }) => `${initiativeId} ${personId}`}
    columns={[
      { id: 'code', title: 'Mã', tight: true, cell: ({ code }) => code },
      { id: 'title', title: 'Sáng kiến', wide: true, cell: (row) => <a href={href(row)}>{row.title}</a> },
      { id: 'name', title: 'Phiếu của', cell: ({ name }) => name },
      { id: 'state', title: 'Tình trạng', cell: ({ state }) => <StateBadge tone={states[state].tone}>{states[state].words}</StateBadge> },
      { id: 'by', title: 'Người nhập', cell: ({ keyedBy }) => keyedBy.join(', ') },
    ]}
  />
)
