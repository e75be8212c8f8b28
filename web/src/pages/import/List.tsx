import { useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { sayInstant } from '../../say/day.ts'
import { sayRefusal } from '../../say/refusal.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { ColumnsCard } from './ColumnsCard.tsx'
import type { ImportList, ListRow, ListSettings } from './import-list.ts'
import { importStateWords } from './import-words.ts'
import { RowsCard } from './RowsCard.tsx'

/** One list: how it was read, what it would do, and the taking in. The work goes on when one leaves the page. */
export function List<S extends ListSettings, R extends ListRow>({ list }: { list: ImportList<S, R> }) {
  const job = list.useJob(useParam('id'))
  const { state, counts, fault } = job
  const busy = state === 'reading' || state === 'applying'
  return (
    <Page title={job.fileName} back={{ href: list.address, label: list.title }} wide>
      <div className="stack">
        <p className="soft"><StateBadge tone={importStateWords[state][1]}>{importStateWords[state][0]}</StateBadge> {job.createdBy} gửi lúc {sayInstant(job.createdAt)}</p>
        {busy && <Progress label={state === 'reading' ? 'Đang đọc và đối chiếu danh sách' : 'Đang đưa danh sách vào'} done={job.done} total={job.total || 1000} />}
        {!busy && fault && <Notice tone={state === 'failed' ? 'error' : 'warning'} live title={state === 'failed' ? 'Không đưa danh sách này vào được' : 'Cần xem lại'}>{sayRefusal(fault)}</Notice>}
        {state === 'done' && counts && <Notice tone="done" live title="Đã đưa danh sách vào">{list.sayDone(job)}</Notice>}
        {state === 'done' && list.After && <list.After job={job} />}
        {state === 'ready' && job.settings && <ColumnsCard key={job.version} list={list} job={job} settings={job.settings} />}
        {!busy && counts && <RowsCard list={list} job={job} counts={counts} />}
        {state === 'ready' && counts && <list.Confirm job={job} />}
      </div>
    </Page>
  )
}
