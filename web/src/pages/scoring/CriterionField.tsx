import { insufficientData } from '@sangkien/domain/scoring/sheet-note'
import { sayNumber } from '../../say/number.ts'
import { sayMarksProblem } from '../../say/marks-problem.ts'
import { Checkbox } from '../../ui/Choice.tsx'
import { FieldError } from '../../ui/Field.tsx'
import type { CriterionProps } from './criterion-props.ts'
import { EvidenceWanted } from './EvidenceWanted.tsx'
import { NoteFields } from './NoteFields.tsx'
import { RangeField } from './RangeField.tsx'
import { markId } from './sheet.ts'
import { insufficientName } from './sheet-places.ts'
import { SumGroup } from './SumGroup.tsx'
import { YesNoField } from './YesNoField.tsx'

const ofTheNotes = new Set(['evidence_missing', 'evidence_unknown', 'comment_missing'])

/** One criterion by its kind: points or the phrase instead, what is wrong with them, the evidence it asks for, what proves it and what is said of it. */
export function CriterionField(props: CriterionProps) {
  const { criterion, number, problems, filled, onInsufficient, onKey } = props
  const { code, maySayInsufficient } = criterion
  if (criterion.kind === 'sum') return (
    <SumGroup {...props}>{criterion.criteria.map((part, at) => <CriterionField key={part.code} {...props} criterion={part} number={`${number}.${at + 1}`} />)}</SumGroup>
  )
  const own = problems.filter((one) => one.criterion === code)
  const problem = own.find((one) => !ofTheNotes.has(one.code))
  const insufficient = filled.notes[code]?.insufficient === true
  return (
    <div role="group" aria-labelledby={`ten-${code}`} className={`criterion ${problem ? 'wrong' : ''}`}>
      <h3 id={`ten-${code}`} className="criterion-name">{number}. {criterion.name} <span className="soft">tối đa {sayNumber(criterion.max)}</span></h3>
      {!insufficient && (criterion.kind === 'yes_no' ? <YesNoField {...props} /> : <RangeField {...props} />)}
      {problem && <FieldError id={`${markId(code)}-loi`}>{sayMarksProblem(problem)}</FieldError>}
      {(maySayInsufficient || insufficient) && (
        <div onKeyDown={(event) => onKey(event, code)}>
          <Checkbox name={insufficientName(code)} label={insufficientData} note="Thay cho điểm, tính 0 điểm; ghi rõ câu này trên phiếu." checked={insufficient} onChange={(on) => onInsufficient(code, on)} />
        </div>
      )}
      <EvidenceWanted wanted={criterion.evidenceRequired} there={props.evidence.length} />
      <NoteFields {...props} problems={own} />
    </div>
  )
}
