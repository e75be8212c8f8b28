import type { WorkingCalendar } from '@sangkien/domain/calendar/working-day'
import type { OrgId } from '@sangkien/domain/ids'
import { prepared, type Tx } from '../db.ts'

/** The agency's holidays and swapped working days, whole: a few dozen rows, one statement. */
export async function loadCalendar(tx: Tx, org: OrgId): Promise<WorkingCalendar> {
  const days = await tx.selectFrom('calendar_day').modifyFront(prepared).where('org_id', '=', org).select(['day', 'kind']).execute()
  return {
    holidays: new Set(days.filter(({ kind }) => kind === 'holiday').map(({ day }) => day)),
    workdays: new Set(days.filter(({ kind }) => kind === 'workday').map(({ day }) => day)),
  }
}
