import { askOpinion, giveOpinion } from '@sangkien/contract/initiative'
import { call } from '../../../api/api.ts'
import { useKept } from '../../../draft/useKept.ts'
import { RadioGroup } from '../../../ui/Choice.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import type { ActProps } from './act-props.ts'
import { ActDialog } from './ActDialog.tsx'
import { useAct } from './use-act.ts'

/** Asks the head of the author's unit what they think, before filing. */
export function AskOpinionAct({ initiative, onClose }: ActProps) {
  const doing = useAct(() => call(askOpinion, { params: { id: initiative.id } }), 'Đã xin ý kiến trưởng đơn vị', onClose)
  return (
    <ActDialog title="Xin ý kiến trưởng đơn vị" verb="Gửi xin ý kiến" onClose={onClose} busy={doing.isPending} error={doing.error} run={() => doing.mutate()}>
      <p>Trưởng {initiative.unitNow ?? initiative.unitName} được báo và xem được hồ sơ. Ý kiến này giúp Hội đồng hiểu rõ hơn, không phải điều kiện để nộp: bạn nộp được mà không cần chờ.</p>
    </ActDialog>
  )
}

/** The head supports, or says why not; it informs and does not block. */
export function GiveOpinionAct({ initiative, onClose }: ActProps) {
  const before = initiative.opinion
  const [typed, setTyped, drop] = useKept(`viec/${initiative.id}/give_opinion`, { supports: before ? (before.supports ? 'yes' : 'no') : '', reasons: before?.reasons ?? '' })
  const doing = useAct(() => call(giveOpinion, { params: { id: initiative.id }, body: { supports: typed.supports === 'yes', reasons: typed.reasons.trim() } }), 'Đã gửi ý kiến', () => { drop(); onClose() })
  const wanting = typed.supports === '' ? 'Chọn ủng hộ hay chưa ủng hộ.' : typed.supports === 'no' && typed.reasons.trim() === '' ? 'Viết vì sao chưa ủng hộ.' : undefined
  return (
    <ActDialog title="Ý kiến của trưởng đơn vị" verb="Gửi ý kiến" onClose={onClose} busy={doing.isPending} error={doing.error} wanting={wanting} run={() => doing.mutate()}>
      <p>Tác giả, Thường trực và các thành viên Hội đồng đọc được ý kiến này. Ý kiến không chặn hồ sơ.</p>
      <RadioGroup name="supports" label="Bạn có ủng hộ đề nghị công nhận không?" value={typed.supports} onChange={(supports) => setTyped({ ...typed, supports })} options={[{ value: 'yes', label: 'Ủng hộ' }, { value: 'no', label: 'Chưa ủng hộ' }]} />
      <TextInput name="reasons" label={typed.supports === 'no' ? 'Vì sao chưa ủng hộ' : 'Nhận xét'} help="Giải pháp đã chạy thế nào ở đơn vị, kết quả ra sao, còn vướng gì." lines={4} maxLength={3000} value={typed.reasons} onChange={(reasons) => setTyped({ ...typed, reasons })} required={typed.supports === 'no'} />
    </ActDialog>
  )
}
