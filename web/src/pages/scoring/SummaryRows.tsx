import type { Criterion, Marks } from '@sangkien/domain/scoring/scale'
import { sayNumber } from '../../say/number.ts'
import { levelOf } from './sheet.ts'

/** Each criterion with its points and the words of its level; parts of a sum below it. */
export const SummaryRows = ({ criteria, marks }: { criteria: readonly Criterion[]; marks: Marks }) => (
  <>
    {criteria.map((criterion) => {
      const { code, name, kind, max, levels, criteria: parts } = criterion
      if (kind === 'sum') return <div key={code} className="sheet-summary-sum"><dt>{name}</dt><dd><dl className="sheet-summary"><SummaryRows criteria={parts} marks={marks} /></dl></dd></div>
      const mark = marks[code]
      return (
        <div key={code}>
          <dt>{name}<span className="soft small">{levels[levelOf(criterion, mark)]?.description}</span></dt>
          <dd className="figures">{mark === undefined ? '–' : sayNumber(mark)}/{sayNumber(max)}</dd>
        </div>
      )
    })}
  </>
)
