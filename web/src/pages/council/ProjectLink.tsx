import { Presentation, X } from 'lucide-react'
import { ButtonLink } from '../../ui/Button.tsx'
import type { RoomAddress } from './room-address.ts'

/** On the wall and back: the item alone, in large letters. */
export const ProjectLink = ({ address: { search, href } }: { address: RoomAddress }) =>
  search.chieu === ''
    ? <ButtonLink className="project-link" icon={Presentation} href={href({ chieu: '1' })}>Chiếu lên màn hình</ButtonLink>
    : <ButtonLink icon={X} href={href({ chieu: '' })}>Thôi chiếu (Esc)</ButtonLink>
