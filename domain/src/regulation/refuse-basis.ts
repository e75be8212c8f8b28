import { type Day } from '../time/day.ts'
import type { LegalBasis } from './legal-basis.ts'

export type BasisRefusal =
  | { readonly code: 'basis.code_taken'; readonly by: string }
  | { readonly code: 'basis.ends_before_it_begins' }
  | { readonly code: 'basis.in_force_before_issued'; readonly issuedOn: Day }
  | { readonly code: 'basis.unknown'; readonly found: string }
  | { readonly code: 'basis.after_itself' }

/** Why an entry cannot stand in the register so. `others` is the rest of the register. */
export function refuseBasis(entry: LegalBasis, others: readonly LegalBasis[]): BasisRefusal | undefined {
  const { code, issuedOn, validFrom, validTo, replacedBy, amendedBy } = entry
  const holder = others.find((one) => one.code === code)
  if (holder) return { code: 'basis.code_taken', by: holder.title }
  if (issuedOn !== null && validFrom !== null && validFrom < issuedOn) return { code: 'basis.in_force_before_issued', issuedOn }
  if (validFrom !== null && ((validTo !== null && validTo < validFrom) || (replacedBy !== null && replacedBy.on <= validFrom))) return { code: 'basis.ends_before_it_begins' }
  const named = [...(replacedBy ? [replacedBy] : []), ...amendedBy]
  const unknown = named.find((one) => one.code !== code && !others.some((other) => other.code === one.code))
  if (unknown) return { code: 'basis.unknown', found: unknown.code }
  return named.some((one) => one.code === code) || leadsBack(entry, others) ? { code: 'basis.after_itself' } : undefined
}

/** Whether the papers that replaced one another come back to where they began. */
function leadsBack(entry: LegalBasis, others: readonly LegalBasis[]): boolean {
  const next = (one: LegalBasis | undefined) => others.find(({ code }) => code === one?.replacedBy?.code)
  for (let one = next(entry), steps = 0; one !== undefined && steps <= others.length; one = next(one), steps += 1)
    if (one.replacedBy?.code === entry.code) return true
  return false
}
