import { decidePastRows, exportPastFaults, listPastImports, listPastRows, type PastRow, type PastSettings, readPastImport, setPastImport, startPastImport } from '@sangkien/contract/past-import'
import { limitOf } from '@sangkien/domain/evidence/limit-of'
import { sayVerdict } from '@sangkien/domain/import/say-row'
import { pastFields } from '@sangkien/domain/past/past-field'
import { sayPastDoubt, sayPastField, sayPastHint, sayPastWrong } from '@sangkien/domain/past/say-past'
import { useSuspenseQuery } from '@tanstack/react-query'
import { call, fileAddress } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import type { Wire } from '../../api/wire.ts'
import { sayDay } from '../../say/day.ts'
import { sayNumber } from '../../say/number.ts'
import { Checkbox } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { ConfirmPast } from './ConfirmPast.tsx'
import { type ImportList, whileBusy } from './import-list.ts'
import { TakeBack } from './TakeBack.tsx'

type Row = Wire<PastRow>

/** Initiatives recognised earlier, for the library. */
export const pastList: ImportList<PastSettings, Row> = {
  title: 'Nhập sáng kiến đã công nhận từ Excel', address: '/thu-vien/nhap', back: { href: '/thu-vien', label: 'Thư viện sáng kiến' },
  file: {
    label: 'Danh sách sáng kiến đã công nhận', help: 'Danh sách của những năm trước giữ nguyên như đang có: hệ thống tự tìm dòng tiêu đề, tên sáng kiến, tác giả, năm, quyết định. Chưa có gì thay đổi cho đến khi xem trước và xác nhận.',
    largest: limitOf(startPastImport),
  },
  useJobs: () => useSuspenseQuery(asks(listPastImports, {})).data,
  useJob: (id) => useSuspenseQuery({ ...asks(readPastImport, { params: { id } }), refetchInterval: whileBusy }).data,
  useRows: (id, query, version) => useSuspenseQuery(asks(listPastRows, { params: { id }, query }, version)).data,
  send: (file) => call(startPastImport, { file }),
  set: (id, body) => call(setPastImport, { params: { id }, body }),
  faultsAddress: (id) => fileAddress(exportPastFaults, { params: { id } }),
  forget: () => forget(readPastImport, listPastImports, listPastRows),
  fields: pastFields.map((field) => ({ value: field, label: sayPastField(field) })),
  Settings: ({ typed, put }) => (
    <>
      <div className="columns"><DateInput name="on" label="Danh sách tính đến ngày" required value={typed.on} onChange={(on) => put({ on })} help="Năm và quyết định sau ngày này là ghi sai." /></div>
      <Checkbox
        name="publish" label="Cho xem cả ở thư viện công khai" note="Chỉ những sáng kiến có đủ số và ngày quyết định, và khi cơ quan mở thư viện công khai." checked={typed.publish} onChange={(publish) => put({ publish })}
      />
    </>
  ),
  sayIgnored: (count) => `${count} dòng không phải là sáng kiến`,
  sayVerdict: (verdict) => (verdict === 'same' ? 'Đã có' : sayVerdict(verdict)),
  columns: [
    { id: 'row', title: 'Dòng', figures: true, tight: true, cell: ({ row }) => row ?? '–' },
    { id: 'name', title: 'Tên sáng kiến', wide: true, cell: ({ entryId, name }) => (entryId ? <a href={`/thu-vien/${entryId}`}>{name}</a> : name || '–') },
    { id: 'authors', title: 'Tác giả', cell: ({ authors, unitName }) => <>{authors.map(({ name }) => name).join(', ') || '–'}{unitName && <><br /><span className="soft small">{unitName}</span></>}</> },
    { id: 'year', title: 'Năm', figures: true, tight: true, cell: ({ year }) => year ?? '–' },
    { id: 'decision', title: 'Quyết định', cell: ({ decisionNumber, decidedOn }) => [decisionNumber, decidedOn && sayDay(decidedOn)].filter(Boolean).join(', ') || '–' },
    { id: 'what', title: 'Nội dung', cell: (row) => { const said = sayRow(row); return said.length === 0 ? '–' : <ul className="plain">{said.map((line) => <li key={line}>{line}</li>)}</ul> } },
  ],
  doubts: {
    askOf: () => 'là sáng kiến nào',
    optionsOf: ({ candidates }) => [
      ...candidates.map((one) => ({ value: one.id, label: `Đã có: năm ${one.year}, ${one.authors.join(', ')}${one.decisionNumber ? `, ${one.decisionNumber}` : ''}` })),
      { value: 'new', label: 'Là sáng kiến khác' },
    ],
    decide: (id, body) => call(decidePastRows, { params: { id }, body }),
  },
  sayCounts: ({ counts }) => (counts ? `${sayNumber(counts.new)} mới, ${sayNumber(counts.same)} đã có` : '–'),
  sayDone: ({ counts }) => (counts ? `${sayNumber(counts.new)} sáng kiến mới trong thư viện, ${sayNumber(counts.same)} đã có từ trước.` : ''),
  Confirm: ConfirmPast,
  After: TakeBack,
}

const sayRow = ({ wrongs, doubt, hints }: Row): readonly string[] => [...wrongs.map(sayPastWrong), ...(doubt ? [sayPastDoubt(doubt)] : []), ...hints.map(sayPastHint)]
