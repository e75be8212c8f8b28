import type { Address } from '../../frame/address.ts'
import type { ItemView, SittingView } from './sitting-query.ts'

/** `muc`: the item looked at, '' for the one the council is on. `chieu`: shown on the wall. */
export type RoomAddress = Address<{ readonly muc: string; readonly chieu: string }>

/** The item the council is on. */
export const currentItem = ({ agenda, current }: Pick<SittingView, 'agenda' | 'current'>): ItemView | undefined => agenda.find(({ initiativeId }) => initiativeId === current)

/** The item shown: the one asked for, otherwise the one the council is on, otherwise the last. */
export const shownItem = (sitting: Pick<SittingView, 'agenda' | 'current'>, wanted: string): ItemView | undefined =>
  sitting.agenda.find(({ initiativeId }) => initiativeId === wanted) ?? currentItem(sitting) ?? sitting.agenda.at(-1)
