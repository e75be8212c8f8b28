import type { readHome } from '@sangkien/contract/home'
import type { Reply } from '../../api/wire.ts'
import { sayWhen } from '../../say/day.ts'
import { beginHappening } from '../../say/happening.ts'

type Lately = Reply<typeof readHome>['lately'][number]

/** What others did to one's own dossiers since the last working day. */
export const LatelyList = ({ lately, now }: { lately: readonly Lately[]; now: number }) => (
  <ul className="plain duties" aria-label="Mới xảy ra">
    {lately.map(({ id, code, title, what, at }) => (
      <li key={`${id} ${at} ${what}`} className="duty">
        <a href={`/sang-kien/${id}`}>
          <span>{beginHappening(what)}</span>
          <span className="soft small">{code && <span className="figures">{code} · </span>}{title}</span>
        </a>
        <time className="duty-facts soft small figures" dateTime={at}>{sayWhen(at, now)}</time>
      </li>
    ))}
  </ul>
)
