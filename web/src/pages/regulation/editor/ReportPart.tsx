import { NumberInput } from '../../../ui/NumberInput.tsx'
import { Card } from '../../../ui/Section.tsx'
import { BasisFields } from './BasisFields.tsx'
import type { Editing } from './editing.ts'

/** The day before which the year's report is sent. */
export function ReportPart({ pack: { annualReport }, change, wrong }: Editing) {
  const put = (part: Partial<typeof annualReport>) => change({ annualReport: { ...annualReport, ...part } })
  return (
    <Card title="Báo cáo năm gửi trước ngày">
      <div className="columns">
        <NumberInput name="annualReport.day" label="Ngày" decimals={0} value={annualReport.day} error={wrong('annualReport')} onChange={(day) => { if (day !== null) put({ day }) }} />
        <NumberInput name="annualReport.month" label="Tháng" decimals={0} value={annualReport.month} onChange={(month) => { if (month !== null) put({ month }) }} />
      </div>
      <BasisFields name="annualReport.basis" value={annualReport.basis} onChange={(basis) => put({ basis })} />
    </Card>
  )
}
