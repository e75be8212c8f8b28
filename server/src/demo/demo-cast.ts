import type { OrgId, PersonId, UnitId } from '@sangkien/domain/ids'
import type { PersonKind } from '@sangkien/domain/people/kind'
import type { Role } from '@sangkien/domain/people/role'
import { type Day, day } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'
import { fold } from '@sangkien/domain/text/fold'
import { sortKey } from '@sangkien/domain/text/sort-key'
import { newId } from '../id.ts'
import { addPersonRow } from '../people/add-person.ts'
import { hashPassword } from '../people/password.ts'
import { inventName } from './demo-names.ts'
import { demoMerger, demoUnits } from './demo-units.ts'
import { type Dice, dice } from './dice.ts'

/** One password for every account of the demonstration; it exists nowhere else. */
export const demoPassword = 'minh-hoa-2026'

/** The accounts the sign-in page of the demonstration offers, in the order of the journey. */
const parts = [
  { key: 'author', username: 'tacgia', duty: 'tác giả, chuyên viên Phòng Tổng hợp', unit: 'TH', title: 'Chuyên viên', roles: [] },
  { key: 'coauthor', username: 'dongtacgia', duty: 'đồng tác giả, Trung tâm Công báo và Tin học', unit: 'CBTH', title: 'Kỹ sư', roles: [] },
  { key: 'head', username: 'truongphong', duty: 'Trưởng phòng Tổng hợp, ủy viên Hội đồng', unit: 'TH', title: 'Trưởng phòng', roles: ['unit_head', 'council_member'] },
  { key: 'secretary', username: 'thuky', duty: 'Phòng HC-QT, thư ký Hội đồng', unit: 'HCQT', title: 'Phó Trưởng phòng', roles: ['secretariat', 'council_member'] },
  { key: 'member', username: 'uyvien', duty: 'Trưởng phòng Khoa giáo - Văn xã, ủy viên Hội đồng', unit: 'KGVX', title: 'Trưởng phòng', roles: ['unit_head', 'council_member'] },
  { key: 'union', username: 'congdoan', duty: 'Chủ tịch Công đoàn, ủy viên Hội đồng', unit: 'NC', title: 'Phó Trưởng phòng', roles: ['council_member'] },
  { key: 'chair', username: 'chutich', duty: 'Phó Chánh Văn phòng, Chủ tịch Hội đồng', unit: 'LĐVP', title: 'Phó Chánh Văn phòng', roles: ['council_chair', 'council_member'] },
  { key: 'chief', username: 'chanhvp', duty: 'Chánh Văn phòng, người quyết định', unit: 'LĐVP', title: 'Chánh Văn phòng', roles: ['decision_maker'] },
  { key: 'clerk', username: 'vanthu', duty: 'văn thư', unit: 'HCQT', title: 'Văn thư viên', roles: ['records_clerk'] },
  { key: 'accountant', username: 'ketoan', duty: 'kế toán', unit: 'HCQT', title: 'Kế toán viên', roles: ['accountant'] },
  { key: 'office', username: 'truongphonghcqt', duty: 'Trưởng phòng Hành chính - Quản trị, duyệt nội dung văn bản của phòng', unit: 'HCQT', title: 'Trưởng phòng', roles: ['unit_head'] },
  { key: 'viewer', username: 'lanhdao', duty: 'Phó Chánh Văn phòng, theo dõi', unit: 'LĐVP', title: 'Phó Chánh Văn phòng', roles: ['leadership_viewer'] },
  { key: 'admin', username: 'quantri', duty: 'quản trị hệ thống', unit: 'CBTH', title: 'Trưởng phòng Kỹ thuật', roles: ['administrator'] },
  { key: 'vice', username: 'phochutich', duty: 'Phó Chánh Văn phòng, Phó Chủ tịch Hội đồng', unit: 'LĐVP', title: 'Phó Chánh Văn phòng', roles: ['council_member'] },
  { key: 'expert', username: 'chuyengia', duty: 'Giám đốc Trung tâm Công báo và Tin học, ủy viên Hội đồng', unit: 'CBTH', title: 'Giám đốc', roles: ['unit_head', 'council_member'] },
  { key: 'desk', username: 'thuongtruc', duty: 'bộ phận thường trực, không ngồi hội đồng: nhập phiếu giấy', unit: 'HCQT', title: 'Chuyên viên', roles: ['secretariat'] },
  { key: 'secondDesk', username: 'thuongtruc2', duty: 'bộ phận thường trực, nhập phiếu giấy lần hai', unit: 'HCQT', title: 'Chuyên viên', roles: ['secretariat'] },
] as const satisfies readonly { key: string; username: string; duty: string; unit: string; title: string; roles: readonly Role[] }[]

export type Part = (typeof parts)[number]['key']
/** How many of the parts the sign-in page shows: one for each role. */
const offered = parts.length

export interface Colleague { readonly id: PersonId; readonly name: string; readonly unit: string }
export interface Cast { readonly units: ReadonlyMap<string, UnitId>; readonly parts: Readonly<Record<Part, PersonId>>; readonly colleagues: readonly Colleague[]; /** An expert from outside, asked about one dossier. */ readonly outsider: PersonId; readonly accounts: readonly { username: string; password: string; name: string; duty: string }[] }

const began = day('2016-01-01')

