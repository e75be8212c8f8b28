import { discussItem } from '@sangkien/contract/council'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { useKept } from '../../draft/useKept.ts'
import { sayReason } from '../../say/act.ts'
import { sayFault } from '../../say/fault.ts'
import { sayDiscussion } from '../../say/score.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import { type ItemView, type SittingView, useSittingAct } from './sitting-query.ts'

interface DiscussionProps { readonly sitting: SittingView; readonly item: ItemView }
type Outcome = 'score_again' | 'stand_by'

const buttons = { score_again: 'Chấm lại', stand_by: 'Chốt điểm' } as const
const done = { score_again: 'Phiếu chấm đã mở lại cho các thành viên', stand_by: 'Đã chốt điểm' } as const

/** What the council said of scores too far apart, the way to one's own sheet while it scores again, and for whom it is theirs, writing it down. */
export function DiscussionPart({ sitting, item }: DiscussionProps) {
  const { discussions, acts, scoreAgain } = item
  const acting = sitting.state === 'open' && (acts.score_again === null || acts.stand_by === null)
  if (!acting && !scoreAgain && !discussions?.length) return null
  return (
    <section className="stack" aria-label="Thảo luận về điểm">
      <h3>Thảo luận về điểm</h3>
      {discussions && discussions.length > 0 && <ol>{discussions.map((one) => <li key={String(one.at)} className="reading">{sayDiscussion(one)}</li>)}</ol>}
      {scoreAgain && <Notice tone="info" title="Hội đồng chấm lại sáng kiến này" acts={<ButtonLink href={`/cham-diem/${sitting.id}/${item.initiativeId}`}>Mở phiếu của tôi</ButtonLink>}>Lấy lại phiếu để sửa rồi gửi lại. Phiếu không sửa vẫn được tính như cũ.</Notice>}
      {acting && <DiscussionForm sitting={sitting} item={item} />}
    </section>
  )
}

function DiscussionForm({ sitting, item }: DiscussionProps) {
  const [note, setNote, drop] = useKept(`thao-luan/${sitting.id}/${item.initiativeId}`, '')
  const [tried, setTried] = useState(false)
  const missing = note.trim() === ''
  const act = useSittingAct(sitting.id, (outcome: Outcome) => call(discussItem, { params: { id: sitting.id, initiativeId: item.initiativeId }, body: { outcome, note } }), (_sitting, outcome) => {
    drop()
    setNote('')
    setTried(false)
    tell(done[outcome])
  })
  const fault = act.error && sayFault(act.error)
  const press = (outcome: Outcome) => { setTried(true); if (!missing) act.mutate(outcome) }
  return (
    <>
      <TextInput name="thao-luan" lines={2} maxLength={3000} label="Hội đồng đã thảo luận" required value={note} onChange={setNote} help="Nội dung này được ghi vào biên bản." error={tried && missing ? 'Ghi hội đồng đã thảo luận thế nào.' : undefined} />
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      <div className="row">{(['score_again', 'stand_by'] as const).map((outcome) => <Button key={outcome} busy={act.isPending} reason={sayReason(item.acts[outcome])} onClick={() => press(outcome)}>{buttons[outcome]}</Button>)}</div>
    </>
  )
}
