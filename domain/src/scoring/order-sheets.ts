/** Where a member sits among the members who score: 0 for the first seat. */
export interface Seating { readonly seat: number; readonly seats: number }

/**
 * The order in which one member takes up the dossiers of an agenda: its own order, begun at a place that depends on the seat and
 * goes round. The places are spread evenly, so that whenever members have got equally far each dossier has equally many sheets, as
 * near as can be: what one is given next is the dossier with the fewest, and none is scored by all while another is by none. It is
 * made of the agenda and the seats alone, which every member knows, and so tells nothing of how far colleagues have got (decision 22).
 */
export function orderSheets<T>(agenda: readonly T[], { seat, seats }: Seating): readonly T[] {
  const from = seats > 0 ? Math.floor((seat * agenda.length) / seats) : 0
  return [...agenda.slice(from), ...agenda.slice(0, from)]
}

export interface SheetToDo<Id> {
  readonly id: Id
  /** Whether it can be scored now and is not handed in. */
  readonly open: boolean
  /** How many sheets are in, where this member may know it; `null` where not. */
  readonly sheets: number | null
}

/**
 * The next one to score after `at`: the one with the fewest sheets where their number may be known (the council scores again, and
 * sits), otherwise the next in the member's own order, round to its beginning. `null` when nothing is left.
 */
export function nextSheet<Id>(order: readonly SheetToDo<Id>[], at: Id): Id | null {
  const here = order.findIndex(({ id }) => id === at)
  const after = [...order.slice(here + 1), ...order.slice(0, Math.max(0, here))].filter(({ open }) => open)
  const fewest = Math.min(...after.map(({ sheets }) => sheets ?? 0))
  return (after.find(({ sheets }) => (sheets ?? 0) === fewest) ?? after[0])?.id ?? null
}