/** Units, 148 invented people, their roles and the accounts of the demonstration. */
export async function makeCast(tx: Tx, org: OrgId): Promise<Cast> {
  const chance = dice(1143)
  const units = new Map<string, UnitId>()
  for (const [position, unit] of demoUnits.entries()) {
    if (unit.code === demoMerger.into) continue
    const id = newId<UnitId>()
    units.set(unit.code, id)
    await tx.insertInto('unit').values({ org_id: org, id, code: unit.code, name: unit.name, parent_id: null, valid_from: unit.from, position }).execute()
  }
  const names = new Set<string>()
  const colleagues: Colleague[] = []
  const ids = new Map<Part, PersonId>()
  const accounts: { username: string; password: string; name: string; duty: string }[] = []
  const passwordHash = await hashPassword(demoPassword) // one password for all: one hash, for hashing is slow on purpose
  for (const unit of demoUnits) {
    const starring = parts.filter((part) => part.unit === unit.code)
    for (let n = 0; n < unit.people; n += 1) {
      const part = starring[n]
      // Who heads the standing office is a colleague like any other, an author too, with an account of their own besides.
      const star = part?.key === 'office' ? undefined : part
      const gender = chance.roll() < 0.52 ? 'female' : 'male'
      const name = inventName(chance, gender, names)
      const kind = kindOf(unit, n)
      const id = await addPersonRow(tx, org, {
        fullName: name, gender, kind, birthDate: `${chance.between(1966, 2000)}-${String(chance.between(1, 12)).padStart(2, '0')}-${String(chance.between(1, 28)).padStart(2, '0')}` as Day,
        activeFrom: began, unitId: units.get(firstUnit(unit.code, n))!, title: star?.title ?? titleOf(unit.code, n, kind, chance), qualification: chance.pick(['Cử nhân', 'Thạc sĩ', 'Kỹ sư', 'Cử nhân Luật', 'Cao đẳng']),
        headOfAgency: part?.key === 'chief', unionMember: part?.key !== 'chief',
      })
      if (part) {
        ids.set(part.key, id)
        for (const role of part.roles) await tx.insertInto('role_grant').values({ org_id: org, id: newId(), person_id: id, role, unit_id: role === 'unit_head' ? units.get(unit.code)! : null, from_day: began, to_day: null, basis: 'Phân công nhiệm vụ (dữ liệu minh họa)' }).execute()
        if (parts.indexOf(part) < offered) accounts[parts.indexOf(part)] = { username: part.username, password: demoPassword, name, duty: part.duty }
      }
      if (!star) {
        if (n === starring.length && unit.code !== 'LĐVP' && !starring.some(({ roles }) => (roles as readonly Role[]).includes('unit_head')))
          await tx.insertInto('role_grant').values({ org_id: org, id: newId(), person_id: id, role: 'unit_head', unit_id: units.get(firstUnit(unit.code, n))!, from_day: unit.code === demoMerger.into ? began : unit.from, to_day: null, basis: 'Trưởng đơn vị (dữ liệu minh họa)' }).execute()
        colleagues.push({ id, name, unit: unit.code })
      }
      await tx.insertInto('account').values({ org_id: org, person_id: id, username: part?.username ?? `canbo${String(colleagues.length).padStart(3, '0')}`, password_hash: part ? passwordHash : null }).execute()
    }
  }
  const played = Object.fromEntries(ids) as Cast['parts']
  const name = inventName(chance, 'male', names)
  const outsider = await addOutsider(tx, org, name, played.desk, passwordHash)
  return { units, parts: played, colleagues, outsider, accounts: [...accounts.filter(Boolean), { username: demoOutsider.username, password: demoPassword, name, duty: demoOutsider.duty }] }
}

const demoOutsider = { username: 'chuyengiangoai', duty: 'chuyên gia ngoài cơ quan, được mời cho ý kiến một hồ sơ', position: 'Tiến sĩ An toàn thông tin', workplace: 'Trường Đại học (dữ liệu minh họa)' } as const

/** The account of the demonstration that is nobody's of the office: nobody chooses a password by a link here, and this one is told to all. */
async function addOutsider(tx: Tx, org: OrgId, name: string, addedBy: PersonId, passwordHash: string): Promise<PersonId> {
  const id = newId<PersonId>()
  await tx.insertInto('person').values({ org_id: org, id, full_name: name, sort_name: sortKey(name), search_text: fold(name), kind: 'outside', union_member: false, active_from: day('2026-11-02'), active_to: day('2027-06-30') }).execute()
  await tx.insertInto('outside_expert').values({ org_id: org, person_id: id, position: demoOutsider.position, workplace: demoOutsider.workplace, added_by: addedBy, added_at: new Date('2026-11-02T02:00:00Z') }).execute()
  await tx.insertInto('account').values({ org_id: org, person_id: id, username: demoOutsider.username, password_hash: passwordHash }).execute()
  return id
}

/** The two centres are public service units; drivers, guards and the like are the last of their unit. */
const kindOf = ({ code, people, workers = 0 }: (typeof demoUnits)[number], n: number): PersonKind => (n >= people - workers ? 'worker' : ['PVHCC', 'CBTH'].includes(code) ? 'public_employee' : 'civil_servant')

function titleOf(unit: string, n: number, kind: PersonKind, chance: Dice): string {
  if (n === 0 && unit !== 'LĐVP') return unit === 'PVHCC' || unit === 'CBTH' ? 'Giám đốc' : unit === 'TS2' ? 'Tổ trưởng' : unit === 'BTCD' ? 'Trưởng ban' : 'Trưởng phòng'
  const title = chance.pick(['Chuyên viên', 'Chuyên viên', 'Chuyên viên chính', 'Nhân viên', 'Phó Trưởng phòng'])
  return kind === 'worker' ? 'Nhân viên' : title
}
/** Half of the merged division came from each of the two it was made of. */
const firstUnit = (unit: string, n: number): string => (unit === demoMerger.into ? demoMerger.formers[n % 2]! : unit)
