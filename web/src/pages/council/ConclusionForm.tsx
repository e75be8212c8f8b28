import { concludeItem } from '@sangkien/contract/council'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { useKept } from '../../draft/useKept.ts'
import { sayBasis } from '../../say/basis.ts'
import { sayFault } from '../../say/fault.ts'
import { type Conclusion, conclusions, sayResult } from '../../say/result.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import { reasonsFrom } from './reasons-from.ts'
import { type ItemView, type SittingView, useSittingAct } from './sitting-query.ts'

interface ConclusionFormProps { readonly sitting: SittingView; readonly item: ItemView; readonly rules: RegulationPack }

/** Begins with what follows from the two gates; everything but recognition gives its reasons. */
export function ConclusionForm({ sitting, item, rules }: ConclusionFormProps) {
  const router = useRouter()
  const [picked, setPicked] = useState<Conclusion>()
  const [reasons, setReasons, drop] = useKept(`ket-luan/${sitting.id}/${item.initiativeId}`, item.reasons)
  const [tried, setTried] = useState(false)
  const result = picked ?? conclusions.find(({ value }) => value === item.suggested)?.value ?? 'recognise'
  const missing = result !== 'recognise' && reasons.trim() === ''
  const conclude = useSittingAct(sitting.id, () => call(concludeItem, { params: { id: sitting.id, initiativeId: item.initiativeId }, body: { result, reasons } }), () => {
    drop()
    tell(`Đã ghi kết luận: ${sayResult(result)}`)
    void router.navigate({ href: `/phien-hop/${sitting.id}${location.search.includes('chieu') ? '?chieu=1' : ''}` })
  })
  const fault = conclude.error && sayFault(conclude.error)
  const offered = reasonsFrom(item, rules)
  return (
    <form className="stack" noValidate action={() => { setTried(true); if (!missing) conclude.mutate() }}>
      <RadioGroup
        name="ket-luan" label="Hội đồng kết luận" across value={result} onChange={(value) => setPicked(conclusions.find((one) => one.value === value)?.value)}
        options={conclusions.map(({ value, label }) => ({ value, label: value === item.suggested ? `${label} (theo điểm và phiếu)` : label }))}
      />
      <TextInput
        name="ly-do" lines={2} maxLength={5000} label={result === 'recognise' ? 'Ý kiến của hội đồng' : 'Lý do'} required={result !== 'recognise'} value={reasons} onChange={setReasons}
        help={result === 'recognise' ? undefined : 'Lý do được ghi vào biên bản và thông báo gửi tác giả.'} error={tried && missing ? `Nêu lý do khi kết luận “${sayResult(result)}”${sayBasis(rules.terms.decide.basis)}.` : undefined}
      />
      {result === 'decline' && offered !== '' && reasons.trim() === '' && <div><Button kind="quiet" onClick={() => setReasons(offered)}>Lấy lý do từ điểm và phiếu</Button></div>}
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      <div><Button kind="primary" type="submit" busy={conclude.isPending} reason={sitting.quorum.met ? undefined : `Chưa đủ người họp: có mặt ${sitting.quorum.present}, cần ít nhất ${sitting.quorum.needed}.`}>Ghi kết luận</Button></div>
    </form>
  )
}
