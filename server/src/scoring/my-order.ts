import { orderSheets } from '@sangkien/domain/scoring/order-sheets'
import { sql } from 'kysely'

/** Where the holder of seat `cs` sits among the members of their council. */
export const seatsBefore = sql<number>`(select count(*)::int from council_seat b where b.org_id = cs.org_id and b.council_id = cs.council_id and b.position < cs.position)`
export const seatsInAll = sql<number>`(select count(*)::int from council_seat b where b.org_id = cs.org_id and b.council_id = cs.council_id)`

interface Row { readonly sittingId: string; readonly seat: number; readonly seats: number }

/** Rows that lie in the order of each agenda, as this member takes them up. */
export const inMyOrder = <R extends Row>(rows: readonly R[]): readonly R[] => {
  const sittings = [...new Set(rows.map(({ sittingId }) => sittingId))]
  return sittings.flatMap((sitting) => {
    const agenda = rows.filter(({ sittingId }) => sittingId === sitting)
    return orderSheets(agenda, agenda[0]!)
  })
}

/** What the duty to hand in sheets needs to lead to the first of them. */
export interface SheetsLeft { readonly agenda: readonly string[]; readonly open: readonly string[]; readonly seat: number; readonly seats: number }

export const firstToScore = ({ agenda, open, seat, seats }: SheetsLeft): string | null => orderSheets(agenda, { seat, seats }).find((id) => open.includes(id)) ?? null
