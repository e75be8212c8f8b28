import type { PersonId } from '../ids.ts'
import type { Seat } from '../regulation/pack.ts'

/** In the order they sign: who wrote the minutes, then who was in the chair (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9; the order is DESIGN, product.md CM8). */
export const minutesRoles = ['secretary', 'chair'] as const
export type MinutesRole = (typeof minutesRoles)[number]

export interface Signers {
  /** `null`: no secretary of the council was there for everything, and the standing office writes. */
  readonly secretary: PersonId | null
  /** `null`: nobody in the chair was there for everything; the minutes are signed on paper. */
  readonly chair: PersonId | null
}

/**
 * Who signs the minutes of a sitting: they tell everything that happened, so who signs was there and is out of nothing on its agenda; the
 * vice-chair signs where the chair is away or out of something (DESIGN).
 */
export function signersOf(members: readonly { readonly personId: PersonId; readonly seat: Seat; readonly present: boolean | null }[], out: readonly PersonId[]): Signers {
  const sat = (seat: Seat) => members.find((member) => member.seat === seat && member.present === true && !out.includes(member.personId))?.personId
  return { secretary: sat('secretary') ?? null, chair: sat('chair') ?? sat('vice_chair') ?? null }
}
