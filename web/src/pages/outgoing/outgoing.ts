import { readHome } from '@sangkien/contract/home'
import { listOutgoing, readOutgoing } from '@sangkien/contract/outgoing'
import { readMe } from '@sangkien/contract/session'
import { useMutation } from '@tanstack/react-query'
import { asks, forget, queries } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { tell } from '../../ui/Toast.tsx'

export type OutgoingView = Reply<typeof readOutgoing>

/** Who may put a paper on its way. */
export const drafters: readonly string[] = ['secretariat', 'unit_head', 'records_clerk', 'decision_maker']

/** The paper as it is now; lists and counters are read again. */
export async function keepOutgoing(outgoing: OutgoingView): Promise<void> {
  queries.setQueryData(asks(readOutgoing, { params: { id: outgoing.id } }).queryKey, outgoing)
  await forget(listOutgoing, readHome, readMe)
}

/** An act that answers with the paper as it is now; lists and counters are read again. What was typed stays when it failed. */
export const useOutgoingAct = <Given = void>(act: (given: Given) => Promise<OutgoingView>, done: string, close: () => void) =>
  useMutation({
    mutationFn: act,
    onSuccess: async (outgoing) => {
      close()
      tell(done)
      await keepOutgoing(outgoing)
    },
  })
