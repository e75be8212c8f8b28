import { excludeFromNovelty } from '@sangkien/contract/novelty'
import { call } from '../../../api/api.ts'
import { useKeptText } from '../../../draft/useKept.ts'
import { TextInput } from '../../../ui/TextInput.tsx'
import { ActDialog } from '../../initiative/acts/ActDialog.tsx'
import { asSent, type Cited } from '../conclusion/cited.ts'
import type { NoveltyNow } from '../novelty.ts'
import { useNoveltyAct } from '../use-novelty.ts'

interface ExcludeDialogProps { readonly id: string; readonly of: Cited; readonly onClose: () => void; readonly onDone: (now: NoveltyNow) => void }

/** Sets a source or one passage aside, with a reason everyone who reads the page sees; the values are worked out again. */
export function ExcludeDialog({ id, of, onClose, onDone }: ExcludeDialogProps) {
  const { textId, span, passage, title } = of
  const [reason, setReason, drop] = useKeptText(`tinh-moi/${id}/loai-tru/${textId}/${span?.join('-') ?? ''}`)
  const what = span === null ? 'nguồn' : 'đoạn'
  const doing = useNoveltyAct(id, () => call(excludeFromNovelty, { params: { id }, body: { ...asSent(of), reason: reason.trim() } }), () => `Đã loại trừ ${what}, các tín hiệu đã tính lại`, (now) => { drop(); onClose(); onDone(now) })
  return (
    <ActDialog title={`Loại trừ ${what}`} verb={`Loại trừ ${what}`} onClose={onClose} busy={doing.isPending} error={doing.error} wanting={reason.trim().length < 5 ? 'Ghi lý do, ít nhất 5 ký tự.' : undefined} run={() => doing.mutate()}>
      <p className="exclude-what">{passage === null ? title : `“${passage}”`}</p>
      <p className="soft">Các tín hiệu được tính lại ngay. Lý do, tên bạn và thời điểm được ghi lại; đưa lại được bất cứ lúc nào khi hồ sơ còn đang xét.</p>
      <TextInput name="ly-do-loai-tru" label="Lý do loại trừ" help={span === null ? 'Ví dụ: cùng một đề án, hồ sơ đã rút.' : 'Ví dụ: đoạn lấy từ mẫu báo cáo, trích quy định chung.'} lines={3} maxLength={1000} value={reason} onChange={setReason} required />
    </ActDialog>
  )
}
