import { listDecisions, listPendingResults, readDecision } from '@sangkien/contract/decision'
import { readHome } from '@sangkien/contract/home'
import { readInitiative } from '@sangkien/contract/initiative'
import { readMe } from '@sangkien/contract/session'
import { useMutation } from '@tanstack/react-query'
import { asks, forget, queries } from '../../api/queries.ts'
import { tell } from '../../ui/Toast.tsx'
import type { DecisionView } from './decision.ts'

/** An act that answers with the decision as it is now; lists and counters are read again. `stay`: the dialog holds what was typed when it failed. */
export const useDecisionAct = (act: () => Promise<DecisionView>, done: string, close: () => void, { stay = false } = {}) =>
  useMutation({
    mutationFn: act,
    onSuccess: async (decision) => {
      queries.setQueryData(asks(readDecision, { params: { id: decision.id } }).queryKey, decision)
      close()
      tell(done)
      await forget(listDecisions, listPendingResults, readInitiative, readHome, readMe)
    },
    onError: () => { if (!stay) close() },
  })
