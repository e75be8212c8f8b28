import type { firstRun } from '@sangkien/contract/session'
import type { OrgId, UnitId } from '@sangkien/domain/ids'
import { refusePassword } from '@sangkien/domain/people/session-rules'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { z } from 'zod'
import { inOrganisation } from '../db.ts'
import { record } from '../history/record.ts'
import type { House } from '../http/mount.ts'
import { Invalid, Refuse } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { addOrganisationRow } from '../organisation/make-organisation.ts'
import { addPersonRow } from './add-person.ts'
import { takeFirstRunCode } from './first-run-code.ts'
import { hashPassword } from './password.ts'

/** An agency, its first unit (itself, until others are added) and its administrator, in one transaction and once for each code. */
export async function makeFirstAgency(house: House, { code, organisation, administrator }: z.output<NonNullable<typeof firstRun.body>>, now: Date): Promise<void> {
  const giveBack = await takeFirstRunCode(house.dataDir, code)
  if (!giveBack) throw new Refuse({ code: 'session.wrong_first_run_code' })
  try {
    await makeAgency(house, { organisation, administrator }, now)
  } catch (error) {
    await giveBack()
    throw error
  }
}

async function makeAgency(house: House, { organisation, administrator }: Omit<z.output<NonNullable<typeof firstRun.body>>, 'code'>, now: Date): Promise<void> {
  const refusal = refusePassword(administrator.password, { username: administrator.username, hasSecondFactor: false })
  if (refusal) throw new Refuse(refusal)
  const passwordHash = await hashPassword(administrator.password)
  const org = newId<OrgId>()
  const today = dayOf(now)
  await inOrganisation(house.db, org, async (tx) => {
    await sql`lock table organisation in share row exclusive mode`.execute(tx)
    if (await tx.selectFrom('organisation').where('code', '=', organisation.code).select('id').executeTakeFirst()) throw new Invalid([{ path: 'organisation.code', code: 'taken' }])
    await addOrganisationRow(tx, org, organisation, now)
    const unitId = newId<UnitId>()
    await tx.insertInto('unit').values({ org_id: org, id: unitId, code: organisation.symbol, name: organisation.shortName, parent_id: null, valid_from: today }).execute()
    const person = await addPersonRow(tx, org, { fullName: administrator.fullName, kind: 'civil_servant', activeFrom: today, unitId, title: 'Quản trị hệ thống' })
    await tx.insertInto('account').values({ org_id: org, person_id: person, username: administrator.username, password_hash: passwordHash }).execute()
    await tx.insertInto('role_grant').values({ org_id: org, id: newId(), person_id: person, role: 'administrator', from_day: today, basis: 'Khởi tạo hệ thống' }).execute()
    await record(tx, org, { at: now, actor: { id: person }, what: 'organisation.made', noun: 'organisation', subject: org })
  })
}
