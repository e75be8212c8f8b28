import { acceptSuggestion, suggestReviewers } from '@sangkien/contract/reviewing'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../api/api.ts'
import { faultOf } from '../../api/api-fault.ts'
import { asks, forget } from '../../api/queries.ts'
import { sayReason } from '../../say/act.ts'
import { sayFault } from '../../say/fault.ts'
import { sayPassedOver } from '../../say/reviewing.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Table } from '../../ui/Table.tsx'
import { tell } from '../../ui/Toast.tsx'
import { LoadBar } from './LoadBar.tsx'
import { type Suggestion, useReviewingAct } from './reviewing-query.ts'

/** The proposal, with why each was chosen and the others not. It is a draft until it is accepted, and says so. */
export function SuggestionDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { data, error } = useQuery({ ...asks(suggestReviewers, { params: { id } }), staleTime: 0 })
  const accept = useReviewingAct(id, (hash: string) => call(acceptSuggestion, { params: { id }, body: { hash } }), () => { tell('Đã phân công; các thành viên được báo'); onClose() })
  const changed = faultOf(accept.error)?.code === 'refused'
  const fault = (accept.error ?? error) && sayFault(accept.error ?? error)
  return (
    <Dialog
      open wide onClose={onClose} title="Đề xuất phân công"
      acts={<><Button onClick={onClose}>Để sau</Button>{data && <Button kind="primary" busy={accept.isPending} reason={sayReason(data.accept)} onClick={() => accept.mutate(data.hash)}>Phân công theo đề xuất</Button>}</>}
    >
      {fault && <Notice tone="error" live title={fault.title} acts={changed && <Button onClick={() => { accept.reset(); void forget(suggestReviewers) }}>Xem bản mới</Button>}>{fault.advice}</Notice>}
      {!data && !error && <Skeleton lines={8} label="Đang tính…" />}
      {data && (
        <div className="stack reviewing-table">
          <Notice tone="warning" title="Bản đề xuất, chưa có hiệu lực">Chưa ai được báo. Chọn người đúng lĩnh vực trước, miễn là chưa quá phần chia đều; rồi người có ít hồ sơ nhất trong đợt; bằng nhau thì theo thứ tự trong quyết định thành lập. Người đã phân công giữ nguyên.</Notice>
          {data.items.length === 0 ? <p>Các hồ sơ đã đủ người phản biện.</p> : <SuggestedTable items={data.items} />}
          <Table
            caption="Số hồ sơ của mỗi thành viên trong đợt" rows={data.members} keyOf={({ personId }) => personId}
            columns={[
              { id: 'name', title: 'Thành viên', wide: true, cell: ({ name }) => name },
              { id: 'now', title: 'Đang có', figures: true, cell: ({ now }) => now },
              { id: 'then', title: 'Sau khi phân công', cell: ({ then }) => <LoadBar count={then} most={Math.max(...data.members.map((one) => one.then))} /> },
            ]}
          />
        </div>
      )}
    </Dialog>
  )
}

const SuggestedTable = ({ items }: { items: Suggestion['items'] }) => (
  <Table
    caption="Người phản biện được đề xuất" rows={items} keyOf={({ initiativeId }) => initiativeId}
    columns={[
      { id: 'title', title: 'Sáng kiến', wide: true, cell: ({ code, title, fieldLabel, kept }) => <div>{title}<span className="under soft small">{[code, fieldLabel || 'chưa ghi lĩnh vực'].join(' · ')}</span>{kept.length > 0 && <span className="under small">Đã có: {kept.join(', ')}</span>}</div> },
      { id: 'chosen', title: 'Đề xuất', roomy: true, cell: ({ chosen, lacking }) => (
        <div>
          <ul className="plain">{chosen.map(({ personId, name, expert, load }) => <li key={personId}><strong>{name}</strong><span className="under soft small">{expert ? 'đúng chuyên môn' : 'không theo chuyên môn'} · đang có {load} hồ sơ</span></li>)}</ul>
          {lacking > 0 && <StateBadge tone="overdue">Thiếu {lacking} người: không còn ai phân công được</StateBadge>}
        </div>
      ) },
      { id: 'others', title: 'Người khác', cell: ({ passedOver, title }) => (passedOver.length === 0 ? '–' : (
        <details>
          <summary>Vì sao không chọn<span className="unseen"> người khác cho {title}</span></summary>
          <ul className="plain small">{passedOver.map(({ name, why, load }) => <li key={`${name} ${why}`}>{name}: {sayPassedOver(why)}{why === 'busier' && ` (${load})`}</li>)}</ul>
        </details>
      )) },
    ]}
  />
)
