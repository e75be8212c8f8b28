import { listCorpusTexts, removeCorpusText } from '@sangkien/contract/corpus'
import { call } from '../../../api/api.ts'
import { forget } from '../../../api/queries.ts'
import { sayFault } from '../../../say/fault.ts'
import { ConfirmDialog } from '../../../ui/Dialog.tsx'
import { useCorpusAct } from '../corpus.ts'
import type { Text } from './TextList.tsx'

/** Takes a text out of later checks; asks once. */
export function RemoveText({ text: { id, title }, onClose }: { text: Text; onClose: () => void }) {
  const remove = useCorpusAct(() => call(removeCorpusText, { params: { id } }), 'Đã bỏ văn bản khỏi kho', () => { onClose(); void forget(listCorpusTexts) })
  return (
    <ConfirmDialog open onClose={onClose} onConfirm={() => remove.mutate()} busy={remove.isPending} danger title="Bỏ văn bản khỏi kho?" verb="Bỏ khỏi kho">
      “{title}” không còn được so ở các lần đối chiếu sau. Các lần đã đối chiếu và kết luận đã ghi vẫn giữ nguyên.
      {remove.isError && <p role="alert"><strong>{sayFault(remove.error).title}</strong> {sayFault(remove.error).advice}</p>}
    </ConfirmDialog>
  )
}
