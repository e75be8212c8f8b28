import { type CalendarDay, fillHolidays, listCalendarDays } from '@sangkien/contract/regulation'
import { publicHolidays } from '@sangkien/domain/calendar/public-holidays'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { sayDay, sayWeekday } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/Choice.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Card } from '../../ui/Section.tsx'
import { tell } from '../../ui/Toast.tsx'

/** The public holidays of a year that its calendar does not hold yet, offered to be marked in one go. */
export function FillHolidays({ year, marked }: { year: number; marked: readonly CalendarDay[] }) {
  const missing = publicHolidays(year).filter(({ day }) => marked.every((one) => one.day !== day))
  const [chosen, setChosen] = useState<readonly string[]>()
  const fill = useMutation({
    mutationFn: (days: readonly string[]) => call(fillHolidays, { body: { year, days: [...days] } }),
    onSuccess: async ({ added }) => { setChosen(undefined); await forget(listCalendarDays); tell(`Đã ghi ${added} ngày nghỉ vào lịch`) },
  })
  if (missing.length === 0) return null
  return (
    <Card title={`Ngày lễ, Tết năm ${year}`}>
      <p>{missing.length} ngày nghỉ theo Bộ luật Lao động (tính cả nghỉ bù khi trùng thứ Bảy, Chủ nhật) chưa có trong lịch.</p>
      <Button onClick={() => setChosen(missing.map(({ day }) => day))}>{`Điền ngày lễ năm ${year}`}</Button>
      <FormDialog
        open={chosen !== undefined} onClose={() => setChosen(undefined)} title={`Điền ngày lễ năm ${year}`} verb={`Ghi ${chosen?.length ?? 0} ngày vào lịch`}
        onSend={() => fill.mutate(chosen ?? [])} busy={fill.isPending} reason={chosen?.length === 0 ? 'Chọn ít nhất một ngày.' : undefined} fault={fill.error ? sayFault(fill.error) : undefined}
      >
        <p className="field-help">Số ngày nghỉ Tết, ngày liền kề Quốc khánh và ngày hoán đổi do thông báo hằng năm quyết định: bỏ chọn ngày không đúng, thêm ngày còn thiếu ở khung Thêm ngày.</p>
        <CheckboxGroup
          name="holidays" label="Ngày nghỉ" values={chosen ?? []} onChange={setChosen}
          options={missing.map(({ day, name }) => ({ value: day, label: `${sayWeekday(day)}, ${sayDay(day)}: ${name}` }))}
        />
      </FormDialog>
    </Card>
  )
}
