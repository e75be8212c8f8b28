import type { PersonKind } from '@sangkien/domain/people/kind'
import { type RawBuilder, sql } from 'kysely'

/**
 * Whether the person aliased `p` belongs to the agency, or did. Who is asked from outside has an account and is nobody's colleague
 * (decision 28): every question "who is there?" goes through this; a person already known by an act of theirs may be named without it.
 */
export const isColleague: RawBuilder<boolean> = sql<boolean>`p.kind <> 'outside'`

/** The same as a column: how a colleague is employed. */
export const colleagueKind: RawBuilder<PersonKind> = sql<PersonKind>`p.kind`
