import { use, useCallback, useState } from 'react'
import { useMe } from '../frame/me.ts'
import { dropDraft, keepDraft, keptDraft } from './draft-store.ts'
import { restored, shelf } from './lasting-shelf.ts'

/**
 * Something typed that is sent by a button and not by itself: kept in this browser at every key, found again after a crash or
 * a closed dialog, gone once `drop` says that the server has it. What was typed over another `version` is not taken up.
 */
export function useKept<T>(key: string, initial: T, version = 0): readonly [value: T, set: (value: T) => void, drop: () => void] {
  use(restored)
  const own = `${useMe().person.id}/${key}`
  const [value, put] = useState<T>(() => {
    const kept = keptDraft<T>(shelf, own)
    return kept?.baseRev === version ? kept.value : initial
  })
  const set = useCallback((next: T) => {
    put(next)
    keepDraft(shelf, own, { value: next, baseRev: version, at: Date.now() })
  }, [own, version])
  return [value, set, useCallback(() => dropDraft(shelf, own, Number.POSITIVE_INFINITY), [own])]
}

export const useKeptText = (key: string) => useKept(key, '')
