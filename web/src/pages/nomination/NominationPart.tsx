import { addNominationPaper, answerNomination, type Beyond, listNominations, nominationDossier, readBeyond, removeNominationPaper, sendNomination, withdrawNomination } from '@sangkien/contract/nomination'
import { readNominationPaperSignatures } from '@sangkien/contract/signing'
import { useMutation } from '@tanstack/react-query'
import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { call, fileAddress } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import type { Wire } from '../../api/wire.ts'
import { useMe } from '../../frame/me.ts'
import { sayFault } from '../../say/fault.ts'
import { sayPaperSource } from '../../say/level.ts'
import { sayRefusal } from '../../say/refusal.ts'
import { sayOfFileAlone } from '../../say/signature.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { FileSignatures } from '../initiative/view/EvidenceSignatures.tsx'
import { tell } from '../../ui/Toast.tsx'

type One = Wire<Beyond>['nominations'][number]
type Asked = 'send' | 'answer' | 'withdraw'

/** The dossier for a level as the office puts it together: papers, the whole as a .zip, its letter, the answer. */
export function NominationPart({ one }: { readonly id: string; readonly one: One }) {
  const { today } = useMe()
  const [asked, setAsked] = useState<Asked>()
  const [typed, setTyped] = useState({ number: '', on: today, answer: 'recognised', note: '' })
  const params = { id: one.id }
  const done = async (words: string) => { setAsked(undefined); setTyped({ number: '', on: today, answer: 'recognised', note: '' }); await forget(readBeyond, listNominations); tell(words) }
  const put = useMutation({ mutationFn: ({ code, file }: { code: string; file: File }) => call(addNominationPaper, { params: { ...params, code }, file }), onSuccess: () => done('Đã thêm giấy tờ') })
  const drop = useMutation({ mutationFn: (code: string) => call(removeNominationPaper, { params: { ...params, code } }), onSuccess: () => done('Đã bỏ giấy tờ') })
  const send = useMutation({ mutationFn: () => call(sendNomination, { params, body: { number: typed.number, on: typed.on } }), onSuccess: () => done('Đã ghi gửi hồ sơ') })
  const answer = useMutation({ mutationFn: () => call(answerNomination, { params, body: { answer: typed.answer as 'recognised', number: typed.number, on: typed.on, note: typed.note } }), onSuccess: () => done('Đã ghi kết quả') })
  const withdraw = useMutation({ mutationFn: () => call(withdrawNomination, { params }), onSuccess: () => done('Đã rút hồ sơ đề nghị') })
  const failed = put.error ?? drop.error
  const preparing = one.state === 'preparing'
  const lacking = typed.number.trim() === '' || typed.on === '' ? 'Ghi số và ngày của văn bản.' : undefined
  return (
    <div className="stack">
      {failed && <Notice tone="error" live title={sayFault(failed).title}>{sayFault(failed).advice}</Notice>}
      <ul className="plain stack tight">
        {one.papers.map((paper) => (
          <li key={paper.code} className="nomination-paper">
            <span>{paper.label}{!paper.required && <span className="soft small"> (nếu có)</span>}<br /><span className="soft small">{paper.fileName ?? sayPaperSource(paper.source)}</span>
              {paper.fileName && /\.pdf$/i.test(paper.fileName) && <FileSignatures key={paper.fileName} ask={asks(readNominationPaperSignatures, { params: { ...params, code: paper.code } })} name={paper.fileName} say={sayOfFileAlone} />}
            </span>
            <span className="row">
              <StateBadge tone={paper.there ? 'done' : paper.required ? 'soon' : 'waiting'}>{paper.there ? 'Có' : 'Chưa có'}</StateBadge>
              {preparing && (
                <label className="button quiet file-button">
                  <span>{paper.fileName === null ? 'Tải lên' : 'Thay'}</span><span className="unseen"> {paper.label} (tối đa 20 MB)</span>
                  <input type="file" className="unseen" onChange={(event) => { const file = event.target.files?.[0]; event.target.value = ''; if (file) put.mutate({ code: paper.code, file }) }} />
                </label>
              )}
              {preparing && paper.fileName !== null && <button type="button" className="link small" onClick={() => drop.mutate(paper.code)}>Bỏ<span className="unseen"> {paper.label}</span></button>}
            </span>
          </li>
        ))}
      </ul>
      <div className="row">
        <ButtonLink icon={FileDown} href={fileAddress(nominationDossier, { params })}>Tải cả hồ sơ (.zip)</ButtonLink>
        {preparing && <Button kind="primary" reason={one.sending ? sayRefusal(one.sending) : undefined} onClick={() => setAsked('send')}>Ghi đã gửi</Button>}
        {one.state === 'sent' && <Button kind="primary" onClick={() => setAsked('answer')}>Ghi kết quả</Button>}
        {preparing && <Button kind="quiet" onClick={() => setAsked('withdraw')}>Rút hồ sơ</Button>}
      </div>
      <FormDialog open={asked === 'send'} onClose={() => setAsked(undefined)} title="Ghi đã gửi hồ sơ" verb="Ghi đã gửi" onSend={() => send.mutate()} busy={send.isPending} fault={send.isError ? sayFault(send.error) : undefined} reason={lacking}>
        <p className="soft">Sau khi ghi, giấy tờ của hồ sơ không thay đổi được nữa; tác giả được thông báo.</p>
        <TextInput name="sentNumber" label="Số công văn" required maxLength={60} value={typed.number} onChange={(number) => setTyped({ ...typed, number })} />
        <DateInput name="sentOn" label="Ngày công văn" required value={typed.on} onChange={(on) => setTyped({ ...typed, on })} />
      </FormDialog>
      <FormDialog open={asked === 'answer'} onClose={() => setAsked(undefined)} title="Ghi kết quả của cấp trên" verb="Ghi kết quả" onSend={() => answer.mutate()} busy={answer.isPending} fault={answer.isError ? sayFault(answer.error) : undefined} reason={lacking}>
        <RadioGroup name="answer" label="Kết quả" across options={[{ value: 'recognised', label: 'Công nhận' }, { value: 'declined', label: 'Không công nhận' }]} value={typed.answer} onChange={(value) => setTyped({ ...typed, answer: value })} />
        <TextInput name="answerNumber" label="Số văn bản" required maxLength={60} value={typed.number} onChange={(number) => setTyped({ ...typed, number })} />
        <DateInput name="answeredOn" label="Ngày văn bản" required value={typed.on} onChange={(on) => setTyped({ ...typed, on })} />
        <TextInput lines={3} name="answerNote" label="Ghi chú" maxLength={2000} value={typed.note} onChange={(note) => setTyped({ ...typed, note })} />
      </FormDialog>
      <Dialog
        open={asked === 'withdraw'} onClose={() => setAsked(undefined)} title="Rút hồ sơ đề nghị?"
        acts={<><Button onClick={() => setAsked(undefined)}>Để sau</Button><Button kind="danger" busy={withdraw.isPending} onClick={() => withdraw.mutate()}>Rút hồ sơ</Button></>}
      >
        {withdraw.isError && <Notice tone="error" live title={sayFault(withdraw.error).title}>{sayFault(withdraw.error).advice}</Notice>}
        <p>Hồ sơ chưa gửi được bỏ; giấy tờ đã tải lên không còn trong hồ sơ. Có thể lập lại sau.</p>
      </Dialog>
    </div>
  )
}
