import { type RawBuilder, sql } from 'kysely'
import type { Reader } from './duty.ts'

/**
 * The last day to file the draft `i`, as a join aliased `f`: the end of the round that is open, or of the year after the first
 * application unless leave was given, whichever is first (`nextOf` of the dossier). `dueDate` of domain/initiative/term.ts
 * said in SQL; the parity test holds the two together. `f.closes_on` is the end of the round alone.
 */
export function lastFilingDay({ actor, today, calendar }: Reader): RawBuilder<unknown> {
  const start = sql`i.first_applied_on::date`
  const count = sql`(rules.term ->> 'count')::int`
  const worked = (on: RawBuilder<unknown>) => sql`(${on} = any(${[...calendar.workdays]}::date[]) or (extract(isodow from ${on}) < 6 and ${on} <> all(${[...calendar.holidays]}::date[])))`
  const counted = sql`case rules.term ->> 'unit'
    when 'years' then (${start} + make_interval(years => ${count}))::date
    when 'months' then (${start} + make_interval(months => ${count}))::date
    when 'days' then ${start} + ${count}
    else (select ${start} + n from generate_series(1, 2 * ${count} + ${longestRest}) n where ${worked(sql`(${start} + n)`)} order by n offset ${count} - 1 limit 1) end`
  const due = sql`(select c.day + n from (select ${counted} as day) c cross join generate_series(0, ${longestRest}) n where ${worked(sql`(c.day + n)`)} order by n limit 1)`
  return sql`cross join lateral (
    select rules.closes_on, least(rules.closes_on, case when i.late_allowed_reason is null and i.content ->> 'applicationState' is distinct from 'not_yet' then ${due} end) as last_on
    from (select ro.closes_on, coalesce(ro.term, rg.term) as term
      from (${termOf(sql`from regulation g where g.org_id = ${actor.org}
        order by (g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today})) desc, g.valid_from desc, g.added_at desc limit 1`)}) rg
      left join (${termOf(sql`from round r join regulation g on g.org_id = r.org_id and g.id = r.regulation_id
        where r.org_id = ${actor.org} and r.opens_on <= ${today} and r.closes_on >= ${today} and r.locked_at is null order by r.closes_on, r.number limit 1`, sql`, r.closes_on`)}) ro on true) rules) f`
}

/** No rest from work is longer, in days. */
const longestRest = sql.lit(60)

const termOf = (from: RawBuilder<unknown>, more: RawBuilder<unknown> = sql``) => sql`select g.pack #> '{terms,filing}' as term ${more} ${from}`
