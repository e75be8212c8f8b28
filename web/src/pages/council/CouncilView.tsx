import { type Council, readCouncilPaper } from '@sangkien/contract/council'
import { useMe } from '../../frame/me.ts'
import { PaperLinks } from '../../frame/PaperLinks.tsx'
import { sayReason } from '../../say/act.ts'
import { sayDay, sayPeriod } from '../../say/day.ts'
import { saySeat } from '../../say/seat.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { KeyValues } from '../../ui/KeyValues.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card, Section } from '../../ui/Section.tsx'
import { Table } from '../../ui/Table.tsx'
import { CompositionNotice } from './CompositionNotice.tsx'
import { useRulesInForce } from './rules.ts'

/** A council to read: its decision, its term, its people. */
export function CouncilView({ council }: { council: Council }) {
  const rules = useRulesInForce().council
  const keeps = useMe().roles.includes('secretariat')
  return (
    <>
      <CompositionNotice problems={council.problems} people={council.seats} rules={rules} />
      {keeps && council.change !== null && <Notice acts={<ButtonLink href="/hoi-dong/moi">Thành lập hội đồng mới</ButtonLink>}>{sayReason(council.change)}</Notice>}
      <Card title="Quyết định thành lập" aside={keeps && <PaperLinks endpoint={readCouncilPaper} params={{ id: council.id }} name="Quyết định" />}>
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
