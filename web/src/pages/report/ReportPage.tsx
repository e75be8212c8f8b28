import { readRecognisedRegister } from '@sangkien/contract/register'
import { readCommendationPaper, readReport } from '@sangkien/contract/report'
import { listUnits } from '@sangkien/contract/people'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { oneOf, useAddress } from '../../frame/address.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { PaperLinks } from '../../frame/PaperLinks.tsx'
import { sayDay, sayInstant } from '../../say/day.ts'
import { DueBadge } from '../../ui/Badge.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Section.tsx'
import { Narrative } from './Narrative.tsx'
import { ReportActs } from './ReportActs.tsx'
import { SentVersions } from './SentVersions.tsx'
import { TableOne } from './TableOne.tsx'
import { TableThree } from './TableThree.tsx'
import { YearTabs } from './YearTabs.tsx'

/** The year's report: figures that open to their lists, words beside them, and the frozen copy once it is sent. */
export default function ReportPage() {
  const thisYear = useMe().today.slice(0, 4)
  const { search } = useAddress((raw) => ({ nam: oneOf(raw, 'nam') || thisYear, ban: oneOf(raw, 'ban') }))
  const { data: report } = useSuspenseQuery(asks(readReport, { params: { year: search.nam }, query: search.ban ? { id: search.ban } : {} }))
  const { data: units } = useSuspenseQuery(asks(listUnits, { query: { past: 'true' } }))
  const nameOf = (id: string | null) => (id === null ? 'Tổng cộng' : (units.find((unit) => unit.id === id)?.name ?? 'Đơn vị khác'))
  return (
    <Page
      title={`Báo cáo hoạt động sáng kiến năm ${report.year}`} wide
      mark={report.sentAt === null ? <span className="row small"><span>Gửi UBND tỉnh trước ngày {sayDay(dayAfter(report.dueOn))} ({report.dueBy}); ngày cuối</span><DueBadge due={report.dueOn} left={report.workingDaysLeft} /></span> : undefined}
      acts={<ReportActs report={report} version={search.ban} />}
      printNote={`Số liệu ${report.frozen ? 'đã chốt khi gửi' : 'tính đến lúc in'}`}
    >
      <YearTabs year={search.nam} />
      {report.sentAt && (
        <Notice tone="done" title={`Đã gửi lúc ${sayInstant(report.sentAt)}, người gửi: ${report.sentByName ?? ''}`}>
          Số liệu đã chốt và không đổi nữa. Mã kiểm tra của bản đã gửi: <span className="figures">{report.sha256?.slice(0, 16)}…</span>
        </Notice>
      )}
      <SentVersions report={report} chosen={search.ban !== ''} />
      <Section title="Biểu 1. Tổng hợp theo đơn vị" aside={<span className="soft small">Mỗi con số mở ra danh sách của nó; dòng nhỏ là cùng kỳ năm trước</span>}>
        <TableOne report={report} nameOf={nameOf} />
      </Section>
      <Section title="Biểu 3. Danh sách sáng kiến được công nhận" aside={<span className="row"><span className="soft small">{report.figures.table3.length} sáng kiến</span><PaperLinks endpoint={readRecognisedRegister} params={{ year: String(report.year) }} name="Sổ công nhận" /></span>}>
        <TableThree rows={report.figures.table3} />
      </Section>
      <Section title="Đề nghị khen thưởng" aside={<PaperLinks endpoint={readCommendationPaper} params={{ year: String(report.year) }} name="Tờ trình khen thưởng" issued />}>
        <p className="soft reading">Dự thảo tổng hợp tập thể, cá nhân có sáng kiến được công nhận hoặc đang áp dụng trong năm; hình thức khen thưởng để trống cho cơ quan ghi sau khi xét.</p>
      </Section>
      <Section title="Phần lời"><Narrative report={report} /></Section>
    </Page>
  )
}

const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
