import { readPeopleImport } from '@sangkien/contract/people-import'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { sayInstant } from '../../say/day.ts'
import { sayNumber } from '../../say/number.ts'
import { sayRefusal } from '../../say/refusal.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { importStateWords } from './import-words.ts'
import { ColumnsCard } from './ColumnsCard.tsx'
import { ConfirmCard } from './ConfirmCard.tsx'
import { RowsCard } from './RowsCard.tsx'

/** One staff list: how it was read, what it would do, and the taking in. The work goes on when one leaves the page. */
export default function ImportPage() {
  const id = useParam('id')
  const { data: job } = useSuspenseQuery({ ...asks(readPeopleImport, { params: { id } }), refetchInterval: ({ state: { data } }) => (data?.state === 'reading' || data?.state === 'applying' ? 700 : false) })
  const { state, counts, fault } = job
  const busy = state === 'reading' || state === 'applying'
  return (
    <Page title={job.fileName} back={{ href: '/quan-tri/nguoi/nhap', label: 'Nhập danh sách người từ Excel' }} wide>
      <div className="stack">
        <p className="soft"><StateBadge tone={importStateWords[state][1]}>{importStateWords[state][0]}</StateBadge> {job.createdBy} gửi lúc {sayInstant(job.createdAt)}</p>
        {busy && <Progress label={state === 'reading' ? 'Đang đọc và đối chiếu danh sách' : 'Đang đưa danh sách vào'} done={job.done} total={job.total || 1000} />}
        {!busy && fault && <Notice tone={state === 'failed' ? 'error' : 'warning'} live title={state === 'failed' ? 'Không đưa danh sách này vào được' : 'Cần xem lại'}>{sayRefusal(fault)}</Notice>}
        {state === 'done' && counts && <Notice tone="done" live title="Đã đưa danh sách vào">{sayNumber(counts.new)} người mới, {sayNumber(counts.changed)} người thay đổi, {sayNumber(counts.same)} người không đổi. Tài khoản được mở riêng ở trang của từng người.</Notice>}
        {state === 'ready' && job.settings && <ColumnsCard key={job.version} job={job} settings={job.settings} />}
        {!busy && counts && <RowsCard job={job} counts={counts} />}
        {state === 'ready' && counts && <ConfirmCard job={job} counts={counts} />}
      </div>
    </Page>
  )
}
