import type { InitiativeId, OrgId, PersonId } from '@sangkien/domain/ids'
import type { Span } from '@sangkien/domain/novelty/finding'
import type { Verdict } from '@sangkien/domain/novelty/refuse-conclusion'
import type { Thresholds } from '@sangkien/domain/novelty/thresholds'
import { sql } from 'kysely'
import { prepared, type Tx } from '../db.ts'
import type { RunResult } from './check-novelty.ts'

/** What a check was made of. */
export interface RunBasis {
  readonly snapshotSha256: string; readonly upto: number; readonly readingSha256: string; readonly thresholds: Thresholds
  /** Of the counts of words it was weighed by; `null` of checks kept before that was noted. */
  readonly counts: string | null
}

export interface KeptRun extends RunBasis {
  readonly id: string; readonly number: number; readonly texts: number; readonly result: RunResult; readonly ranAt: Date; readonly ranByName: string
}

/** Tells the counts of one index from those of another; an index built anew over the same texts has the same. */
const countsOfRun = sql<string | null>`(select x.counts_md5 from corpus_index x where x.org_id = r.org_id and x.id = (r.result ->> 'index')::uuid)`
export const servingCounts = async (tx: Tx, org: OrgId): Promise<string | null> =>
  (await tx.selectFrom('corpus_index').modifyFront(prepared).where('org_id', '=', org).where('state', '=', 'serving').select('counts_md5').executeTakeFirst())?.counts_md5 ?? null

/** In what one check, or one that would be made now, differs from another. */
export const apartFrom = (before: RunBasis, after: RunBasis) => ({
  texts: after.upto - before.upto, dossierChanged: after.snapshotSha256 !== before.snapshotSha256, readingChanged: after.readingSha256 !== before.readingSha256,
  countsChanged: after.counts !== null && before.counts !== null && after.counts !== before.counts,
  thresholdsChanged: (Object.keys(after.thresholds) as (keyof Thresholds)[]).some((name) => after.thresholds[name] !== before.thresholds[name]),
})

/** A check whole: the newest of a dossier, or the one of a number. */
export async function lastRun(tx: Tx, org: OrgId, id: InitiativeId, number?: number): Promise<KeptRun | undefined> {
  const { rows: [row] } = await sql<KeptRun>`select ${prepared} r.id, r.number, r.snapshot_sha256 as "snapshotSha256", r.corpus_upto as upto, r.corpus_texts as texts, r.reading_sha256 as "readingSha256", r.thresholds, ${countsOfRun} as counts, r.result, r.ran_at as "ranAt", p.full_name as "ranByName"
    from novelty_run r join person p on p.org_id = r.org_id and p.id = r.ran_by where r.org_id = ${org} and r.initiative_id = ${id} ${number === undefined ? sql`` : sql`and r.number = ${number}`} order by r.number desc limit 1`.execute(tx)
  return row
}

/** What the newest check was made of, and how many sources it shows: those it found that were not set aside whole. */
export async function lastRunBasis(tx: Tx, org: OrgId, id: InitiativeId): Promise<(RunBasis & { readonly sources: number }) | undefined> {
  const { rows: [row] } = await sql<RunBasis & { sources: number }>`
    select r.snapshot_sha256 as "snapshotSha256", r.corpus_upto as upto, r.reading_sha256 as "readingSha256", r.thresholds, ${countsOfRun} as counts,
      (select count(*)::int from jsonb_array_elements(r.result -> 'findings') f
        where not exists (select from novelty_exclusion e where e.org_id = r.org_id and e.initiative_id = r.initiative_id and e.passage is null and e.text_id = (f ->> 'textId')::uuid)) as sources
    from novelty_run r where r.org_id = ${org} and r.initiative_id = ${id} order by r.number desc limit 1`.execute(tx)
  return row
}

/** The checks of a dossier, the newest first, without what they found. */
export async function listRuns(tx: Tx, org: OrgId, id: InitiativeId) {
  const { rows } = await sql<RunBasis & { number: number; ranAt: Date; ranByName: string; texts: number; sources: number }>`
    select ${prepared} r.number, r.ran_at as "ranAt", p.full_name as "ranByName", r.corpus_texts as texts, jsonb_array_length(r.result -> 'findings') as sources,
      r.snapshot_sha256 as "snapshotSha256", r.corpus_upto as upto, r.reading_sha256 as "readingSha256", r.thresholds, ${countsOfRun} as counts
    from novelty_run r join person p on p.org_id = r.org_id and p.id = r.ran_by where r.org_id = ${org} and r.initiative_id = ${id} order by r.number desc`.execute(tx)
  return rows
}

export interface KeptExclusion { readonly id: string; readonly textId: string; readonly title: string; readonly passage: string | null; readonly reason: string; readonly byName: string; readonly at: Date }

export async function listExclusions(tx: Tx, org: OrgId, id: InitiativeId): Promise<readonly KeptExclusion[]> {
  const { rows } = await sql<KeptExclusion>`select ${prepared} e.id, e.text_id as "textId", t.title, e.passage, e.reason, p.full_name as "byName", e.excluded_at as at
    from novelty_exclusion e join corpus_text t on t.org_id = e.org_id and t.id = e.text_id join person p on p.org_id = e.org_id and p.id = e.excluded_by
    where e.org_id = ${org} and e.initiative_id = ${id} order by e.excluded_at, e.id`.execute(tx)
  return rows
}

export interface Cited { readonly textId: string; readonly span: Span | null; readonly passage: string | null; readonly title: string }
export interface KeptConclusion { readonly id: string; readonly verdict: Verdict; readonly reasons: string; readonly cited: readonly Cited[]; readonly runNumber: number; readonly by: PersonId; readonly byName: string; readonly at: Date }

/** The conclusion that holds. */
export async function conclusionOf(tx: Tx, org: OrgId, id: InitiativeId): Promise<KeptConclusion | undefined> {
  const { rows: [row] } = await sql<KeptConclusion>`select ${prepared} c.id, c.verdict, c.reasons, c.cited, r.number as "runNumber", c.concluded_by as by, p.full_name as "byName", c.concluded_at as at
    from novelty_conclusion c join novelty_run r on r.org_id = c.org_id and r.id = c.run_id join person p on p.org_id = c.org_id and p.id = c.concluded_by
    where c.org_id = ${org} and c.initiative_id = ${id} and c.withdrawn_at is null`.execute(tx)
  return row
}
