import { searchLibrary } from '@sangkien/contract/library'
import { applyPastImport, discardPastImport, listPastImports, type PastSettings, readPastImport } from '@sangkien/contract/past-import'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { sayFault } from '../../say/fault.ts'
import { sayNumber } from '../../say/number.ts'
import { sayRefusal } from '../../say/refusal.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import type { ListJob } from './import-list.ts'

/** What comes into the library when the list is taken in, said before it does; or why it cannot be. */
export function ConfirmPast({ job: { id, version, refusal, settings, counts } }: { job: ListJob<PastSettings> }) {
  const settled = () => forget(readPastImport, listPastImports, searchLibrary)
  const apply = useMutation({ mutationFn: () => call(applyPastImport, { params: { id }, body: { version } }), onSettled: settled })
  const discard = useMutation({ mutationFn: () => call(discardPastImport, { params: { id } }), onSettled: settled })
  const failed = apply.error ?? discard.error
  if (!counts) return null
  return (
    <Card title="Đưa vào thư viện">
      <form className="stack" action={() => { if (!refusal.staying) apply.mutate() }} noValidate>
        {failed && <Notice tone="error" live title={sayFault(failed).title}>{sayFault(failed).advice}</Notice>}
        <ul>
          <li>{sayNumber(counts.new)} sáng kiến được thêm, ghi rõ là nhập từ danh sách cũ. Không lập hồ sơ, quyết định hay giấy chứng nhận; không tính vào báo cáo.</li>
          <li>{sayNumber(counts.same)} sáng kiến đã có trong thư viện được giữ nguyên.</li>
          <li>{settings?.publish ? 'Những sáng kiến có đủ số và ngày quyết định được xem cả ở thư viện công khai.' : 'Chỉ người trong cơ quan xem được.'}</li>
          <li>Sau này lấy lại được cả danh sách, khi chưa có danh sách nào nhập sau dựa vào.</li>
        </ul>
        <div className="row">
          <Button kind="primary" type="submit" busy={apply.isPending} reason={refusal.staying ? sayRefusal(refusal.staying) : undefined}>Đưa danh sách vào</Button>
          <Button busy={discard.isPending} onClick={() => discard.mutate()}>Bỏ danh sách này</Button>
        </div>
      </form>
    </Card>
  )
}
