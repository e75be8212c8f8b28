import { closeSitting } from '@sangkien/contract/council'
import { call } from '../../api/api.ts'
import { useKept } from '../../draft/useKept.ts'
import { sayFault } from '../../say/fault.ts'
import { sayAfterResult, sayResult } from '../../say/result.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import { type SittingView, useSittingAct } from './sitting-query.ts'

/** Asks once before the sitting closes, saying what becomes of each initiative and that authors are not told yet. */
export function CloseDialog({ sitting, onClose }: { sitting: SittingView; onClose: () => void }) {
  const [conclusion, setConclusion, drop] = useKept(`ket-thuc/${sitting.id}`, sitting.conclusion)
  const close = useSittingAct(sitting.id, () => call(closeSitting, { params: { id: sitting.id }, body: { conclusion } }), () => { drop(); onClose(); tell('Phiên họp đã kết thúc; biên bản đã sẵn sàng') })
  const groups = [...Map.groupBy(sitting.agenda, ({ result }) => result ?? '')]
  const fault = close.error && sayFault(close.error)
  return (
    <Dialog open onClose={onClose} wide title="Kết thúc phiên họp?" acts={<><Button onClick={onClose}>Để sau</Button><Button kind="primary" busy={close.isPending} onClick={() => close.mutate()}>Kết thúc phiên họp</Button></>}>
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      <p>Sau khi kết thúc, điểm danh, phiếu và kết luận không sửa được nữa.</p>
      <ul className="close-results">
        {groups.map(([result, items]) => result === ''
          ? <li key="">{items.length} sáng kiến bạn là tác giả: kết quả hiện khi quyết định được ban hành.</li>
          : <li key={result}><strong>{items.length} {sayResult(result).toLowerCase()}</strong>: {sayAfterResult(result)}{result === 'recognise' && items.some(({ needsConsent }) => needsConsent) ? '; sáng kiến của người đứng đầu chờ cấp trên chấp thuận' : ''}.</li>)}
      </ul>
      <p>Tác giả chưa được báo gì: kết quả chỉ công bố khi quyết định được ban hành.</p>
      <TextInput name="ket-luan-chung" label="Kết luận chung của phiên họp" help="Ghi vào biên bản; có thể để trống." lines={4} maxLength={5000} value={conclusion} onChange={setConclusion} />
    </Dialog>
  )
}
