import { readTimeline } from '@sangkien/contract/initiative'
import { useQuery } from '@tanstack/react-query'
import { asks } from '../../../api/queries.ts'
import { sayInstant } from '../../../say/day.ts'
import { sayFault } from '../../../say/fault.ts'
import { sayHappening } from '../../../say/happening.ts'
import { sayHappeningDetail } from '../../../say/happening-detail.ts'
import { Section } from '../../../ui/Section.tsx'
import { groupHappenings } from './group-happenings.ts'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { Timeline } from '../../../ui/Timeline.tsx'
import type { Initiative } from '../initiative.ts'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'

/** What happened to the dossier, as this reader may know it. */
export function TimelineSection({ initiative, pack }: { initiative: Initiative; pack: RegulationPack }) {
  const { data, error } = useQuery(asks(readTimeline, { params: { id: initiative.id } }))
  return (
    <Section title="Đã diễn ra">
      {error && <p role="alert">{sayFault(error).title}</p>}
      {!data && !error && <Skeleton lines={4} label="Đang mở lịch sử hồ sơ…" />}
      {data && (
        <Timeline
          items={groupHappenings(data).map(({ at, actorName, what, details }, place) => ({
            id: `${at} ${place}`, at, when: sayInstant(at), who: actorName ?? 'Hệ thống', what: sayHappening(what), detail: sayAll(details.flatMap((detail) => sayHappeningDetail(detail, pack) ?? [])),
          }))}
        />
      )}
    </Section>
  )
}

/** One thing in its line, several as a list. */
const sayAll = (lines: readonly string[]) => (lines.length > 1 ? <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul> : lines[0])
