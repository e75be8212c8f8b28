import { castVote } from '@sangkien/contract/council'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { sayFault } from '../../../say/fault.ts'
import type { Choice } from '../../../say/vote.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { tell } from '../../../ui/Toast.tsx'
import { type ItemView, type SittingView, useSittingAct } from '../sitting-query.ts'
import { type Answer, AnswerFields, noAnswer } from './AnswerFields.tsx'

interface PaperAnswerProps { readonly sitting: SittingView; readonly item: ItemView; readonly awaited: readonly { readonly personId: string; readonly name: string }[] }

/** The standing office enters what a member answered on paper. */
export function PaperAnswer({ sitting, item, awaited }: PaperAnswerProps) {
  const [whose, setWhose] = useState('')
  const [answer, setAnswer] = useState<Answer>(noAnswer)
  const enter = useSittingAct(sitting.id, () => call(castVote, { params: { id: sitting.id, initiativeId: item.initiativeId }, body: { choice: answer.choice as Choice, reason: answer.reason, personId: whose, number: item.voting?.number } }), () => { setWhose(''); setAnswer(noAnswer); tell('Đã nhập phiếu trả lời') })
  const fault = enter.error && sayFault(enter.error)
  return (
    <details>
      <summary>Nhập phiếu trả lời bằng giấy</summary>
      <form className="stack" noValidate action={() => { if (whose !== '' && answer.choice !== '') enter.mutate() }}>
        <SelectInput name="phieu-cua" label="Phiếu của" empty="Chọn thành viên" options={awaited.map(({ personId, name }) => ({ value: personId, label: name }))} value={whose} onChange={setWhose} />
        <AnswerFields name="giay" answer={answer} onChange={setAnswer} />
        {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
        <div className="row"><Button type="submit" busy={enter.isPending} reason={whose === '' || answer.choice === '' ? 'Chọn thành viên và ý kiến.' : undefined}>Nhập phiếu</Button></div>
      </form>
    </details>
  )
}
