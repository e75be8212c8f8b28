import { ScrollText } from 'lucide-react'
import { useMe } from '../../frame/me.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import type { SittingView } from './sitting-query.ts'

/** While the council sits, to the minutes being written: for its secretary, or the standing office where none is there. */
export function MinutesLink({ sitting }: { sitting: SittingView }) {
  const me = useMe()
  const secretary = sitting.members.find(({ seat, present }) => seat === 'secretary' && present === true)
  const writes = secretary ? secretary.personId === me.person.id : me.roles.includes('secretariat')
  return writes && <ButtonLink icon={ScrollText} href={`/phien-hop/${sitting.id}/bien-ban?xem=sua`}>Ghi biên bản</ButtonLink>
}
