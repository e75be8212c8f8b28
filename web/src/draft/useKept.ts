import { useCallback, useState } from 'react'
import { useMe } from '../frame/me.ts'
import { dropDraft, keepDraft, keptDraft } from './draft-store.ts'

/**
 * The state of a form that is sent in one go: every change is kept in this browser, so that a reload, a crash or a session that ran
 * out loses nothing. `drop` after it was sent; `version` is the version of what is edited, and what was typed over another is not taken up.
 */
export function useKept<T>(key: string, initial: T, version = 0): readonly [value: T, set: (value: T) => void, drop: () => void] {
  const own = `${useMe().person.id}/${key}`
  const [value, setValue] = useState(() => {
    const kept = keptDraft<T>(localStorage, own)
    return kept?.baseRev === version ? kept.value : initial
  })
  const set = useCallback((next: T) => {
    setValue(next)
    keepDraft(localStorage, own, { value: next, baseRev: version, at: Date.now() })
  }, [own, version])
  const drop = useCallback(() => dropDraft(localStorage, own, Number.POSITIVE_INFINITY), [own])
  return [value, set, drop]
}
