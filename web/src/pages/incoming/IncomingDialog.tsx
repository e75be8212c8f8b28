import { addIncoming, changeIncoming, type Incoming, listIncoming } from '@sangkien/contract/incoming'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { faultOf } from '../../api/api-fault.ts'
import { forget } from '../../api/queries.ts'
import type { Wire } from '../../api/wire.ts'
import { useMe } from '../../frame/me.ts'
import { sayFault } from '../../say/fault.ts'
import { Checkbox } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'

/** An entry of the book of papers that came in: a new one, or one to mend. */
export function IncomingDialog({ entry, onClose }: { entry: Wire<Incoming> | undefined; onClose: () => void }) {
  const { today } = useMe()
  const [typed, setTyped] = useState(() => ({ ...blank, arrivedOn: today as string, ...(entry && shown(entry)) }))
  const [evenSo, setEvenSo] = useState(false)
  const [version, setVersion] = useState(entry?.version ?? 1)
  const [theirs, setTheirs] = useState<ReturnType<typeof shown>>()
  const keep = useMutation({
    mutationFn: () => {
      const facts = { ...typed, dated: typed.dated || null, passedOn: typed.passedOn || null }
      return entry ? call(changeIncoming, { params: { id: entry.id }, body: { ...facts, version } }) : call(addIncoming, { body: { ...facts, evenSo } })
    },
    onSuccess: async ({ number, year }) => { onClose(); await forget(listIncoming); tell(entry ? `Đã sửa văn bản đến số ${number} năm ${year}` : `Đã vào sổ: số đến ${number} năm ${year}`) },
    onError: (error) => {
      const fault = faultOf(error)
      if (fault?.code !== 'stale') return
      const current = fault.fault.current as Wire<Incoming>
      setTheirs(shown(current))
      setVersion(current.version)
    },
  })
  const twice = faultOf(keep.error)?.fault.refusal?.code === 'incoming.there_already'
  const stale = faultOf(keep.error)?.code === 'stale'
  const lacking = typed.arrivedOn === '' ? 'Ghi ngày đến.' : typed.issuer.trim().length < 2 ? 'Ghi nơi gửi.' : typed.about.trim().length < 2 ? 'Ghi tên loại và trích yếu.' : twice && !evenSo ? 'Đánh dấu “Vẫn vào sổ” nếu đây là văn bản khác.' : undefined
  // What was told of the entry as it stood is no longer so once it is another.
  const type = (field: keyof typeof blank, value: string) => {
    setTyped({ ...typed, [field]: value })
    if (twice) { keep.reset(); setEvenSo(false) }
  }
  const text = (field: keyof typeof blank) => ({ value: typed[field], onChange: (value: string) => type(field, value) })
  const other = theirs && (Object.keys(fieldNames) as (keyof typeof blank)[]).filter((field) => theirs[field] !== typed[field])
  return (
    <FormDialog
      open onClose={onClose} title={entry ? `Sửa văn bản đến số ${entry.number} năm ${entry.year}` : 'Vào sổ văn bản đến'} verb={entry ? 'Lưu' : 'Vào sổ'} onSend={() => keep.mutate()}
      busy={keep.isPending} fault={keep.isError && !stale ? sayFault(keep.error) : undefined} reason={lacking}
    >
      {stale && theirs && (
        <Notice tone="warning" live title="Người khác vừa sửa dòng này">
          {other!.length === 0 ? 'Nội dung người đó ghi giống của bạn.' : other!.map((field) => `${fieldNames[field]}: “${field === 'arrivedOn' || field === 'dated' || field === 'passedOn' ? theirs[field].split('-').toReversed().join('/') : theirs[field]}”`).join('; ')}
          {' '}Bấm Lưu lần nữa để giữ nội dung của bạn.
        </Notice>
      )}
      {twice && <Checkbox name="van-vao-so" label="Vẫn vào sổ: đây là văn bản khác" checked={evenSo} onChange={setEvenSo} />}
      <DateInput name="ngay-den" label="Ngày đến" required value={typed.arrivedOn} onChange={text('arrivedOn').onChange} max={today} />
      <TextInput name="noi-gui" label="Nơi gửi" required maxLength={250} {...text('issuer')} />
      <TextInput name="so-ky-hieu" label="Số, ký hiệu" maxLength={60} {...text('code')} help="Như trên văn bản, ví dụ 1143/VP-HCQT. Để trống nếu văn bản không có số." />
      <DateInput name="ngay-van-ban" label="Ngày của văn bản" value={typed.dated} onChange={text('dated').onChange} max={today} />
      <TextInput name="trich-yeu" label="Tên loại và trích yếu" required lines={3} maxLength={500} {...text('about')} />
      <TextInput name="nguoi-nhan" label="Đơn vị, người nhận" maxLength={250} {...text('receiver')} />
      <DateInput name="ngay-chuyen" label="Ngày chuyển" value={typed.passedOn} onChange={text('passedOn').onChange} max={today} />
      <TextInput name="ghi-chu" label="Ghi chú" maxLength={500} {...text('note')} />
    </FormDialog>
  )
}

const blank = { arrivedOn: '', issuer: '', code: '', dated: '', about: '', receiver: '', passedOn: '', note: '' }
const shown = ({ arrivedOn, issuer, code, dated, about, receiver, passedOn, note }: Wire<Incoming>): typeof blank => ({ arrivedOn, issuer, code, dated: dated ?? '', about, receiver, passedOn: passedOn ?? '', note })
const fieldNames: Readonly<Record<keyof typeof blank, string>> = { arrivedOn: 'Ngày đến', issuer: 'Nơi gửi', code: 'Số, ký hiệu', dated: 'Ngày của văn bản', about: 'Tên loại và trích yếu', receiver: 'Đơn vị, người nhận', passedOn: 'Ngày chuyển', note: 'Ghi chú' }
