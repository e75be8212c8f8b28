import { Send } from 'lucide-react'
import { useState } from 'react'
import { sayAct } from '../../../say/act.ts'
import { sayFault } from '../../../say/fault.ts'
import { Button } from '../../../ui/Button.tsx'
import { ConfirmDialog } from '../../../ui/Dialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { FilingConsequences } from './FilingConsequences.tsx'
import { useForm } from './form-context.ts'
import type { Filing } from './use-filing.ts'

/** The primary act of the form. It can always be pressed: what is missing is then told, with links. */
export function FilingCard({ filing: { check, checking, barred, asking, stopAsking, file } }: { filing: Filing }) {
  const { initiative } = useForm()
  const again = initiative.stage === 'completion_requested'
  const [sent, setSent] = useState(false)
  const verb = sayAct(again ? 'complete' : 'submit')
  return (
    <div className="stack tight filing">
      {barred !== undefined && <Notice tone="error" live title={barred} />}
      <Button kind="primary" icon={Send} busy={checking} onClick={check}>{verb}</Button>
      {asking && (
        <ConfirmDialog open onClose={stopAsking} onConfirm={() => { setSent(true); file.mutate() }} busy={file.isPending || (sent && file.isSuccess)} title={`${verb}?`} verb={verb}>
          {file.isError && <Notice tone="error" live title={sayFault(file.error).title}>{sayFault(file.error).advice}</Notice>}
          <FilingConsequences again={again} />
        </ConfirmDialog>
      )}
    </div>
  )
}
