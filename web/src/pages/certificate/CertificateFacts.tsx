import type { checkCertificate } from '@sangkien/contract/decision'
import { writeCode } from '@sangkien/domain/text/printed-code'
import type { Reply } from '../../api/wire.ts'
import { sayDay } from '../../say/day.ts'
import { KeyValues } from '../../ui/KeyValues.tsx'

/** Title, authors, decision, and what revoked it; nothing else. */
export function CertificateFacts({ certificate, code }: { certificate: Reply<typeof checkCertificate>; code: string }) {
  const { title, authors, decisionNumber, decisionDate, state, revokedBy, revokedOn, organisation } = certificate
  return (
    <>
      {state === 'revoked' && <p>Việc công nhận sáng kiến này đã bị hủy bỏ{revokedBy && ` theo Quyết định số ${revokedBy}`}{revokedOn && ` ngày ${sayDay(revokedOn)}`}.</p>}
      <KeyValues narrow items={[
        ['Sáng kiến', <strong key="t" className="certificate-title">{title}</strong>], ['Tác giả', authors.join(', ')],
        ['Quyết định công nhận', `số ${decisionNumber} ngày ${sayDay(decisionDate)} của ${organisation}`], ['Mã kiểm tra', <span key="c" className="figures">{writeCode(code.toUpperCase())}</span>],
      ]} />
    </>
  )
}
