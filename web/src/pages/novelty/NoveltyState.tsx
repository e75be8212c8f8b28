import { readNoveltyState } from '@sangkien/contract/novelty'
import { useQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { sayNumber } from '../../say/number.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { VerdictBadge } from './conclusion/ConcludedView.tsx'
import { noveltyHref } from './novelty-address.ts'

/** On the page of a dossier: how far its comparison is, and the way there. Nothing for whom it is not. */
export function NoveltyState({ id }: { id: string }) {
  const { data, isError } = useQuery({ ...asks(readNoveltyState, { params: { id } }), retry: false })
  if (isError) return null
  const { run, verdict } = data ?? { run: null, verdict: null }
  return (
    <>
      {data && (
        <p className="row">
          {verdict ? <VerdictBadge verdict={verdict} />
            : run === null ? <StateBadge tone="waiting">Chưa đối chiếu với kho</StateBadge>
            : <StateBadge tone={run.sources > 0 ? 'soon' : 'info'}>{run.sources > 0 ? `${sayNumber(run.sources)} nguồn tương tự, chưa kết luận` : 'Không tìm thấy nguồn tương tự'}</StateBadge>}
        </p>
      )}
      {run?.changed && verdict === null && <p className="soft small">Đã có thay đổi từ lần đối chiếu này.</p>}
      <p><a href={noveltyHref(id)}>{run === null && data?.mayCheck ? 'Đối chiếu tính mới' : 'Xem đối chiếu tính mới'}</a></p>
    </>
  )
}
