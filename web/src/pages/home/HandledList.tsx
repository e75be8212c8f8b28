import { listHandled } from '@sangkien/contract/home'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import type { Address } from '../../frame/address.ts'
import { pagingLinks } from '../../frame/keyset.ts'
import { sayInstant } from '../../say/day.ts'
import { beginHappening } from '../../say/happening.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Paging } from '../../ui/Paging.tsx'

type Row = Reply<typeof listHandled>['rows'][number]

const places: { readonly [N in Row['noun']]: (id: string) => string } = {
  initiative: (id) => `/sang-kien/${id}`, decision: (id) => `/quyet-dinh/${id}`, outgoing: (id) => `/van-ban-di/${id}`, sitting: (id) => `/phien-hop/${id}`, report: (id) => `/bao-cao?nam=${id}`,
}

/** What one has dealt with, the latest first, a page at a time. */
export function HandledList({ address }: { address: Address<{ readonly sau: readonly string[] }> }) {
  const { sau } = address.search
  const { data } = useSuspenseQuery(asks(listHandled, { query: sau.length > 0 ? { after: sau.at(-1) } : {} }))
  return (
    <>
      {data.rows.length === 0
        ? <EmptyState title="Bạn chưa xử lý việc nào">Việc nào bạn làm xong (nộp hồ sơ, xác nhận, tiếp nhận, chấm điểm, ký duyệt…) sẽ được ghi lại ở đây.</EmptyState>
        : <ul className="plain duties" aria-label="Đã xử lý">{data.rows.map((row) => <HandledLine key={`${row.at} ${row.what} ${row.subjectId}`} row={row} />)}</ul>}
      <Paging shown={data.rows.length} total={data.total} atLeast={data.atLeast} {...pagingLinks(address, data.next)} />
    </>
  )
}

function HandledLine({ row: { at, what, noun, subjectId, code, title } }: { row: Row }) {
  const about = noun === 'report' ? `Năm ${subjectId}` : title || 'Chưa đặt tên'
  return (
    <li className="duty" data-row>
      {subjectId === null
        ? <span><strong>{beginHappening(what)}</strong><span className="soft">Bạn không còn quyền xem nội dung này</span></span>
        : <a href={places[noun](subjectId)}><strong>{beginHappening(what)}</strong><span>{code && <span className="soft figures">{code} · </span>}{about}</span></a>}
      <time className="duty-facts soft small figures" dateTime={at}>{sayInstant(at)}</time>
    </li>
  )
}
