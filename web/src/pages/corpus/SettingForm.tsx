import type { ReactNode } from 'react'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'

interface SettingFormProps {
  readonly title: string
  /** What saving does. */
  readonly note: ReactNode
  readonly verb: string
  readonly act: { readonly isPending: boolean; readonly error: unknown; readonly mutate: () => void }
  readonly reason?: string | undefined
  /** Throws away what was typed. */
  readonly onAgain: () => void
  readonly changed: boolean
  readonly children: ReactNode
}

/** A form of settings that is saved whole, over the version it began from. */
export function SettingForm({ title, note, verb, act, reason, onAgain, changed, children }: SettingFormProps) {
  return (
    <Card title={title}>
      <form className="stack loose" action={() => { if (reason === undefined && !act.isPending) act.mutate() }} noValidate>
        <p className="soft reading">{note}</p>
        {act.error !== null && act.error !== undefined && <Notice tone="error" live title={sayFault(act.error).title}>{sayFault(act.error).advice}</Notice>}
        {children}
        <div className="row end">
          {changed && <Button onClick={onAgain}>Bỏ các sửa đổi</Button>}
          <Button kind="primary" type="submit" busy={act.isPending} reason={reason ?? (changed ? undefined : 'Chưa có gì thay đổi.')}>{verb}</Button>
        </div>
      </form>
    </Card>
  )
}
