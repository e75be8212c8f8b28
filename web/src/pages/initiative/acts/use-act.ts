import { readHome } from '@sangkien/contract/home'
import { listInitiatives, readInitiative, readTimeline } from '@sangkien/contract/initiative'
import { readMe } from '@sangkien/contract/session'
import { useMutation } from '@tanstack/react-query'
import { asks, forget, queries } from '../../../api/queries.ts'
import { tell } from '../../../ui/Toast.tsx'
import type { Initiative } from '../initiative.ts'

/** The dossier as it is after an act, put in place of the one read before; lists, counters and the timeline are read again. */
export async function showInitiative(initiative: Initiative): Promise<void> {
  queries.setQueryData(asks(readInitiative, { params: { id: initiative.id } }).queryKey, initiative)
  await forget(listInitiatives, readHome, readMe, readTimeline)
}

/** One act on a dossier: sends it, shows what came of it, says so. */
export function useAct<Typed = void>(run: (typed: Typed) => Promise<Initiative>, said: string, onDone?: () => void) {
  return useMutation({
    mutationFn: run,
    onSuccess: async (initiative) => {
      await showInitiative(initiative)
      tell(said)
      onDone?.()
    },
  })
}
