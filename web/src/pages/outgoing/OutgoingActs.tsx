import { approveContent, approveFormat, cancelOutgoing, returnOutgoing, reviseOutgoing } from '@sangkien/contract/outgoing'
import { limitOf } from '@sangkien/domain/evidence/limit-of'
import { Ban, BadgeCheck, CornerUpLeft, FileX, Hash, PenLine, Send } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { faultOf } from '../../api/api-fault.ts'
import { useMe } from '../../frame/me.ts'
import { sayReason } from '../../say/act.ts'
import { sayFault } from '../../say/fault.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { FilePicker } from '../../ui/FilePicker.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import { NumberDialog } from './NumberDialog.tsx'
import { drafters, keepOutgoing, type OutgoingView, useOutgoingAct } from './outgoing.ts'
import { RecallDialog } from './RecallDialog.tsx'
import { SignDialog } from './signing/SignDialog.tsx'

type Asking = 'content' | 'form' | 'sign' | 'number' | 'issue' | 'return' | 'recall' | 'cancel'
const waits: Partial<Record<OutgoingView['state'], string>> = { draft: 'Chờ người đứng đầu đơn vị soạn thảo duyệt nội dung.', content_approved: 'Chờ văn thư kiểm tra thể thức.', format_approved: 'Chờ người có thẩm quyền ký.', signed: 'Chờ văn thư cấp số, ngày.', numbered: 'Chờ văn thư ban hành.' }

/** Not a matter of what stands in the way: it is at another step, or at another's. */
const notNow: readonly string[] = ['outgoing.state', 'outgoing.not_yours_to_return', 'outgoing.returned']

