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
import { CheckboxGroup, RadioGroup } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import { GradeChoice, noGrade, type TypedGrade } from './GradeChoice.tsx'
import { reasonsFrom } from './reasons-from.ts'
import { type ItemView, type SittingView, useSittingAct } from './sitting-query.ts'

interface ConclusionFormProps { readonly sitting: SittingView; readonly item: ItemView; readonly rules: RegulationPack }

/** Begins with what follows from the two gates once there is a vote; everything but recognition gives its reasons, a refusal those of the regulation too. */
export function ConclusionForm({ sitting, item, rules }: ConclusionFormProps) {
  const router = useRouter()
  const [picked, setPicked] = useState<Conclusion>()
  const [reasons, setReasons, drop] = useKept(`ket-luan/${sitting.id}/${item.initiativeId}`, item.reasons)
  const [codes, setCodes] = useState<readonly string[]>(item.suggestedReasons)
  const [grade, setGrade] = useState<TypedGrade>({ label: '', reason: '' })
  const [tried, setTried] = useState(false)
  // Before anybody has voted nothing follows from the vote: the chair's first choice is made by hand.
  const voted = item.voting?.mode === 'secret' ? item.voting.ballot?.phase === 'counted' || item.voting.paper?.confirmed === true : (item.votes ?? []).some(({ choice }) => choice !== null)
  const suggested = voted ? item.suggested : null
  const result = picked ?? conclusions.find(({ value }) => value === suggested)?.value
  const openGrades = result === 'recognise' ? item.score?.openGrades ?? null : null
  const missing = result === undefined || (result !== 'recognise' && reasons.trim() === '') || (openGrades !== null && (grade.label === '' || grade.reason.trim() === ''))
  const conclude = useSittingAct(sitting.id, () => call(concludeItem, { params: { id: sitting.id, initiativeId: item.initiativeId }, body: {
    result: result!, reasons, codes: result === 'decline' ? [...codes] : [], grade: openGrades && { label: grade.label === noGrade ? null : grade.label, reason: grade.reason },
  } }), () => {
    drop()
    tell(`Đã ghi kết luận: ${sayResult(result!)}`)
    void router.navigate({ href: `/phien-hop/${sitting.id}${location.search.includes('chieu') ? '?chieu=1' : ''}` })
  })
  const fault = conclude.error && sayFault(conclude.error)
  const offered = reasonsFrom(item, rules)
  return (
    <form className="stack" noValidate action={() => { setTried(true); if (!missing) conclude.mutate() }}>
      <RadioGroup
        name="ket-luan" label="Hội đồng kết luận" across value={result ?? ''} onChange={(value) => setPicked(conclusions.find((one) => one.value === value)?.value)}
        options={conclusions.map(({ value, label }) => ({ value, label: value === suggested ? `${label} (theo điểm và phiếu)` : label }))}
      />
      {result === 'decline' && rules.declineReasons.length > 0 && (
        <CheckboxGroup name="ly-do-quy-dinh" label="Lý do theo quy định" values={codes} onChange={setCodes} options={rules.declineReasons.map(({ code, label, basis }) => ({ value: code, label, note: `${basis.article}, ${basis.paper}` }))} />
      )}
      {openGrades && <GradeChoice open={openGrades} value={grade} onChange={setGrade} tried={tried} />}
      <TextInput
        name="ly-do" lines={2} maxLength={5000} label={result === undefined || result === 'recognise' ? 'Ý kiến của hội đồng' : 'Lý do'} required={result !== undefined && result !== 'recognise'} value={reasons} onChange={setReasons}
        help={result === undefined || result === 'recognise' ? undefined : 'Lý do được ghi vào biên bản và thông báo gửi tác giả.'} error={tried && result !== undefined && result !== 'recognise' && reasons.trim() === '' ? `Nêu lý do khi kết luận “${sayResult(result)}”${sayBasis(rules.terms.decide.basis)}.` : undefined}
      />
      {result === 'decline' && offered !== '' && reasons.trim() === '' && <div><Button kind="quiet" onClick={() => setReasons(offered)}>Lấy lý do từ điểm và phiếu</Button></div>}
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      <div><Button kind="primary" type="submit" busy={conclude.isPending} reason={!sitting.quorum.met ? `Chưa đủ người họp: có mặt ${sitting.quorum.present}, cần ít nhất ${sitting.quorum.needed}.` : result === undefined ? `Chưa biểu quyết: ${item.voting?.mode === 'secret' ? 'bỏ phiếu và kiểm phiếu' : 'nhập phiếu'} trước, hoặc chọn kết luận của hội đồng.` : undefined}>Ghi kết luận</Button></div>
    </form>
  )
}
