import { handInExpertOpinion, saveExpertOpinion } from '@sangkien/contract/expert'
import { leastOpinion } from '@sangkien/domain/expert/refuse-expert'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { faultOf } from '../../api/api-fault.ts'
import { SaveLine } from '../../draft/SaveLine.tsx'
import { StaleDialog } from '../../draft/StaleDialog.tsx'
import { useAutosave } from '../../draft/useAutosave.ts'
import { sayInstant } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import { type MyRequest, showRequest } from './my-request.ts'

/** My opinion: kept at every key, saved by itself, handed in once. */
export function OpinionForm({ request }: { request: MyRequest }) {
  const params = { id: request.id }
  const saver = useAutosave<string>({
    key: `y-kien/${request.id}`, baseRev: request.rev,
    save: (text, rev) => call(saveExpertOpinion, { params, body: { rev, text } }).catch((error: unknown) => {
      // The reply to the same words was lost on its way: they are there.
      const there = faultOf(error)?.code === 'stale' ? (faultOf(error)!.fault.current as MyRequest) : undefined
      if (there?.draft === text) return there
      throw error
    }),
  })
  const [text, setText] = useState(saver.kept?.value ?? request.draft)
  const [asking, setAsking] = useState(false)
  const write = (next: string) => { setText(next); saver.type(next) }
  const handIn = useMutation({
    mutationFn: async () => {
      if (!(await saver.flush())) throw new Error('not saved')
      return call(handInExpertOpinion, { params, body: { rev: saver.rev() } })
    },
    onSuccess: async (page) => { setAsking(false); tell('Đã gửi ý kiến'); await showRequest(page) },
  })
  const theirs = saver.state.state === 'stale' ? (saver.state.theirs as MyRequest) : undefined
  const short = text.trim().length < leastOpinion
  return (
    <Card title="Ý kiến của bạn">
      <div className="stack">
        {handIn.error && faultOf(handIn.error) && <Notice tone="error" live title={sayFault(handIn.error).title}>{sayFault(handIn.error).advice}</Notice>}
        <TextInput name="y-kien" label="Nội dung" lines={12} maxLength={20_000} value={text} onChange={write} help="Nhận xét về tính mới, hiệu quả, khả năng áp dụng; nêu rõ căn cứ." />
        <SaveLine state={saver.state} />
        <div className="row no-print"><Button kind="primary" reason={short ? 'Viết ý kiến trước khi gửi.' : undefined} onClick={() => setAsking(true)}>Gửi ý kiến</Button></div>
      </div>
      <ConfirmDialog open={asking} onClose={() => setAsking(false)} onConfirm={() => handIn.mutate()} busy={handIn.isPending} title="Gửi ý kiến này?" verb="Gửi ý kiến">
        Ý kiến được gửi một lần và không sửa được nữa. Cơ quan và Hội đồng đọc được; hồ sơ đóng lại với bạn.
      </ConfirmDialog>
      {theirs && (
        <StaleDialog
          open what="Ý kiến của bạn" by={theirs.savedAt === null ? 'Ý kiến này được lưu ở cửa sổ khác' : `Ý kiến này được lưu ở cửa sổ khác lúc ${sayInstant(theirs.savedAt)}`} mine={text} theirs={theirs.draft}
          onKeepMine={() => saver.resume(theirs.rev, text)} onTakeTheirs={() => { setText(theirs.draft); saver.resume(theirs.rev, undefined) }} onMerge={(merged) => { setText(merged); saver.resume(theirs.rev, merged) }}
        />
      )}
    </Card>
  )
}
