import { listCorpusTexts, readCorpus } from '@sangkien/contract/corpus'
import { applyCorpusImport, type CorpusListSettings, discardCorpusImport, listCorpusImports, readCorpusImport } from '@sangkien/contract/corpus-import'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { sayFault } from '../../say/fault.ts'
import { sayNumber } from '../../say/number.ts'
import { sayRefusal } from '../../say/refusal.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import type { ListJob } from '../import/import-list.ts'

/** What comes into the corpus when the list is taken in, said before it does; or why it cannot be. */
export function ImportConfirm({ job: { id, version, refusal, settings, counts } }: { job: ListJob<CorpusListSettings> }) {
  const settled = () => forget(readCorpusImport, listCorpusImports, listCorpusTexts, readCorpus)
  const apply = useMutation({ mutationFn: () => call(applyCorpusImport, { params: { id }, body: { version } }), onSettled: settled })
  const discard = useMutation({ mutationFn: () => call(discardCorpusImport, { params: { id } }), onSettled: settled })
  const failed = apply.error ?? discard.error
  if (!counts) return null
  return (
    <Card title="Đưa vào kho">
      <form className="stack" action={() => { if (!refusal.staying) apply.mutate() }} noValidate>
        {failed && <Notice tone="error" live title={sayFault(failed).title}>{sayFault(failed).advice}</Notice>}
        <ul>
          <li>{sayNumber(counts.new)} mục được thêm vào kho{settings?.source ? `, ghi nguồn “${settings.source}”` : ''}. Danh sách chỉ có tên nên chỉ so được tên, không so được câu chữ.</li>
          <li>{sayNumber(counts.same)} mục cùng nguồn, cùng tên đã có trong kho; {sayNumber(counts.skipped)} dòng lặp lại dòng khác. Các mục và dòng ấy không lấy thêm.</li>
          <li>{settings?.kind === 'outside' ? 'Mục của nơi khác chỉ để tham khảo, không làm mất tính mới của hồ sơ.' : 'Các mục này có thể là căn cứ kết luận trùng.'} Không hiện ở Thư viện sáng kiến.</li>
          <li>Sau này lấy lại được cả danh sách, khi chưa có danh sách nào nhập sau dựa vào.</li>
        </ul>
        <div className="row">
          <Button kind="primary" type="submit" busy={apply.isPending} reason={refusal.staying ? sayRefusal(refusal.staying) : undefined}>Đưa danh sách vào kho</Button>
          <Button busy={discard.isPending} onClick={() => discard.mutate()}>Bỏ danh sách này</Button>
        </div>
      </form>
    </Card>
  )
}
