import type { Address } from '../../frame/address.ts'
import type { ItemView, SittingView } from './sitting-query.ts'

/** `muc`: the item looked at, '' for the one the council is on. `chieu`: shown on the wall. */
export type RoomAddress = Address<{ readonly muc: string; readonly chieu: string }>

/** The item the council is on: the first without a conclusion, in the order of the agenda. */
export const currentItem = ({ agenda }: Pick<SittingView, 'agenda'>): ItemView | undefined => agenda.find(({ result }) => result === null)

/** The item shown: the one asked for, otherwise the one the council is on, otherwise the last. */
export const shownItem = (sitting: Pick<SittingView, 'agenda'>, wanted: string): ItemView | undefined =>
  sitting.agenda.find(({ initiativeId }) => initiativeId === wanted) ?? currentItem(sitting) ?? sitting.agenda.at(-1)
