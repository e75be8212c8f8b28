import { use, useCallback, useEffect, useState } from 'react'
import { isAwake } from '../drawn/awake.ts'
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
  // The server that drew the page knows of nothing kept here: there what was kept is put in once the browser has taken over.
  const [drawn] = useState(!isAwake())
  const [value, put] = useState<T>(() => (drawn ? undefined : takenUp<T>(own, version)) ?? initial)
  useEffect(() => { if (drawn) put((now) => takenUp<T>(own, version) ?? now) }, [drawn, own, version])
  const set = useCallback((next: T) => {
    put(next)
    keepDraft(shelf, own, { value: next, baseRev: version, at: Date.now() })
  }, [own, version])
  return [value, set, useCallback(() => dropDraft(shelf, own, Number.POSITIVE_INFINITY), [own])]
}

function takenUp<T>(key: string, version: number): T | undefined {
  const kept = keptDraft<T>(shelf, key)
  return kept?.baseRev === version ? kept.value : undefined
}

export const useKeptText = (key: string) => useKept(key, '')
