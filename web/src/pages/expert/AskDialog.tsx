import { askExpert, listExperts } from '@sangkien/contract/expert'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { useKept } from '../../draft/useKept.ts'
import { sayDay } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { ExpertDialog, type InvitedExpert } from './ExpertDialog.tsx'
import { LinkNotice } from './LinkNotice.tsx'

type Requests = Reply<typeof askExpert>

/** Whom, what, by when, and whether confidential parts are shown with it. */
export function AskDialog({ id, version, onClose, onDone }: { id: string; version: number; onClose: () => void; onDone: (requests: Requests) => void }) {
  const { data: { rows, mailIsConfigured } } = useSuspenseQuery(asks(listExperts, {}))
  const [typed, setTyped, drop] = useKept(`moi-chuyen-gia/${id}`, { expertId: '', question: '', dueOn: '', confidential: false })
  const [adding, setAdding] = useState(false)
  const [invited, setInvited] = useState<InvitedExpert>()
  const ask = useMutation({ mutationFn: () => call(askExpert, { params: { id }, body: { ...typed, question: typed.question.trim() } }), onSuccess: (requests) => { drop(); onDone(requests) } })
  const open = rows.filter(({ over }) => !over)
  const expertId = open.some((one) => one.id === typed.expertId) ? typed.expertId : ''
  if (adding) return <ExpertDialog mailIsConfigured={mailIsConfigured} onClose={() => setAdding(false)} onDone={async (expert, link) => { await forget(listExperts); setTyped({ ...typed, expertId: expert.id }); setInvited(link); setAdding(false) }} />
  const wanting = expertId === '' ? 'Chọn chuyên gia.' : typed.question.trim().length < 10 ? 'Ghi nội dung cần hỏi.' : typed.dueOn === '' ? 'Ghi hạn cho ý kiến.' : undefined
  return (
    <FormDialog open onClose={onClose} wide title="Mời chuyên gia ngoài cơ quan cho ý kiến" verb="Mời cho ý kiến" onSend={() => ask.mutate()} busy={ask.isPending} fault={ask.isError ? sayFault(ask.error) : undefined} reason={wanting}>
      {invited && <LinkNotice invited={invited} />}
      <p>Chuyên gia đọc hồ sơ như đã nộp (bản nộp lần {version}) sau khi trả lời về xung đột lợi ích; không xem được điểm, ý kiến, thảo luận hay tên người khác ngoài tác giả. Tác giả không biết ai được mời.</p>
      {open.length === 0
        ? <EmptyState title="Chưa có chuyên gia nào còn tài khoản" acts={<Button onClick={() => setAdding(true)}>Mở tài khoản cho chuyên gia</Button>} />
        : (
          <div className="stack">
            <SelectInput name="chuyen-gia" label="Chuyên gia" required value={expertId} onChange={(value) => setTyped({ ...typed, expertId: value })} options={[{ value: '', label: 'Chọn chuyên gia' }, ...open.map((one) => ({ value: one.id as string, label: `${one.fullName}, ${one.workplace} (tài khoản đến ${sayDay(one.lastDay)})` }))]} />
            <div className="row"><Button kind="quiet" onClick={() => setAdding(true)}>Mở tài khoản cho người khác</Button></div>
          </div>
        )}
      <TextInput name="noi-dung-hoi" label="Nội dung cần hỏi" required lines={4} maxLength={4000} value={typed.question} onChange={(question) => setTyped({ ...typed, question })} />
      <DateInput name="han" label="Cho ý kiến đến hết ngày" required value={typed.dueOn} onChange={(dueOn) => setTyped({ ...typed, dueOn })} />
      <Checkbox name="bao-mat" checked={typed.confidential} onChange={(confidential) => setTyped({ ...typed, confidential })} label="Cho xem cả phần và tệp tác giả đề nghị giữ bảo mật" note="Thông tư 18/2013/TT-BKHCN, Điều 6 khoản 1 điểm b." />
    </FormDialog>
  )
}
