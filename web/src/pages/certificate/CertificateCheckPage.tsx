import { checkCertificate } from '@sangkien/contract/decision'
import { writeCode } from '@sangkien/domain/text/printed-code'
import { useQuery } from '@tanstack/react-query'
import { faultOf } from '../../api/api-fault.ts'
import { asks } from '../../api/queries.ts'
import { useParam } from '../../frame/address.ts'
import { BarePage } from '../../frame/BarePage.tsx'
import { sayFault } from '../../say/fault.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { CertificateFacts } from './CertificateFacts.tsx'
import { CodeForm } from './CodeForm.tsx'
import { Verdict } from './Verdict.tsx'
import './certificate.css'

/** For anyone who holds a certificate: is it valid? */
export default function CertificateCheckPage() {
  const [organisation, code] = [useParam('org'), useParam('code')]
  const { data, error } = useQuery({ ...asks(checkCertificate, { params: { organisation, code } }), throwOnError: false })
  const unknown = faultOf(error)?.code === 'not_found' || faultOf(error)?.code === 'invalid'
  const fault = error && !unknown && sayFault(error)
  return (
    <BarePage title="Kiểm tra giấy chứng nhận sáng kiến" agency={data?.organisation} accent={data?.accent}>
      {data ? <><Verdict state={data.state} /><CertificateFacts certificate={data} code={code} /></>
        : unknown ? <><Verdict state="unknown" /><p>Không có giấy chứng nhận nào mang mã <strong className="figures">{writeCode(code.toUpperCase().replace(/[\s-]/g, ''))}</strong>. Hãy đối chiếu từng ký tự trên giấy rồi gõ lại.</p></>
        : fault ? <Notice tone="error" title={fault.title}>{fault.advice}</Notice>
        : <Skeleton lines={4} label="Đang kiểm tra…" />}
      <CodeForm organisation={organisation} label={data ? 'Kiểm tra giấy khác' : 'Mã kiểm tra trên giấy'} />
    </BarePage>
  )
}
