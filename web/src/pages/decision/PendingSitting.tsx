import { draftDecisions, listDecisions, listPendingResults } from '@sangkien/contract/decision'
import { readMe } from '@sangkien/contract/session'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { FilePlus } from 'lucide-react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { useMe } from '../../frame/me.ts'
import { sayInstant } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { sayResult, toneOfResult } from '../../say/result.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { tell } from '../../ui/Toast.tsx'

type Pending = Reply<typeof listPendingResults>[number]

/** One sitting's results, and drafting its decision and notice in one act. */
export function PendingSitting({ sitting }: { sitting: Pending }) {
  const router = useRouter()
  const drafts = useMe().roles.includes('secretariat')
  const draft = useMutation({
    mutationFn: () => call(draftDecisions, { params: { id: sitting.sittingId } }),
    onSuccess: async (made) => {
      await forget(listPendingResults, listDecisions, readMe)
      tell(made.length === 1 ? 'Đã lập dự thảo' : `Đã lập ${made.length} dự thảo`)
      if (made.length === 1) void router.navigate({ href: `/quyet-dinh/${made[0]!.id}` })
    },
  })
  const ready = sitting.items.filter(({ inDecision, awaitingConsent }) => !inDecision && !awaitingConsent)
  const reason = ready.length > 0 ? undefined : sitting.items.some(({ awaitingConsent }) => awaitingConsent) ? 'Các sáng kiến còn lại chờ cơ quan cấp trên chấp thuận.' : 'Mọi kết quả đã có trong dự thảo.'
  const fault = draft.error && sayFault(draft.error)
  return (
    <Card title={<a href={`/phien-hop/${sitting.sittingId}`}>{sitting.sittingName}</a>} aside={<span className="soft small">kết thúc lúc {sayInstant(sitting.closedAt)}</span>}>
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      <ul className="plain pending">
        {sitting.items.map((item) => (
          <li key={item.initiativeId}>
            <span className="pending-title"><a href={`/sang-kien/${item.initiativeId}`}>{item.title}</a> <span className="soft small">{item.code}{item.reasons !== '' && ` · ${item.reasons}`}</span></span>
            <span className="row">
              {item.awaitingConsent ? <StateBadge tone="waiting">Chờ cấp trên chấp thuận</StateBadge> : item.inDecision ? <StateBadge tone="info">Đã có trong dự thảo</StateBadge> : null}
              <StateBadge tone={toneOfResult(item.result)}>{sayResult(item.result)}</StateBadge>
            </span>
          </li>
        ))}
      </ul>
      {drafts && (
        <div className="row">
          <Button kind={ready.length > 0 ? 'primary' : 'secondary'} icon={FilePlus} busy={draft.isPending} reason={reason} onClick={() => draft.mutate()}>Dự thảo quyết định{ready.length > 0 && ` (${ready.length} sáng kiến)`}</Button>
        </div>
      )}
    </Card>
  )
}
