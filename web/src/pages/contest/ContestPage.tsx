import { readContest } from '@sangkien/contract/contest'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { sayNumber } from '../../say/number.ts'
import { sayRefusal } from '../../say/refusal.ts'
import { sayVoting } from '../../say/voting-state.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Ballot } from './Ballot.tsx'
import { ContestResult } from './ContestResult.tsx'

/** One contest: what takes part, my ballot while the public votes, the result once it has. */
export default function ContestPage() {
  const id = useParam('id')
  const { data: contest } = useSuspenseQuery(asks(readContest, { params: { id } }))
  const { name, choices, max, state, refusal, entries } = contest
  return (
    <Page title={name} back={{ href: '/binh-chon', label: 'Bình chọn' }} lead={`${sayVoting(contest)}. Mỗi người chọn không quá ${choices} sáng kiến; bình chọn cho tối đa ${sayNumber(max)} điểm. ${state === 'open' && !refusal ? 'Đổi được đến khi kết thúc; không ai thấy bạn chọn gì.' : ''}`}>
      {state !== 'over' && refusal && <Notice title={sayRefusal(refusal)} />}
      {state === 'over' ? <ContestResult contest={contest} /> : entries.length === 0
        ? <EmptyState title={state === 'open' ? 'Chưa có sáng kiến nào dự thi' : 'Danh sách dự thi hiện khi bình chọn bắt đầu'} />
        : <Ballot key={id} contest={contest} />}
    </Page>
  )
}
