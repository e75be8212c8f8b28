import type { InitiativeId, OrgId, PersonId, RoundId, UnitId } from '@sangkien/domain/ids'
import { exactKey, fold } from '@sangkien/domain/text/fold'
import { type Day, day } from '@sangkien/domain/time/day'
import { inOrganisation, openDb, openPool, type Tx } from '@sangkien/server/db'
import { newId } from '@sangkien/server/id'
import { makeOrganisation } from '@sangkien/server/organisation/make-organisation'
import { addPersonRow } from '@sangkien/server/people/add-person'
import { hashPassword } from '@sangkien/server/people/password'
import { sql } from 'kysely'

export const benchPassword = 'mat-khau-do-luong'
const stages = ['recognised', 'recognised', 'recognised', 'recognised', 'declined', 'submitted', 'accepted', 'scoring', 'withdrawn', 'intake_refused'] as const
const verbs = ['Rút ngắn', 'Tổng hợp tự động', 'Số hóa', 'Phân loại', 'Theo dõi', 'Cảnh báo sớm', 'Chuẩn hóa', 'Điều phối', 'Kiểm tra', 'Tái sử dụng']
const things = ['hồ sơ đất đai', 'báo cáo tuần', 'đơn thư trùng lặp', 'văn bản đi', 'lịch họp', 'tài liệu họp', 'giấy tờ công dân', 'kết luận cuộc họp', 'hồ sơ quá hạn', 'kho lưu trữ', 'điện năng trụ sở', 'phiếu khảo sát']
const ways = ['bằng biểu mẫu thống nhất', 'theo khung giờ', 'bằng bảng tính dùng chung', 'theo nhóm việc', 'bằng mã vạch', 'theo quy trình rút gọn', 'gắn với rà soát quy trình', 'bằng bảng kiểm', 'trên điện thoại', 'theo mức ưu tiên']

/** An agency with `count` initiatives over twenty years, 60 units and 1,500 people; the signed-in user of the bench is secretariat. */
export async function seed(url: string, count: number): Promise<void> {
  const pool = openPool(url)
  const db = openDb(pool)
  const org = await makeOrganisation(db, { code: 'do-luong', name: 'Cơ quan đo lường', parentName: 'UBND TỈNH', shortName: 'Cơ quan', symbol: 'CQ', place: 'Quảng Ngãi', headTitle: 'Thủ trưởng' }, new Date('2006-01-02T00:00:00Z'))
  const { units, people, rounds, regulation } = await inOrganisation(db, org, (tx) => seedPeople(tx, org))
  for (let from = 0; from < count; from += 2000)
    await inOrganisation(db, org, (tx) => seedInitiatives(tx, org, { from, to: Math.min(count, from + 2000), of: count, units, people, rounds, regulation }))
  await sql`analyze`.execute(db)
  await pool.end()
}

async function seedPeople(tx: Tx, org: OrgId) {
  const units = Array.from({ length: 60 }, () => newId<UnitId>())
  await tx.insertInto('unit').values(units.map((id, n) => ({ org_id: org, id, code: `DV${n}`, name: `Đơn vị số ${n + 1}`, parent_id: null, valid_from: day('2006-01-01') }))).execute()
  const people: PersonId[] = []
  for (let n = 0; n < 1500; n += 1) people.push(await addPersonRow(tx, org, { fullName: `Nguyễn Văn ${verbs[n % 10]!.split(' ')[0]} ${n}`, kind: 'civil_servant', activeFrom: day('2006-01-01'), unitId: units[n % 60]!, title: 'Chuyên viên' }))
  const { id: regulation } = await tx.selectFrom('regulation').select('id').where('org_id', '=', org).executeTakeFirstOrThrow()
  await tx.insertInto('role_grant').values({ org_id: org, id: newId(), person_id: people[0]!, role: 'secretariat', unit_id: null, from_day: day('2006-01-01'), to_day: null }).execute()
  await tx.insertInto('account').values({ org_id: org, person_id: people[0]!, username: 'thuky', password_hash: await hashPassword(benchPassword) }).execute()
  const rounds = Array.from({ length: 21 }, (_, n) => ({ id: newId<RoundId>(), year: 2006 + n }))
  await tx.insertInto('round').values(rounds.map(({ id, year }) => ({ org_id: org, id, year, number: 1, name: `Đợt 1 năm ${year}`, opens_on: day(`${year}-01-01`), closes_on: day(`${year}-12-31`), regulation_id: regulation }))).execute()
  return { units, people, rounds, regulation }
}

