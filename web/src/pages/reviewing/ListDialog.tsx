import { acceptReviewerList, exportReviewers, readReviewerList } from '@sangkien/contract/reviewing'
import { limitOf } from '@sangkien/domain/evidence/limit-of'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call, fileAddress } from '../../api/api.ts'
import type { Reply } from '../../api/wire.ts'
import { sayFault } from '../../say/fault.ts'
import { sayReviewerWrong } from '../../say/reviewing.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FilePicker } from '../../ui/FilePicker.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Table } from '../../ui/Table.tsx'
import { tell } from '../../ui/Toast.tsx'
import { useReviewingAct } from './reviewing-query.ts'

type Looked = Reply<typeof readReviewerList>
type Line = Looked['lines'][number]

/** An assignment from Excel: first what it would do, row by row, then all of it or nothing. */
export function ListDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const [file, setFile] = useState<File>()
  const look = useMutation({ mutationFn: (picked: File) => call(readReviewerList, { params: { id }, file: picked }) })
  const take = useReviewingAct(id, ({ hash, lines }: Looked) => call(acceptReviewerList, { params: { id }, body: { hash, lines: changing(lines).map(({ initiativeId, personIds }) => ({ initiativeId: initiativeId!, personIds })) } }), () => { tell('Đã phân công theo danh sách; các thành viên được báo'); onClose() })
  const pick = (picked: File | undefined) => { if (!picked) return; setFile(picked); take.reset(); look.mutate(picked) }
  const unread = look.error && sayFault(look.error)
  const fault = take.error && sayFault(take.error)
  const { data } = look
  return (
    <Dialog
      open wide onClose={onClose} title="Nhập phân công từ Excel"
      acts={<><Button onClick={onClose}>Để sau</Button>{data && <Button kind="primary" busy={take.isPending} reason={whyNot(data)} onClick={() => take.mutate(data)}>Phân công {changing(data.lines).length} hồ sơ</Button>}</>}
    >
      <div className="stack reviewing-table">
        <p>Danh sách cần cột “Mã hồ sơ” và cột “Người phản biện” (nhiều người cách nhau bằng dấu chấm phẩy). <a href={fileAddress(exportReviewers, { params: { id } })} download>Tải bảng của phiên họp</a> để điền. Hồ sơ có tên trong danh sách sẽ có đúng những người được ghi; dòng để trống và hồ sơ không có trong danh sách giữ nguyên.</p>
        <FilePicker name="danh-sach" label="Tệp danh sách" kinds="Excel (.xlsx)" accept=".xlsx" largest={limitOf({ upload: true })} busy={look.isPending} chosen={file?.name} onPick={([picked]) => pick(picked)} error={unread ? `${unread.title}. ${unread.advice}` : undefined} />
        {fault && <Notice tone="error" live title={fault.title} acts={file && <Button onClick={() => pick(file)}>Đọc lại tệp</Button>}>{fault.advice}</Notice>}
        {data && !look.isPending && <Result looked={data} />}
      </div>
    </Dialog>
  )
}

const changing = (lines: readonly Line[]): readonly Line[] => lines.filter(({ changes, wrongs }) => changes && wrongs.length === 0)

const whyNot = ({ wrong, lines }: Looked): string | undefined => (wrong > 0 ? `Còn ${wrong} dòng sai. Hãy sửa trong tệp rồi chọn lại.` : changing(lines).length === 0 ? 'Danh sách không làm thay đổi phân công nào.' : undefined)

const Result = ({ looked: { lines, wrong } }: { looked: Looked }) => (
  <>
    <Notice tone={wrong > 0 ? 'warning' : 'info'} live title={wrong > 0 ? `${wrong} dòng sai` : 'Bản xem trước, chưa có hiệu lực'}>{wrong > 0 ? 'Chưa phân công dòng nào: danh sách được nhận cả hoặc không nhận.' : 'Chưa ai được báo. Xem lại rồi phân công.'}</Notice>
    {lines.length > 0 && (
      <Table
        caption="Các dòng của danh sách" rows={lines.toSorted((a, b) => b.wrongs.length - a.wrongs.length || a.row - b.row)} keyOf={({ row }) => String(row)}
        columns={[
          { id: 'row', title: 'Dòng', tight: true, cell: ({ row }) => row },
          { id: 'dossier', title: 'Hồ sơ', wide: true, cell: ({ code, title }) => <div>{title || <span className="soft">không có trong chương trình họp</span>}<span className="under soft small">{code}</span></div> },
          { id: 'names', title: 'Người phản biện', roomy: true, cell: ({ names }) => names.join('; ') },
          { id: 'state', title: 'Kết quả', cell: ({ wrongs, changes }) => (wrongs.length > 0 ? <div><StateBadge tone="overdue">Sai</StateBadge><ul className="plain small">{wrongs.map((one) => <li key={sayReviewerWrong(one)}>{sayReviewerWrong(one)}</li>)}</ul></div> : changes ? <StateBadge tone="soon">Sẽ phân công</StateBadge> : <StateBadge tone="done">Không đổi</StateBadge>) },
        ]}
      />
    )}
  </>
)
