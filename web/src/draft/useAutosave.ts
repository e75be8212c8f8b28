import { use, useCallback, useEffect, useRef, useState } from 'react'
import { onlyInBrowser } from '../drawn/only-in-browser.ts'
import { useMe } from '../frame/me.ts'
import { Autosaver, type Saved, type SaveState } from './autosaver.ts'
import { type Draft, keptDraft } from './draft-store.ts'
import { restored, shelf } from './lasting-shelf.ts'

interface AutosaveOf<T> {
  /** Names the thing typed, such as `ho-so/<id>`; kept apart for each person. */
  readonly key: string
  /** The version the page was read at. */
  readonly baseRev: number
  /** Sends the value over the version it was typed over. */
  readonly save: (value: T, baseRev: number) => Promise<Saved>
  /** Somebody else sends what is still kept when the page is left. */
  readonly sentByOthers?: boolean
}

export interface Autosave<T> {
  readonly state: SaveState
  /** Call with the whole value on every change. */
  readonly type: (value: T) => void
  /** Await before an act that needs everything saved; `true` when it is. */
  readonly flush: () => Promise<boolean>
  /** Go on after a `stale`: the version on the server, and what to save over it (`undefined`: theirs is taken as it is). */
  readonly resume: (rev: number, value: T | undefined) => void
  /** What was typed and never reached the server, found when the page opened: begin from `kept.value`. */
  readonly kept: Draft<T> | undefined
  /** The version all next saves are over. */
  readonly rev: () => number
}

/** Nothing typed is lost: every change is kept in this browser at once and sent 800 ms after the last key. */
export function useAutosave<T>({ key, baseRev, save, sentByOthers = false }: AutosaveOf<T>): Autosave<T> {
  onlyInBrowser()
  use(restored)
  const own = `${useMe().person.id}/${key}`
  const [state, tell] = useState<SaveState>({ state: 'saved', at: undefined })
  const saving = useRef(save)
  useEffect(() => { saving.current = save })
  const [kept] = useState(() => keptDraft<T>(shelf, own))
  const [saver] = useState(() => new Autosaver<T>(kept?.baseRev ?? baseRev, {
    key: own, shelf, now: Date.now, tell, save: (value, rev) => saving.current(value, rev),
  }))
  useEffect(() => {
    if (kept) saver.type(kept.value)
    const now = () => void saver.flush()
    const hidden = () => { if (document.visibilityState === 'hidden') now() }
    window.addEventListener('online', now)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      window.removeEventListener('online', now)
      document.removeEventListener('visibilitychange', hidden)
      if (sentByOthers) void saver.leave()
      else now()
    }
  }, [saver, kept, sentByOthers])
  return {
    state, kept,
    type: useCallback((value: T) => saver.type(value), [saver]),
    flush: useCallback(() => saver.flush(), [saver]),
    resume: useCallback((rev: number, value: T | undefined) => saver.resume(rev, value), [saver]),
    rev: useCallback(() => saver.rev, [saver]),
  }
}
