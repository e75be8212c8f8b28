import { listCalendarDays, removeCalendarDay, setCalendarDay } from '@sangkien/contract/regulation'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { oneOf, useAddress } from '../../frame/address.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { sayDay, sayWeekday } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card, WithRail } from '../../ui/Section.tsx'
import { Table } from '../../ui/Table.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import { AdminTabs } from '../people/AdminTabs.tsx'
import { FillHolidays } from './FillHolidays.tsx'

const nothing = { day: '', kind: 'holiday' as 'holiday' | 'workday', name: '' }

/** Holidays and days swapped for work: every term of every dossier is counted by them. */
export default function CalendarPage() {
  const now = Number(useMe().today.slice(0, 4))
  const { search } = useAddress((raw) => ({ nam: oneOf(raw, 'nam') || String(now) }))
  const { data } = useSuspenseQuery(asks(listCalendarDays, { query: { year: search.nam } }))
  const [typed, setTyped] = useState(nothing)
  const set = useMutation({ mutationFn: () => call(setCalendarDay, { params: { day: typed.day }, body: { kind: typed.kind, name: typed.name } }), onSuccess: async () => { setTyped(nothing); await forget(listCalendarDays); tell('Đã ghi vào lịch') } })
  const remove = useMutation({ mutationFn: (day: string) => call(removeCalendarDay, { params: { day } }), onSuccess: async () => { await forget(listCalendarDays); tell('Đã bỏ khỏi lịch') } })
  const failed = set.error ?? remove.error
  return (
    <Page title="Lịch làm việc" lead="Ngày nghỉ và ngày làm bù. Hạn rơi vào ngày nghỉ thì kết thúc vào ngày làm việc tiếp theo (Bộ luật Dân sự 2015, Điều 148).">
      <AdminTabs />
      <Tabs label="Năm" tabs={[now + 1, now, now - 1, now - 2].map((year) => ({ href: `/quan-tri/lich?nam=${year}`, label: String(year), here: String(year) === search.nam }))} />
      <WithRail rail={(<>
        <FillHolidays key={search.nam} year={Number(search.nam)} marked={data} />
        <Card title="Thêm ngày">
          <form className="stack" action={() => set.mutate()} noValidate>
            {failed && <Notice tone="error" live title={sayFault(failed).title}>{sayFault(failed).advice}</Notice>}
            <DateInput name="day" label="Ngày" required value={typed.day} onChange={(day) => setTyped({ ...typed, day })} />
            <RadioGroup name="kind" label="Là ngày" options={[{ value: 'holiday', label: 'Nghỉ' }, { value: 'workday', label: 'Làm bù' }]} across value={typed.kind} onChange={(kind) => setTyped({ ...typed, kind: kind as typeof typed.kind })} />
            <TextInput name="dayName" label="Tên" required maxLength={200} value={typed.name} onChange={(name) => setTyped({ ...typed, name })} />
            <Button kind="primary" type="submit" busy={set.isPending} reason={typed.day === '' || typed.name.trim().length < 2 ? 'Cần có ngày và tên.' : undefined}>Ghi vào lịch</Button>
          </form>
        </Card>
      </>)}>
        {data.length === 0 ? <EmptyState title={`Năm ${search.nam} chưa có ngày nghỉ nào`}>Ghi các ngày nghỉ lễ, Tết và ngày làm bù theo thông báo hằng năm.</EmptyState> : (
          <Table
            caption={`Lịch năm ${search.nam}`} rows={data} keyOf={(row) => row.day}
            columns={[
              { id: 'day', title: 'Ngày', tight: true, cell: (row) => `${sayWeekday(row.day)}, ${sayDay(row.day)}` }, { id: 'name', title: 'Tên', wide: true, cell: (row) => row.name },
              { id: 'kind', title: 'Là ngày', tight: true, cell: (row) => (row.kind === 'holiday' ? <StateBadge tone="waiting">Nghỉ</StateBadge> : <StateBadge tone="info">Làm bù</StateBadge>) },
              { id: 'act', title: 'Bỏ', tight: true, cell: (row) => <button type="button" className="link" aria-label={`Bỏ ngày ${sayDay(row.day)}`} onClick={() => remove.mutate(row.day)}>Bỏ</button> },
            ]}
          />
        )}
      </WithRail>
    </Page>
  )
}
