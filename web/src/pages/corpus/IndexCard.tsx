import { buildCorpusIndex, cancelCorpusIndex } from '@sangkien/contract/corpus'
import { DatabaseZap } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { sayInstant } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { Card } from '../../ui/Section.tsx'
import { type CorpusNow, useCorpusAct } from './corpus.ts'
import { sayPercent } from './say-percent.ts'

/** The index by which likeness is found: which one serves, and building another in the background. */
export function IndexCard({ corpus: { serving, building } }: { corpus: CorpusNow }) {
  const [asking, setAsking] = useState(false)
  const build = useCorpusAct(() => call(buildCorpusIndex, {}), 'Đã bắt đầu dựng lại chỉ mục')
  const cancel = useCorpusAct(() => call(cancelCorpusIndex, {}), 'Đã dừng dựng chỉ mục', () => setAsking(false))
  const fault = build.error ?? cancel.error
  const busy = building?.state === 'building'
  return (
    <Card title="Chỉ mục" id="chi-muc">
      {fault && <Notice tone="error" live title={sayFault(fault).title}>{sayFault(fault).advice}</Notice>}
      {serving
        ? <p className="row"><StateBadge tone="done">Đang phục vụ</StateBadge>{serving.finishedAt && <span className="soft figures">từ {sayInstant(serving.finishedAt)}</span>}</p>
        : <p className="row"><StateBadge tone="waiting">Chưa có chỉ mục</StateBadge><span className="soft">Chỉ mục được dựng ở lần đối chiếu đầu tiên.</span></p>}
      {serving?.readingIsOld && !busy && <Notice tone="warning" title="Cách đọc văn bản đã thay đổi từ khi dựng chỉ mục này">Từ điển, tên đơn vị hoặc tên mục của mẫu đã khác. Đối chiếu vẫn chạy; dựng lại chỉ mục để tìm theo cách đọc mới.</Notice>}
      {building && busy && <Progress label="Đang dựng lại chỉ mục; chỉ mục cũ vẫn phục vụ, bạn có thể rời trang này" done={building.done} total={building.total || undefined} left={sayPercent(building)} onCancel={() => setAsking(true)} />}
      {building?.state === 'failed' && <Notice tone="error" title="Lần dựng gần nhất không xong">Bắt đầu lúc {sayInstant(building.startedAt)}, dừng ở {sayPercent(building)}. Chỉ mục cũ vẫn phục vụ; hãy dựng lại, nếu vẫn lỗi thì báo người quản trị hệ thống.</Notice>}
      {building?.state === 'cancelled' && <p className="soft">Lần dựng bắt đầu lúc {sayInstant(building.startedAt)} đã được dừng. Chỉ mục cũ vẫn phục vụ.</p>}
      {!busy && <div className="row"><Button kind="primary" icon={DatabaseZap} busy={build.isPending} onClick={() => build.mutate()}>Dựng lại chỉ mục</Button></div>}
      <ConfirmDialog open={asking && busy} onClose={() => setAsking(false)} onConfirm={() => cancel.mutate()} busy={cancel.isPending} danger title="Dừng dựng chỉ mục?" verb="Dừng dựng chỉ mục">
        Phần đã dựng bị bỏ. Chỉ mục cũ vẫn phục vụ; dựng lại lúc nào cũng được.
      </ConfirmDialog>
    </Card>
  )
}
