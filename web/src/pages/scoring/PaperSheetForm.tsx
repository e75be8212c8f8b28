import { keyPaperSheet, listPaperSheets, readPaperSheet } from '@sangkien/contract/paper-sheet'
import { allCriteria } from '@sangkien/domain/scoring/scale'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Save } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget, queries } from '../../api/queries.ts'
import { useKept } from '../../draft/useKept.ts'
import { bodyOf } from '../../offline/use-outbox.ts'
import { sayReason } from '../../say/act.ts'
import { sayFault } from '../../say/fault.ts'
import { sayNumber } from '../../say/number.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import { CriterionField } from './CriterionField.tsx'
import { type Filled, standingOf, withInsufficient, withMark, withNote } from './sheet.ts'
import { placeOf } from './sheet-places.ts'

const empty: Filled = { marks: {}, notes: {}, remark: '' }

interface PaperSheetFormProps { readonly params: { readonly sittingId: string; readonly initiativeId: string; readonly personId: string } }

/** One paper, keyed in as it stands there: kept in this browser until it is saved. */
export function PaperSheetForm({ params }: PaperSheetFormProps) {
  const query = asks(readPaperSheet, { params })
  const { data: paper } = useSuspenseQuery(query)
  const [filled, fill, drop] = useKept<Filled>(`phieu-giay/${params.sittingId}/${params.initiativeId}/${params.personId}`, paper.mine ?? empty)
  const [tried, setTried] = useState(false)
  const { rev: _rev, ...body } = bodyOf(filled, 0)
  const save = useMutation({
    mutationFn: () => call(keyPaperSheet, { params, body }),
    onSuccess: async (saved) => { queries.setQueryData(query.queryKey, saved); drop(); tell(saved.state === 'agreed' ? 'Hai lần nhập khớp nhau, phiếu đã gửi' : 'Đã lưu lần nhập của bạn'); await forget(listPaperSheets) },
  })
  const { scale, evidence, differing } = paper
  const standing = standingOf(scale, filled, evidence.map(({ id }) => id))
  const send = () => {
    setTried(true)
    const wrong = standing.problems[0]
    if (wrong) setTimeout(() => placeOf(wrong)?.focus())
    else save.mutate()
  }
  const nameOf = (code: string) => allCriteria(scale.criteria).find((one) => one.code === code)?.name ?? code
  const fault = save.error && sayFault(save.error)
  if (paper.state === 'agreed') return <Notice tone="done" live title="Hai lần nhập khớp nhau: phiếu tính là đã gửi">Người nhập: {paper.keyedBy.join(', ')}.</Notice>
  return (
    <Card title={`Phiếu của ${paper.name}`}>
      <div className="stack">
        <p>{paper.code} {paper.title}</p>
        {paper.refusal && <Notice tone="warning" title="Không nhập được phiếu này">{sayReason(paper.refusal)}</Notice>}
        {differing.length > 0 && <Notice tone="error" live title={`Hai lần nhập khác nhau ở: ${differing.map((code) => `“${nameOf(code)}”`).join(', ')}`}>Xem lại phiếu giấy ở các tiêu chí này; sửa lần nhập của bạn nếu sai rồi lưu. Người kia cũng được báo như vậy.</Notice>}
        {paper.state === 'keyed_by_me' && <Notice>Bạn đã nhập. Người thứ hai của bộ phận thường trực nhập lại trên máy của mình.</Notice>}
        <div className="paper-criteria">
          {scale.criteria.map((criterion, at) => (
            <CriterionField
              key={criterion.code} criterion={criterion} number={`${at + 1}`} filled={filled} decimals={scale.markDecimals} evidence={evidence} problems={standing.problems.filter(({ code }) => tried || code !== 'missing')} onKey={() => undefined}
              onMark={(code, mark) => fill({ ...filled, marks: withMark(filled.marks, code, mark) })} onInsufficient={(code, on) => fill(withInsufficient(filled, code, on))} onNote={(code, change) => fill({ ...filled, notes: withNote(filled.notes, code, change) })}
            />
          ))}
        </div>
        <TextInput name="nhan-xet-giay" label="Nhận xét ghi trên phiếu" lines={3} maxLength={5000} value={filled.remark} onChange={(remark) => fill({ ...filled, remark })} />
        {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
        <div className="row between">
          <p className="figures"><strong>{sayNumber(standing.total)}</strong>/{sayNumber(scale.total)} điểm</p>
          <Button kind="primary" icon={Save} busy={save.isPending} reason={sayReason(paper.refusal)} onClick={send}>Lưu lần nhập của tôi</Button>
        </div>
      </div>
    </Card>
  )
}
