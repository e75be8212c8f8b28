import { sayDay, sayDayOf } from '../../say/day.ts'
import { sayUrgency } from '../../say/outgoing.ts'
import { KeyValues } from '../../ui/KeyValues.tsx'
import { Card } from '../../ui/Section.tsx'
import { type Step, StageLine } from '../../ui/StageLine.tsx'
import type { OutgoingView } from './outgoing.ts'
import { keepOutgoing } from './outgoing.ts'
import { OutgoingActs } from './OutgoingActs.tsx'
import { ScanCard } from './signing/ScanCard.tsx'
import { SignaturesPanel } from './signing/SignaturesPanel.tsx'

const order = ['draft', 'content_approved', 'format_approved', 'signed', 'numbered', 'issued'] as const
const line = [['Duyệt nội dung', 'approve_content'], ['Duyệt thể thức', 'approve_format'], ['Ký', 'sign'], ['Cấp số, ngày', 'number'], ['Ban hành', 'issue']] as const

/** Whose turn it is, where the paper stands, and how it is signed and sent. */
export function OutgoingRail({ outgoing }: { outgoing: OutgoingView }) {
  const { state, steps, unitName, draftedByName, authority, signerName, urgency, copies, sentOn, replaces, corrects } = outgoing
  const at = order.indexOf(state === 'recalled' ? 'issued' : state === 'cancelled' ? 'draft' : state)
  const stages = line.map(([label, act], place): Step => {
    const done = steps.findLast((one) => one.act === act && !one.void)
    return { label, state: state === 'cancelled' ? 'stopped' : place < at ? 'done' : place === at ? 'now' : 'to_come', note: done && `${done.byName}, ${sayDayOf(done.at)}` }
  })
  return (
    <>
      <OutgoingActs outgoing={outgoing} />
      <Card title="Tình trạng"><StageLine steps={stages} /></Card>
      <SignaturesPanel outgoing={outgoing} />
      <ScanCard outgoing={outgoing} onDone={(now) => void keepOutgoing(now)} />
      <Card title="Thông tin">
        <KeyValues narrow items={[
          ['Người ký', <>{authority.map((one) => <span key={one}>{one}<br /></span>)}{signerName}</>],
          ['Người trình', `${draftedByName}${unitName ? `, ${unitName}` : ''}`], ['Độ khẩn', sayUrgency(urgency)], ['Số lượng bản', String(copies)],
          ...(sentOn ? [['Ngày gửi', sayDay(sentOn)] as const] : []), ...(corrects ? [['Đính chính', <a key="d" href={`/van-ban-di/${corrects.id}`}>{corrects.numberText}</a>] as const] : []), ...(replaces ? [['Thay thế', <a key="t" href={`/van-ban-di/${replaces.id}`}>{replaces.numberText}</a>] as const] : []),
        ]} />
      </Card>
    </>
  )
}
