import { decideImportRows, exportImportFaults, type ImportRow, type ImportSettings, listImportRows, listPeopleImports, readPeopleImport, setPeopleImport, startPeopleImport } from '@sangkien/contract/people-import'
import { limitOf } from '@sangkien/domain/evidence/limit-of'
import { personFields } from '@sangkien/domain/import/person-field'
import { sayDoubt, sayHint, sayPersonField, sayVerdict, sayWrong } from '@sangkien/domain/import/say-row'
import { type PersonKind, personKinds } from '@sangkien/domain/people/kind'
import { useSuspenseQuery } from '@tanstack/react-query'
import { call, fileAddress } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import type { Wire } from '../../api/wire.ts'
import { sayDay } from '../../say/day.ts'
import { sayNumber } from '../../say/number.ts'
import { sayPersonKind } from '../../say/person.ts'
import { Checkbox } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { ConfirmPeople } from './ConfirmPeople.tsx'
import { type ImportList, whileBusy } from './import-list.ts'
import { sayChange } from './import-words.ts'

type Row = Wire<ImportRow>

/** Staff lists. */
export const peopleList: ImportList<ImportSettings, Row> = {
  title: 'Nhập danh sách người từ Excel', address: '/quan-tri/nguoi/nhap', back: { href: '/quan-tri/nguoi', label: 'Người' },
  file: { label: 'Danh sách người', help: 'Danh sách của cơ quan giữ nguyên như đang có: hệ thống tự tìm dòng tiêu đề và các cột. Chưa có gì thay đổi cho đến khi xem trước và xác nhận.', largest: limitOf(startPeopleImport) },
  useJobs: () => useSuspenseQuery(asks(listPeopleImports, {})).data,
  useJob: (id) => useSuspenseQuery({ ...asks(readPeopleImport, { params: { id } }), refetchInterval: whileBusy }).data,
  useRows: (id, query, version) => useSuspenseQuery(asks(listImportRows, { params: { id }, query }, version)).data,
  send: (file) => call(startPeopleImport, { file }),
  set: (id, body) => call(setPeopleImport, { params: { id }, body }),
  faultsAddress: (id) => fileAddress(exportImportFaults, { params: { id } }),
  forget: () => forget(readPeopleImport, listPeopleImports, listImportRows),
  fields: personFields.map((field) => ({ value: field, label: sayPersonField(field) })),
  Settings: ({ typed, put }) => (
    <>
      <div className="columns">
        <DateInput name="on" label="Danh sách tính đến ngày" required value={typed.on} onChange={(on) => put({ on })} help="Vị trí mới bắt đầu từ ngày này." />
        <SelectInput name="kind" label="Diện khi danh sách không ghi" options={personKinds.map((kind) => ({ value: kind, label: sayPersonKind(kind) }))} value={typed.kind} onChange={(kind) => put({ kind: kind as PersonKind })} />
      </div>
      <Checkbox name="createUnits" label="Lập các đơn vị chưa có" note="Theo tên ghi trong danh sách, từ ngày của danh sách; sắp xếp lại sau ở trang Đơn vị." checked={typed.createUnits} onChange={(createUnits) => put({ createUnits })} />
    </>
  ),
  sayIgnored: (count) => `${count} dòng không phải là người`,
  sayVerdict,
  columns: [
    { id: 'row', title: 'Dòng', figures: true, tight: true, cell: ({ row }) => row ?? '–' },
    { id: 'name', title: 'Họ và tên', wide: true, cell: ({ personId, name }) => (personId ? <a href={`/quan-tri/nguoi/${personId}`}>{name}</a> : name || '–') },
    { id: 'born', title: 'Ngày sinh', tight: true, cell: ({ birthDate }) => (birthDate ? sayDay(birthDate) : '–') },
    { id: 'unit', title: 'Đơn vị', cell: ({ unitName, title }) => <>{unitName || '–'}{title && <><br /><span className="soft small">{title}</span></>}</> },
    { id: 'what', title: 'Nội dung', cell: (row) => { const said = sayRow(row); return said.length === 0 ? '–' : <ul className="plain">{said.map((line) => <li key={line}>{line}</li>)}</ul> } },
  ],
  doubts: {
    askOf: ({ name }) => `${name} là ai`,
    optionsOf: ({ candidates }) => [
      ...candidates.map((one) => ({ value: one.id as string, label: `Là ${one.fullName}${one.birthDate ? `, sinh ${sayDay(one.birthDate)}` : ''}${one.unitName ? `, ${one.unitName}` : ''}` })),
      { value: 'new', label: 'Là người mới' },
    ],
    decide: (id, body) => call(decideImportRows, { params: { id }, body }),
  },
  sayCounts: ({ counts }) => (counts ? `${sayNumber(counts.new)} mới, ${sayNumber(counts.changed)} thay đổi` : '–'),
  sayDone: ({ counts }) => (counts ? `${sayNumber(counts.new)} người mới, ${sayNumber(counts.changed)} người thay đổi, ${sayNumber(counts.same)} người không đổi. Tài khoản được mở riêng ở trang của từng người.` : ''),
  Confirm: ConfirmPeople,
}

const sayRow = ({ changes, wrongs, doubt, hints }: Row): readonly string[] => [...wrongs.map(sayWrong), ...(doubt ? [sayDoubt(doubt)] : []), ...changes.map(sayChange), ...hints.map(sayHint)]
