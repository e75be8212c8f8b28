import type { PersonId } from '../ids.ts'
import type { Voting } from '../regulation/pack.ts'

/** The room as it is for one item: who is out of it does not count as there. */
export interface ItemRoom {
  readonly opened: boolean
  readonly closed: boolean
  readonly members: readonly PersonId[]
  /** Members who are there and may judge this item. */
  readonly present: readonly PersonId[]
  /** How many the quorum is a share of: all appointed, or without those who are out where a local rule says so. */
  readonly appointed: number
}

/**
 * The quorum is counted anew for each item, without its authors and whoever else is out of it (product.md CM3; DESIGN): a council that
 * is large enough for the day may be too small for one dossier. Whether they leave the number it is a share of is the rule on
 * denominators (`recusedLeaveDenominator`).
 */
export function itemRoom(room: Pick<ItemRoom, 'opened' | 'closed' | 'members' | 'present'>, out: readonly PersonId[], { recusedLeaveDenominator }: Pick<Voting, 'recusedLeaveDenominator'>): ItemRoom {
  const judges = (people: readonly PersonId[]) => people.filter((person) => !out.includes(person))
  return { ...room, present: judges(room.present), appointed: recusedLeaveDenominator ? judges(room.members).length : room.members.length }
}
