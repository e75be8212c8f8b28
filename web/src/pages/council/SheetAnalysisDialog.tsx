import { orderByDisagreement, readSheetAnalysis } from '@sangkien/contract/sheet-analysis'
import { useQuery } from '@tanstack/react-query'
import { ArrowDownWideNarrow } from 'lucide-react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { sayReason } from '../../say/act.ts'
import { sayFault } from '../../say/fault.ts'
import { sayDifference, sayNumber } from '../../say/number.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Table } from '../../ui/Table.tsx'
import { tell } from '../../ui/Toast.tsx'
import { type SittingView, useSittingAct } from './sitting-query.ts'

/** For who runs the sitting: on which dossiers the sheets disagree, which ones lie apart, how severe each member is; and the agenda in that order. */
export function SheetAnalysisDialog({ sitting, onClose }: { sitting: SittingView; onClose: () => void }) {
  const { data, error } = useQuery(asks(readSheetAnalysis, { params: { id: sitting.id } }))
  const order = useSittingAct(sitting.id, () => call(orderByDisagreement, { params: { id: sitting.id } }), () => { void forget(readSheetAnalysis); tell('Đã sắp chương trình theo mức bất đồng'); onClose() })
  const fault = (error ?? order.error) && sayFault(error ?? order.error)
  return (
    <Dialog
      open wide onClose={onClose} title="Phân tích phiếu chấm"
      acts={<><Button onClick={onClose}>Đóng</Button>{data && <Button kind="primary" icon={ArrowDownWideNarrow} busy={order.isPending} reason={sayReason(data.acts.order)} onClick={() => order.mutate()}>Sắp thứ tự theo mức bất đồng</Button>}</>}
    >
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      {!data && !error && <Skeleton lines={8} label="Đang tính…" />}
      {data && (
        <div className="stack">
          <Notice>Chỉ người điều hành phiên họp xem được, không chiếu lên màn hình chung. Điểm không thay đổi vì bảng này. Khi sắp thứ tự, hồ sơ có tác giả là thành viên hội đồng giữ nguyên chỗ.</Notice>
          <Table
            caption="Mức đồng thuận theo hồ sơ" rows={data.agreement.toSorted((a, b) => b.spread - a.spread || b.deviation - a.deviation)} keyOf={(row) => row.initiativeId}
            columns={[
              { id: 'title', title: 'Sáng kiến', wide: true, cell: (row) => <>{row.title}<span className="list-below soft small">{row.code}</span></> },
              { id: 'sheets', title: 'Phiếu', figures: true, cell: (row) => row.sheets },
              { id: 'mean', title: 'Trung bình', figures: true, cell: (row) => (row.mean === null ? '–' : sayNumber(row.mean)) },
              { id: 'spread', title: 'Cách nhau nhiều nhất', figures: true, cell: (row) => sayNumber(row.spread) },
              { id: 'deviation', title: 'Độ lệch chuẩn', figures: true, cell: (row) => sayNumber(row.deviation) },
              { id: 'outliers', title: 'Phiếu lệch', cell: (row) => (row.outliers.length === 0 ? '–' : <ul className="plain">{row.outliers.map((one) => <li key={one.personId}>{one.name}: {sayNumber(one.total)} ({sayDifference(one.distance)})</li>)}</ul>) },
            ]}
          />
          <p className="soft small">Phiếu lệch: cách trung vị của hồ sơ quá {sayNumber(data.line.points)} điểm ({data.line.ofScale ? 'mức lệch thang điểm cho phép' : '15% tổng điểm, vì thang điểm không đặt mức lệch'}); chỉ xét hồ sơ có từ ba phiếu.</p>
          <Table
            caption="Mức nghiêm khắc của thành viên" rows={data.severity} keyOf={(row) => row.personId}
            columns={[
              { id: 'name', title: 'Thành viên', wide: true, cell: (row) => row.name },
              { id: 'dossiers', title: 'Hồ sơ cùng chấm', figures: true, cell: (row) => row.dossiers },
              { id: 'difference', title: 'So với các thành viên khác', cell: (row) => (row.difference === null ? 'chưa so được' : row.difference === 0 ? 'ngang mức' : `${sayDifference(row.difference)} điểm, ${row.difference < 0 ? 'chặt hơn' : 'rộng hơn'}`) },
            ]}
          />
        </div>
      )}
    </Dialog>
  )
}
