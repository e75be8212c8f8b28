import { readCertificatePaper, readDecisionPaper } from '@sangkien/contract/decision'
import { type paperKinds, readPackage, readPaper } from '@sangkien/contract/initiative'
import { fileAddress } from '../../../api/api.ts'
import { useMe } from '../../../frame/me.ts'
import { PaperLine } from '../../../frame/PaperLine.tsx'
import { sayDay } from '../../../say/day.ts'
import { sayPaper } from '../../../say/paper.ts'
import { Card } from '../../../ui/Section.tsx'
import type { Initiative } from '../initiative.ts'

/** Papers of the agency to the authors or to a superior body, each with a number of its own. */
const goesOut: ReadonlySet<(typeof paperKinds)[number]> = new Set(['completion-request', 'acceptance', 'intake-refusal', 'consent-request'])

/** The papers of the dossier, Word first; then the decision and the certificates with the page that checks them. */
export function PapersCard({ initiative: { id, papers, result, certificates } }: { initiative: Initiative }) {
  const { organisation } = useMe()
  if (papers.length === 0 && certificates.length === 0) return null
  return (
    <Card title="Văn bản" id="giay-to">
      <ul className="plain papers">
        {(papers as (typeof paperKinds)[number][]).map((kind) => <PaperLine key={kind} name={sayPaper(kind)} href={(format) => fileAddress(readPaper, { params: { id, kind, format } })} issued={goesOut.has(kind) ? sayPaper(kind) : undefined} />)}
        {result?.decisionId && result.decisionNumber && (
          <PaperLine name={`Quyết định số ${result.decisionNumber}${result.decidedOn ? ` ngày ${sayDay(result.decidedOn)}` : ''}`} href={(format) => fileAddress(readDecisionPaper, { params: { id: result.decisionId ?? '', format } })} />
        )}
        {certificates.map((one) => (
          <PaperLine
            key={one.id} href={(format) => fileAddress(readCertificatePaper, { params: { id: one.id, format } })}
            name={<>Giấy chứng nhận số {one.number}, {one.personName}{one.revokedOn && <span className="soft small below">Đã hủy bỏ ngày {sayDay(one.revokedOn)}</span>}<a className="small below" href={`/gcn/${organisation.code}/${one.checkCode}`} target="_blank" rel="noreferrer">Trang kiểm tra hiệu lực</a></>}
          />
        ))}
        <li>
          <span>Cả hồ sơ trong một tệp .zip<span className="soft small below">Văn bản và minh chứng bạn được xem, theo thứ tự, có mục lục và mã kiểm tra của từng tệp</span></span>
          <span className="papers-formats small">{([['docx', 'Word'], ['pdf', 'PDF']] as const).map(([format, label]) => <a key={format} href={fileAddress(readPackage, { params: { id }, query: { format } })} download><span className="unseen">Tải cả hồ sơ, văn bản dạng </span>{label}</a>)}</span>
        </li>
      </ul>
    </Card>
  )
}
