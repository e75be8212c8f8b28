import { type CorpusListRow, type CorpusListSettings, exportCorpusFaults, listCorpusImports, listCorpusRows, readCorpusImport, setCorpusImport, startCorpusImport } from '@sangkien/contract/corpus-import'
import type { ListKind } from '@sangkien/domain/corpus/corpus-kind'
import { sourceLength } from '@sangkien/domain/corpus/refuse-source'
import { sayCorpusHint } from '@sangkien/domain/corpus/say-corpus'
import { limitOf } from '@sangkien/domain/evidence/limit-of'
import { sayVerdict } from '@sangkien/domain/import/say-row'
import { pastFields } from '@sangkien/domain/past/past-field'
import { sayPastField, sayPastWrong } from '@sangkien/domain/past/say-past'
import { useSuspenseQuery } from '@tanstack/react-query'
import { call, fileAddress } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import type { Wire } from '../../api/wire.ts'
import { sayDay } from '../../say/day.ts'
import { sayNumber } from '../../say/number.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { type ImportList, whileBusy } from '../import/import-list.ts'
import { listKindOptions, sourceHelp } from './files-kind.ts'
import { ImportConfirm } from './ImportConfirm.tsx'
import { ImportTakeBack } from './ImportTakeBack.tsx'

type Row = Wire<CorpusListRow>

/** Solutions, procedures and initiatives of others, for the corpus. */
export const corpusList: ImportList<CorpusListSettings, Row> = {
  title: 'Nhập danh sách vào kho đối chiếu', address: '/kho-doi-chieu/nhap', back: { href: '/kho-doi-chieu', label: 'Kho đối chiếu' },
  file: {
    label: 'Danh sách sáng kiến, giải pháp hoặc quy trình', help: 'Giữ nguyên như nơi lập đã gửi: hệ thống tự tìm dòng tiêu đề và các cột. Chưa có gì thay đổi cho đến khi xem trước và xác nhận. Sáng kiến cơ quan đã công nhận thì nhập ở Thư viện sáng kiến.',
    largest: limitOf(startCorpusImport),
  },
  useJobs: () => useSuspenseQuery(asks(listCorpusImports, {})).data,
  useJob: (id) => useSuspenseQuery({ ...asks(readCorpusImport, { params: { id } }), refetchInterval: whileBusy }).data,
  useRows: (id, query, version) => useSuspenseQuery(asks(listCorpusRows, { params: { id }, query }, version)).data,
  send: (file) => call(startCorpusImport, { file }),
  set: (id, body) => call(setCorpusImport, { params: { id }, body }),
  faultsAddress: (id) => fileAddress(exportCorpusFaults, { params: { id } }),
  forget: () => forget(readCorpusImport, listCorpusImports, listCorpusRows),
  fields: pastFields.map((field) => ({ value: field, label: sayPastField(field) })),
  Settings: ({ typed, put }) => (
    <>
      <SelectInput name="kind" label="Danh sách này gồm" options={listKindOptions} value={typed.kind} onChange={(kind) => put({ kind: kind as ListKind })} />
      <TextInput name="source" label="Nguồn" required help={sourceHelp} maxLength={sourceLength.most} value={typed.source} onChange={(source) => put({ source })} />
      <div className="columns"><DateInput name="on" label="Danh sách tính đến ngày" required value={typed.on} onChange={(on) => put({ on })} help="Năm và quyết định sau ngày này là ghi sai." /></div>
    </>
  ),
  sayIgnored: (count) => `${count} dòng không phải là sáng kiến`,
  sayVerdict: (verdict) => (verdict === 'same' ? 'Đã có' : sayVerdict(verdict)),
  columns: [
    { id: 'row', title: 'Dòng', figures: true, tight: true, cell: ({ row }) => row ?? '–' },
    { id: 'name', title: 'Tên', wide: true, cell: ({ name }) => name || '–' },
    { id: 'authors', title: 'Tác giả, đơn vị', cell: ({ authors, unitName }) => <>{authors.join(', ') || '–'}{unitName && <><br /><span className="soft small">{unitName}</span></>}</> },
    { id: 'year', title: 'Năm', figures: true, tight: true, cell: ({ year }) => year ?? '–' },
    { id: 'decision', title: 'Quyết định', cell: ({ decisionNumber, decidedOn }) => [decisionNumber, decidedOn && sayDay(decidedOn)].filter(Boolean).join(', ') || '–' },
    { id: 'what', title: 'Nội dung', cell: ({ wrongs, hints }) => { const said = [...wrongs.map(sayPastWrong), ...hints.map(sayCorpusHint)]; return said.length === 0 ? '–' : <ul className="plain">{said.map((line) => <li key={line}>{line}</li>)}</ul> } },
  ],
  sayCounts: ({ counts }) => (counts ? `${sayNumber(counts.new)} mới, ${sayNumber(counts.same)} đã có` : '–'),
  sayDone: ({ counts }) => (counts ? `${sayNumber(counts.new)} mục mới trong kho, ${sayNumber(counts.same)} mục đã có từ trước. Các lần đối chiếu từ nay so cả với danh sách này.` : ''),
  Confirm: ImportConfirm,
  After: ImportTakeBack,
}
