import { Keyboard, ListPlus } from 'lucide-react'
import { useState } from 'react'
import { useMe } from '../../frame/me.ts'
import { sayDay } from '../../say/day.ts'
import { saySeat } from '../../say/seat.ts'
import { sayThreshold } from '../../say/vote.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { KeyValues } from '../../ui/KeyValues.tsx'
import { Card, Section } from '../../ui/Section.tsx'
import { AgendaDialog } from './AgendaDialog.tsx'
import { AgendaTable } from './AgendaTable.tsx'
import { ConflictLinks } from './ConflictLinks.tsx'
import { CompositionNotice } from './CompositionNotice.tsx'
import { useRulesOfRound } from './rules.ts'
import { SittingPapers } from './SittingPapers.tsx'
import type { SittingView } from './sitting-query.ts'

/** Before it opens: the agenda with the progress of the sheets, the rules it will sit by, the council. */
export function PlannedSitting({ sitting }: { sitting: SittingView }) {
  const keeps = useMe().roles.includes('secretariat')
  const rules = useRulesOfRound(sitting.roundId)
  const [adding, setAdding] = useState(false)
  return (
    <>
      <CompositionNotice problems={sitting.problems} people={sitting.members} rules={rules.council}>{keeps && <a href={`/hoi-dong/${sitting.councilId}`}>Sửa thành phần hội đồng</a>}</CompositionNotice>
      <Section title="Chương trình họp" aside={<><ConflictLinks sitting={sitting} />{keeps && sitting.hasScale && sitting.agenda.length > 0 && <ButtonLink kind="quiet" icon={Keyboard} href={`/phien-hop/${sitting.id}/phieu-giay`}>Nhập phiếu giấy</ButtonLink>}{keeps && <Button icon={ListPlus} onClick={() => setAdding(true)}>Đưa sáng kiến vào</Button>}</>}>
        {sitting.agenda.length === 0
          ? <EmptyState title="Chương trình chưa có sáng kiến nào">{keeps ? 'Đưa các hồ sơ đã tiếp nhận vào chương trình; các thành viên được chấm điểm ngay khi đó.' : 'Thư ký đang chuẩn bị chương trình.'}</EmptyState>
          : <AgendaTable sitting={sitting} keeps={keeps} />}
      </Section>
      <div className="columns">
        <Card title="Quy định của phiên họp">
          <KeyValues narrow items={[
            ['Hạn chấm điểm', sitting.hasScale ? `hết ngày ${sayDay(sitting.scoresDue)}` : 'đợt này không chấm điểm'],
            ['Số người để họp được', `ít nhất ${sitting.quorum.needed}/${sitting.members.length} thành viên`], ['Tỷ lệ thông qua', sayThreshold(sitting.threshold)],
          ]} />
        </Card>
        <Card title="Thành viên"><KeyValues items={sitting.members.map(({ name, seat }) => [saySeat(seat), name] as const)} /></Card>
      </div>
      <SittingPapers sitting={sitting} />
      {adding && <AgendaDialog sitting={sitting} onClose={() => setAdding(false)} />}
    </>
  )
}
