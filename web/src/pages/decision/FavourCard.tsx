import { weighFavour } from '@sangkien/contract/decision'
import { Scale } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { sayReason } from '../../say/act.ts'
import { sayDay } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/Choice.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { DecisionView } from './decision.ts'
import { useDecisionAct } from './use-decision-act.ts'

type Question = DecisionView['favour'][number]

/** A new law that spares older dossiers unless it is better for them: who drafts says for which it is. */
export function FavourCards({ decision }: { decision: DecisionView }) {
  return decision.favour.map((question) => <FavourCard key={question.code} decision={decision} question={question} />)
}

function FavourCard({ decision, question: { code, title, receivedBefore, initiatives, weighed } }: { decision: DecisionView; question: Question }) {
  const [typed, setTyped] = useState<{ better: readonly string[]; reasons: string }>()
  const stop = () => setTyped(undefined)
  const { id, version, acts } = decision
  const weigh = useDecisionAct(() => call(weighFavour, { params: { id, code }, body: { version, better: [...(typed?.better ?? [])], reasons: typed?.reasons ?? '' } }), 'Đã ghi; căn cứ của dự thảo theo kết quả này', stop, { stay: true })
  const spared = decision.list.filter(({ initiativeId }) => initiatives.includes(initiativeId))
  const better = spared.filter(({ initiativeId }) => weighed?.better.includes(initiativeId))
  const fault = weigh.error && sayFault(weigh.error)
  return (
    <Card title="Văn bản mới và hồ sơ nhận trước">
      <p><strong>{title}</strong> không áp dụng cho {spared.length} hồ sơ nhận trước {sayDay(receivedBefore)}, trừ khi có lợi hơn cho hồ sơ.</p>
      {weighed === null
        ? <p>Chưa ai xem xét; dự thảo chỉ duyệt được sau khi đã ghi kết quả.</p>
        : <p>{weighed.byName} đã xem xét: {better.length === 0 ? 'các hồ sơ này theo văn bản cũ.' : `văn bản mới có lợi hơn cho ${better.map(({ title: of }) => `“${of}”`).join('; ')}. Lý do: ${weighed.reasons}`}</p>}
      {acts.weigh !== undefined && <Button icon={Scale} reason={sayReason(acts.weigh)} onClick={() => setTyped({ better: weighed?.better ?? [], reasons: weighed?.reasons ?? '' })}>{weighed ? 'Xem xét lại' : 'Ghi kết quả xem xét'}</Button>}
      <ConfirmDialog open={typed !== undefined} onClose={stop} onConfirm={() => weigh.mutate()} busy={weigh.isPending} title="Văn bản mới có lợi hơn cho hồ sơ nào?" verb="Ghi kết quả" reason={typed && typed.better.length > 0 && typed.reasons.trim() === '' ? 'Nêu lý do văn bản mới có lợi hơn.' : undefined}>
        {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
        <p>{title}. Hồ sơ được chọn áp dụng văn bản này; hồ sơ không chọn theo văn bản cũ. Căn cứ của dự thảo ghi theo đó.</p>
        <CheckboxGroup name="better" label="Hồ sơ mà văn bản mới có lợi hơn" help="Không chọn hồ sơ nào: tất cả theo văn bản cũ." values={typed?.better ?? []} onChange={(values) => setTyped({ reasons: typed?.reasons ?? '', better: values })} options={spared.map(({ initiativeId, code: number, title: of }) => ({ value: initiativeId, label: `${number} ${of}` }))} />
        <TextInput name="reasons" label="Lý do" lines={3} maxLength={2000} value={typed?.reasons ?? ''} onChange={(reasons) => setTyped({ better: typed?.better ?? [], reasons })} />
      </ConfirmDialog>
    </Card>
  )
}
