import type { dutyKinds } from '@sangkien/contract/home'
import type { WorkingCalendar } from '@sangkien/domain/calendar/working-day'
import type { Day } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'

export type DutyKind = (typeof dutyKinds)[number]

/** For whom and for which day the duties are worked out, with the days the agency works. */
export interface Reader { readonly actor: Actor; readonly today: Day; readonly now: Date; readonly calendar: WorkingCalendar }

export interface DutyRow {
  readonly kind: DutyKind; readonly subject_id: string; readonly code: string | null; readonly title: string; readonly due_on: Day | null
  readonly done: number | null; readonly parts: number | null; readonly detail: Record<string, unknown>
}

/** One kind of duty as SQL: what it is about, by when, how far, and where its rows come from (joins and conditions). */
export interface Duty {
  readonly kind: DutyKind
  readonly subject: RawBuilder<unknown>
  readonly code?: RawBuilder<unknown>
  readonly title: RawBuilder<unknown>
  readonly due?: RawBuilder<unknown>
  readonly done?: RawBuilder<unknown>
  readonly parts?: RawBuilder<unknown>
  readonly detail?: RawBuilder<unknown>
  readonly from: RawBuilder<unknown>
}

const nothing = sql`null`

/** All duties given, as one query with the columns of `DutyRow`; of each kind the `cap` nearest ones, or all. */
export const unionOf = (duties: readonly Duty[], cap: number | null): RawBuilder<DutyRow> =>
  sql`${sql.join(duties.map((one) => sql`(
    select ${sql.lit(one.kind)} as kind, (${one.subject})::text as subject_id, (${one.code ?? nothing})::text as code, ${one.title} as title, (${one.due ?? nothing})::date as due_on,
           (${one.done ?? nothing})::int as done, (${one.parts ?? nothing})::int as parts, ${one.detail ?? sql`'{}'::jsonb`} as detail
    ${one.from} ${cap === null ? sql`` : sql`order by due_on nulls last, subject_id limit ${sql.lit(cap)}`})`), sql` union all `)}`

/** A duty about one dossier, aliased `i`. */
export const about = { subject: sql`i.id`, code: sql`i.code`, title: sql`i.title` } as const

/** Nobody examines, accepts or checks their own dossier (`refuseOwn` of domain/intake): such a dossier `i` is another colleague's duty. */
export const notOwn = ({ actor }: Reader): RawBuilder<unknown> =>
  sql`not exists (select from authorship own where own.org_id = i.org_id and own.initiative_id = i.id and own.person_id = ${actor.id})`

/** The running term of this kind of the dossier `i`, as a join aliased `t`: of one kind at most one runs (an invariant). */
export const runningTerm = (kind: 'examine' | 'complete' | 'decide'): RawBuilder<unknown> =>
  sql`left join term t on t.org_id = i.org_id and t.initiative_id = i.id and t.kind = ${sql.lit(kind)} and t.ended_at is null`
