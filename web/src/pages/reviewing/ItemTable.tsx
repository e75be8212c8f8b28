import { removeReviewer } from '@sangkien/contract/reviewing'
import { UserPlus, X } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { sayReason } from '../../say/act.ts'
import { sayDayOf, sayInstant } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { sayChoice, sayHow, sayOpen } from '../../say/reviewing.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Table } from '../../ui/Table.tsx'
import { tell } from '../../ui/Toast.tsx'
import { AssignDialog } from './AssignDialog.tsx'
import { type ReviewedItem, type Reviewing, useReviewingAct } from './reviewing-query.ts'

type Reviewer = ReviewedItem['reviewers'][number]

/** The dossiers, each with its reviewers and how they came to be. */
export function ItemTable({ reviewing }: { reviewing: Reviewing }) {
  const [adding, setAdding] = useState<ReviewedItem>()
  const [removing, setRemoving] = useState<{ readonly item: ReviewedItem; readonly reviewer: Reviewer }>()
  const { sittingId: id, hasScale, mayRun } = reviewing
  const remove = useReviewingAct(id, ({ item, reviewer }: { item: ReviewedItem; reviewer: Reviewer }) => call(removeReviewer, { params: { id, initiativeId: item.initiativeId, personId: reviewer.personId } }), () => { tell('Đã bỏ phân công; thành viên được báo'); setRemoving(undefined) })
  const fault = remove.error && sayFault(remove.error)
  return (
    <div className="reviewing-table">
      <Table
        caption="Hồ sơ và người phản biện" rows={reviewing.items} keyOf={({ initiativeId }) => initiativeId}
        columns={[
          { id: 'position', title: 'Mục', tight: true, cell: ({ position }) => position },
          { id: 'title', title: 'Sáng kiến', wide: true, cell: ({ initiativeId, code, title, unitName, fieldLabel }) => <div><a href={`/sang-kien/${initiativeId}`}>{title}</a><span className="under soft small">{[code, unitName, fieldLabel || 'chưa ghi lĩnh vực'].join(' · ')}</span></div> },
          { id: 'reviewers', title: 'Người phản biện', roomy: true, cell: (item) => (
            <div>
              <ul className="plain reviewer-list">
                {item.reviewers.map((reviewer) => (
                  <li key={reviewer.personId}>
                    <span><strong>{reviewer.name}</strong> {hasScale && <StateBadge tone={reviewer.doneAt === null ? 'waiting' : 'done'}>{reviewer.doneAt === null ? sayOpen(reviewer.daysOpen) : `Đã gửi ${sayDayOf(reviewer.doneAt)}`}</StateBadge>}</span>
                    <span className="under soft small">{sayHow(reviewer.how)}{reviewer.reason && ` (${sayChoice(reviewer.reason)})`} · {reviewer.assignedByName}, {sayInstant(reviewer.assignedAt)}</span>
                    {reviewer.offeredTo && <span className="under small">Đề nghị {reviewer.offeredTo.name} nhận thay, {reviewer.offeredTo.may ? 'chờ trả lời' : 'nhưng thành viên này không nhận được'}</span>}
                    {mayRun && reviewer.remove === null && <button type="button" className="button quiet" aria-label={`Bỏ ${reviewer.name} khỏi hồ sơ ${item.title}`} onClick={() => setRemoving({ item, reviewer })}><X className="icon" aria-hidden /></button>}
                  </li>
                ))}
              </ul>
              {item.lacking > 0 && <StateBadge tone="soon">Còn thiếu {item.lacking} người</StateBadge>}
            </div>
          ) },
          ...(mayRun ? [{ id: 'acts', title: 'Việc', tight: true, cell: (item: ReviewedItem) => <Button kind="quiet" icon={UserPlus} reason={sayReason(item.assign)} onClick={() => setAdding(item)}>Thêm<span className="unseen"> người phản biện: {item.title}</span></Button> }] : []),
        ]}
      />
      {adding && <AssignDialog reviewing={reviewing} item={adding} onClose={() => setAdding(undefined)} />}
      {removing && (
        <ConfirmDialog open onClose={() => setRemoving(undefined)} onConfirm={() => remove.mutate(removing)} title={`Bỏ ${removing.reviewer.name}?`} verb="Bỏ phân công" busy={remove.isPending}>
          {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
          <p>{removing.reviewer.name} không còn phản biện “{removing.item.title}” và được báo ngay. Phiếu đang chấm của thành viên vẫn giữ, vì họ vẫn là thành viên chấm hồ sơ này.</p>
        </ConfirmDialog>
      )}
    </div>
  )
}
