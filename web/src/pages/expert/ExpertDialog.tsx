import { addExpert, changeExpert, type listExperts } from '@sangkien/contract/expert'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import type { Reply } from '../../api/wire.ts'
import { sayFault } from '../../say/fault.ts'
import { RadioGroup } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

export type ExpertRow = Reply<typeof listExperts>['rows'][number]
export type InvitedExpert = Reply<typeof addExpert>

interface ExpertDialogProps {
  /** Who is changed; somebody new when absent. */
  readonly expert?: ExpertRow | undefined
  readonly mailIsConfigured: boolean
  readonly onClose: () => void
  /** `invited` where an account was opened. */
  readonly onDone: (expert: ExpertRow, invited?: InvitedExpert) => void
}

/** Somebody from outside, and until when their account lets them in. */
export function ExpertDialog({ expert, mailIsConfigured, onClose, onDone }: ExpertDialogProps) {
  const [typed, setTyped] = useState({ fullName: expert?.fullName ?? '', position: expert?.position ?? '', workplace: expert?.workplace ?? '', email: expert?.email ?? '', lastDay: expert?.lastDay ?? '' })
  const [by, setBy] = useState<'link' | 'mail'>('link')
  const put = (part: keyof typeof typed) => (value: string) => setTyped({ ...typed, [part]: value })
  const body = { ...typed, email: typed.email.trim() === '' ? null : typed.email.trim() }
  const save = useMutation({
    mutationFn: async () => (expert ? { expert: await call(changeExpert, { params: { id: expert.id }, body: { ...body, version: expert.version } }), invited: undefined } : { invited: await call(addExpert, { body: { ...body, by } }), expert: undefined }),
    onSuccess: ({ expert: changed, invited }) => (invited ? onDone(invited.expert, invited) : onDone(changed!)),
  })
  const wanting = typed.fullName.trim().length < 3 ? 'Ghi họ tên.' : typed.workplace.trim().length < 2 ? 'Ghi nơi công tác.' : typed.lastDay === '' ? 'Ghi ngày tài khoản hết hạn.' : !expert && by === 'mail' && !mailIsConfigured ? 'Máy chủ chưa gửi được thư. Hãy chuyển liên kết.' : !expert && by === 'mail' && body.email === null ? 'Ghi địa chỉ thư.' : undefined
  return (
    <FormDialog open onClose={onClose} title={expert ? 'Sửa thông tin chuyên gia' : 'Mở tài khoản cho chuyên gia ngoài cơ quan'} verb={expert ? 'Lưu' : 'Mở tài khoản'} onSend={() => save.mutate()} busy={save.isPending} fault={save.isError ? sayFault(save.error) : undefined} reason={wanting}>
      {!expert && <p>Tài khoản này chỉ mở những hồ sơ người đó được mời cho ý kiến, không xem được gì khác của cơ quan, và tự hết hạn.</p>}
      <TextInput name="ho-ten" label="Họ và tên" required maxLength={100} value={typed.fullName} onChange={put('fullName')} />
      <TextInput name="chuc-danh" label="Học hàm, học vị, chức danh" maxLength={200} value={typed.position} onChange={put('position')} />
      <TextInput name="noi-cong-tac" label="Nơi công tác" required maxLength={200} value={typed.workplace} onChange={put('workplace')} />
      <TextInput name="thu-dien-tu" label="Thư điện tử" type="email" maxLength={200} value={typed.email} onChange={put('email')} help="Để nhận lời mời và nhắc hạn." />
      <DateInput name="het-han" label="Tài khoản dùng đến hết ngày" required value={typed.lastDay} onChange={put('lastDay')} help="Nhiều nhất một năm kể từ hôm nay, gia hạn được." />
      {!expert && (
        <RadioGroup
          name="cach-moi" label="Cách trao tài khoản" value={by} onChange={(value) => setBy(value as typeof by)}
          options={[{ value: 'link', label: 'Tôi tự chuyển liên kết', note: 'Liên kết hiện một lần, dùng được 72 giờ.' }, { value: 'mail', label: 'Gửi thư mời', note: mailIsConfigured ? 'Thư có liên kết dùng được 7 ngày.' : 'Máy chủ chưa được đặt cấu hình gửi thư.' }]}
        />
      )}
    </FormDialog>
  )
}
