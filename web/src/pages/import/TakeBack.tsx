import { searchLibrary } from '@sangkien/contract/library'
import { listPastImports, listPastRows, type PastSettings, readPastImport, takeBackPastImport } from '@sangkien/contract/past-import'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { sayFault } from '../../say/fault.ts'
import { sayNumber } from '../../say/number.ts'
import { sayRefusal } from '../../say/refusal.ts'
import { Button } from '../../ui/Button.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import type { ListJob } from './import-list.ts'

/** Takes all that a list brought out of the library again. */
export function TakeBack({ job: { id, version, refusal, counts } }: { job: ListJob<PastSettings> }) {
  const [open, setOpen] = useState(false)
  const takeBack = useMutation({
    mutationFn: () => call(takeBackPastImport, { params: { id }, body: { version } }),
    onSuccess: () => setOpen(false), onSettled: () => forget(readPastImport, listPastImports, listPastRows, searchLibrary),
  })
  return (
    <>
      <div className="row"><Button reason={refusal.takingBack ? sayRefusal(refusal.takingBack) : undefined} onClick={() => setOpen(true)}>Lấy lại danh sách này</Button></div>
      <FormDialog open={open} title="Lấy lại danh sách" verb="Lấy lại danh sách" onClose={() => setOpen(false)} onSend={() => takeBack.mutate()} busy={takeBack.isPending} fault={takeBack.isError ? sayFault(takeBack.error) : undefined}>
        <p>{sayNumber(counts?.new ?? 0)} sáng kiến do danh sách này đưa vào không còn trong thư viện. Danh sách và nhật ký vẫn giữ lại.</p>
      </FormDialog>
    </>
  )
}
