import { useMe } from '../../../frame/me.ts'
import { sayReason } from '../../../say/act.ts'
import { Notice } from '../../../ui/Notice.tsx'
import type { ItemView, SittingView } from '../sitting-query.ts'
import { PaperVote } from '../paper/PaperVote.tsx'
import { BallotForm } from './BallotForm.tsx'
import { BallotProgress } from './BallotProgress.tsx'
import { KeyMark } from './KeyMark.tsx'
import { usePaper } from './kept-paper.ts'
import { MyPaper } from './MyPaper.tsx'
import { PublishedCount } from './PublishedCount.tsx'
import { RunBallot } from './RunBallot.tsx'
import './secret.css'

export interface SecretProps { readonly sitting: SittingView; readonly item: ItemView }

/** The secret ballot on an item: how far it is, my paper, what came of it, and the acts of whoever runs the sitting. */
export function SecretVote({ sitting, item }: SecretProps) {
  const ballot = item.voting?.ballot ?? null
  const paper = item.voting?.paper ?? null
  const open = sitting.state === 'open'
  return (
    <section className="secret-vote" aria-labelledby="phieu-kin">
      <h3 id="phieu-kin">Bỏ phiếu kín{item.voting?.number === 2 ? ', lần thứ hai' : ''}</h3>
      {paper && <PaperVote sitting={sitting} item={item} paper={paper} />}
      {ballot ? <BallotProgress ballot={ballot} /> : !paper && item.result === null && <p className="soft">Chưa mở bỏ phiếu kín về sáng kiến này.</p>}
      {ballot && ballot.phase !== 'counted' && <KeyMark publicKey={ballot.publicKey} />}
      {ballot && open && ballot.phase !== 'counted' && <Mine sitting={sitting} item={item} ballot={ballot} />}
      {ballot?.phase === 'counted' && <PublishedCount sitting={sitting} item={item} number={item.voting!.number} />}
      {open && !paper && <RunBallot sitting={sitting} item={item} />}
    </section>
  )
}

export type BallotView = NonNullable<NonNullable<ItemView['voting']>['ballot']>

/** My paper: to be filled in, or as far as it has come; why I have none, in words. */
function Mine({ sitting, item, ballot }: SecretProps & { ballot: BallotView }) {
  const me = useMe()
  const paper = usePaper(me.person.id, ballot.id)
  const take = item.voting?.acts.take
  if (take === undefined) return null
  if (typeof crypto !== 'undefined' && crypto.subtle === undefined)
    return <Notice tone="warning" title="Chưa bỏ phiếu kín được trên kết nối này">Trang đang mở qua http, người khác trên mạng đọc được phiếu. Hãy mở hệ thống bằng địa chỉ https rồi bỏ phiếu.</Notice>
  if (paper) return <MyPaper sitting={sitting} item={item} ballot={ballot} paper={paper} />
  if (ballot.iTook) return <Notice tone="warning" title="Bạn đã nhận phiếu, nhưng phiếu không ở trình duyệt này">Nếu phiếu ở máy khác, hãy mở phiên họp trên máy đó. Nếu đã mất, phiếu được tính là không thu về; chủ trì có thể hủy lượt này và bỏ lại.</Notice>
  return take === null ? <BallotForm key={ballot.id} sitting={sitting} item={item} ballot={ballot} /> : <p className="my-vote-refusal">{sayReason(take)}</p>
}
