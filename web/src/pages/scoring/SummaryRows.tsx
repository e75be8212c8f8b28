import type { Criterion, Marks } from '@sangkien/domain/scoring/scale'
import { insufficientData, type SheetNotes } from '@sangkien/domain/scoring/sheet-note'
import { sayNumber } from '../../say/number.ts'
import { levelOf } from './sheet.ts'

interface SummaryRowsProps { readonly criteria: readonly Criterion[]; readonly marks: Marks; readonly notes: SheetNotes; readonly evidence: readonly { readonly id: string; readonly title: string; readonly name: string }[] }

/** Each criterion with its points, the words of its level and what is said with them; parts of a sum below it. */
export const SummaryRows = ({ criteria, marks, notes, evidence }: SummaryRowsProps) => (
  <>
    {criteria.map((criterion) => {
      const { code, name, kind, max, levels, criteria: parts } = criterion
      if (kind === 'sum') return <div key={code} className="sheet-summary-sum"><dt>{name}</dt><dd><dl className="sheet-summary"><SummaryRows criteria={parts} marks={marks} notes={notes} evidence={evidence} /></dl></dd></div>
      const mark = marks[code]
      const { insufficient, comment, evidence: chosen = [], papers } = notes[code] ?? {}
      const proof = [...evidence.filter(({ id }) => chosen.includes(id)).map(({ title, name: file }) => title || file), ...(papers ? [papers] : [])]
      return (
        <div key={code}>
          <dt>
            {name}{!insufficient && <span className="soft small">{levels[levelOf(criterion, mark)]?.description}</span>}
            {proof.length > 0 && <span className="small">Minh chứng: {proof.join('; ')}</span>}
            {comment && <span className="small">Nhận xét: {comment}</span>}
          </dt>
          <dd className={insufficient ? 'sheet-summary-phrase' : 'figures'}>{insufficient ? insufficientData : `${mark === undefined ? '–' : sayNumber(mark)}/${sayNumber(max)}`}</dd>
        </div>
      )
    })}
  </>
)
