import type { ReactNode } from 'react'
import './rich-text.css'

/** Dossier text as it is stored: a tree of named nodes, never HTML. */
export interface RichNode {
  readonly type: string
  readonly text?: string
  readonly attrs?: unknown
  readonly marks?: readonly { readonly type: string }[]
  readonly content?: readonly RichNode[]
}

/** Dossier text as React elements. A node or mark that is not known shows only what is inside it. */
export function RichTextView({ doc, confidentialLabel = 'Bảo mật' }: { doc: RichNode; confidentialLabel?: string }) {
  return <div className="rich-text">{childrenOf(doc, confidentialLabel)}</div>
}

const levelOf = ({ type, attrs }: RichNode): number | undefined => (type === 'heading' ? ((attrs as { level?: number } | undefined)?.level ?? 2) : undefined)

/** A small heading stands under a large one; where none comes before it, it is the first level itself, for those who walk by headings. */
const childrenOf = ({ content = [] }: RichNode, label: string): ReactNode =>
  content.map((child, at) => <Node key={at} node={child} label={label} alone={levelOf(child) === 3 && !content.slice(0, at).some((before) => levelOf(before) === 2)} />)

function Node({ node, label, alone }: { node: RichNode; label: string; alone: boolean }): ReactNode {
  const inside = childrenOf(node, label)
  const attrs = (node.attrs ?? {}) as { level?: number; start?: number; confidential?: boolean; colspan?: number; rowspan?: number }
  const span = { colSpan: attrs.colspan ?? 1, rowSpan: attrs.rowspan ?? 1 }
  switch (node.type) {
    case 'text': return marked(node)
    case 'hardBreak': return <br />
    case 'paragraph': return attrs.confidential ? <div className="confidential" data-label={label}><p>{inside}</p></div> : <p>{inside}</p>
    case 'heading': return attrs.level !== 3 ? <h3>{inside}</h3> : alone ? <h3 className="small-heading">{inside}</h3> : <h4>{inside}</h4>
    case 'bulletList': return <ul>{inside}</ul>
    case 'orderedList': return <ol start={attrs.start ?? 1}>{inside}</ol>
    case 'listItem': return <li>{inside}</li>
    case 'table': return <div className="rich-table" tabIndex={0} role="group" aria-label="Bảng trong hồ sơ"><table><tbody>{inside}</tbody></table></div>
    case 'tableRow': return <tr>{inside}</tr>
    case 'tableHeader': return <th {...span}>{inside}</th>
    case 'tableCell': return <td {...span}>{inside}</td>
    default: return inside
  }
}

function marked({ text, marks }: RichNode): ReactNode {
  const bold = marks?.some(({ type }) => type === 'bold')
  const words = bold ? <strong>{text}</strong> : text
  return marks?.some(({ type }) => type === 'italic') ? <em>{words}</em> : words
}

/** The words alone, a line for each block: for comparing two versions and for counting. */
export function plainTextOf(node: RichNode): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'hardBreak') return '\n'
  const parts = (node.content ?? []).map(plainTextOf)
  return ['paragraph', 'heading'].includes(node.type) ? parts.join('') : parts.join('\n')
}
