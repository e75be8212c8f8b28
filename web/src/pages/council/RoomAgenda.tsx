import { sayResult, toneOfResult } from '../../say/result.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import type { RoomAddress } from './room-address.ts'
import { LeftOut } from './LeftOut.tsx'
import { RoomActs } from './RoomActs.tsx'
import type { ItemView, SittingView } from './sitting-query.ts'

interface RoomAgendaProps { readonly sitting: SittingView; readonly shown: ItemView; readonly current: ItemView | undefined; readonly href: RoomAddress['href'] }

/** The agenda with the state of each item; `j` and `k` go along it. */
export function RoomAgenda({ sitting, shown, current, href }: RoomAgendaProps) {
  return (
    <nav className="room-agenda no-print" aria-label="Chương trình họp">
      <h2>Chương trình <span className="soft figures">{sitting.decided}/{sitting.items}</span></h2>
      <ol className="plain">
        {sitting.agenda.map((item, at) => (
          <li key={item.initiativeId}>
            <a href={href({ muc: item.initiativeId })} data-keep-scroll {...(item === shown && { 'aria-current': 'true' })}>
              <span className="room-number figures">{at + 1}</span>
              <span className="room-title">{item.title === '' ? <LeftOut /> : item.title}</span>
              <span className="room-state">
                {item.result !== null ? <StateBadge tone={toneOfResult(item.result)}>{sayResult(item.result)}</StateBadge>
                  : item === current && sitting.state === 'open' ? <StateBadge tone="info">Đang xét</StateBadge>
                  : <span className="soft small">{sitting.state === 'closed' ? 'Chưa công bố với bạn' : 'Chưa xét'}</span>}
              </span>
            </a>
          </li>
        ))}
      </ol>
      <RoomActs sitting={sitting} />
    </nav>
  )
}
