import type { readLibraryEntry } from '@sangkien/contract/library'
import type { SolutionKind } from '@sangkien/domain/regulation/pack'
import type { RichText } from '@sangkien/domain/text/rich-text'
import type { Reply } from '../../api/wire.ts'
import { sayDay, sayInstant } from '../../say/day.ts'
import { sayMoney, sayNumber } from '../../say/number.ts'
import { saySolutionKind } from '../../say/solution-kind.ts'
import { KeyValues } from '../../ui/KeyValues.tsx'
import { RichTextView } from '../../ui/RichTextView.tsx'
import { Card, Section, WithRail } from '../../ui/Section.tsx'
import { Table } from '../../ui/Table.tsx'

type Entry = Reply<typeof readLibraryEntry>

/** One recognised initiative to read: the report left, the facts right. */
export function LibraryEntry({ entry }: { entry: Entry }) {
  const sections = (entry.content.sections ?? {}) as Readonly<Record<string, RichText>>
  const rows = entry.content.beforeAfter ?? []
  return (
    <WithRail rail={entry.source === 'past' ? <PastFacts entry={entry} origin={entry.origin} /> : <Facts entry={entry} />}>
      {entry.source === 'past' && <p className="reading">Sáng kiến này được công nhận trước khi cơ quan dùng hệ thống và được nhập từ danh sách cũ. Chỉ có những điều danh sách ghi; hồ sơ và báo cáo mô tả không có ở đây.</p>}
      {entry.sectionLabels.filter(({ key }) => sections[key]).map(({ key, label }) => (
        <Section key={key} title={label}><div className="reading"><RichTextView doc={sections[key]!} /></div></Section>
      ))}
      {rows.length > 0 && (
        <Section title="Trước và sau khi áp dụng">
          <Table
            caption="So sánh trước và sau" rows={rows.map((row, at) => ({ ...row, at }))} keyOf={(row) => String(row.at)}
            columns={[
              { id: 'measure', title: 'Chỉ tiêu', wide: true, cell: (row) => row.measure }, { id: 'unit', title: 'Đơn vị tính', cell: (row) => row.unit },
              { id: 'before', title: 'Trước', figures: true, cell: (row) => row.before }, { id: 'after', title: 'Sau', figures: true, cell: (row) => row.after }, { id: 'source', title: 'Nguồn số liệu', cell: (row) => row.source },
            ]}
          />
        </Section>
      )}
      {entry.conditionsToApply !== '' && <Section title="Điều kiện áp dụng"><p className="reading">{entry.conditionsToApply}</p></Section>}
    </WithRail>
  )
}

function Facts({ entry }: { entry: Entry }) {
  const { benefit } = entry
  return (
    <Card title="Thông tin">
      <KeyValues narrow items={[
        ['Mã số', entry.code], ['Tác giả', entry.authors.join(', ')], ['Đơn vị', entry.unitName],
        ['Quyết định', entry.decisionNumber === '' ? null : `${entry.decisionNumber} ngày ${sayDay(entry.decidedOn ?? '')}`],
        ['Loại giải pháp', entry.kinds.map((kind) => saySolutionKind(kind as SolutionKind)).join(', ')], ['Lĩnh vực', entry.fieldLabel],
        ['Áp dụng lần đầu', entry.firstAppliedOn && sayDay(entry.firstAppliedOn)],
        ['Tiền làm lợi một năm', benefit.money === null ? 'chưa đủ dữ liệu định lượng' : `${sayMoney(benefit.money)}${benefit.checked ? '' : ' (tác giả tự tính, chưa xác nhận)'}`],
        ['Giờ công tiết kiệm', benefit.hours === null ? 'chưa đủ dữ liệu định lượng' : `${sayNumber(benefit.hours, 0)} giờ/năm`],
      ]} />
    </Card>
  )
}

/** What an earlier list said, and which list that was. */
function PastFacts({ entry, origin }: { entry: Entry; origin: Entry['origin'] }) {
  return (
    <Card title="Thông tin">
      <KeyValues narrow items={[
        ['Tác giả', entry.authors.join(', ')], ['Đơn vị', entry.unitName || null], ['Năm công nhận', String(entry.year)],
        ['Quyết định', [entry.decisionNumber, entry.decidedOn && `ngày ${sayDay(entry.decidedOn)}`].filter(Boolean).join(' ') || null],
        // Outside, where it came from is nobody's business.
        ...(origin === null ? [] : [
          ['Nguồn', `Nhập từ danh sách cũ: ${origin.fileName}, dòng ${sayNumber(origin.row, 0)}`], ['Người nhập', `${origin.by}, ${sayInstant(origin.at)}`],
          ['Thư viện công khai', origin.public ? 'Có, khi cơ quan mở thư viện công khai' : 'Không'],
        ] as const),
      ]} />
    </Card>
  )
}
