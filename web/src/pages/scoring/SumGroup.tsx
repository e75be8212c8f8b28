import { markedCriteria } from '@sangkien/domain/scoring/scale'
import { sayNumber } from '../../say/number.ts'
import { CriterionField, type CriterionProps } from './CriterionField.tsx'
import { EvidenceWanted } from './EvidenceWanted.tsx'

/** A criterion that adds up its parts, with its own sum in view. */
export function SumGroup(props: CriterionProps) {
  const { criterion, number, marks } = props
  const sum = markedCriteria([criterion]).reduce((total, { code }) => total + Math.round((marks[code] ?? 0) * 100), 0) / 100
  return (
    <div role="group" aria-labelledby={`ten-${criterion.code}`} className="criterion sum">
      <h3 id={`ten-${criterion.code}`} className="criterion-name">{number}. {criterion.name} <span className="figures">{sayNumber(sum)}/{sayNumber(criterion.max)} điểm</span></h3>
      <EvidenceWanted wanted={criterion.evidenceRequired} there={props.evidence} />
      {criterion.criteria.map((part, at) => <CriterionField key={part.code} {...props} criterion={part} number={`${number}.${at + 1}`} />)}
    </div>
  )
}
