import { listSigners } from '@sangkien/contract/outgoing'
import type { Capacity } from '@sangkien/domain/outgoing/capacity'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../api/queries.ts'
import { sayCapacity, sayOutgoingType } from '../../say/outgoing.ts'

/** Who may sign today, each in each capacity, as options of one choice. */
export function useSignerChoices(): readonly { readonly value: string; readonly label: string }[] {
  const { data: signers } = useSuspenseQuery(asks(listSigners, {}))
  return signers.flatMap(({ id, name, title, capacities }) => capacities.map(({ capacity, types }) => ({
    value: `${capacity} ${id}`, label: `${name}${title && `, ${title}`} (${sayCapacity(capacity)}${types.length > 0 ? `: ${types.map(sayOutgoingType).join(', ')}` : ''})`,
  })))
}

export const signerIn = (choice: string): { readonly capacity: Capacity; readonly signerId: string } => {
  const [capacity, signerId] = choice.split(' ') as [Capacity, string]
  return { capacity, signerId }
}
