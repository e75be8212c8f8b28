import type { InitiativeId } from '../ids.ts'
import type { SittingRefusal } from './refuse-vote.ts'

interface AgendaItem { readonly initiativeId: InitiativeId; readonly decided: boolean }

/** The item the council is on: the one its chair put on the table, as long as it is not concluded; otherwise the first that is not. */
export const currentItem = (agenda: readonly AgendaItem[], chosen: InitiativeId | null): InitiativeId | null =>
  agenda.find(({ initiativeId, decided }) => initiativeId === chosen && !decided)?.initiativeId ?? agenda.find(({ decided }) => !decided)?.initiativeId ?? null

/** Why the council cannot turn to this item now: it does not sit, or has concluded on it. */
export function refuseTurning({ opened, closed }: { readonly opened: boolean; readonly closed: boolean }, { decided }: Pick<AgendaItem, 'decided'>): SittingRefusal | undefined {
  if (!opened) return { code: 'sitting.not_open' }
  if (closed) return { code: 'sitting.closed' }
  return decided ? { code: 'sitting.item_decided' } : undefined
}
