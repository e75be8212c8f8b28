import { sayResult } from '../../say/result.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import '../conflict/conflict.css'
import { Notice } from '../../ui/Notice.tsx'
import { Pager } from '../../ui/Paging.tsx'
import { Conclusion } from './Conclusion.tsx'
import { DiscussionPart } from './DiscussionPart.tsx'
import { MyAnswer } from './written/MyAnswer.tsx'
import { MyVote } from './MyVote.tsx'
import { PointsGate } from './PointsGate.tsx'
import { currentItem, type RoomAddress } from './room-address.ts'
import { useRulesOfRound } from './rules.ts'
import { SecretVote } from './secret/SecretVote.tsx'
import { VoteWay } from './secret/VoteWay.tsx'
import type { ItemView, SittingView } from './sitting-query.ts'
import { TurnHere } from './TurnHere.tsx'
import { VoteList } from './VoteList.tsx'
import { VotesGate } from './VotesGate.tsx'
import { WrittenPart } from './written/WrittenPart.tsx'

interface RoomItemProps { readonly sitting: SittingView; readonly item: ItemView; readonly address: RoomAddress }

/** The item on the table: what it is, the two gates apart, the votes, the conclusion. */
export function RoomItem({ sitting, item, address: { href } }: RoomItemProps) {
  const rules = useRulesOfRound(sitting.roundId)
  const at = sitting.agenda.indexOf(item)
  const [before, after] = [sitting.agenda[at - 1], sitting.agenda[at + 1]]
  if (item.title === '') {
    return (
      <article className="leave" aria-labelledby="sang-kien-dang-xet">
        <p className="room-place figures">Mục {at + 1}/{sitting.agenda.length}</p>
        <h2 id="sang-kien-dang-xet" tabIndex={-1}>{sitting.state === 'open' ? 'Mời bạn rời phòng họp' : 'Hồ sơ bạn không tham gia xét'}</h2>
        <p>Bạn có xung đột lợi ích với hồ sơ này nên không dự phần thảo luận, không biểu quyết và không xem nội dung. {sitting.state === 'open' && 'Màn hình trở lại khi Hội đồng sang mục khác.'}</p>
        <TurnHere sitting={sitting} item={item} />
        <Pager previous={before && href({ muc: before.initiativeId })} next={after && href({ muc: after.initiativeId })} />
      </article>
    )
  }
  return (
    <article className="room-item" aria-labelledby="sang-kien-dang-xet">
      <header className="stack tight">
        <div className="row between">
          <p className="room-place figures">Sáng kiến {at + 1}/{sitting.agenda.length} · {item.code}</p>
          <Pager previous={before && href({ muc: before.initiativeId })} next={after && href({ muc: after.initiativeId })} />
        </div>
        <h2 id="sang-kien-dang-xet" tabIndex={-1}>{item.title}</h2>
        <p className="room-authors">{item.authors.join(', ')} · {item.unitName} · <a href={`/sang-kien/${item.initiativeId}`} target="_blank" rel="noopener">Mở hồ sơ<span className="unseen"> ở cửa sổ mới</span></a></p>
        <TurnHere sitting={sitting} item={item} />
        {before?.result && sitting.state === 'open' && <p className="soft">Vừa kết luận sáng kiến {at}: {sayResult(before.result)}.</p>}
      </header>
      {item.standing === 'undeclared' && <Notice tone="warning" title="Bạn chưa trả lời về xung đột lợi ích với hồ sơ này" acts={<ButtonLink href={`/phien-hop/${sitting.id}/xung-dot-loi-ich`}>Trả lời</ButtonLink>}>Trả lời xong mới xem hồ sơ và biểu quyết được.</Notice>}
      {item.out && item.out.length > 0 && <p className="small"><strong>Không tham gia xét:</strong> {item.out.map(({ name, reason }) => (reason === '' ? name : `${name} (${reason.replace(/[.;]+$/, '')})`)).join('; ')}{item.vote && ` · Có mặt tham gia xét ${item.vote.quorum.present}, cần ${item.vote.quorum.needed}`}</p>}
      {item.vote && !item.voting?.written && !item.vote.quorum.met && sitting.quorum.met && sitting.state === 'open' && <Notice tone="warning" title={`Mục này chưa đủ người: có ${item.vote.quorum.present} thành viên được xét, cần ít nhất ${item.vote.quorum.needed}`}>Hội đồng chưa biểu quyết được mục này; có thể chuyển sang mục khác.</Notice>}
      {item.needsConsent && (
        <Notice tone="info" title="Có tác giả là người đứng đầu cơ quan">
          Nếu kết luận công nhận thì cần cơ quan cấp trên chấp thuận trước khi ban hành quyết định ({rules.council.consentBasis.paper}, {rules.council.consentBasis.article}).
        </Notice>
      )}
      <div className="gates">
        <PointsGate item={item} hasScale={sitting.hasScale} scale={rules.scale} />
        <VotesGate item={item} threshold={sitting.threshold} />
      </div>
      <DiscussionPart sitting={sitting} item={item} />
      <VoteWay sitting={sitting} item={item} />
      <WrittenPart sitting={sitting} item={item} />
      {item.voting?.mode === 'secret' ? <SecretVote sitting={sitting} item={item} /> : <>{item.voting?.written ? <MyAnswer key={item.initiativeId} sitting={sitting} item={item} /> : <MyVote key={`${item.initiativeId} ${item.voting?.number}`} sitting={sitting} item={item} />}<VoteList sitting={sitting} item={item} /></>}
      <Conclusion sitting={sitting} item={item} rules={rules} next={currentItem(sitting) && href({ muc: '' })} />
    </article>
  )
}
