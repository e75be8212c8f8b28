import { useMe } from '../../frame/me.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import type { SittingView } from './sitting-query.ts'

/** To one's own answers about conflicts of interest, and, for who runs the sitting, to those of all and to who reviews what. */
export function ConflictLinks({ sitting }: { sitting: SittingView }) {
  const me = useMe()
  const member = sitting.members.some(({ personId }) => personId === me.person.id)
  if (sitting.agenda.length === 0) return null
  return (
    <>
      {member && <ButtonLink kind={sitting.agenda.some(({ standing }) => standing === 'undeclared') ? 'primary' : 'quiet'} href={`/phien-hop/${sitting.id}/xung-dot-loi-ich`}>Xung đột lợi ích của tôi</ButtonLink>}
      {sitting.mayRun && <ButtonLink kind="quiet" href={`/phien-hop/${sitting.id}/thanh-vien-khong-tham-gia`}>Ai không tham gia xét</ButtonLink>}
      {sitting.mayRun && sitting.hasReviewers && <ButtonLink kind="quiet" href={`/phien-hop/${sitting.id}/phan-bien`}>Phân công phản biện</ButtonLink>}
    </>
  )
}
