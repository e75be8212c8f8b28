import { enterPaperCount } from '@sangkien/contract/paper-count'
import { useId } from 'react'
import { call } from '../../../api/api.ts'
import { useKept } from '../../../draft/useKept.ts'
import { sayFault } from '../../../say/fault.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { tell } from '../../../ui/Toast.tsx'
import { useSittingAct } from '../sitting-query.ts'
import type { PaperProps } from './PaperVote.tsx'
import { type Counted, sayIssued, saySum } from './say-sum.ts'

const nothing: Counted = { issued: null, returned: null, agree: null, disagree: null, abstain: null, invalid: null }
const said = [['agree', 'Đồng ý'], ['disagree', 'Không đồng ý'], ['abstain', 'Không có ý kiến'], ['invalid', 'Không hợp lệ']] as const

/** The figures of the count as they are typed, with their sum; what is typed is kept until it is sent. */
export function EnterCount({ sitting, item, paper: { entry } }: PaperProps) {
  const sumId = useId()
  const before = entry!.figures
  const [counted, setCounted, drop] = useKept<Counted>(`phieu-giay/${sitting.id}/${item.initiativeId}/${item.voting!.number}/${JSON.stringify(before)}`, before ?? nothing)
  const enter = useSittingAct(sitting.id, (figures: { [K in keyof Counted]: number }) => call(enterPaperCount, { params: { id: sitting.id, initiativeId: item.initiativeId }, body: { rev: entry!.rev, ...figures } }), () => { drop(); tell('Đã nhập số liệu, chờ xác nhận') })
  const put = (part: Partial<Counted>) => setCounted({ ...counted, ...part })
  const { issued, returned, agree, disagree, abstain, invalid } = counted
  const whole = issued !== null && returned !== null && agree !== null && disagree !== null && abstain !== null && invalid !== null ? { issued, returned, agree, disagree, abstain, invalid } : undefined
  const fault = enter.error && sayFault(enter.error)
  return (
    <form className="stack" noValidate action={() => { if (whole) enter.mutate(whole) }} aria-describedby={sumId}>
      <div className="columns paper-issued">
        <NumberInput name="phat-ra" label="Phiếu phát ra" unit="phiếu" decimals={0} min={0} required value={issued} onChange={(value) => put({ issued: value })} help={sayIssued(entry!.entitled)} />
        <NumberInput name="thu-ve" label="Phiếu thu về" unit="phiếu" decimals={0} min={0} required value={returned} onChange={(value) => put({ returned: value })} help="Kể cả phiếu không hợp lệ." />
      </div>
      <div className="paper-counts">
        {said.map(([key, label]) => <NumberInput key={key} name={`phieu-${key}`} label={label} unit="phiếu" decimals={0} min={0} required value={counted[key]} onChange={(value) => put({ [key]: value })} />)}
      </div>
      <p id={sumId} role="status" className="figures">{saySum(counted)}</p>
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      <div className="row"><Button kind={before ? 'secondary' : 'primary'} type="submit" busy={enter.isPending} reason={whole ? undefined : 'Điền đủ sáu ô; ô không có phiếu nào thì ghi 0.'}>{before ? 'Lưu số liệu sửa' : 'Nhập số liệu'}</Button></div>
    </form>
  )
}
