import type { readHome } from '@sangkien/contract/home'
import type { Stage } from '@sangkien/domain/initiative/stage'
import type { Reply } from '../../api/wire.ts'
import { sayStage } from '../../say/stage.ts'
import { DueBadge } from '../../ui/Badge.tsx'

type Waiting = Reply<typeof readHome>['waiting'][number]

/** What one waits for from others: who has it, and by when. */
export const WaitingList = ({ waiting }: { waiting: readonly Waiting[] }) => (
  <ul className="plain duties" aria-label="Chờ người khác">
    {waiting.map(({ id, code, title, stage, who, dueOn, workingDaysLeft }) => (
      <li key={id} className="duty">
        <a href={`/sang-kien/${id}`}>
          <span>{code && <span className="soft figures">{code} · </span>}{title || 'Chưa đặt tên'}</span>
          <span className="soft small">{sayStage(stage as Stage)}{who.length > 0 && `: ${nameSome(who)}`}</span>
        </a>
        <span className="duty-facts">{workingDaysLeft !== null && <DueBadge left={workingDaysLeft} due={dueOn ?? undefined} />}</span>
      </li>
    ))}
  </ul>
)

const most = 3

/** The first few names, and how many more. */
const nameSome = (names: readonly string[]): string =>
  names.length > most ? `${names.slice(0, most).join(', ')} và ${names.length - most} người khác` : names.join(', ')
