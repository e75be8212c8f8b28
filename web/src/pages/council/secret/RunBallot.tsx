import { countBallot, endIssuing, openBallot, voidBallot } from '@sangkien/contract/ballot'
import type { Refusal } from '@sangkien/domain/refusal'
import { FileCheck } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { useKeptText } from '../../../draft/useKept.ts'
import { sayReason } from '../../../say/act.ts'
import { sayFault } from '../../../say/fault.ts'
import { Button } from '../../../ui/Button.tsx'
import { ConfirmDialog } from '../../../ui/Dialog.tsx'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { ChoosePaper } from '../paper/ChoosePaper.tsx'
import { useSittingAct } from '../sitting-query.ts'
import type { SecretProps } from './SecretVote.tsx'

/** The acts of whoever runs the sitting: give out, end giving out, count, throw away and begin anew. */
export function RunBallot({ sitting, item }: SecretProps) {
  const params = { id: sitting.id, initiativeId: item.initiativeId }
  const [asked, setAsked] = useState<'missing' | 'void' | 'paper'>()
  const act = useSittingAct(sitting.id, (how: 'open' | 'end' | 'count' | 'missing') => {
    if (how === 'open') return call(openBallot, { params })
    return how === 'end' ? call(endIssuing, { params }) : call(countBallot, { params, body: { withMissing: how === 'missing' } })
  }, () => setAsked(undefined))
  const { acts, ballot } = item.voting ?? {}
  if (!acts || acts.open === undefined || item.result !== null) return null
  const fault = act.error && sayFault(act.error)
  const missing = (acts.count as Refusal | null)?.code === 'ballot.papers_missing'
  const out = (ballot?.taken ?? 0) - (ballot?.cast ?? 0)
  return (
    <div className="stack tight no-print">
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      <div className="row">
        {!ballot && <Button busy={act.isPending} reason={sayReason(acts.open)} onClick={() => act.mutate('open')}>Mở bỏ phiếu kín</Button>}
        {!ballot && acts.choose_paper === null && <Button kind="quiet" icon={FileCheck} onClick={() => setAsked('paper')}>Bỏ phiếu kín bằng giấy</Button>}
        {ballot?.phase === 'issuing' && <Button busy={act.isPending} reason={sayReason(acts.end_issuing)} onClick={() => act.mutate('end')}>Ngừng phát phiếu</Button>}
        {ballot?.phase === 'casting' && <Button busy={act.isPending} reason={missing ? undefined : sayReason(acts.count)} onClick={() => (missing ? setAsked('missing') : act.mutate('count'))}>Kiểm phiếu</Button>}
        {acts.void === null && <Button kind="quiet" onClick={() => setAsked('void')}>Hủy và bỏ lại</Button>}
      </div>
      {asked === 'missing' && (
        <ConfirmDialog open onClose={() => setAsked(undefined)} onConfirm={() => act.mutate('missing')} busy={act.isPending} title={`Kiểm phiếu khi còn ${out} phiếu chưa thu về?`} verb="Kiểm phiếu">
          Phiếu chưa thu về không vào thùng được nữa; biên bản ghi phát ra {ballot?.taken}, thu về {ballot?.cast}. Nếu vừa phát xong phiếu, hãy chờ thêm khoảng 15 giây.
        </ConfirmDialog>
      )}
      {asked === 'paper' && <ChoosePaper sitting={sitting} item={item} onClose={() => setAsked(undefined)} />}
      {asked === 'void' && <VoidDialog sitting={sitting} item={item} onClose={() => setAsked(undefined)} />}
    </div>
  )
}

/** Asks once, with the reason: papers and key are destroyed, and a new ballot may be opened. */
function VoidDialog({ sitting, item, onClose }: SecretProps & { onClose: () => void }) {
  const [reason, setReason, drop] = useKeptText(`huy-phieu-kin/${sitting.id}/${item.initiativeId}`)
  const [tried, setTried] = useState(false)
  const act = useSittingAct(sitting.id, () => call(voidBallot, { params: { id: sitting.id, initiativeId: item.initiativeId }, body: { reason } }), () => { drop(); onClose() })
  const empty = reason.trim() === ''
  return (
    <FormDialog open onClose={onClose} title="Hủy lượt bỏ phiếu này?" verb="Hủy lượt bỏ phiếu" busy={act.isPending} fault={act.error ? sayFault(act.error) : undefined} onSend={() => { setTried(true); if (!empty) act.mutate() }}>
      <p>Các phiếu của lượt này bị hủy, không ai xem được; sau đó mở lại để mọi người bỏ phiếu mới.</p>
      <TextInput name="ly-do-huy" lines={2} maxLength={2000} label="Lý do" required help="Nhật ký ghi lại lý do." value={reason} onChange={setReason} error={tried && empty ? 'Nêu lý do hủy lượt bỏ phiếu.' : undefined} />
    </FormDialog>
  )
}
