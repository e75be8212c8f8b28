import type { Refusal } from '@sangkien/domain/refusal'
import { Send } from 'lucide-react'
import { useState } from 'react'
import { sayAct } from '../../../say/act.ts'
import { sayFault } from '../../../say/fault.ts'
import { sayRefusal } from '../../../say/refusal.ts'
import { Button } from '../../../ui/Button.tsx'
import { ConfirmDialog } from '../../../ui/Dialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import type { Initiative } from '../initiative.ts'
import { FilingConsequences } from './FilingConsequences.tsx'
import { useForm } from './form-context.ts'
import { type Filing, isMendable } from './use-filing.ts'

/** The primary act of the form. It can always be pressed: what is missing is then told, with links. */
export function FilingCard({ filing: { check, checking, barred, asking, stopAsking, file } }: { filing: Filing }) {
  const { initiative } = useForm()
  const closed = sayClosed(initiative.acts)
  const again = initiative.stage === 'completion_requested'
  const [sent, setSent] = useState(false)
  const verb = sayAct(again ? 'complete' : 'submit')
  return (
    <div className="stack tight filing">
      {closed !== undefined && <Notice tone="warning">{closed}</Notice>}
      {barred !== undefined && barred !== closed && <Notice tone="error" live title={barred} />}
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

/** Why it cannot be filed whatever is mended in the form: told before one presses. */
function sayClosed({ submit, complete }: Initiative['acts']): string | undefined {
  const refusal = (complete ?? submit ?? null) as Refusal | null
  return refusal === null || isMendable(refusal) ? undefined : sayRefusal(refusal)
}
