import { BellRing } from 'lucide-react'
import { useState } from 'react'
import { sayReason } from '../../say/act.ts'
import { sayInstant } from '../../say/day.ts'
import { sayOpen } from '../../say/reviewing.ts'
import { Button } from '../../ui/Button.tsx'
import { StateBadge } from '../../ui/Badge.tsx'
import { Table } from '../../ui/Table.tsx'
import { LoadBar } from './LoadBar.tsx'
import { RemindDialog } from './RemindDialog.tsx'
import type { Reviewing } from './reviewing-query.ts'

/** How much each member reviews, how far they have got, since when; and reminding those who are not done. */
export function MemberTable({ reviewing }: { reviewing: Reviewing }) {
  const [reminding, setReminding] = useState(false)
  const { members, hasScale, mayRun, acts } = reviewing
  const most = Math.max(0, ...members.map(({ inRound }) => inRound))
  return (
    <div className="stack reviewing-table">
      <Table
        caption="Tiến độ phản biện của mỗi thành viên" rows={members} keyOf={({ personId }) => personId}
        columns={[
          { id: 'name', title: 'Thành viên', wide: true, cell: ({ name, remindedAt, remindedBy }) => <div>{name}{remindedAt && <span className="under soft small">{remindedBy} nhắc lúc {sayInstant(remindedAt)}</span>}</div> },
          { id: 'round', title: 'Hồ sơ trong đợt', cell: ({ inRound }) => <LoadBar count={inRound} most={most} /> },
          { id: 'here', title: 'Phiên này', figures: true, cell: ({ of }) => of },
          ...(hasScale ? [
            { id: 'done', title: 'Đã gửi phiếu', figures: true, cell: ({ done, of }: Reviewing['members'][number]) => (of === 0 ? '–' : `${done}/${of}`) },
            { id: 'open', title: 'Chờ lâu nhất', tight: true, cell: ({ of, daysOpen }: Reviewing['members'][number]) => (of === 0 ? '–' : daysOpen === null ? <StateBadge tone="done">Đã gửi đủ</StateBadge> : <StateBadge tone="waiting">{sayOpen(daysOpen)}</StateBadge>) },
          ] : []),
        ]}
      />
      {mayRun && hasScale && <div className="row"><Button icon={BellRing} reason={sayReason(acts.remind)} onClick={() => setReminding(true)}>Nhắc người chưa gửi phiếu</Button></div>}
      {reminding && <RemindDialog reviewing={reviewing} onClose={() => setReminding(false)} />}
    </div>
  )
}
