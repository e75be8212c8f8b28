import { markedCriteria } from '@sangkien/domain/scoring/scale'
import type { ReactNode } from 'react'
import { sayNumber } from '../../say/number.ts'
import type { CriterionProps } from './criterion-props.ts'
import { EvidenceWanted } from './EvidenceWanted.tsx'

/** A criterion that adds up its parts, with its own sum in view. */
export function SumGroup({ criterion, number, filled: { marks }, evidence, children }: CriterionProps & { children: ReactNode }) {
  const sum = markedCriteria([criterion]).reduce((total, { code }) => total + Math.round((marks[code] ?? 0) * 100), 0) / 100
  return (
    <div role="group" aria-labelledby={`ten-${criterion.code}`} className="criterion sum">
      <h3 id={`ten-${criterion.code}`} className="criterion-name">{number}. {criterion.name} <span className="figures">{sayNumber(sum)}/{sayNumber(criterion.max)} điểm</span></h3>
      <EvidenceWanted wanted={criterion.evidenceRequired} there={evidence.length} />
      {children}
    </div>
  )
}