interface Batch { readonly from: number; readonly to: number; readonly of: number; readonly units: readonly UnitId[]; readonly people: readonly PersonId[]; readonly rounds: readonly { id: RoundId; year: number }[]; readonly regulation: string }

async function seedInitiatives(tx: Tx, org: OrgId, { from, to, of, units, people, rounds, regulation }: Batch): Promise<void> {
  const rows = Array.from({ length: to - from }, (_, k) => row(from + k, of))
  await tx.insertInto('initiative').values(rows.map((one) => ({
    org_id: org, id: one.id, code: one.code, stage: one.stage, stage_since: one.received, unit_id: units[one.n % 60]!, round_id: rounds[one.year - 2006]!.id, regulation_id: regulation as never,
    content: JSON.stringify({ title: one.title, field: 'services', solutionKinds: ['management'], aboutIt: one.n % 2 === 0, aboutAdministrativeReform: one.n % 3 === 0, firstAppliedOn: `${one.year}-01-15`, sections: { known_solution: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: one.text }] }] } } }),
    search_text: fold(`${one.title} ${one.text}`), exact_text: exactKey(`${one.title} ${one.text}`), created_by: people[one.n % 1500]!, created_at: one.received, received_at: one.received, receipt_number: one.n + 1,
    accepted_at: ['submitted', 'withdrawn', 'intake_refused'].includes(one.stage) ? null : one.received, decided_on: one.stage === 'recognised' ? (`${one.year}-11-20` as Day) : null, closed_at: ['declined', 'withdrawn', 'intake_refused', 'recognised'].includes(one.stage) ? new Date(`${one.year}-11-20T03:00:00Z`) : null,
    refusal_code: one.stage === 'intake_refused' ? 'not_a_solution' : null, refusal_reason: one.stage === 'intake_refused' ? 'Không phải giải pháp' : null,
  }))).execute()
  await tx.insertInto('authorship').values(rows.map((one) => ({ org_id: org, initiative_id: one.id, person_id: people[one.n % 1500]!, share: 10000, position: 1, confirmed_share: 10000, confirmed_at: one.received }))).execute()
  const running = rows.filter((one) => ['submitted', 'accepted', 'scoring'].includes(one.stage))
  // Most batches are old years, in which nothing runs any more.
  if (running.length > 0) await tx.insertInto('term').values(running.map((one) => ({ org_id: org, initiative_id: one.id, kind: one.stage === 'submitted' ? 'examine' as const : 'decide' as const, starts_on: '2026-10-20' as Day, due_on: `2026-${one.n % 2 ? '11' : '12'}-${String((one.n % 28) + 1).padStart(2, '0')}` as Day }))).execute()
}

/** Old years are over: only the last year's dossiers are still on their way, as in a real agency. */
function row(n: number, of: number) {
  const year = 2006 + Math.floor((n / of) * 21)
  const stage = stages[n % 10]!
  const settled = year < 2026 && ['submitted', 'accepted', 'scoring'].includes(stage) ? 'declined' as const : stage
  const title = `${verbs[n % 10]} ${things[(n >> 3) % 12]} ${ways[(n >> 5) % 10]} tại đơn vị số ${(n % 60) + 1}`
  const text = `Trước đây việc ${things[(n >> 2) % 12]} mất nhiều thời gian, người thực hiện phải làm lại ${n % 7} lần. Giải pháp ${ways[(n >> 4) % 10]} giúp giảm số bước và kiểm soát kết quả số ${n}.`
  return { n, id: newId<InitiativeId>(), year, stage: settled, title, text, code: `SK-${year}-${String(n).padStart(6, '0')}`, received: new Date(Date.parse(`${year}-02-01T02:00:00Z`) + (n % 250) * 86_400_000 + (n % 30_000) * 1000) }
}
