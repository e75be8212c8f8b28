import { issueDigitally, issueOutgoing, listSeals, openOutgoingSigning, readOutgoing, signDigitally, signOutgoing } from '@sangkien/contract/outgoing'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { asks } from '../../../api/queries.ts'
import type { Reply } from '../../../api/wire.ts'
import { useMe } from '../../../frame/me.ts'
import { sayDayOf } from '../../../say/day.ts'
import { sayFault } from '../../../say/fault.ts'
import { RadioGroup } from '../../../ui/Choice.tsx'
import { DateInput } from '../../../ui/DateInput.tsx'
import { FilePicker } from '../../../ui/FilePicker.tsx'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { base64Of } from './base64-of.ts'
import { SealPicker } from './SealPicker.tsx'
import { sayToolProblem, signWithTool, ToolFailed } from './signing-tool.ts'

type OutgoingView = Reply<typeof readOutgoing>
type Way = 'paper' | 'certificate' | 'tool'
const LARGEST = 512 * 1024 // bytes: a certificate has some thousand, the picture of a signature less than a hundred thousand

interface SignDialogProps {
  /** Waiting for its signer, or numbered and waiting for the mark of the agency. */
  readonly outgoing: OutgoingView
  readonly onDone: (outgoing: OutgoingView) => void
  readonly onClose: () => void
}

const signing = [
  { value: 'paper', label: 'Ký giấy', note: 'In, ký tay trên giấy; văn thư quét và gắn bản quét sau khi cấp số.' },
  { value: 'certificate', label: 'Tệp chứng thư số (.p12, .pfx)', note: 'Tệp và mật khẩu chỉ dùng cho lần ký này, không lưu ở máy chủ.' },
  { value: 'tool', label: 'Công cụ ký VGCA trên máy này', note: 'Ký bằng thiết bị của Ban Cơ yếu Chính phủ.' },
]

/** Signs a paper, or issues it with the agency's signature, in one of the three ways; what was signed digitally is issued digitally. */
export function SignDialog({ outgoing, onDone, onClose }: SignDialogProps) {
  const issuing = outgoing.state === 'numbered'
  const ways = signing.filter(({ value }) => !issuing || (outgoing.signedWay === 'digital') === (value !== 'paper'))
  const [way, setWay] = useState<Way>(() => (issuing && outgoing.signedWay === 'digital' ? 'certificate' : 'paper'))
  const { today } = useMe()
  const [sentOn, setSentOn] = useState<string>(today)
  const [p12, setP12] = useState<File>()
  const [password, setPassword] = useState('')
  const [picture, setPicture] = useState<File>()
  const seals = useQuery({ ...asks(listSeals, {}), enabled: issuing && way === 'certificate' })
  const [seal] = seals.data ?? []
  const sealMissing = issuing && way === 'certificate' && seals.data?.length === 0
  const send = useMutation({
    mutationFn: async (): Promise<OutgoingView> => {
      const params = { id: outgoing.id }
      const { version } = outgoing
      if (way === 'paper') return issuing ? call(issueOutgoing, { params, body: { version, sentOn } }) : call(signOutgoing, { params, body: { version } })
      if (way === 'tool') {
        await signWithTool(await call(openOutgoingSigning, { params, body: { version, sentOn: issuing ? sentOn : null } }), location.origin)
        return call(readOutgoing, { params })
      }
      const certificate = { version, p12: await base64Of(p12!), password }
      return issuing ? call(issueDigitally, { params, body: { ...certificate, sentOn } }) : call(signDigitally, { params, body: { ...certificate, picture: picture ? await base64Of(picture) : null } })
    },
    onSuccess: onDone,
  })
  const reason = way !== 'certificate' ? undefined : sealMissing ? 'Lưu hình con dấu của cơ quan trước.' : !p12 ? 'Chọn tệp chứng thư số.' : password === '' ? 'Nhập mật khẩu của tệp.' : undefined
  const problem = send.error instanceof ToolFailed ? sayToolProblem(send.error.problem) : send.isError ? sayFault(send.error) : undefined
  return (
    <FormDialog open onClose={onClose} title={issuing ? 'Ban hành văn bản' : 'Ký văn bản'} verb={issuing ? (way === 'paper' ? 'Ban hành' : 'Ký của cơ quan và ban hành') : 'Ký văn bản'} onSend={() => send.mutate()} busy={send.isPending} reason={reason} fault={problem}>
      {ways.length > 1 && <RadioGroup label={issuing ? 'Chữ ký số của cơ quan' : 'Cách ký'} name="cach-ky" options={ways} value={way} onChange={(value) => { send.reset(); setWay(value as Way) }} />}
      {issuing && <DateInput name="ngay-gui" label="Ngày gửi" value={sentOn} onChange={setSentOn} max={today} />}
      {way === 'certificate' && (
        <>
          <FilePicker name="p12" label="Tệp chứng thư số" kinds=".p12 hoặc .pfx" accept=".p12,.pfx" largest={LARGEST} chosen={p12?.name} onPick={([file]) => setP12(file)} />
          <TextInput name="mat-khau-tep" label="Mật khẩu của tệp" type="password" autoComplete="off" value={password} onChange={setPassword} />
          {!issuing && <FilePicker name="anh-chu-ky" label="Ảnh chữ ký (nếu có)" kinds="PNG nền trong" accept=".png" largest={LARGEST} chosen={picture?.name} help="Không có ảnh thì họ tên được viết màu xanh." onPick={([file]) => setPicture(file)} />}
        </>
      )}
      {sealMissing && <SealPicker />}
      {issuing && way === 'certificate' && seal && <p className="soft">Con dấu: hình {seal.keptByName} lưu ngày {sayDayOf(seal.keptAt)}, đường kính {seal.diameter} mm. <a href="/van-ban-di/quyen-ky">Xem hoặc thay</a></p>}
      {way === 'tool' && <p className="soft">Công cụ ký hỏi mã PIN trong cửa sổ của nó. Văn bản chuyển bước khi hệ thống đã kiểm tra chữ ký và nội dung tệp gửi về, trong 20 phút.</p>}
    </FormDialog>
  )
}
