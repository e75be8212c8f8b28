import { listNotices, readNotice } from '@sangkien/contract/home'
import { readMe } from '@sangkien/contract/session'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { sayInstant } from '../../say/day.ts'

type Row = Reply<typeof listNotices>['rows'][number]

/** One notice: what happened, to which dossier, when. Following it marks it as seen. */
export function NoticeLine({ row }: { row: Row }) {
  const seen = () => { if (row.readAt === null) void call(readNotice, { params: { id: row.id } }).then(() => forget(listNotices, readMe)) }
  return (
    <li className={row.readAt === null ? 'unread' : ''} data-row>
      <a href={row.path} onClick={seen}>
        <strong>{row.words}</strong>
        {row.title !== null && <span>{[row.code, row.title].filter(Boolean).join(' · ')}</span>}
        <span className="soft small">{sayInstant(row.at)}{row.readAt === null && <span className="unseen"> (chưa xem)</span>}</span>
      </a>
    </li>
  )
}
