import { readSitting } from '@sangkien/contract/council'
import { listPaperSheets } from '@sangkien/contract/paper-sheet'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { oneOf, useAddress, useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { PaperSheetForm } from './PaperSheetForm.tsx'
import { PaperSheetTable } from './PaperSheetTable.tsx'
import './scoring.css'

/** Sheets that came on paper: two officers key each one in, without the other's figures. */
export default function PaperSheetsPage() {
  const id = useParam('id')
  const { data: rows } = useSuspenseQuery(asks(listPaperSheets, { params: { id } }))
  const { data: sitting } = useSuspenseQuery(asks(readSitting, { params: { id } }))
  const { search, set, href } = useAddress((raw) => ({ ho: oneOf(raw, 'ho'), nguoi: oneOf(raw, 'nguoi') }))
  const chosen = sitting.agenda.some(({ initiativeId }) => initiativeId === search.ho) && sitting.members.some(({ personId }) => personId === search.nguoi)
  return (
    <Page title="Nhập phiếu giấy" back={{ href: `/phien-hop/${id}`, label: sitting.name }} lead="Mỗi phiếu do hai người nhập riêng; khớp nhau thì tính là đã gửi.">
      <Notice>Người nhập không phải là thành viên hội đồng hay tác giả. Bạn không thấy số người kia đã nhập; khi hai lần nhập khác nhau, hệ thống chỉ ra tiêu chí khác để cả hai xem lại phiếu giấy. Thành viên đã có phiếu điện tử thì không nhập phiếu giấy.</Notice>
      <Card title="Phiếu cần nhập">
        <div className="columns">
          <SelectInput name="ho-so" label="Hồ sơ" empty="Chọn hồ sơ" options={sitting.agenda.map(({ initiativeId, code, title }) => ({ value: initiativeId, label: `${code} ${title}` }))} value={search.ho} onChange={(ho) => set({ ho })} />
          <SelectInput name="thanh-vien" label="Thành viên đã chấm" empty="Chọn thành viên" options={sitting.members.map(({ personId, name }) => ({ value: personId, label: name }))} value={search.nguoi} onChange={(nguoi) => set({ nguoi })} />
        </div>
      </Card>
      {chosen && <PaperSheetForm key={`${search.ho} ${search.nguoi}`} params={{ sittingId: id, initiativeId: search.ho, personId: search.nguoi }} />}
      {rows.length === 0 ? <EmptyState title="Chưa nhập phiếu giấy nào" /> : <PaperSheetTable rows={rows} href={({ initiativeId, personId }) => href({ ho: initiativeId, nguoi: personId })} />}
    </Page>
  )
}
