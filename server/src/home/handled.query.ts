import type { Handled } from '@sangkien/contract/home'
import { dayOf } from '@sangkien/domain/time/day'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { decisionVisibleTo } from '../decision/decision.query.ts'
import { handlingActs } from '../history/handling-acts.ts'
import { readMark, writeMark } from '../http/page-mark.ts'
import { visibleTo } from '../initiative/visible-to.ts'
import { outgoingVisibleTo } from '../outgoing/outgoing.query.ts'
import { sectionsOf } from '../people/sections.ts'
import { sittingVisibleTo } from '../sitting/sitting.query.ts'

/** Counting stops here: the frame counts at every page, and writes no more than "999+". */
const mostCounted = 1_000

/** What this person dealt with, as rows `h` of the history. A show of hands noted for others is no vote of one's own. */
const handledBy = (actor: Actor) => sql`from history h where h.org_id = ${actor.org} and h.actor_id = ${actor.id} and h.what in (${sql.join(handlingActs)})
  and (h.what <> 'sitting.voted' or h.detail ->> 'shownByHand' = 'false')`

/** How many, for the counter of the frame and the list alike. */
export const countHandled = (actor: Actor): RawBuilder<number> => sql<number>`(select count(*) from (select 1 ${handledBy(actor)} limit ${sql.lit(mostCounted + 1)}) handled)`

/**
 * "Đã xử lý": what this person did, the latest first. What it was done to is named as long as they may open it: an act stays
 * theirs when a role has ended, the dossier does not. Two statements.
 */
export async function listHandledRows(tx: Tx, actor: Actor, { after, limit }: { after?: string | undefined; limit: number }, now: Date): Promise<{ rows: Handled[]; next: string | null; total: number; atLeast?: true }> {
  const [before] = after === undefined ? [] : readMark(after, [(text) => /^\d{1,15}$/.test(text)])
  const may = sectionsOf(actor.roles)
  const today = dayOf(now)
  const { rows } = await sql<Handled & { seq: number }>`
    select h.seq, h.at, h.what, h.noun, case h.noun when 'report' then h.subject_id else coalesce(i.id, d.id, g.id, s.id)::text end as "subjectId", i.code, coalesce(i.title, d.about, g.about, s.name, '') as title
    from (select h.seq, h.at, h.what, h.subject_id, case when h.detail ? 'initiativeId' then 'initiative' else h.noun end as noun, case when h.noun <> 'report' then coalesce(h.detail ->> 'initiativeId', h.subject_id)::uuid end as id
      ${handledBy(actor)} ${before === undefined ? sql`` : sql`and h.seq < ${before}::bigint`} order by h.seq desc limit ${limit + 1}) h
    left join initiative i on h.noun = 'initiative' and i.org_id = ${actor.org} and i.id = h.id and ${visibleTo(actor)}
    left join decision d on h.noun = 'decision' and d.org_id = ${actor.org} and d.id = h.id and ${may['decisions'] ?? false}::boolean and ${decisionVisibleTo(actor)}
    left join (select o.* from outgoing o where o.org_id = ${actor.org} and ${outgoingVisibleTo(actor, today)}) g on h.noun = 'outgoing' and g.id = h.id
    left join sitting s on h.noun = 'sitting' and s.org_id = ${actor.org} and s.id = h.id and ${may['councils'] ?? false}::boolean and ${sittingVisibleTo(actor)}
    order by h.seq desc`.execute(tx)
  const { rows: [counted] } = await sql<{ total: number }>`select ${countHandled(actor)} as total`.execute(tx)
  const page = rows.slice(0, limit)
  const total = Math.min(counted?.total ?? 0, mostCounted)
  return {
    rows: page.map(({ seq: _seq, ...row }) => row), next: rows.length > limit ? writeMark([String(page.at(-1)!.seq)]) : null,
    total, ...((counted?.total ?? 0) > mostCounted && { atLeast: true }),
  }
}
