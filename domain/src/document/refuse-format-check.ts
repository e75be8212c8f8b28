import type { Day } from '../time/day.ts'

/** Why the layout of a file could not be checked (DESIGN: the limits; the formats are those papers are issued in). */
export type FormatCheckRefusal =
  | { readonly code: 'format_check.not_a_document' }
  /** Broken, locked with a password, or not what it says it is. */
  | { readonly code: 'format_check.broken' }
  /** It would take longer, or more memory, than a paper does. */
  | { readonly code: 'format_check.too_much' }
  /** As many are being checked as the server does at a time. */
  | { readonly code: 'format_check.busy' }
  | { readonly code: 'format_check.no_ruleset'; readonly on: Day }
