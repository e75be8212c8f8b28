import { dropWriting, endWriting } from '@sangkien/contract/written-opinion'
import { MailQuestion } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { useMe } from '../../../frame/me.ts'
import { sayReason } from '../../../say/act.ts'
import { sayInstant } from '../../../say/day.ts'
import { sayFault } from '../../../say/fault.ts'
import { Button } from '../../../ui/Button.tsx'
import { ConfirmDialog } from '../../../ui/Dialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import type { ItemView, SittingView } from '../sitting-query.ts'
import { useSittingAct } from '../sitting-query.ts'
import { AskDialog } from './AskDialog.tsx'
import { PaperAnswer } from './PaperAnswer.tsx'

/** Asking the members in writing about the item: until when, how many answered, and for who runs the sitting whom one waits for and how to end it. */
export function WrittenPart({ sitting, item }: { sitting: SittingView; item: ItemView }) {
  const me = useMe()
  const params = { id: sitting.id, initiativeId: item.initiativeId }
  const [doing, setDoing] = useState<'asking' | 'ending'>()
  const act = useSittingAct(sitting.id, (what: 'end' | 'drop') => (what === 'end' ? call(endWriting, { params }) : call(dropWriting, { params })), () => setDoing(undefined))
  const { voting } = item
  if (!voting || voting.mode === 'secret') return null
  const { written, acts } = voting
  const runs = sitting.state === 'open' && item.result === null
  const fault = act.error && sayFault(act.error)
  if (!written) return runs && acts.ask_in_writing === null && <div><Button kind="quiet" icon={MailQuestion} onClick={() => setDoing('asking')}>Lấy ý kiến bằng văn bản</Button>{doing === 'asking' && <AskDialog sitting={sitting} item={item} onClose={() => setDoing(undefined)} />}</div>
  const running = written.endedAt === null
  return (
    <section className="stack tight" aria-label="Lấy ý kiến bằng văn bản">
      <h3>Lấy ý kiến bằng văn bản</h3>
      <p>Hạn trả lời {sayInstant(written.due)} · <strong>{written.returned}/{written.of}</strong> phiếu trả lời{written.late > 0 && `, ${written.late} phiếu muộn`}{written.endedAt && ` · kết thúc ${sayInstant(written.endedAt)}`}. {running && (written.lateCounts ? 'Phiếu đến sau hạn vẫn được tính đến khi kết thúc.' : 'Phiếu đến sau hạn không được nhận.')}</p>
      {running && written.awaited && written.awaited.length > 0 && <p className="small"><strong>Chưa trả lời:</strong> {written.awaited.map(({ name }) => name).join(', ')}.</p>}
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      {running && runs && acts.end_writing !== undefined && (
        <div className="row">
          <Button reason={sayReason(acts.end_writing)} onClick={() => setDoing('ending')}>Kết thúc lấy ý kiến</Button>
          {acts.ask_in_writing === null && <Button kind="quiet" onClick={() => setDoing('asking')}>Gia hạn</Button>}
          {acts.drop_writing === null && <Button kind="quiet" busy={act.isPending} onClick={() => act.mutate('drop')}>Chuyển về biểu quyết tại phiên họp</Button>}
        </div>
      )}
      {running && runs && written.awaited && written.awaited.length > 0 && me.roles.includes('secretariat') && <PaperAnswer sitting={sitting} item={item} awaited={written.awaited} />}
      {doing === 'asking' && <AskDialog sitting={sitting} item={item} onClose={() => setDoing(undefined)} />}
      {doing === 'ending' && (
        <ConfirmDialog open onClose={() => setDoing(undefined)} onConfirm={() => act.mutate('end')} busy={act.isPending} title="Kết thúc lấy ý kiến?" verb="Kết thúc lấy ý kiến">
          Có {written.returned}/{written.of} phiếu trả lời. Sau khi kết thúc, không ai trả lời hay đổi ý kiến được nữa, và các thành viên thấy kết quả.
        </ConfirmDialog>
      )}
    </section>
  )
}
