import { sayNumber } from '../../say/number.ts'
import { type Check, type MarkedFinding, markId } from './marked-findings.ts'
import './preview.css'

type Text = Extract<Check['preview'], { paragraphs: unknown }>

/** The words of a Word file, paragraph by paragraph, those at fault marked with the number of their finding. */
export function TextPreview({ preview: { paragraphs, more }, findings }: { preview: Text; findings: readonly MarkedFinding[] }) {
  const marks = new Map(findings.flatMap(({ at, mark }) => (at && 'paragraph' in at && mark !== undefined ? [[at.paragraph, mark] as const] : [])))
  return (
    <div className="stack">
      <div className="text-preview" role="region" aria-label="Nội dung văn bản" tabIndex={0}>
        {paragraphs.map(({ order, text, align, bold, italic }) => {
          const mark = marks.get(order)
          const look = `${align === 'center' ? 'centred' : ''} ${bold ? 'strong' : ''} ${italic ? 'slanted' : ''}`
          return mark === undefined
            ? <p key={order} className={look}>{text}</p>
            : <p key={order} className={`${look} at-fault`} id={markId(mark)} tabIndex={-1}><span className="mark-number">{mark}<span className="unseen">: chỗ cần sửa. </span></span><mark>{text}</mark></p>
        })}
      </div>
      {more > 0 && <p className="soft small">Còn {sayNumber(more)} đoạn sau không hiện ở đây.</p>}
    </div>
  )
}
