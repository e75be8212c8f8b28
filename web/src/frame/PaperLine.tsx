import type { ReactNode } from 'react'
import './paper-line.css'

const formats = [['docx', 'Word'], ['pdf', 'PDF']] as const

/** One paper in a list of them (`papers`): its name, then Word and PDF. */
export const PaperLine = ({ name, href }: { name: ReactNode; href: (format: 'docx' | 'pdf') => string }) => (
  <li>
    <span>{name}</span>
    <span className="papers-formats small">{formats.map(([format, label]) => <a key={format} href={href(format)} {...(format === 'pdf' ? { target: '_blank', rel: 'noopener' } : { download: true })}>{label}{format === 'pdf' && <span className="unseen"> (mở ở cửa sổ mới)</span>}</a>)}</span>
  </li>
)
