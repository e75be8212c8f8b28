import type { OrgId, UnitId } from '@sangkien/domain/ids'
import type { GivenRole } from '@sangkien/domain/people/role'
import { day } from '@sangkien/domain/time/day'
import { buildApp } from '@sangkien/server/app'
import { inOrganisation, openDb, openPool, type Tx } from '@sangkien/server/db'
import { callerOf } from '@sangkien/server/http/in-process'
import { newId } from '@sangkien/server/id'
import { makeOrganisation } from '@sangkien/server/organisation/make-organisation'
import { addPersonRow } from '@sangkien/server/people/add-person'
import { startSession } from '@sangkien/server/people/start-session'
import { anIssuedDecision } from '../../server/test/an-issued-decision.ts'
import type { world } from '../../server/test/world.ts'

/** An agency with one issued decision that gives so many certificates, three to an initiative, and a records clerk who has just signed in. */
export async function seedCertificates(url: string, dataDir: string, count: number): Promise<{ readonly decision: string; readonly cookie: string }> {
  const pool = openPool(url)
  const db = openDb(pool)
  const now = new Date('2026-11-23T02:00:00Z')
  const org: OrgId = await makeOrganisation(db, { code: 'do-luong', name: 'Cơ quan đo lường', parentName: 'UBND TỈNH', shortName: 'Cơ quan', symbol: 'CQ', place: 'Quảng Ngãi', headTitle: 'Thủ trưởng' }, now)
  const app = await buildApp({ db, clock: () => now, dataDir, demo: false, publicAddress: 'http://do-luong.invalid' })
  const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => inOrganisation(db, org, work)
  const unit = newId<UnitId>()
  const person = (tx: Tx, fullName: string, headOfAgency = false) => addPersonRow(tx, org, { fullName, kind: 'civil_servant', activeFrom: day('2020-01-01'), unitId: unit, title: 'Chuyên viên', ...(headOfAgency && { headOfAgency }) })
  const signedIn = (role: GivenRole, at: Date) => inside(async (tx) => {
    const id = await person(tx, `Người giữ việc ${role}`, role === 'decision_maker')
    await tx.insertInto('account').values({ org_id: org, person_id: id, username: `${role}${at.getTime()}` }).execute()
    await tx.insertInto('role_grant').values({ org_id: org, id: newId(), person_id: id, role, unit_id: null, from_day: day('2020-01-01'), to_day: null }).execute()
    return (await startSession(tx, org, id, { now: at, userAgent: '', address: '' })).cookie
  })
  await inside((tx) => tx.insertInto('unit').values({ org_id: org, id: unit, code: 'DV', name: 'Đơn vị số 1', parent_id: null, valid_from: day('2020-01-01') }).execute())
  const caller = async (role: GivenRole) => callerOf(app, await signedIn(role, now))
  const roles = { secretary: await caller('secretariat'), maker: await caller('decision_maker'), clerk: await caller('records_clerk') }
  const concluded = await inside(async (tx) => {
    const made = []
    for (let n = 0; n < count / 3; n += 1) made.push({ title: `Rút ngắn thời gian giải quyết hồ sơ của tổ chức và công dân bằng sổ theo dõi dùng chung, phần ${n + 1}`, authors: [await person(tx, `Nguyễn Văn An ${n}`), await person(tx, `Trần Thị Bình ${n}`), await person(tx, `Lê Hữu Cường ${n}`)] })
    return made
  })
  const stage = { org, unit, now, inside, putThere: new Set<string>() } as unknown as ReturnType<typeof world>
  const { decisions: [decision] } = await anIssuedDecision(stage, roles, concluded, 1)
  const cookie = `sangkien=${await signedIn('records_clerk', new Date())}`
  await app.close()
  await pool.end()
  return { decision: decision!, cookie }
}
