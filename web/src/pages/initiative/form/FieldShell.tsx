import type { DossierField } from '@sangkien/contract/dossier-field'
import type { ReactNode } from 'react'
import { SaveLine } from '../../../draft/SaveLine.tsx'
import { StaleDialog } from '../../../draft/StaleDialog.tsx'
import { sayInstant } from '../../../say/day.ts'
import { EarlierVersions } from '../view/EarlierVersions.tsx'
import { useFieldWords, useForm } from './form-context.ts'
import { textOf } from './text-of.ts'
import { SetAside } from './SetAside.tsx'
import type { FieldInHand } from './use-dossier-field.ts'

interface FieldShellProps<T> {
  readonly field: DossierField
  readonly hand: FieldInHand<T>
  /** Only for fields of plain text: makes the two versions one. */
  readonly fromText?: ((text: string) => T) | undefined
  /** Only for fields whose two versions can be put one after the other. */
  readonly join?: ((theirs: T, mine: T) => T) | undefined
  readonly children: ReactNode
}

/** Around the control of a field: how its saving stands when it does not go by itself, earlier versions, the meeting of two. */
export function FieldShell<T>({ field, hand: { value, onChange, state, meeting, aside }, fromText, join, children }: FieldShellProps<T>) {
  const { initiative: { id, revs } } = useForm()
  const { label } = useFieldWords(field)
  const quiet = state.state === 'saved' || state.state === 'saving' || state.state === 'unsaved'
  return (
    <div className="dossier-field">
      {children}
      <div className="dossier-field-foot">
        {!quiet && <SaveLine state={state} />}
        <EarlierVersions id={id} field={field} label={label} rev={revs[field] ?? 0} now={value} restore={(earlier) => onChange(earlier as T)} />
      </div>
      {aside && !meeting && <SetAside label={label} mine={textOf(aside.value)} now={textOf(value)} at={aside.at} takeBack={aside.takeBack} drop={aside.drop} />}
      {meeting && (
        <StaleDialog
          open what={label} by={`${meeting.theirs.savedByName} lưu lúc ${sayInstant(meeting.theirs.savedAt)}`} mine={textOf(value)} theirs={textOf(meeting.theirs.value)}
          {...(join && { onJoin: () => meeting.merge(join(meeting.theirs.value as T, value)) })} onKeepMine={meeting.keepMine} onTakeTheirs={meeting.takeTheirs} {...(fromText && { onMerge: (merged: string) => meeting.merge(fromText(merged)) })}
        />
      )}
    </div>
  )
}
