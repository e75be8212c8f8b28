import { useParam } from '../../frame/address.ts'
import { BarePage } from '../../frame/BarePage.tsx'
import { CodeForm } from './CodeForm.tsx'
import './certificate.css'

/** For a code read off the paper, where there is nothing to scan it with. */
export default function CodePage() {
  return (
    <BarePage title="Kiểm tra giấy chứng nhận sáng kiến" lead="Gõ mã in ở cuối giấy chứng nhận để biết giấy còn hiệu lực hay không.">
      <CodeForm organisation={useParam('org')} label="Mã kiểm tra trên giấy" />
    </BarePage>
  )
}
