import type { Council } from '@sangkien/contract/council'
import { sayDay, sayPeriod } from '../../say/day.ts'
import { saySeat } from '../../say/seat.ts'
import { KeyValues } from '../../ui/KeyValues.tsx'
import { Card, Section } from '../../ui/Section.tsx'
import { Table } from '../../ui/Table.tsx'
import { CompositionNotice } from './CompositionNotice.tsx'
import { useRulesInForce } from './rules.ts'

/** A council to read: its decision, its term, its people. */
export function CouncilView({ council }: { council: Council }) {
  const rules = useRulesInForce().council
  return (
    <>
      <CompositionNotice problems={council.problems} people={council.seats} rules={rules} />
      <Card title="Quyết định thành lập">
        <KeyValues items={[
          ['Số', council.decisionNumber], ['Ngày', council.decisionDate && sayDay(council.decisionDate)],
          ['Thời gian hoạt động', sayPeriod(council.validFrom, council.validTo)], ['Phiên họp', council.sittings],
        ]} />
      </Card>
      <Section title="Thành viên" aside={<span className="soft">{council.seats.length} người</span>}>
        <Table
          caption="Thành viên hội đồng" rows={council.seats} keyOf={({ personId }) => personId}
          columns={[
            { id: 'name', title: 'Họ và tên', wide: true, cell: ({ name }) => name },
            { id: 'seat', title: 'Chức danh trong hội đồng', cell: ({ seat }) => saySeat(seat) },
            { id: 'title', title: 'Chức vụ, đơn vị', cell: ({ title, unitName }) => [title, unitName].filter(Boolean).join(', ') },
          ]}
        />
      </Section>
    </>
  )
}
