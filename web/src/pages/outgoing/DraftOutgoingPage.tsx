import { draftOutgoing, listOutgoing, readOutgoing } from '@sangkien/contract/outgoing'
import { listRecipientLists } from '@sangkien/contract/recipient-list'
import { limitOf } from '@sangkien/domain/evidence/limit-of'
import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { faultOf } from '../../api/api-fault.ts'
import { asks, forget } from '../../api/queries.ts'
import { oneOf, useAddress } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { sayDay } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { sayOutgoingType, urgencyOptions } from '../../say/outgoing.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox, CheckboxGroup } from '../../ui/Choice.tsx'
import { FilePicker } from '../../ui/FilePicker.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { Card } from '../../ui/Section.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { paperFrom } from './paper-from.ts'
import { signerIn, useSignerChoices } from './signer-choices.ts'

/** Puts a paper on its way: one the system made, or a .docx of one's own; who signs it, in what capacity, how urgent it is. */
export default function DraftOutgoingPage() {
  const router = useRouter()
  const { search: { tu, ten, thay } } = useAddress((raw) => ({ tu: paperAddress(oneOf(raw, 'tu')), ten: oneOf(raw, 'ten').slice(0, 200), thay: oneOf(raw, 'thay') }) as const)
  const { data: lists } = useSuspenseQuery(asks(listRecipientLists, {}))
  const [file, setFile] = useState<File>()
  const [typed, setTyped] = useState({ signer: '', urgency: 'normal' as (typeof urgencyOptions)[number]['value'], copies: 1 as number | null, lists: [] as readonly string[] })
  const choices = useSignerChoices()
  const { data: old } = useQuery({ ...asks(readOutgoing, { params: { id: thay } }), enabled: thay !== '' })
  const [evenSo, setEvenSo] = useState(false)
  const send = useMutation({
    mutationFn: async () => call(draftOutgoing, { query: { ...(evenSo && { evenSo: 'true' as const }), ...signerIn(typed.signer), urgency: typed.urgency, copies: typed.copies ?? 1, ...(thay && { replacesId: thay }), ...(typed.lists.length > 0 && { listIds: [...typed.lists] }) }, file: file ?? (await paperFrom(tu, ten)) }),
    onSuccess: async ({ id }) => { await forget(listOutgoing); await router.navigate({ href: `/van-ban-di/${id}` }) },
  })
  const fault = send.error && sayFault(send.error)
  const numbered = faultOf(send.error)?.fault.refusal?.code === 'outgoing.numbered_file'
  const lacking = numbered && !evenSo ? 'Đánh dấu “Vẫn trình”, hoặc chọn tệp khác.' : !file && !tu ? 'Chọn tệp văn bản.' : typed.signer === '' ? 'Chọn người ký.' : undefined
  return (
    <Page title={thay ? 'Trình văn bản thay thế' : 'Trình văn bản'} back={thay ? { href: `/van-ban-di/${thay}`, label: old?.numberText ?? 'Văn bản được thay thế' } : { href: '/van-ban-di', label: 'Văn bản đi' }} lead="Số, ký hiệu, trích yếu và nơi nhận được đọc từ văn bản; phần ký ghi theo người ký bạn chọn; thể thức được kiểm tra ngay.">
      <form className="stack" action={() => { if (!lacking && !send.isPending) send.mutate() }} noValidate>
        {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
        {numbered && <Checkbox name="van-trinh" label="Vẫn trình: số và ngày trong tệp được thay khi cấp số" checked={evenSo} onChange={setEvenSo} />}
        {old && <Notice tone="info" title={`Thay thế ${sayOutgoingType(old.type)} số ${old.numberText ?? old.symbol}${old.dated ? ` ngày ${sayDay(old.dated)}` : ''}`}>{old.about}. Văn bản thay thế phải cùng hình thức: {sayOutgoingType(old.type).toLocaleLowerCase('vi')}.</Notice>}
        <Card title="Văn bản">
          <div className="stack">
            {tu && !file && <p><strong>{ten || 'Văn bản của hệ thống'}</strong>, lấy nguyên từ dữ liệu. <a href={tu} download>Tải bản Word</a> nếu cần sửa trước, rồi chọn tệp đã sửa ở dưới.</p>}
            <FilePicker name="tep" label={tu ? 'Hoặc dùng tệp đã sửa' : 'Tệp văn bản'} kinds="Word (.docx)" accept=".docx" largest={limitOf({ upload: true })} chosen={file?.name} onPick={([picked]) => { setFile(picked); setEvenSo(false); send.reset() }} help="Dòng “Số:      /…” và ngày để trống; văn thư cấp sau." />
          </div>
        </Card>
        <Card title="Ký và gửi">
          <div className="stack">
            <SelectInput name="nguoi-ky" label="Người ký" required empty="Chọn người ký và tư cách ký" options={choices} value={typed.signer} onChange={(signer) => setTyped({ ...typed, signer })} help="Chỉ có những người đang có thẩm quyền ký (Nghị định 30/2020, Điều 13)." />
            {lists.length > 0 && <CheckboxGroup name="noi-nhan" label="Thêm nơi nhận từ danh sách" help="Nơi nào văn bản đã ghi thì không ghi lại." options={lists.map(({ id, name, recipients }) => ({ value: id, label: name, note: recipients.join('; ') }))} values={typed.lists} onChange={(chosen) => setTyped({ ...typed, lists: chosen })} />}
            <div className="columns">
              <SelectInput name="do-khan" label="Độ khẩn" options={urgencyOptions} value={typed.urgency} onChange={(value) => setTyped({ ...typed, urgency: value as typeof typed.urgency })} />
              <NumberInput name="so-ban" label="Số lượng bản" decimals={0} min={1} max={10000} value={typed.copies} onChange={(copies) => setTyped({ ...typed, copies })} />
            </div>
          </div>
        </Card>
        <div className="row"><Button kind="primary" type="submit" busy={send.isPending} reason={lacking}>Trình văn bản</Button></div>
      </form>
    </Page>
  )
}

/** Only a paper of this server, made now. */
const paperAddress = (address: string): string => (/^\/api\/[\w/.%?=&-]+\.docx(\?[\w=&%-]*)?$/.test(address) ? address : '')
