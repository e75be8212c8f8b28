import { sayNumber } from '../../say/number.ts'
import { sayMarksProblem } from '../../say/marks-problem.ts'
import { FieldError } from '../../ui/Field.tsx'
import type { CriterionProps } from './criterion-props.ts'
import { EvidenceWanted } from './EvidenceWanted.tsx'
import { RangeField } from './RangeField.tsx'
import { markId } from './sheet.ts'
import { SumGroup } from './SumGroup.tsx'
import { YesNoField } from './YesNoField.tsx'

/** One criterion by its kind, with the evidence it asks for and what is wrong with its mark. */
export function CriterionField(props: CriterionProps) {
  const { criterion, number, problems } = props
  if (criterion.kind === 'sum') return (
    <SumGroup {...props}>{criterion.criteria.map((part, at) => <CriterionField key={part.code} {...props} criterion={part} number={`${number}.${at + 1}`} />)}</SumGroup>
  )
  const problem = problems.find((one) => one.criterion === criterion.code)
  return (
    <div role="group" aria-labelledby={`ten-${criterion.code}`} className={`criterion ${problem ? 'wrong' : ''}`}>
      <h3 id={`ten-${criterion.code}`} className="criterion-name">{number}. {criterion.name} <span className="soft">tối đa {sayNumber(criterion.max)}</span></h3>
      {criterion.kind === 'yes_no' ? <YesNoField {...props} /> : <RangeField {...props} />}
      {problem && <FieldError id={`${markId(criterion.code)}-loi`}>{sayMarksProblem(problem)}</FieldError>}
      <EvidenceWanted wanted={criterion.evidenceRequired} there={props.evidence} />
    </div>
  )
}
