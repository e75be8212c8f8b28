import type { RuleHistory } from '@sangkien/contract/regulation-draft'
import type { OrgId } from '@sangkien/domain/ids'
import type { PackChange } from '@sangkien/domain/regulation/compare-packs'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../db.ts'

/** Every version with what the history says of its taking: the one an agency begins with was taken by nobody and changed nothing. */
export const selectRuleHistory = (tx: Tx, org: OrgId): Promise<z.output<typeof RuleHistory>[]> =>
  tx.selectFrom('regulation as r')
    .leftJoin('history as h', (on) => on.onRef('h.org_id', '=', 'r.org_id').on('h.what', '=', 'regulation.added').on(sql`h.subject_id`, '=', sql`r.id::text`))
    .leftJoin('person as p', (on) => on.onRef('p.org_id', '=', 'h.org_id').onRef('p.id', '=', 'h.actor_id'))
    .where('r.org_id', '=', org)
    .select(['r.id', 'r.title', 'r.valid_from as validFrom', 'r.basis', 'r.added_at as at', 'p.full_name as by'])
    .select(sql<PackChange[]>`coalesce(h.detail -> 'changes', '[]')`.as('changes'))
    .orderBy('r.valid_from', 'desc').orderBy('r.id').execute()
