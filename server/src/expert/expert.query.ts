import type { Expert } from '@sangkien/contract/expert'
import { isAccountOver } from '@sangkien/domain/expert/refuse-expert'
import type { OrgId, PersonId } from '@sangkien/domain/ids'
import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { NotFound } from '../http/refuse.ts'
import { accountState } from '../people/account-state.ts'

/** Experts from outside by name, or one of them; with `hold` the person is held still. One statement. */
export async function loadExperts(tx: Tx, org: OrgId, now: Date, only?: PersonId, { hold }: { readonly hold: boolean } = { hold: false }): Promise<readonly Expert[]> {
  const rows = await tx.selectFrom('outside_expert as x')
    .innerJoin('person as p', (on) => on.onRef('p.org_id', '=', 'x.org_id').onRef('p.id', '=', 'x.person_id'))
    .innerJoin('account as a', (on) => on.onRef('a.org_id', '=', 'x.org_id').onRef('a.person_id', '=', 'x.person_id'))
    .where('x.org_id', '=', org).$if(only !== undefined, (query) => query.where('x.person_id', '=', only!))
    .select(['p.id', 'p.full_name as fullName', 'x.position', 'x.workplace', 'p.email', 'a.username', 'p.version'])
    .select([
      accountState(now).as('account'), sql<Expert['lastDay']>`p.active_to`.as('lastDay'),
      sql<number>`(select count(*)::int from expert_request r where r.org_id = x.org_id and r.expert_id = x.person_id)`.as('requests'),
    ])
    .orderBy(sql`p.sort_name collate "C"`).orderBy('p.id').$if(hold, (query) => query.forNoKeyUpdate('p')).execute()
  return rows.map((row) => ({ ...row, over: isOver(row, now) }))
}

export async function loadExpert(tx: Tx, org: OrgId, id: PersonId, now: Date, lock?: { readonly hold: boolean }): Promise<Expert> {
  const [expert] = await loadExperts(tx, org, now, id, lock)
  if (!expert) throw new NotFound()
  return expert
}

/** What the rules ask about an account from outside. */
export const accountOf = ({ lastDay, account }: Pick<Expert, 'lastDay' | 'account'>) => ({ lastDay: lastDay as Parameters<typeof isAccountOver>[0]['lastDay'], stopped: account === 'disabled' })
const isOver = (expert: Pick<Expert, 'lastDay' | 'account'>, now: Date): boolean => isAccountOver(accountOf(expert), now)
