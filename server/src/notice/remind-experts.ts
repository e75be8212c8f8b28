import { stateOf } from '@sangkien/domain/expert/expert-request'
import type { OrgId } from '@sangkien/domain/ids'
import { remindersDue, sentKey } from '@sangkien/domain/notice/reminders-due'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import { inOrganisation, type Tx } from '../db.ts'
import { caseOf, loadRequests, type RequestRow } from '../expert/request.query.ts'
import type { House } from '../http/mount.ts'
import { notify } from './notify.ts'

/** Calendar days before the last day to answer on which an expert is reminded (DESIGN). After it the office urges, in its own time. */
const daysBefore = [3, 0]
const kind = 'expert.due_soon'

/** Tells experts from outside that the day of a request comes, each step once. It only tells. */
export async function remindExperts({ db }: Pick<House, 'db'>, now: Date): Promise<void> {
  for (const { id } of await db.selectFrom('organisation').select('id').execute()) await inOrganisation(db, id, (tx) => remind(tx, id, now))
}

async function remind(tx: Tx, org: OrgId, now: Date): Promise<void> {
  // As for terms: a second server waits here and then finds what the first has sent.
  await sql`select pg_advisory_xact_lock(hashtext('remind_experts'), hashtext(${org}))`.execute(tx)
  const open = (await loadRequests(tx, org, { over: false })).filter((row) => stateOf(caseOf(row)) === 'asked')
  const { rows: sent } = await sql<{ key: string; step: string }>`select distinct facts ->> 'key' as key, facts ->> 'step' as step from notice where org_id = ${org} and kind = ${kind}`.execute(tx)
  const keyOf = ({ id, dueOn }: Pick<RequestRow, 'id' | 'dueOn'>) => `${id} ${dueOn}`
  for (const { key, step } of remindersDue(open.map((row) => ({ key: keyOf(row), due: row.dueOn, daysBefore, everyDaysOverdue: null })), new Set(sent.map(sentKey)), dayOf(now))) {
    const row = open.find((one) => keyOf(one) === key)
    if (row) await notify(tx, org, { to: [row.expertId], kind, initiativeId: row.initiativeId, facts: { key, step, requestId: row.id, dueOn: row.dueOn }, now })
  }
}
