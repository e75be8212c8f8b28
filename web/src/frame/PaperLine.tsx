import type { ReactNode } from 'react'
import { draftHref, useMayDraft } from './draft-href.ts'
import './paper-line.css'

const formats = [['docx', 'Word'], ['pdf', 'PDF']] as const

interface PaperLineProps {
  readonly name: ReactNode
  readonly href: (format: 'docx' | 'pdf') => string
  /** What it is called as a paper that goes out by a number of its own: who may draft papers can put it on its way. */
  readonly issued?: string | undefined
}

/** One paper in a list of them (`papers`): its name, then Word and PDF. */
export function PaperLine({ name, href, issued }: PaperLineProps) {
  const mayDraft = useMayDraft()
  return (
    <li>
      <span>{name}</span>
      <span className="papers-formats small">
        {formats.map(([format, label]) => <a key={format} href={href(format)} {...(format === 'pdf' ? { target: '_blank', rel: 'noopener' } : { download: true })}>{label}{format === 'pdf' && <span className="unseen"> (mở ở cửa sổ mới)</span>}</a>)}
        {issued && mayDraft && <a href={draftHref(href('docx'), issued)}>Trình ký<span className="unseen"> {issued}</span></a>}
      </span>
    </li>
  )
}
