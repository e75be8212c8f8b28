import type { ReactNode } from 'react'
import { useKeptText } from '../../../draft/useKept.ts'
import { TextInput } from '../../../ui/TextInput.tsx'
import type { Initiative } from '../initiative.ts'
import { ActDialog } from './ActDialog.tsx'
import { useAct } from './use-act.ts'

interface ReasonActProps {
  readonly initiative: Initiative
  readonly onClose: () => void
  /** Names what is typed, so that it survives a closed dialog. */
  readonly act: string
  readonly title: string
  readonly verb: string
  readonly said: string
  readonly label: string
  readonly help?: string
  /** Fewest characters of the reason. */
  readonly least: number
  readonly most: number
  readonly danger?: boolean
  readonly run: (reason: string) => Promise<Initiative>
  readonly children: ReactNode
}

/** An act that wants nothing but its reason. */
export function ReasonAct({ initiative, onClose, act, run, said, label, help, least, most, children, ...dialog }: ReasonActProps) {
  const [reason, setReason, drop] = useKeptText(`viec/${initiative.id}/${act}`)
  const doing = useAct(run, said, () => { drop(); onClose() })
  const short = reason.trim().length < least
  return (
    <ActDialog {...dialog} onClose={onClose} busy={doing.isPending} error={doing.error} wanting={short ? `Viết lý do, ít nhất ${least} ký tự.` : undefined} run={() => doing.mutate(reason.trim())}>
      {children}
      <TextInput name="reason" label={label} help={help} lines={4} maxLength={most} value={reason} onChange={setReason} required />
    </ActDialog>
  )
}
