import { invitePeople, type listNewcomers } from '@sangkien/contract/invitation'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import type { Reply } from '../../api/wire.ts'
import { sayFault } from '../../say/fault.ts'
import { sayNumber } from '../../say/number.ts'
import { RadioGroup } from '../../ui/Choice.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'

export type Invited = Reply<typeof invitePeople>
type By = 'slip' | 'mail'

interface InviteDialogProps {
  readonly open: boolean
  readonly people: Reply<typeof listNewcomers>['rows']
  readonly mailIsConfigured: boolean
  readonly onClose: () => void
  readonly onDone: (invited: Invited) => void
}

/** How the chosen people get their keys, and how long the keys hold. */
export function InviteDialog({ open, people, mailIsConfigured, onClose, onDone }: InviteDialogProps) {
  const [by, setBy] = useState<By>('slip')
  const [days, setDays] = useState('7')
  const invite = useMutation({ mutationFn: () => call(invitePeople, { body: { ids: people.map(({ id }) => id), by, holdsDays: Number(days) } }), onSuccess: onDone })
  const addressed = people.filter(({ email }) => email !== null).length
  const again = people.filter(({ state }) => state === 'invited').length
  const options = [
    { value: 'slip', label: 'In phiếu để phát', note: 'Mỗi người một phiếu có tên đăng nhập và mã dùng một lần.' },
    { value: 'mail', label: 'Gửi thư điện tử', note: mailIsConfigured ? `${sayNumber(addressed)} trong ${sayNumber(people.length)} người có địa chỉ thư.` : 'Máy chủ chưa được đặt cấu hình gửi thư.' },
  ]
  const reason = people.length === 0 ? 'Chọn người cần mời.' : by === 'mail' && !mailIsConfigured ? 'Máy chủ chưa gửi được thư. Hãy in phiếu.' : by === 'mail' && addressed === 0 ? 'Không ai trong số đã chọn có địa chỉ thư.' : undefined
  return (
    <FormDialog open={open} onClose={() => { invite.reset(); onClose() }} title={`Mời ${sayNumber(people.length)} người`} verb={by === 'slip' ? 'Tạo phiếu mời' : 'Gửi thư mời'} onSend={() => invite.mutate()} busy={invite.isPending} fault={invite.isError ? sayFault(invite.error) : undefined} reason={reason}>
      <RadioGroup label="Cách mời" name="by" options={options} value={by} onChange={(value) => setBy(value as By)} />
      <SelectInput name="days" label="Mã dùng được trong" options={['3', '7', '14', '30'].map((value) => ({ value, label: `${value} ngày` }))} value={days} onChange={setDays} />
      <p className="soft">Ai chưa có tài khoản thì được mở, tên đăng nhập lấy từ họ tên (Nguyễn Thị Lan là lan.nt).{again > 0 && ` ${sayNumber(again)} người đã có mã còn hạn: mã cũ hết dùng được ngay.`}</p>
    </FormDialog>
  )
}
