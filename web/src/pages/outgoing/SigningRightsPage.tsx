import { endSigningRight, listSigners, listSigningRights } from '@sangkien/contract/outgoing'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { sayDay } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { sayCapacity, sayOutgoingType } from '../../say/outgoing.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Table } from '../../ui/Table.tsx'
import { tell } from '../../ui/Toast.tsx'
import { GiveRightDialog } from './GiveRightDialog.tsx'
import { ReserveCard } from './ReserveCard.tsx'
import { CertificatesCard } from './signing/CertificatesCard.tsx'
import { SealCard } from './signing/SealCard.tsx'

const states = { running: ['Đang có hiệu lực', 'done'], to_come: ['Sắp có hiệu lực', 'waiting'], over: ['Hết hiệu lực', 'stopped'] } as const

/** Who may sign by order, by mandate or acting for the head; and numbers kept back. */
export default function SigningRightsPage() {
  const { data: rights } = useSuspenseQuery(asks(listSigningRights, {}))
  const clerk = useMe().roles.includes('records_clerk')
  const [giving, setGiving] = useState(false)
  const [ending, setEnding] = useState<string>()
  const end = useMutation({ mutationFn: (id: string) => call(endSigningRight, { params: { id } }), onSuccess: async () => { setEnding(undefined); await forget(listSigningRights, listSigners); tell('Đã kết thúc quyền ký') } })
  const fault = end.error && sayFault(end.error)
  return (
    <Page title="Quyền ký" wide back={{ href: '/van-ban-di', label: 'Văn bản đi' }} lead="Người đứng đầu và cấp phó ký theo chức vụ. Thừa lệnh, thừa ủy quyền, quyền thủ trưởng ghi ở đây theo văn bản giao (Nghị định 30/2020, Điều 13); hết hạn là không ký được nữa." acts={<Button kind="primary" icon={Plus} onClick={() => setGiving(true)}>Ghi quyền ký</Button>}>
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      {rights.length === 0 ? <EmptyState title="Chưa ghi quyền ký nào">Người đứng đầu và cấp phó vẫn ký theo chức vụ của mình.</EmptyState> : (
        <Table
          caption="Quyền ký" rows={rights} keyOf={({ id }) => id}
          columns={[
            { id: 'who', title: 'Người ký, tư cách', wide: true, cell: ({ personName, kind }) => <>{personName}<br /><span className="soft small">{sayCapacity(kind)}</span></> },
            { id: 'paper', title: 'Văn bản giao', cell: ({ number }) => number },
            { id: 'types', title: 'Loại văn bản', cell: ({ types }) => (types.length === 0 ? 'Mọi loại' : types.map(sayOutgoingType).join(', ')) },
            { id: 'term', title: 'Thời hạn', tight: true, cell: ({ from, to }) => <>từ {sayDay(from)}<br />{to ? `đến ${sayDay(to)}` : 'không thời hạn'}</> },
            { id: 'state', title: 'Tình trạng', tight: true, cell: ({ state }) => <StateBadge tone={states[state][1]}>{states[state][0]}</StateBadge> },
            { id: 'end', title: 'Việc', tight: true, cell: ({ id, state, personName }) => state !== 'over' && <Button kind="quiet" aria-label={`Kết thúc quyền ký của ${personName}`} onClick={() => setEnding(id)}>Kết thúc</Button> },
          ]}
        />
      )}
      {clerk && <ReserveCard />}
      {clerk && <SealCard />}
      {clerk && <CertificatesCard />}
      <GiveRightDialog open={giving} onClose={() => setGiving(false)} />
      <ConfirmDialog open={ending !== undefined} onClose={() => setEnding(undefined)} onConfirm={() => ending && end.mutate(ending)} busy={end.isPending} danger title="Kết thúc quyền ký này?" verb="Kết thúc">Từ hôm nay người này không ký theo quyền này nữa. Văn bản đã ký giữ nguyên.</ConfirmDialog>
    </Page>
  )
}
