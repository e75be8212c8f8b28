import type { OrgId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import { prepared, type Tx } from '../db.ts'
import type { TextKind } from '@sangkien/domain/novelty/text-kind'

export interface KindCount { readonly kind: TextKind; readonly texts: number; readonly titleOnly: number; readonly poor: number }

const counts = sql`count(*)::int as texts, (count(*) filter (where t.title_only))::int as "titleOnly", (count(*) filter (where t.poor_pages <> '[]'))::int as poor`

/** How many texts of each kind there are to compare with. Counted whole when an index is built; since then only what came and went. */
export async function corpusKinds(tx: Tx, org: OrgId): Promise<readonly KindCount[]> {
  const { rows } = await sql<KindCount>`${prepared}
    with kept as (select upto, kinds from corpus_index where org_id = ${org} and state = 'serving'), since as (select coalesce((select upto from kept), 0) as upto)
    select kind, sum(texts)::int as texts, sum("titleOnly")::int as "titleOnly", sum(poor)::int as poor from (
      select k.kind, k.texts, k."titleOnly", k.poor from kept, jsonb_to_recordset(kept.kinds) as k (kind text, texts int, "titleOnly" int, poor int)
      union all select t.kind, ${counts} from corpus_text t, since where t.org_id = ${org} and t.number > since.upto and t.retired_at is null group by t.kind
      union all select t.kind, -count(*)::int, -(count(*) filter (where t.title_only))::int, -(count(*) filter (where t.poor_pages <> '[]'))::int from corpus_text t, since
        where t.org_id = ${org} and t.retired_at is not null and t.retired_before > since.upto and t.number <= since.upto group by t.kind
    ) of group by kind having sum(texts) > 0 order by kind`.execute(tx)
  return rows
}

/** Counts every text up to a number that is not retired: for the index that begins to serve. */
export async function countKinds(tx: Tx, org: OrgId, upto: number): Promise<readonly KindCount[]> {
  const { rows } = await sql<KindCount>`select t.kind, ${counts} from corpus_text t where t.org_id = ${org} and t.number <= ${upto} and t.retired_at is null group by t.kind`.execute(tx)
  return rows
}
