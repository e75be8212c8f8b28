import { readCertificatePaper, readDecisionPaper } from '@sangkien/contract/decision'
import { type paperKinds, readPaper } from '@sangkien/contract/initiative'
import type { ReactNode } from 'react'
import { fileAddress } from '../../../api/api.ts'
import { useMe } from '../../../frame/me.ts'
import { sayDay } from '../../../say/day.ts'
import { sayPaper } from '../../../say/paper.ts'
import { Card } from '../../../ui/Section.tsx'
import type { Initiative } from '../initiative.ts'

type Format = 'docx' | 'pdf'
const formats = [['docx', 'Word'], ['pdf', 'PDF']] as const

/** The papers of the dossier, Word first; then the decision and the certificates with the page that checks them. */
export function PapersCard({ initiative: { id, papers, result, certificates } }: { initiative: Initiative }) {
  const { organisation } = useMe()
  if (papers.length === 0 && certificates.length === 0) return null
  return (
    <Card title="Văn bản" id="giay-to">
      <ul className="plain papers">
        {(papers as (typeof paperKinds)[number][]).map((kind) => <Paper key={kind} name={sayPaper(kind)} href={(format) => fileAddress(readPaper, { params: { id, kind, format } })} />)}
        {result?.decisionId && result.decisionNumber && (
          <Paper name={`Quyết định số ${result.decisionNumber}${result.decidedOn ? ` ngày ${sayDay(result.decidedOn)}` : ''}`} href={(format) => fileAddress(readDecisionPaper, { params: { id: result.decisionId ?? '', format } })} />
        )}
        {certificates.map((one) => (
          <Paper
            key={one.id} href={(format) => fileAddress(readCertificatePaper, { params: { id: one.id, format } })}
            name={<>Giấy chứng nhận số {one.number}, {one.personName}{one.revokedOn && <span className="soft small below">Đã hủy bỏ ngày {sayDay(one.revokedOn)}</span>}<a className="small below" href={`/gcn/${organisation.code}/${one.checkCode}`} target="_blank" rel="noreferrer">Trang kiểm tra hiệu lực</a></>}
          />
        ))}
      </ul>
    </Card>
  )
}

const Paper = ({ name, href }: { name: ReactNode; href: (format: Format) => string }) => (
  <li>
    <span>{name}</span>
    <span className="papers-formats small">{formats.map(([format, label]) => <a key={format} href={href(format)} {...(format === 'pdf' ? { target: '_blank', rel: 'noopener' } : { download: true })}>{label}{format === 'pdf' && <span className="unseen"> (mở ở cửa sổ mới)</span>}</a>)}</span>
  </li>
)
