import { askSecondLook, readRemarks, releaseComments, replyToCouncil } from '@sangkien/contract/hearing'
import { hearingRulesOf } from '@sangkien/domain/hearing/hearing-rules'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../api/api.ts'
import { asks } from '../../../api/queries.ts'
import { useKept } from '../../../draft/useKept.ts'
import { sayDay } from '../../../say/day.ts'
import { sayFault } from '../../../say/fault.ts'
import { CheckboxGroup } from '../../../ui/Choice.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import type { ActProps } from './act-props.ts'
import { ActDialog } from './ActDialog.tsx'
import { useAct } from './use-act.ts'

const nameAll = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name).join(', ')
const nothing = { chosen: [] as string[], own: '' }

/** Chooses from what the sheets remark, without names, and adds to it; says by name who will read it before it is sent. */
export function ReleaseCommentsAct({ initiative, pack, onClose }: ActProps) {
  const [typed, setTyped, drop] = useKept(`viec/${initiative.id}/release_comments`, nothing)
  const { data, error } = useQuery(asks(readRemarks, { params: { id: initiative.id } }))
  const remarks = data?.remarks ?? []
  const comments = [...remarks.filter((remark) => typed.chosen.includes(remark)), ...typed.own.split('\n').map((line) => line.trim()).filter((line) => line.length >= 3)]
  const asksReply = initiative.result === null
  const doing = useAct(() => call(releaseComments, { params: { id: initiative.id }, body: { comments } }), 'Đã gửi ý kiến Hội đồng cho tác giả', () => { drop(); onClose() })
  return (
    <ActDialog title="Gửi ý kiến Hội đồng cho tác giả" verb="Gửi ý kiến" wide onClose={onClose} busy={doing.isPending} error={doing.error} wanting={comments.length === 0 ? 'Chọn hoặc viết ít nhất một ý kiến.' : undefined} run={() => doing.mutate()}>
      <p>Người nhận: <strong>{nameAll(initiative.authors)}</strong>. Tác giả không biết ý kiến là của thành viên nào.{asksReply ? ` Tác giả có ${hearingRulesOf(pack.council).replyDays} ngày làm việc để giải trình; Hội đồng kết luận sau khi có giải trình hoặc hết hạn.` : ''} Gửi rồi thì không sửa được.</p>
      {error && <Notice tone="error" live title={sayFault(error).title}>{sayFault(error).advice}</Notice>}
      {remarks.length > 0 && <CheckboxGroup name="chosen" label="Nhận xét trong các phiếu chấm" allAtOnce values={typed.chosen} onChange={(chosen) => setTyped({ ...typed, chosen })} options={remarks.map((remark) => ({ value: remark, label: remark }))} />}
      {data && remarks.length === 0 && <p className="soft">Các phiếu chấm không có nhận xét bằng lời.</p>}
      <TextInput name="own" label={remarks.length > 0 ? 'Ý kiến khác' : 'Ý kiến của Hội đồng'} help="Mỗi dòng là một ý kiến. Không ghi tên thành viên Hội đồng." lines={6} maxLength={20_000} value={typed.own} onChange={(own) => setTyped({ ...typed, own })} />
    </ActDialog>
  )
}

/** The authors' reply: one for all of them. */
export function ReplyToCouncilAct({ initiative, onClose }: ActProps) {
  const [words, setWords, drop] = useKept(`viec/${initiative.id}/reply_to_council`, '')
  const asked = initiative.councilComments.findLast(({ dueOn }) => dueOn !== null)
  const doing = useAct(() => call(replyToCouncil, { params: { id: initiative.id }, body: { words: words.trim() } }), 'Đã gửi giải trình', () => { drop(); onClose() })
  return (
    <ActDialog title="Giải trình ý kiến Hội đồng" verb="Gửi giải trình" wide onClose={onClose} busy={doing.isPending} error={doing.error} wanting={words.trim().length < 10 ? 'Viết giải trình, ít nhất 10 ký tự.' : undefined} run={() => doing.mutate()}>
      {asked?.dueOn && <p>Các tác giả gửi chung một bản giải trình, một lần, đến hết ngày {sayDay(asked.dueOn)}. Các thành viên Hội đồng đọc được bản này.</p>}
      {asked && <ol>{asked.comments.map((comment) => <li key={comment} className="dossier-words">{comment}</li>)}</ol>}
      <TextInput name="words" label="Giải trình của tác giả" help="Trả lời lần lượt từng ý kiến; nêu trang, mục hoặc minh chứng trong hồ sơ." lines={10} maxLength={10_000} value={words} onChange={setWords} required />
    </ActDialog>
  )
}

/** Other members are to look again. */
export function AskSecondLookAct({ initiative, pack, onClose }: ActProps) {
  const [reasons, setReasons, drop] = useKept(`viec/${initiative.id}/ask_second_look`, '')
  const { lookDays } = hearingRulesOf(pack.council)
  const doing = useAct(() => call(askSecondLook, { params: { id: initiative.id }, body: { reasons: reasons.trim() } }), 'Đã gửi đề nghị xét lại', () => { drop(); onClose() })
  return (
    <ActDialog title="Đề nghị xét lại" verb="Gửi đề nghị" wide onClose={onClose} busy={doing.isPending} error={doing.error} wanting={reasons.trim().length < 10 ? 'Viết lý do, ít nhất 10 ký tự.' : undefined} run={() => doing.mutate()}>
      <p>Hồ sơ được các thành viên khác xét lại trong {lookDays} ngày; ai đã xét lần trước thì không tham gia. Đề nghị được một lần{initiative.secondLook?.last ? `, đến hết ngày ${sayDay(initiative.secondLook.last)}` : ''}. Quyền khiếu nại theo pháp luật vẫn giữ nguyên.</p>
      <TextInput name="reasons" label="Vì sao đề nghị xét lại" lines={6} maxLength={5000} value={reasons} onChange={setReasons} required />
    </ActDialog>
  )
}
