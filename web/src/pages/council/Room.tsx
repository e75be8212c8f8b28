import { useEffect, useRef } from 'react'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { QuorumStrip } from './QuorumStrip.tsx'
import { RoomAgenda } from './RoomAgenda.tsx'
import { currentItem, type RoomAddress, shownItem } from './room-address.ts'
import { PendingPapers } from './secret/PendingPapers.tsx'
import { RoomItem } from './RoomItem.tsx'
import { SittingPapers } from './SittingPapers.tsx'
import type { SittingView } from './sitting-query.ts'

/** The room: who is there, the agenda with its state, and the one item everyone is on. */
export function Room({ sitting, address }: { sitting: SittingView; address: RoomAddress }) {
  const item = shownItem(sitting, address.search.muc)
  const current = currentItem(sitting)
  const projected = address.search.chieu !== ''
  const { set } = address
  useArrival(item?.initiativeId)
  useEffect(() => {
    if (!projected) return
    const leave = (event: KeyboardEvent) => { if (event.key === 'Escape' && !document.querySelector('dialog[open]')) set({ chieu: '' }) }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  })
  return (
    <div className={`room ${projected ? 'projected' : ''}`}>
      <QuorumStrip sitting={sitting} />
      <PendingPapers sitting={sitting} />
      {item === undefined ? <EmptyState title="Chương trình họp chưa có sáng kiến nào" /> : (
        <div className="room-columns">
          <RoomAgenda sitting={sitting} shown={item} current={current} href={address.href} />
          <div className="stack">
            {sitting.state === 'open' && current && current !== item && (
              <Notice acts={<ButtonLink href={address.href({ muc: '' })}>Về sáng kiến đang xét</ButtonLink>} title={`Hội đồng đang xét sáng kiến thứ ${sitting.agenda.indexOf(current) + 1}`} />
            )}
            <RoomItem key={item.initiativeId} sitting={sitting} item={item} address={address} />
          </div>
        </div>
      )}
      {!projected && sitting.state === 'open' && <SittingPapers sitting={sitting} />}
    </div>
  )
}

/** When the council goes on to another item, the eye and the reader of the screen go to its title. */
function useArrival(item: string | undefined): void {
  const before = useRef(item)
  useEffect(() => {
    if (before.current === item) return
    before.current = item
    const title = document.getElementById('sang-kien-dang-xet')
    title?.closest('.room-item')?.scrollIntoView({ block: 'start' })
    title?.focus({ preventScroll: true })
  }, [item])
}
