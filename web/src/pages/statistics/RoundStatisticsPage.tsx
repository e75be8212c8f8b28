import { exportRoundStatistics, readRoundStatistics } from '@sangkien/contract/statistics'
import { sayTermKind, sayTimedStep } from '@sangkien/domain/statistics/say-step'
import { useSuspenseQuery } from '@tanstack/react-query'
import { fileAddress } from '../../api/api.ts'
import { asks } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { sayNumber } from '../../say/number.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { KeyValues } from '../../ui/KeyValues.tsx'
import { Section } from '../../ui/Section.tsx'
import { Table } from '../../ui/Table.tsx'

type Statistics = Reply<typeof readRoundStatistics>
type Longest = NonNullable<Statistics['times'][number]['longest']>
const days = (count: number | null) => (count === null ? '–' : sayNumber(count))

/** How a round went, for who answers for it: where time went, how far the council agreed, who carried how much, what was refused and why. */
export default function RoundStatisticsPage() {
  const id = useParam('id')
  const { data } = useSuspenseQuery(asks(readRoundStatistics, { params: { id } }))
  return (
    <Page title={`Thống kê ${data.name}`} wide back={{ href: '/quan-tri/dot-xet', label: 'Đợt xét' }} lead={leadOf(data)} acts={data.filed > 0 && <a className="no-print" href={fileAddress(exportRoundStatistics, { params: { id } })} download>Tải bảng Excel</a>}>
      {data.filed === 0 ? <EmptyState title="Đợt này chưa có hồ sơ nào được nộp">Số liệu xuất hiện khi có hồ sơ đầu tiên.</EmptyState> : (
        <>
          <Section title="Thời gian từng bước"><Times rows={data.times} /></Section>
          <Section title="Đúng hạn, trễ hạn">
            <Table caption="Số hồ sơ đúng hạn và trễ hạn" rows={data.terms} keyOf={({ kind }) => kind} columns={[
              { id: 'kind', title: 'Thời hạn', wide: true, cell: ({ kind }) => sayTermKind(kind) },
              { id: 'inTime', title: 'Đúng hạn', figures: true, cell: ({ inTime }) => sayNumber(inTime) },
              { id: 'late', title: 'Trễ hạn', figures: true, cell: ({ late }) => sayNumber(late) },
            ]} />
          </Section>
          <Section title="Mức thống nhất của hội đồng"><Agreement agreement={data.agreement} /></Section>
          <Section title="Khối lượng của từng thành viên">
            {data.load.length === 0 ? <p className="soft">Chưa có phiên họp nào của đợt này kết thúc.</p> : (
              <Table caption="Khối lượng của từng thành viên" rows={data.load} keyOf={({ personId }) => personId} columns={[
                { id: 'name', title: 'Thành viên', wide: true, cell: ({ name }) => name },
                { id: 'judged', title: 'Hồ sơ được xét', figures: true, cell: ({ judged }) => sayNumber(judged) },
                { id: 'sheets', title: 'Phiếu chấm đã gửi', figures: true, cell: ({ sheets }) => sayNumber(sheets) },
                { id: 'out', title: 'Không tham gia', figures: true, cell: ({ out }) => sayNumber(out) },
                { id: 'present', title: 'Phiên có mặt', figures: true, cell: ({ present, sittings }) => `${present}/${sittings}` },
              ]} />
            )}
          </Section>
          <Section title="Không tiếp nhận, không công nhận và vì sao">
            <Reasons caption="Lý do không tiếp nhận" none="Không có hồ sơ nào bị từ chối tiếp nhận." rows={data.intakeReasons} href={`/sang-kien?dot=${id}&buoc=intake_refused`} count={data.refusedAtIntake} />
            <Reasons caption="Lý do không công nhận" none="Không có hồ sơ nào không được công nhận, hoặc thông báo không nêu lý do theo danh mục của quy chế." rows={data.declineReasons} href={`/sang-kien?dot=${id}&buoc=declined`} count={data.declined} />
          </Section>
        </>
      )}
    </Page>
  )
}

