import { listCorpusTexts, readCorpus } from '@sangkien/contract/corpus'
import { type CorpusListSettings, listCorpusImports, listCorpusRows, readCorpusImport, takeBackCorpusImport } from '@sangkien/contract/corpus-import'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { sayFault } from '../../say/fault.ts'
import { sayNumber } from '../../say/number.ts'
import { sayRefusal } from '../../say/refusal.ts'
import { Button } from '../../ui/Button.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import type { ListJob } from '../import/import-list.ts'

/** Takes all that a list brought out of later checks. */
export function ImportTakeBack({ job: { id, version, refusal, counts } }: { job: ListJob<CorpusListSettings> }) {
  const [open, setOpen] = useState(false)
  const takeBack = useMutation({
    mutationFn: () => call(takeBackCorpusImport, { params: { id }, body: { version } }),
    onSuccess: () => setOpen(false), onSettled: () => forget(readCorpusImport, listCorpusImports, listCorpusRows, listCorpusTexts, readCorpus),
  })
  return (
    <>
      <div className="row"><Button reason={refusal.takingBack ? sayRefusal(refusal.takingBack) : undefined} onClick={() => setOpen(true)}>Lấy lại danh sách này</Button></div>
      <FormDialog open={open} title="Lấy lại danh sách" verb="Lấy lại danh sách" onClose={() => setOpen(false)} onSend={() => takeBack.mutate()} busy={takeBack.isPending} fault={takeBack.isError ? sayFault(takeBack.error) : undefined}>
        <p>{sayNumber(counts?.new ?? 0)} mục do danh sách này đưa vào không còn được so ở các lần đối chiếu sau. Các lần đã đối chiếu, danh sách và nhật ký vẫn giữ nguyên.</p>
      </FormDialog>
    </>
  )
}
