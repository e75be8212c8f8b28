import { markedCriteria } from '@sangkien/domain/scoring/scale'
import { Send } from 'lucide-react'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { sayFault } from '../../say/fault.ts'
import { sayNumber } from '../../say/number.ts'
import { sayPass } from '../../say/score.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { CriterionField } from './CriterionField.tsx'
import { markId, type SheetView, standingOf, withInsufficient, withMark, withNote } from './sheet.ts'
import { placeOf, startOf } from './sheet-places.ts'
import { SheetState } from './SheetState.tsx'
import { StaleSheet } from './StaleSheet.tsx'
import { useSheet } from './use-sheet.ts'

/**
 * The sheet to fill in. By keyboard: type the points, Enter goes to the next criterion, Ctrl+Enter hands in; a scale of three
 * criteria takes ten keys (product.md, AC2).
 */
export function SheetForm({ sheet }: { sheet: SheetView }) {
  const { scale } = sheet
  const { saver, filled, fill, setFilled, handIn } = useSheet(sheet)
  const [tried, setTried] = useState(false)
  const codes = markedCriteria(scale.criteria).map(({ code }) => code)
  const standing = standingOf(scale, filled, sheet.dossier.evidence.map(({ id }) => id))
  // The hand is on the first criterion without points as soon as the sheet is there; on a phone the keyboard would cover it.
  const [first] = useState(() => codes.find((code) => filled.marks[code] === undefined && !filled.notes[code]?.insufficient))
  useEffect(() => { if (first && matchMedia('(min-width: 1100px)').matches) document.getElementById(markId(first))?.focus({ preventScroll: true }) }, [first])
  const goOn = (event: KeyboardEvent, code: string) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    // Proof and comments that the scale wants for this mark come first, each once.
    const wanted = standing.problems.filter((one) => one.criterion === code && one.code !== 'missing').map(placeOf).filter((place) => place !== null && place !== event.target)
    const next = codes[codes.indexOf(code) + 1]
    const there = (event.target === startOf(code) ? wanted[0] : undefined) ?? (next ? startOf(next) : document.getElementById('gui-phieu'))
    there?.focus()
  }
  const send = () => {
    setTried(true)
    const wrong = standing.problems[0]
    if (wrong) setTimeout(() => placeOf(wrong)?.focus())
    else handIn.mutate()
  }
  const fault = handIn.error && sayFault(handIn.error)
  return (
    <>
      <div className="sheet-body">
        <h2>{scale.name}</h2>
        <p className="soft small">{sayPass(scale)}</p>
        {scale.criteria.map((criterion, at) => (
          <CriterionField
            key={criterion.code} criterion={criterion} number={`${at + 1}`} filled={filled} decimals={scale.markDecimals} onKey={goOn} evidence={sheet.dossier.evidence}
            problems={standing.problems.filter(({ code }) => tried || code !== 'missing')} onMark={(code, mark) => fill({ ...filled, marks: withMark(filled.marks, code, mark) })}
            onInsufficient={(code, insufficient) => fill(withInsufficient(filled, code, insufficient))} onNote={(code, change) => fill({ ...filled, notes: withNote(filled.notes, code, change) })}
          />
        ))}
        <TextInput name="nhan-xet" label="Nhận xét" help="Ghi trên phiếu chấm; tác giả không đọc được." lines={3} maxLength={5000} value={filled.remark} onChange={(remark) => fill({ ...filled, remark })} />
        <p className="sheet-keys soft small">Gõ điểm hoặc dùng mũi tên lên, xuống; <kbd>Enter</kbd> sang tiêu chí sau, <kbd>Ctrl</kbd> + <kbd>Enter</kbd> gửi phiếu và sang hồ sơ sau, <kbd>?</kbd> xem mọi phím.</p>
        {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      </div>
      <div className="sheet-foot">
        <p className="sheet-total figures" role="status"><strong>{sayNumber(standing.total)}</strong>/{sayNumber(scale.total)} điểm<span className="soft small">, {standing.given}/{standing.of} tiêu chí</span></p>
        <SheetState state={saver.state} savedAt={sheet.savedAt} />
        <Button id="gui-phieu" kind="primary" icon={Send} busy={handIn.isPending} onClick={send}>Gửi phiếu chấm</Button>
      </div>
      <StaleSheet sheet={sheet} filled={filled} state={saver.state} resume={(rev, value, shown) => { saver.resume(rev, value); setFilled(shown) }} />
    </>
  )
}
