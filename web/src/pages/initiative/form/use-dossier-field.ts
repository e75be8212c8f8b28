import type { DossierField } from '@sangkien/contract/dossier-field'
import { type FieldNow, saveField } from '@sangkien/contract/initiative'
import { useEffect, useState } from 'react'
import { call } from '../../../api/api.ts'
import type { SaveState } from '../../../draft/autosaver.ts'
import { useAutosave } from '../../../draft/useAutosave.ts'
import { useSetAside } from '../../../draft/useSetAside.ts'
import { noteSaved } from './note-saved.ts'
import { useForm } from './form-context.ts'

/** Somebody else saved this field meanwhile. */
export interface Meeting<T> {
  readonly theirs: FieldNow
  readonly keepMine: () => void
  readonly takeTheirs: () => void
  readonly merge: (value: T) => void
}

export interface FieldInHand<T> {
  readonly value: T
  readonly onChange: (value: T) => void
  readonly state: SaveState
  readonly meeting: Meeting<T> | undefined
  /** My version that I gave up for another's: here until I take it back or throw it away. */
  readonly aside: { readonly value: T; readonly at: number; readonly takeBack: () => void; readonly drop: () => void } | undefined
}

/**
 * One field of the dossier, saved by itself over the version it was typed over. What another author saves arrives when this
 * one has nothing unsent; when both wrote, both versions are kept and the two are shown side by side.
 */
export function useDossierField<T>(field: DossierField, written: T): FieldInHand<T> {
  const { initiative: { id, revs }, board } = useForm()
  const there = revs[field] ?? 0
  const auto = useAutosave<T>({
    key: `ho-so/${id}/${field}`, baseRev: there,
    save: async (value, rev) => {
      const saved = await call(saveField, { params: { id, field }, body: { rev, value } })
      noteSaved(id, field, value, saved)
      return saved
    },
  })
  const { state, flush, resume, rev, type, kept } = auto
  const { aside, set, drop } = useSetAside<T>(`ho-so/${id}/${field}`)
  const [value, setValue] = useState<T>(kept ? kept.value : written)
  useEffect(() => board.join(field, flush), [board, field, flush])
  useEffect(() => board.note(field, state), [board, field, state])
  useEffect(() => {
    if (state.state !== 'saved' || there <= rev()) return
    setValue(written)
    resume(there, undefined)
  }, [state, there, written, rev, resume])

  const theirs = state.state === 'stale' ? (state.theirs as FieldNow) : undefined
  const goOn = (chosen: T, send: boolean) => {
    if (!theirs) return
    setValue(chosen)
    resume(theirs.rev, send ? chosen : undefined)
  }
  const change = (next: T) => { setValue(next); type(next) }
  return {
    value, state, onChange: change,
    aside: aside && { value: aside.value, at: aside.at, takeBack: () => { change(aside.value); drop() }, drop },
    meeting: theirs && { theirs, keepMine: () => goOn(value, true), takeTheirs: () => { set(value); goOn(theirs.value as T, false) }, merge: (merged) => goOn(merged, true) },
  }
}
