import type { ReactNode } from 'react'
import { sayFault } from '../../../say/fault.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'

interface ActDialogProps {
  readonly title: string
  /** Verb and object. */
  readonly verb: string
  readonly onClose: () => void
  readonly run: () => void
  readonly busy: boolean
  readonly error: unknown
  /** What is still wanting before the act can be done. */
  readonly wanting?: string | undefined
  readonly danger?: boolean
  readonly wide?: boolean
  /** What will happen and to whom, and what must be given. */
  readonly children: ReactNode
}

/** Asks once before an act: what will happen, what is needed, and afterwards why not when it was refused. */
export function ActDialog({ title, verb, onClose, run, busy, error, wanting, danger, wide, children }: ActDialogProps) {
  const acts = (
    <>
      <Button onClick={onClose}>Để sau</Button>
      <Button kind={danger ? 'danger' : 'primary'} busy={busy} reason={wanting} onClick={run}>{verb}</Button>
    </>
  )
  return (
    <Dialog open onClose={onClose} title={title} acts={acts} wide={wide}>
      {error !== null && error !== undefined && <Notice tone="error" live title={sayFault(error).title}>{sayFault(error).advice}</Notice>}
      {children}
    </Dialog>
  )
}
