import { listReports, readReport, readReportPaper, reviseReport, sendReport } from '@sangkien/contract/report'
import { useMutation } from '@tanstack/react-query'
import { FileText, Send, Sheet } from 'lucide-react'
import { useState } from 'react'
import { call, fileAddress } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { sayFault } from '../../say/fault.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { tell } from '../../ui/Toast.tsx'

/** Papers of the report, and sending it: what is sent is frozen. */
export function ReportActs({ report, version }: { report: Reply<typeof readReport>; version: string }) {
  const paper = (format: 'docx' | 'pdf' | 'xlsx') => fileAddress(readReportPaper, { params: { year: report.year, format }, query: version ? { id: version } : {} })
  const [asking, setAsking] = useState(false)
  const params = { year: report.year }
  const after = (words: string) => async () => { setAsking(false); await forget(readReport, listReports); tell(words) }
  const send = useMutation({ mutationFn: () => call(sendReport, { params, body: { version: report.version } }), onSuccess: after('Đã chốt số liệu và ghi nhận đã gửi báo cáo') })
  const revise = useMutation({ mutationFn: () => call(reviseReport, { params }), onSuccess: after('Đã mở bản điều chỉnh; bản đã gửi vẫn được giữ') })
  const failed = send.error ?? revise.error
  return (
    <>
      <ButtonLink icon={FileText} href={paper('docx')}>Word</ButtonLink>
      <ButtonLink icon={FileText} href={paper('pdf')}>PDF</ButtonLink>
      <ButtonLink icon={Sheet} href={paper('xlsx')}>Excel</ButtonLink>
      {report.mayWrite && report.sentAt === null && <Button kind="primary" icon={Send} onClick={() => setAsking(true)}>Chốt và gửi báo cáo</Button>}
      {report.mayWrite && report.sentAt !== null && <Button busy={revise.isPending} onClick={() => revise.mutate()}>Lập bản điều chỉnh</Button>}
      {failed && <p className="soft" role="alert">{sayFault(failed).title}. {sayFault(failed).advice}</p>}
      <ConfirmDialog open={asking} onClose={() => setAsking(false)} onConfirm={() => send.mutate()} busy={send.isPending} title={`Chốt báo cáo năm ${report.year}?`} verb="Chốt và ghi nhận đã gửi">
        Mọi số liệu của Biểu 1, Biểu 3 và phần lời được chốt với mã kiểm tra, không sửa được nữa. Nếu sau này cần sửa, bạn lập bản điều chỉnh; bản đã gửi vẫn được giữ.
      </ConfirmDialog>
    </>
  )
}
