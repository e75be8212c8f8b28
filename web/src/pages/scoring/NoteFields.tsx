import { useState } from 'react'
import { sayMarksProblem } from '../../say/marks-problem.ts'
import { sayNumber } from '../../say/number.ts'
import { CheckboxGroup } from '../../ui/Choice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { CriterionProps } from './criterion-props.ts'
import { commentName, evidenceName, papersName } from './sheet-places.ts'

/** What proves the points of a criterion and what is said of it: folded away until it is wanted or there. */
export function NoteFields({ criterion: { code, name, evidenceAbove }, filled, evidence, problems, onNote, onKey }: CriterionProps) {
  // Once open it stays so until it is folded away by hand: nothing closes under somebody who writes.
  const [shown, setShown] = useState(false)
  const note = filled.notes[code] ?? {}
  const wrong = (...codes: readonly string[]) => { const problem = problems.find((one) => codes.includes(one.code)); return problem && sayMarksProblem(problem) }
  const [unproven, uncommented] = [wrong('evidence_missing', 'evidence_unknown'), wrong('comment_missing')]
  const said = (note.evidence?.length ?? 0) > 0 || (note.papers ?? '') !== '' || (note.comment ?? '') !== ''
  const line = evidenceAbove === undefined || evidenceAbove === null ? '' : `Điểm trên ${sayNumber(evidenceAbove)} phải dẫn minh chứng.`
  return (
    <details className="criterion-notes" open={shown || said || unproven !== undefined || uncommented !== undefined} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>Minh chứng, nhận xét<span className="unseen"> cho “{name}”</span>{line !== '' && <span className="soft small"> {line}</span>}</summary>
      <div className="stack tight" onKeyDown={(event) => { if (!(event.target instanceof HTMLTextAreaElement)) onKey(event, code) }}>
        {evidence.length > 0 && <CheckboxGroup name={evidenceName(code)} label="Minh chứng trong hồ sơ" error={unproven} options={evidence.map(({ id, title, name: file }) => ({ value: id, label: title || file }))} values={note.evidence ?? []} onChange={(chosen) => onNote(code, { evidence: chosen })} />}
        <TextInput name={papersName(code)} label="Văn bản khác" help="Số, ký hiệu và ngày; ví dụ: số 215/BC-VP ngày 03/11/2026." maxLength={500} error={evidence.length === 0 ? unproven : undefined} value={note.papers ?? ''} onChange={(papers) => onNote(code, { papers })} />
        <TextInput name={commentName(code)} label="Nhận xét về tiêu chí này" lines={2} maxLength={2000} error={uncommented} value={note.comment ?? ''} onChange={(comment) => onNote(code, { comment })} />
      </div>
    </details>
  )
}
