import { useAddress, useParam, oneOf } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { sayInstant } from '../../say/day.ts'
import { saySittingState, toneOfSitting } from '../../say/sitting.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { ClosedSitting } from './ClosedSitting.tsx'
import { MinutesLink } from './MinutesLink.tsx'
import { PlannedSitting } from './PlannedSitting.tsx'
import { Room } from './Room.tsx'
import { ProjectLink } from './ProjectLink.tsx'
import { SittingActs } from './SittingActs.tsx'
import { useSitting } from './sitting-query.ts'
import './sitting.css'

/** A sitting: its agenda before it opens, the room while it sits, its results afterwards. `muc` is the item looked at, `chieu` the screen on the wall. */
export default function SittingPage() {
  const sitting = useSitting(useParam('id'))
  const address = useAddress((raw) => ({ muc: oneOf(raw, 'muc'), chieu: oneOf(raw, 'chieu') }))
  const looking = sitting.state === 'closed' && sitting.agenda.some(({ initiativeId }) => initiativeId === address.search.muc)
  const inRoom = sitting.state === 'open' || looking
  return (
    <Page
      title={sitting.name} wide
      back={looking ? { href: address.href({ muc: '' }), label: 'Kết quả phiên họp' } : { href: '/hoi-dong', label: 'Hội đồng' }}
      mark={<StateBadge tone={toneOfSitting(sitting.state)}>{saySittingState(sitting.state)}</StateBadge>}
      lead={`${sayInstant(sitting.heldAt)}, ${sitting.place} · ${sitting.councilName} · ${sitting.roundName}`}
      acts={sitting.state === 'open' ? <><MinutesLink sitting={sitting} /><ProjectLink address={address} /></> : <SittingActs sitting={sitting} />}
    >
      {inRoom ? <Room sitting={sitting} address={address} /> : sitting.state === 'planned' ? <PlannedSitting sitting={sitting} /> : <ClosedSitting sitting={sitting} href={address.href} />}
    </Page>
  )
}
