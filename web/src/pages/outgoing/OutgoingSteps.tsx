import { sayInstant } from '../../say/day.ts'
import { sayOutgoingAct } from '../../say/outgoing.ts'
import { Timeline } from '../../ui/Timeline.tsx'
import type { OutgoingView } from './outgoing.ts'

/** What was done, the newest first; what no longer counts says so. */
export const OutgoingSteps = ({ steps }: { steps: OutgoingView['steps'] }) => (
  <Timeline
    items={steps.map(({ act, byName, at, note, revision, void: gone }, order) => ({
      id: String(order), when: sayInstant(at), at, who: byName, what: gone ? <s>{sayOutgoingAct(act).toLocaleLowerCase('vi')}</s> : sayOutgoingAct(act).toLocaleLowerCase('vi'),
      detail: (note !== '' || gone || revision > 1) && <>{gone && <p className="soft">Không còn giá trị: văn bản đã sửa lại hoặc bị trả lại sau đó.</p>}{note && <p>{note}</p>}{revision > 1 && <p className="soft small">Lần trình thứ {revision}</p>}</>,
    })).toReversed()}
  />
)
