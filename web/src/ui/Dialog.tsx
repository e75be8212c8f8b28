import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './Button.tsx'
import './dialog.css'

interface DialogProps {
  readonly open: boolean
  /** Escape, the cross, or a click beside it. Without it the dialog stays until its own buttons close it. */
  readonly onClose?: (() => void) | undefined
  readonly title: string
  readonly children: ReactNode
  readonly acts?: ReactNode
  readonly wide?: boolean | undefined
}

/** A native modal dialog: the browser keeps focus inside and gives it back. */
export function Dialog({ open, onClose, title, children, acts, wide }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (open && element && !element.open) {
      element.showModal()
      // Who opens a form means to write in it; a dialog without one keeps the browser's own choice.
      element.querySelector<HTMLElement>('.dialog-body :is(input, textarea, select):not([hidden], [tabindex="-1"])')?.focus()
    }
    return () => element?.close()
  }, [open])
  if (!open) return null
  return (
    <dialog
      ref={dialog} className={`dialog ${wide ? 'wide' : ''}`} aria-labelledby={titleId}
      onCancel={(event) => { event.preventDefault(); onClose?.() }}
      onClick={(event) => { if (event.target === dialog.current) onClose?.() }}
    >
      <div className="dialog-body">
        <div className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          {onClose && <button type="button" className="button quiet" aria-label="Đóng" onClick={onClose}><X className="icon" aria-hidden /></button>}
        </div>
        {children}
        {acts && <div className="dialog-acts">{acts}</div>}
      </div>
    </dialog>
  )
}

interface ConfirmProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onConfirm: () => void
  readonly title: string
  /** The act as verb and object: "Rút hồ sơ". Never "OK". */
  readonly verb: string
  /** What will happen and to whom. */
  readonly children: ReactNode
  readonly danger?: boolean | undefined
  readonly busy?: boolean | undefined
  readonly reason?: string | undefined
}

/** Asks once before what cannot be undone, saying what will happen. */
export function ConfirmDialog({ open, onClose, onConfirm, title, verb, children, danger, busy, reason }: ConfirmProps) {
  const acts = (
    <>
      <Button onClick={onClose}>Để sau</Button>
      <Button kind={danger ? 'danger' : 'primary'} busy={busy} reason={reason} onClick={onConfirm}>{verb}</Button>
    </>
  )
  return <Dialog open={open} onClose={onClose} title={title} acts={acts}>{children}</Dialog>
}
