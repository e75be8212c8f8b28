import { useQuery } from '@tanstack/react-query'
import { sayNumber } from '../../say/number.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { VerdictBadge } from './conclusion/ConcludedView.tsx'
import { noveltyHref } from './novelty-address.ts'
import { sayChangedSince } from './since-words.ts'
import { noveltyOf } from './use-novelty.ts'

/** On the page of a dossier: how far its comparison is, and the way there. Nothing for whom it is not. */
export function NoveltyState({ id }: { id: string }) {
  const { data, isError } = useQuery({ ...noveltyOf(id, ''), retry: false })
  if (isError) return null
  const { run, conclusion } = data ?? { run: null, conclusion: null }
  const changed = run !== null && conclusion === null && sayChangedSince(run.since).length > 0
  return (
    <>
      {data && (
        <p className="row">
          {conclusion ? <VerdictBadge verdict={conclusion.verdict} />
            : run === null ? <StateBadge tone="waiting">Chưa đối chiếu với kho</StateBadge>
            : <StateBadge tone={run.sources.length > 0 ? 'soon' : 'info'}>{run.sources.length > 0 ? `${sayNumber(run.sources.length)} nguồn tương tự, chưa kết luận` : 'Không tìm thấy nguồn tương tự'}</StateBadge>}
        </p>
      )}
      {changed && <p className="soft small">Đã có thay đổi từ lần đối chiếu này.</p>}
      <p><a href={noveltyHref(id)}>{run === null && data?.acts.check === null ? 'Đối chiếu tính mới' : 'Xem đối chiếu tính mới'}</a></p>
    </>
  )
}
