import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { Notice } from './Notice.tsx'
import './form-dialog.css'

interface FormDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  /** The act as verb and object. */
  readonly verb: string
  readonly onSend: () => void
  readonly busy?: boolean | undefined
  readonly reason?: string | undefined
  /** What failed the last time, in words; what was typed stays. */
  readonly fault?: { readonly title: string; readonly advice: string } | undefined
  readonly wide?: boolean | undefined
  readonly children: ReactNode
}

/** A short form over the page: Enter sends, Escape leaves, a failure keeps what was typed. */
export function FormDialog({ open, onClose, title, verb, onSend, busy, reason, fault, wide, children }: FormDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={title} wide={wide}>
      <form className="stack form-dialog" action={() => { if (reason === undefined && !busy) onSend() }} noValidate>
        {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
        {children}
        <div className="row end form-dialog-acts">
          <Button onClick={onClose}>Để sau</Button>
          <Button kind="primary" type="submit" busy={busy} reason={reason}>{verb}</Button>
        </div>
      </form>
    </Dialog>
  )
}
