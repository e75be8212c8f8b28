import { orderSheets } from '@sangkien/domain/scoring/order-sheets'
import type { PersonId } from '@sangkien/domain/ids'
import { sql } from 'kysely'

/** Where the holder of seat `cs` sits among the members of their council. */
export const seatsBefore = sql<number>`(select count(*)::int from council_seat b where b.org_id = cs.org_id and b.council_id = cs.council_id and b.position < cs.position)`
export const seatsInAll = sql<number>`(select count(*)::int from council_seat b where b.org_id = cs.org_id and b.council_id = cs.council_id)`

/** Whether somebody reviews the item `si`. */
export const reviewsIt = (person: PersonId) => sql<boolean>`exists (select from reviewer rv where rv.org_id = si.org_id and rv.sitting_id = si.sitting_id and rv.initiative_id = si.initiative_id and rv.person_id = ${person})`

interface Row { readonly sittingId: string; readonly seat: number; readonly seats: number; readonly reviews: boolean }

/** Rows that lie in the order of each agenda, as this member takes them up: what they review first. */
export const inMyOrder = <R extends Row>(rows: readonly R[]): readonly R[] => {
  const sittings = [...new Set(rows.map(({ sittingId }) => sittingId))]
  return sittings.flatMap((sitting) => {
    const agenda = rows.filter(({ sittingId }) => sittingId === sitting)
    return orderSheets(agenda, agenda[0]!).toSorted((a, b) => Number(b.reviews) - Number(a.reviews))
  })
}

/** What the duty to hand in sheets needs to lead to the first of them. */
export interface SheetsLeft { readonly agenda: readonly string[]; readonly open: readonly string[]; readonly reviews: readonly string[] | null; readonly seat: number; readonly seats: number }

export const firstToScore = ({ agenda, open, reviews, seat, seats }: SheetsLeft): string | null => {
  const left = orderSheets(agenda, { seat, seats }).filter((id) => open.includes(id))
  return left.find((id) => reviews?.includes(id)) ?? left[0] ?? null
}
