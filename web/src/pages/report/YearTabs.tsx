import { listReports } from '@sangkien/contract/report'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { Tabs } from '../../ui/Tabs.tsx'

/** The years there is something to report on, newest first. */
export function YearTabs({ year }: { year: string }) {
  const { data } = useSuspenseQuery(asks(listReports, {}))
  const years = [...new Set([year, ...data.map((one) => String(one.year))])].sort().reverse()
  return <Tabs label="Năm báo cáo" tabs={years.map((one) => ({ href: `/bao-cao?nam=${one}`, label: `Năm ${one}${data.some((row) => String(row.year) === one && row.sentAt !== null) ? ' (đã gửi)' : ''}`, here: one === year }))} />
}