/** What this person may do with the paper now; what is not their turn is not offered. */
export function OutgoingActs({ outgoing }: { outgoing: OutgoingView }) {
  const { id, version, acts, state, returned, faults } = outgoing
  const { roles } = useMe()
  const [asking, setAsking] = useState<Asking>()
  const [words, setWords] = useState('')
  const stop = () => { setAsking(undefined); setWords('') }
  const params = { id }
  const content = useOutgoingAct(() => call(approveContent, { params, body: { version, note: words } }), 'Đã duyệt nội dung; văn thư được báo', stop)
  const form = useOutgoingAct(() => call(approveFormat, { params, body: { version, note: words } }), 'Đã duyệt thể thức; người ký được báo', stop)
  const back = useOutgoingAct(() => call(returnOutgoing, { params, body: { version, reason: words } }), 'Đã trả lại; người trình được báo lý do', stop)
  const cancel = useOutgoingAct(() => call(cancelOutgoing, { params, body: { version } }), 'Đã hủy dự thảo', stop)
  const moved = async (now: OutgoingView) => { stop(); tell(now.state === 'issued' ? 'Đã ban hành, vào sổ văn bản đi' : 'Đã ký; văn thư được báo để cấp số'); await keepOutgoing(now) }
  const revise = useOutgoingAct(({ file, evenSo }: { file: File; evenSo?: boolean }) => call(reviseOutgoing, { params, query: { version, ...(evenSo && { evenSo: 'true' as const }) }, file }), 'Đã thay văn bản; các bước làm lại từ đầu', stop)
  const now = (act: keyof typeof acts) => acts[act] !== undefined && !notNow.includes(acts[act]?.code ?? '')
  const waiting = returned ? 'Chờ người trình sửa và trình lại.' : waits[state]
  const reason = words.trim() === '' ? 'Nêu lý do.' : undefined
  const numbered = faultOf(revise.error)?.fault.refusal?.code === 'outgoing.numbered_file'
  const failed = (act: { readonly isError: boolean; readonly error: Error | null }) => (act.isError ? sayFault(act.error) : undefined)
  const fault = failed(cancel) ?? failed(revise)
  const any = (['approve_content', 'approve_format', 'sign', 'number', 'issue', 'return', 'recall', 'revise', 'cancel'] as const).some(now)
  const replaceable = state === 'issued' && roles.some((role) => drafters.includes(role))
  if (!any && !waiting && !replaceable) return null
  return (
    <Card title={outgoing.mine ? 'Việc của bạn' : 'Việc có thể làm'}>
      {fault && <Notice tone={numbered ? 'warning' : 'error'} live title={fault.title}>{fault.advice}</Notice>}
      {numbered && revise.variables && <Button busy={revise.isPending} onClick={() => revise.mutate({ ...revise.variables, evenSo: true })}>Vẫn thay bằng tệp này</Button>}
      {!outgoing.mine && waiting && <p>{waiting}</p>}
      {now('approve_content') && <Button kind="primary" icon={BadgeCheck} reason={sayReason(acts.approve_content)} onClick={() => setAsking('content')}>Duyệt nội dung</Button>}
      {now('approve_format') && <Button kind="primary" icon={BadgeCheck} reason={sayReason(acts.approve_format)} onClick={() => setAsking('form')}>Duyệt thể thức</Button>}
      {now('sign') && <Button kind="primary" icon={PenLine} reason={sayReason(acts.sign)} onClick={() => setAsking('sign')}>Ký</Button>}
      {now('number') && <Button kind="primary" icon={Hash} reason={sayReason(acts.number)} onClick={() => setAsking('number')}>Cấp số, ngày</Button>}
      {now('issue') && <Button kind="primary" icon={Send} reason={sayReason(acts.issue)} onClick={() => setAsking('issue')}>Ban hành</Button>}
      {now('return') && <Button icon={CornerUpLeft} reason={sayReason(acts.return)} onClick={() => setAsking('return')}>Trả lại</Button>}
      {now('revise') && <FilePicker name="sua" label="Thay bằng tệp đã sửa" kinds="Word (.docx)" accept=".docx" largest={limitOf({ upload: true })} help="Mọi bước đã duyệt hoặc ký phải làm lại." busy={revise.isPending} onPick={([picked]) => picked && revise.mutate({ file: picked })} />}
      {replaceable && <ButtonLink href={`/van-ban-di/soan?thay=${id}`}>Trình văn bản thay thế</ButtonLink>}
      {replaceable && <ButtonLink href={`/van-ban-di/${id}/dinh-chinh`}>Đính chính</ButtonLink>}
      {now('recall') && <Button kind="danger" icon={FileX} reason={sayReason(acts.recall)} onClick={() => setAsking('recall')}>Thu hồi</Button>}
      {now('cancel') && <Button kind="danger" icon={Ban} reason={sayReason(acts.cancel)} onClick={() => setAsking('cancel')}>Hủy dự thảo</Button>}

      <FormDialog open={asking === 'content'} onClose={stop} title="Duyệt nội dung?" verb="Duyệt nội dung" onSend={() => content.mutate()} busy={content.isPending} fault={failed(content)}>
        <p>Bạn chịu trách nhiệm về nội dung văn bản (Nghị định 30/2020, Điều 12). Văn thư kiểm tra thể thức ở bước sau.</p>
        <TextInput name="y-kien" label="Ý kiến" lines={3} maxLength={2000} value={words} onChange={setWords} />
      </FormDialog>
      <FormDialog open={asking === 'form'} onClose={stop} title="Duyệt thể thức?" verb="Duyệt thể thức" onSend={() => form.mutate()} busy={form.isPending} fault={failed(form)} reason={faults.length > 0 && words.trim() === '' ? 'Ghi lý do vẫn duyệt khi còn quy tắc chưa đạt.' : undefined}>
        <p>{faults.length === 0 ? 'Kiểm tra không thấy quy tắc nào chưa đạt.' : `Còn ${faults.length} quy tắc chưa đạt, nêu ở phần Thể thức. Trả lại để sửa, hoặc ghi lý do vẫn duyệt.`}</p>
        <TextInput name="ly-do" label={faults.length > 0 ? 'Lý do vẫn duyệt' : 'Ý kiến'} required={faults.length > 0} lines={3} maxLength={2000} value={words} onChange={setWords} />
      </FormDialog>
      {asking === 'number' && <NumberDialog outgoing={outgoing} onClose={stop} />}
      {(asking === 'sign' || asking === 'issue') && <SignDialog outgoing={outgoing} onClose={stop} onDone={moved} />}
      <FormDialog open={asking === 'return'} onClose={stop} title="Trả lại văn bản?" verb="Trả lại" onSend={() => back.mutate()} busy={back.isPending} fault={failed(back)} reason={reason}>
        <p>{state === 'draft' ? 'Người trình đọc ý kiến của bạn, sửa rồi trình lại.' : 'Những bước đã duyệt hoặc ký không còn giá trị; người trình sửa rồi trình lại từ đầu.'}</p>
        <TextInput name="ly-do" label="Lý do trả lại, chỗ cần sửa" required lines={4} maxLength={2000} value={words} onChange={setWords} />
      </FormDialog>
      {asking === 'recall' && <RecallDialog outgoing={outgoing} onClose={stop} />}
      <ConfirmDialog open={asking === 'cancel'} onClose={stop} onConfirm={() => cancel.mutate()} busy={cancel.isPending} danger title="Hủy dự thảo này?" verb="Hủy dự thảo">Dự thảo không dùng được nữa; chưa có số nào được cấp.</ConfirmDialog>
    </Card>
  )
}
