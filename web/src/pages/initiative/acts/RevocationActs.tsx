import { announceRevocation, dropRevocation, replyToRevocation } from '@sangkien/contract/decision'
import { sayTermLength } from '@sangkien/domain/document/say-term-length'
import { call } from '../../../api/api.ts'
import { useKept } from '../../../draft/useKept.ts'
import { sayDay } from '../../../say/day.ts'
import { RadioGroup } from '../../../ui/Choice.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import type { ActProps } from './act-props.ts'
import { ActDialog } from './ActDialog.tsx'
import { useAct } from './use-act.ts'

/** Tells the authors on what ground their recognition may be revoked; nothing is drafted before they replied or their time is over. */
export function AnnounceRevocationAct({ initiative, pack, onClose }: ActProps) {
  const [typed, setTyped, drop] = useKept(`viec/${initiative.id}/announce_revocation`, { ground: '', reasons: '' })
  const doing = useAct(() => call(announceRevocation, { params: { id: initiative.id }, body: { ground: typed.ground, reasons: typed.reasons.trim() } }), 'Đã thông báo cho tác giả', () => { drop(); onClose() })
  const wanting = typed.ground === '' ? 'Chọn căn cứ hủy bỏ.' : typed.reasons.trim().length < 10 ? 'Viết lý do, ít nhất 10 ký tự.' : undefined
  return (
    <ActDialog title="Thông báo xem xét hủy bỏ công nhận" verb="Gửi thông báo" wide danger onClose={onClose} busy={doing.isPending} error={doing.error} wanting={wanting} run={() => doing.mutate()}>
      <p>Tác giả có {sayTermLength(pack.terms.revocation_reply)} để giải trình. Dự thảo quyết định hủy bỏ lập được khi mọi tác giả đã giải trình hoặc đã hết thời hạn.</p>
      <RadioGroup name="ground" label="Căn cứ hủy bỏ" value={typed.ground} onChange={(ground) => setTyped({ ...typed, ground })} options={pack.revocationGrounds.map(({ code, label, basis }) => ({ value: code, label, note: `${basis.paper}, ${basis.article}` }))} required />
      <TextInput name="reasons" label="Vì sao xem xét hủy bỏ" help="Tác giả đọc được nội dung này." lines={5} maxLength={5000} value={typed.reasons} onChange={(reasons) => setTyped({ ...typed, reasons })} required />
    </ActDialog>
  )
}

/** An author's word before the recognition is revoked: once. */
export function ReplyToRevocationAct({ initiative, onClose }: ActProps) {
  const [words, setWords, drop] = useKept(`viec/${initiative.id}/reply_to_revocation`, '')
  const doing = useAct(() => call(replyToRevocation, { params: { id: initiative.id }, body: { words: words.trim() } }), 'Đã gửi giải trình', () => { drop(); onClose() })
  return (
    <ActDialog title="Giải trình trước khi hủy bỏ công nhận" verb="Gửi giải trình" wide onClose={onClose} busy={doing.isPending} error={doing.error} wanting={words.trim().length < 10 ? 'Viết giải trình, ít nhất 10 ký tự.' : undefined} run={() => doing.mutate()}>
      {initiative.revocation && <p>Gửi được một lần, đến hết ngày {sayDay(initiative.revocation.dueOn)}.</p>}
      <TextInput name="words" label="Giải trình của tôi" lines={8} maxLength={5000} value={words} onChange={setWords} required />
    </ActDialog>
  )
}

/** The recognition stands after all. */
export function DropRevocationAct({ initiative, onClose }: ActProps) {
  const doing = useAct(() => call(dropRevocation, { params: { id: initiative.id } }), 'Đã thôi xem xét hủy bỏ', onClose)
  return (
    <ActDialog title="Thôi xem xét hủy bỏ" verb="Thôi xem xét" onClose={onClose} busy={doing.isPending} error={doing.error} run={() => doing.mutate()}>
      <p>Sáng kiến giữ nguyên công nhận. Các tác giả được báo.</p>
    </ActDialog>
  )
}
