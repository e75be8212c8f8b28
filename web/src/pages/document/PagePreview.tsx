import { sayNumber } from '../../say/number.ts'
import { type Check, type MarkedFinding, markId } from './marked-findings.ts'
import './preview.css'

type Pages = Extract<Check['preview'], { pages: unknown }>
type Sheet = Pages['pages'][number]

/** Pages of a PDF with the letters and lines the checker saw, where it saw them, what was filled in since, and a box at each fault. Pictures and seals are not drawn. */
export function PagePreview({ preview: { pages, more }, findings = [] }: { preview: Pages; findings?: readonly MarkedFinding[] }) {
  return (
    <div className="stack">
      <div className="page-preview">{pages.map((page) => <OnePage key={page.number} page={page} findings={findings} />)}</div>
      <p className="soft small">Chỉ vẽ chữ và đường kẻ, không vẽ ảnh và con dấu.{more > 0 && ` Còn ${sayNumber(more)} trang không hiện ở đây.`}</p>
    </div>
  )
}

function OnePage({ page: { number, width, height, words, rules }, findings }: { page: Sheet; findings: readonly MarkedFinding[] }) {
  const boxes = new Map(findings.flatMap(({ at, mark }) => (at && 'page' in at && at.page === number && mark !== undefined ? [[mark, at] as const] : [])))
  const says = boxes.size === 0 ? `Trang ${number}` : `Trang ${number}, đánh dấu ${[...boxes.keys()].map((mark) => `chỗ ${mark}`).join(', ')}`
  return (
    <figure>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={says}>
        <rect width={width} height={height} className="sheet" />
        {[...boxes].map(([mark, box]) => (
          <g key={mark} id={markId(mark)} tabIndex={-1} className="fault-box">
            <rect x={box.x} y={box.y} width={box.width} height={box.height} />
            <text x={Math.max(2, box.x - 12)} y={box.y + Math.min(box.height, 14) - 2} fontSize="11">{mark}</text>
          </g>
        ))}
        {words.map(({ text, x, y, width: wide, size, bold, italic }, i) => (
          <text key={i} x={x} y={y} fontSize={size} textLength={wide} lengthAdjust="spacingAndGlyphs" {...(bold && { fontWeight: 700 })} {...(italic && { fontStyle: 'italic' })}>{text}</text>
        ))}
        {rules.map(({ x, y, width: wide }, i) => <line key={i} x1={x} y1={y} x2={x + wide} y2={y} />)}
      </svg>
      <figcaption className="soft small">Trang {number}</figcaption>
    </figure>
  )
}