const leadOf = ({ filed, recognised, declined, refusedAtIntake, deferred, withdrawn, underWay }: Statistics) =>
  `${sayNumber(filed)} hồ sơ đã nộp: ${[[recognised, 'được công nhận'], [declined, 'không được công nhận'], [refusedAtIntake, 'không tiếp nhận'], [deferred, 'để lại đợt sau'], [withdrawn, 'đã rút'], [underWay, 'đang xét']].filter(([count]) => count !== 0).map(([count, what]) => `${sayNumber(count as number)} ${what}`).join(', ')}.`

function Times({ rows }: { rows: Statistics['times'] }) {
  return (
    <>
      <p className="soft">Tính theo ngày làm việc, không kể ngày bắt đầu bước.</p>
      <Table caption="Thời gian từng bước, theo ngày làm việc" rows={rows} keyOf={({ step }) => step} columns={[
        { id: 'step', title: 'Bước', wide: true, cell: ({ step }) => sayTimedStep(step) },
        { id: 'dossiers', title: 'Hồ sơ', figures: true, cell: ({ dossiers }) => sayNumber(dossiers) },
        { id: 'median', title: 'Một nửa không quá', figures: true, cell: ({ median }) => days(median) },
        { id: 'ninth', title: '9/10 không quá', figures: true, cell: ({ ninth }) => days(ninth) },
        { id: 'longest', title: 'Lâu nhất', cell: ({ longest }) => longest && <LongestCell longest={longest} /> },
      ]} />
    </>
  )
}

const LongestCell = ({ longest: { days: count, initiativeId, code, title } }: { longest: Longest }) => <div>{sayNumber(count)} ngày, <a href={`/sang-kien/${initiativeId}`} title={title}>{code}</a></div>

function Agreement({ agreement: { dossiers, line, meanSpread, beyondLine, outliers, discussed, unanimous, voted, widest } }: { agreement: Statistics['agreement'] }) {
  if (dossiers === 0 && voted === 0) return <p className="soft">Chưa có kết quả nào được công bố mà bạn được xem điểm và biểu quyết.</p>
  return (
    <>
      <KeyValues items={[
        ...(meanSpread === null ? [] : [['Chênh lệch điểm trung bình', `${sayNumber(meanSpread)} điểm giữa phiếu cao nhất và thấp nhất, trên ${sayNumber(dossiers)} hồ sơ`] as const]),
        ...(line === null ? [] : [[`Chênh quá ${sayNumber(line)} điểm`, `${sayNumber(beyondLine)} hồ sơ; ${sayNumber(outliers)} phiếu nằm xa các phiếu khác`] as const]),
        ['Thảo luận về điểm', `${sayNumber(discussed)} hồ sơ`],
        ['Biểu quyết cùng một ý', `${sayNumber(unanimous)} trên ${sayNumber(voted)} hồ sơ`],
      ]} />
      {widest.length > 0 && <h3>Các phiếu chênh nhau nhiều nhất</h3>}
      {widest.length > 0 && <Table caption="Hồ sơ các phiếu chênh nhau nhiều nhất" rows={widest} keyOf={({ initiativeId }) => initiativeId} columns={[
        { id: 'title', title: 'Sáng kiến', wide: true, cell: ({ initiativeId, code, title }) => <div><a href={`/sang-kien/${initiativeId}`}>{title}</a> <span className="soft small figures">{code}</span></div> },
        { id: 'sheets', title: 'Phiếu', figures: true, cell: ({ sheets }) => sayNumber(sheets) },
        { id: 'mean', title: 'Trung bình', figures: true, cell: ({ mean }) => sayNumber(mean) },
        { id: 'spread', title: 'Chênh lệch', figures: true, cell: ({ spread }) => sayNumber(spread) },
      ]} />}
    </>
  )
}

function Reasons({ caption, none, rows, href, count }: { caption: string; none: string; rows: Statistics['declineReasons']; href: string; count: number }) {
  if (rows.length === 0) return <p className="soft">{none}{count > 0 && <> <a href={href}>Xem {sayNumber(count)} hồ sơ</a></>}</p>
  return (
    <>
      <Table caption={caption} rows={rows} keyOf={({ code }) => code} columns={[
        { id: 'label', title: caption, wide: true, cell: ({ label }) => label },
        { id: 'count', title: 'Số hồ sơ', figures: true, cell: (row) => sayNumber(row.count) },
      ]} />
      <p><a href={href}>Xem {sayNumber(count)} hồ sơ</a></p>
    </>
  )
}
