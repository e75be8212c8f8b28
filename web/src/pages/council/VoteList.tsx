import { castVote } from '@sangkien/contract/council'
import { call } from '../../api/api.ts'
import { useMe } from '../../frame/me.ts'
import { sayFault } from '../../say/fault.ts'
import { saySeat } from '../../say/seat.ts'
import { type Choice, sayChoice, toneOfChoice } from '../../say/vote.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { HandVote } from './HandVote.tsx'
import { type ItemView, type SittingView, useSittingAct } from './sitting-query.ts'

/** How each member voted; the standing office enters a show of hands here, one by one or all who have not voted at once. */
export function VoteList({ sitting, item }: { sitting: SittingView; item: ItemView }) {
  const me = useMe()
  const enter = useSittingAct(sitting.id, async ({ people, choice }: { people: readonly string[]; choice: Choice }) => {
    let now = sitting
    for (const personId of people) now = await call(castVote, { params: { id: sitting.id, initiativeId: item.initiativeId }, body: { choice, personId, number: item.voting?.number } })
    return now
  })
  if (!item.votes) return null
  const seatOf = (id: string) => sitting.members.find(({ personId }) => personId === id)
  const written = item.voting?.written
  const enters = !written && sitting.state === 'open' && item.result === null && sitting.quorum.met && me.roles.includes('secretariat')
  const may = (vote: (typeof item.votes)[number]) => enters && !vote.excluded && seatOf(vote.personId)?.present === true
  const left = item.votes.filter((vote) => may(vote) && vote.choice === null).map(({ personId }) => personId)
  const fault = enter.error && sayFault(enter.error)
  return (
    <section className="vote-list stack tight" aria-label="Phiếu của các thành viên">
      <div className="row between">
        <h3>Các thành viên</h3>
        {left.length > 0 && <Button busy={enter.isPending} onClick={() => enter.mutate({ people: left, choice: 'agree' })}>{left.length} người còn lại giơ tay: Đồng ý</Button>}
      </div>
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      <ul className="plain">
        {item.votes.map((vote) => {
          const seat = seatOf(vote.personId)
          return (
            <li key={vote.personId}>
              <span className="vote-person">{vote.name} <span className="soft small">{seat && saySeat(seat.seat)}</span>{vote.reason !== '' && <span className="under small">{vote.reason}</span>}{vote.late && <span className="under small soft">Trả lời sau hạn, được tính theo quy chế</span>}</span>
              {vote.excluded ? <span className="soft">Là tác giả, không biểu quyết</span>
                : may(vote) ? <HandVote name={vote.name} choice={vote.choice} choose={(choice) => enter.mutate({ people: [vote.personId], choice })} />
                : vote.choice ? <StateBadge tone={toneOfChoice(vote.choice)}>{sayChoice(vote.choice)}</StateBadge>
                : <span className="soft">{written ? 'Không trả lời' : seat?.present === true ? 'Chưa biểu quyết' : seat?.present === null ? 'Chưa điểm danh' : 'Vắng mặt'}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
