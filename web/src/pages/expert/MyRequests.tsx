import { listMyExpertRequests } from '@sangkien/contract/expert'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { sayDayOf, sayInstant } from '../../say/day.ts'
import { DueBadge, StateBadge } from '../../ui/Badge.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Section } from '../../ui/Section.tsx'
import { Table } from '../../ui/Table.tsx'

type Row = Reply<typeof listMyExpertRequests>[number]

/** All there is for somebody from outside: the dossiers they were asked about, and what they said of them. */
export function MyRequests() {
  const { data } = useSuspenseQuery(asks(listMyExpertRequests, {}))
  const { organisation } = useMe()
  const [open, done] = [data.filter(({ sees }) => sees !== 'own_opinion'), data.filter(({ sees }) => sees === 'own_opinion')]
  return (
    <Page title="Hồ sơ mời bạn cho ý kiến" wide lead={`${organisation.name} mời bạn cho ý kiến chuyên gia về những hồ sơ dưới đây, và chỉ những hồ sơ này.`}>
      {open.length === 0
        ? <EmptyState title="Không có hồ sơ nào đang chờ ý kiến của bạn">Khi có lời mời mới, hồ sơ hiện ở đây và bạn nhận được thư.</EmptyState>
        : <Requests caption="Hồ sơ chờ ý kiến" rows={open} />}
      {done.length > 0 && <Section title="Ý kiến bạn đã gửi"><Requests caption="Ý kiến đã gửi" rows={done} /></Section>}
      <details className="no-print">
        <summary>Cách cho ý kiến</summary>
        <ol className="reading">
          <li>Mở hồ sơ và trả lời bạn có xung đột lợi ích với tác giả hay không. Có thì hồ sơ không mở cho bạn, không cần làm gì thêm.</li>
          <li>Đọc hồ sơ như tác giả đã nộp, rồi viết ý kiến. Nội dung đang viết tự lưu, chưa ai đọc được.</li>
          <li>Gửi ý kiến một lần. Gửi rồi hồ sơ đóng lại; bạn vẫn xem được ý kiến của mình. Tác giả không đọc được ý kiến này.</li>
        </ol>
      </details>
    </Page>
  )
}

const Requests = ({ caption, rows }: { caption: string; rows: readonly Row[] }) => (
  <Table
    caption={caption} rows={rows} keyOf={({ id }) => id}
    columns={[
      { id: 'title', title: 'Sáng kiến', wide: true, cell: ({ id, title }) => <a href={`/y-kien/${id}`}>{title}</a> },
      { id: 'asked', title: 'Ngày mời', tight: true, cell: ({ askedAt }) => <span className="figures">{sayDayOf(askedAt)}</span> },
      { id: 'due', title: 'Hạn gửi', cell: ({ answeredAt, workingDaysLeft, dueOn }) => (answeredAt === null ? <DueBadge left={workingDaysLeft} due={dueOn} /> : <StateBadge tone="done">Đã gửi ngày {sayDayOf(answeredAt)}</StateBadge>) },
      { id: 'state', title: 'Tình trạng', cell: ({ sees, savedAt }) => (sees === 'own_opinion' ? 'Hồ sơ đã đóng với bạn' : sees === 'question' ? 'Chờ bạn trả lời về xung đột lợi ích' : savedAt === null ? 'Chưa viết ý kiến' : `Đang viết, lưu lúc ${sayInstant(savedAt)}`) },
    ]}
  />
)
