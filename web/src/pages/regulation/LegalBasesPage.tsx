import { addLegalBasis, changeLegalBasis, type LegalBasisRow, listLegalBases } from '@sangkien/contract/legal-basis'
import { readHome } from '@sangkien/contract/home'
import { readRegulation } from '@sangkien/contract/regulation'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { sayDay } from '../../say/day.ts'
import { sayEvidence } from '../../say/evidence.ts'
import { sayFault } from '../../say/fault.ts'
import { sayPackPath } from '../../say/pack-path.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Table } from '../../ui/Table.tsx'
import { tell } from '../../ui/Toast.tsx'
import { AdminTabs } from '../people/AdminTabs.tsx'
import { BasisDialog } from './BasisDialog.tsx'
import { type BasisTyped, bodyOf, emptyBasis, typedFrom } from './basis-typed.ts'

/** The register of legal bases: what each became, and which rules of the agency still rest on one that is over. */
export default function LegalBasesPage() {
  const { data: rows } = useSuspenseQuery(asks(listLegalBases, {}))
  const may = useMe().roles.some((role) => role === 'secretariat' || role === 'administrator')
  const [typed, setTyped] = useState<BasisTyped>()
  const save = useMutation({
    mutationFn: (one: BasisTyped) => (one.id === undefined ? call(addLegalBasis, { body: { ...bodyOf(one), code: one.code } }) : call(changeLegalBasis, { params: { id: one.id }, body: { ...bodyOf(one), version: one.version } })),
    onSuccess: async () => { setTyped(undefined); await forget(listLegalBases, readRegulation, readHome); tell('Đã lưu vào danh mục') },
  })
  const begin = (next: BasisTyped) => { save.reset(); setTyped(next) }
  const resting = rows.filter(({ rules }) => rules.length > 0)
  const titleOf = (code: string) => rows.find(({ entry }) => entry.code === code)?.entry.number || code
  return (
    <Page title="Căn cứ pháp lý" wide lead="Văn bản mà quy chế và các quyết định dẫn chiếu. Quyết định chỉ ghi căn cứ còn hiệu lực vào ngày ban hành, trừ hồ sơ mà văn bản mới cho tiếp tục theo văn bản cũ." acts={may && <Button kind="primary" icon={Plus} onClick={() => begin(emptyBasis)}>Thêm văn bản</Button>}>
      <AdminTabs />
      {resting.length > 0 && (
        <Notice tone="warning" title="Quy chế đang áp dụng còn dựa trên văn bản đã hết hiệu lực">
          <ul>{resting.map(({ id, entry, rules }) => <li key={id}>{entry.number}{entry.replacedBy && `, nay là ${titleOf(entry.replacedBy.code)}`}: {rules.map((path) => sayPackPath(path)).join('; ')}.</li>)}</ul>
          <p>Xem lại các quy định này rồi <a href="/quan-tri/quy-che">sửa quy chế thành bản mới</a>.</p>
        </Notice>
      )}
      <Table
        caption="Danh mục căn cứ pháp lý" rows={rows} keyOf={({ id }) => id}
        columns={[
          { id: 'number', title: 'Số, ký hiệu', tight: true, cell: ({ entry }) => entry.number || '–' },
          { id: 'title', title: 'Trích yếu', wide: true, cell: (row) => (may ? <button type="button" className="link" onClick={() => begin(typedFrom(row))}>{row.entry.title}</button> : row.entry.title) },
          { id: 'issuer', title: 'Cơ quan ban hành', cell: ({ entry }) => entry.issuer || '–' },
          { id: 'days', title: 'Hiệu lực', cell: ({ entry: { validFrom, validTo } }) => [validFrom && `từ ${sayDay(validFrom)}`, validTo && `đến ${sayDay(validTo)}`].filter(Boolean).join(' ') || '–' },
          { id: 'state', title: 'Tình trạng', cell: (row) => <BasisState row={row} titleOf={titleOf} /> },
          { id: 'evidence', title: 'Mức độ chắc chắn', cell: ({ entry }) => sayEvidence(entry.evidence) },
        ]}
      />
      {typed && <BasisDialog typed={typed} onChange={setTyped} others={rows.map(({ entry }) => entry).filter(({ code }) => code !== typed.code)} onClose={() => setTyped(undefined)} onSend={() => save.mutate(typed)} busy={save.isPending} fault={save.isError ? sayFault(save.error) : undefined} />}
    </Page>
  )
}

/** What became of it, and whom a new one spares. */
function BasisState({ row: { entry: { replacedBy, amendedBy, transition }, over }, titleOf }: { row: Pick<LegalBasisRow, 'entry' | 'over'>; titleOf: (code: string) => string }) {
  return (
    <div className="stack tight">
      <span>{over ? <StateBadge tone="stopped">Hết hiệu lực</StateBadge> : <StateBadge tone="done">Còn hiệu lực</StateBadge>}</span>
      {replacedBy && <span>{titleOf(replacedBy.code)} thay thế từ {sayDay(replacedBy.on)}</span>}
      {amendedBy.map(({ code, on }) => <span key={code}>{titleOf(code)} sửa đổi từ {sayDay(on)}</span>)}
      {transition && <span>Hồ sơ nhận trước {sayDay(transition.receivedBefore)} tiếp tục theo văn bản cũ{transition.unlessMoreFavourable && ', trừ khi văn bản này có lợi hơn'}</span>}
    </div>
  )
}
