import { applyPeopleImport, decideImportRows, exportImportFaults, exportPeople, type ImportJob, type ImportRow, listImportRows, listPeopleImports, readPeopleImport, setPeopleImport, startPeopleImport } from '@sangkien/contract/people-import'
import { readPerson } from '@sangkien/contract/people'
import type { PersonId } from '@sangkien/domain/ids'
import { day } from '@sangkien/domain/time/day'
import { beforeAll, describe, expect, it } from 'vitest'
import { aWorkbook, type TestCell } from '../../test/a-workbook.ts'
import { sheetTexts } from '../../test/sheet-texts.ts'
import { type Caller, refusedWith, world } from '../../test/world.ts'

const head = ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị công tác']
const typed = (rows: readonly (readonly TestCell[])[]) => aWorkbook([head, ...rows])

describe('a staff list from Excel', () => {
  const w = world()
  let admin: PersonId
  let as: Caller

  beforeAll(async () => {
    admin = await w.person(['administrator'], { fullName: 'Người Quản Trị', birthDate: day('1980-01-01') })
    as = await w.as(admin)
    await w.inside((tx) => tx.updateTable('account').set({ password_hash: 'x' }).where('org_id', '=', w.org).where('person_id', '=', admin).execute())
  })

  async function settled(id: string): Promise<ImportJob> {
    for (;;) {
      const job = await as(readPeopleImport, { params: { id } })
      if (job.state !== 'reading' && job.state !== 'applying') return job
      await new Promise((resolve) => { setTimeout(resolve, 20) })
    }
  }
  const send = async (bytes: Buffer, name = 'danh-sach.xlsx') => settled((await as.upload(startPeopleImport, {}, { name, bytes })).id)
  const apply = async ({ id, version }: ImportJob, endMissing = false) => { await as(applyPeopleImport, { params: { id }, body: { version, endMissing } }); return settled(id) }
  const rows = async (id: string, verdict?: ImportRow['verdict']) => (await as(listImportRows, { params: { id }, query: { limit: 200, ...(verdict && { verdict }) } })).rows
  const people = () => w.inside((tx) => tx.selectFrom('person').where('org_id', '=', w.org).select(['full_name', 'birth_date', 'active_to']).orderBy('full_name').execute())

  it('is read, shown, and taken in whole when it is confirmed', async () => {
    const job = await send(typed([[1, 'NGUYỄN THỊ LAN', '05/03/1985', 'Chuyên viên', 'Phòng Tổng hợp'], [2, 'Trần Văn Minh', '7/9/90', 'Trưởng phòng', 'Phòng Hành chính - Quản trị']]))
    expect(job).toMatchObject({ state: 'ready', counts: { new: 2, changed: 0, same: 0, left: 1, doubtful: 0, wrong: 0, skipped: 0 }, refusal: { staying: null } })
    expect(job.settings?.fields).toEqual(['order', 'fullName', 'birthDate', 'title', 'unit'])
    expect((await people()).map((one) => one.full_name)).toEqual(['Người Quản Trị'])

    const done = await apply(job)

    expect(done).toMatchObject({ state: 'done', fault: null })
    expect(await people()).toEqual([
      { full_name: 'Nguyễn Thị Lan', birth_date: '1985-03-05', active_to: null }, { full_name: 'Người Quản Trị', birth_date: '1980-01-01', active_to: null }, { full_name: 'Trần Văn Minh', birth_date: '1990-09-07', active_to: null },
    ].toSorted((a, b) => (a.full_name < b.full_name ? -1 : 1)))
    const [lan] = await rows(done.id, 'new')
    expect(await as(readPerson, { params: { id: lan!.personId! } })).toMatchObject({ fullName: 'Nguyễn Thị Lan', kind: 'civil_servant', activeFrom: '2026-11-23', postings: [{ unitName: 'Phòng Tổng hợp', title: 'Chuyên viên', from: '2026-11-23', to: null }] })
    expect((await w.inside((tx) => tx.selectFrom('history').where('org_id', '=', w.org).where('what', '=', 'people.imported').select('detail').execute())).map(({ detail }) => detail)).toMatchObject([{ added: 2, changed: 0, left: 0 }])
  })

  it('says of the same file a second time that nothing is new, and takes nothing in', async () => {
    const job = await send(typed([[1, 'Nguyễn Thị Lan', '05/03/1985', 'Chuyên viên', 'Phòng Tổng hợp'], [2, 'Trần Văn Minh', '07/09/1990', 'Trưởng phòng', 'Phòng Hành chính - Quản trị']]))
    expect(job).toMatchObject({ counts: { new: 0, changed: 0, same: 2, left: 1 }, refusal: { staying: { code: 'import.nothing_to_do' }, leaving: null } })
    await expect(apply(job)).rejects.toMatchObject(refusedWith('import.nothing_to_do', 409))
  })

  it('goes out to Excel and comes in again unchanged', async () => {
    await w.person([], { fullName: 'Lê Hoàng Quân', birthDate: day('1991-12-31'), gender: 'male', kind: 'worker', title: '- Nhân viên', qualification: '=Đại học', email: 'quan@thu.invalid', unionMember: false })
    const { bytes } = await as.file(exportPeople, {})
    const job = await send(bytes)
    expect(job).toMatchObject({ state: 'ready', counts: { new: 0, changed: 0, left: 0, doubtful: 0, wrong: 0 }, refusal: { leaving: { code: 'import.nothing_to_do' } } })
    expect(job.counts?.same).toBe((await people()).length)
    expect(job.settings?.fields).toEqual(['order', 'fullName', 'birthDate', 'gender', 'kind', 'title', 'unit', 'qualification', 'email', 'username', 'activeFrom', 'unionMember'])
  })

  it('takes nothing in while one row is wrong, and gives the faulty rows back as a sheet', async () => {
    const before = await people()
    const job = await send(typed([[1, 'Phạm Thị Hoa', '01/02/1988', 'Kế toán', 'Phòng Tổng hợp'], [2, 'Võ Văn Hùng', '31/02/1988', 'Kế toán', 'Phòng Không Có']]))
    expect(job.refusal.staying).toEqual({ code: 'import.rows_wrong', count: 1 })
    await expect(apply(job)).rejects.toMatchObject(refusedWith('import.rows_wrong', 409))
    expect(await people()).toEqual(before)

    const { bytes, disposition } = await as.file(exportImportFaults, { params: { id: job.id } })
    expect(decodeURIComponent(disposition)).toContain('Dòng cần sửa - danh-sach.xlsx')
    const texts = await sheetTexts(bytes, 'Cần sửa')
    expect(texts.slice(-2)).toEqual([
      ['Dòng', 'Cần sửa', ...head],
      ['3', 'Ngày sinh: không đọc được ngày “31/02/1988”; viết theo ngày/tháng/năm. Chưa có đơn vị “Phòng Không Có”.', '2', 'Võ Văn Hùng', '31/02/1988', 'Kế toán', 'Phòng Không Có'],
    ])
  })

  it('makes the units it names when asked to, and not before', async () => {
    const job = await send(typed([[1, 'Đỗ Thị Mai', '01/02/1989', 'Kế toán', 'Tổ Số hóa'], [2, 'Bùi Văn Nam', '03/02/1989', 'Kế toán', 'tổ số hoá']]))
    expect(job.counts).toMatchObject({ wrong: 2, new: 0 })
    await as(setPeopleImport, { params: { id: job.id }, body: { ...job.settings!, createUnits: true, version: job.version } })
    const again = await settled(job.id)
    expect(again).toMatchObject({ counts: { wrong: 0, new: 2 }, found: { newUnits: ['Tổ Số hóa'] } })
    await apply(again)
    expect(await w.inside((tx) => tx.selectFrom('posting as o').innerJoin('unit as u', 'u.id', 'o.unit_id').innerJoin('person as p', 'p.id', 'o.person_id').where('u.name', '=', 'Tổ Số hóa').select(['u.code', 'u.valid_from', 'p.full_name']).orderBy('p.full_name').execute()))
      .toEqual([{ code: 'DV1', valid_from: '2026-11-23', full_name: 'Bùi Văn Nam' }, { code: 'DV1', valid_from: '2026-11-23', full_name: 'Đỗ Thị Mai' }])
  })

  it('moves whoever sits elsewhere from the day of the list, and keeps where they sat before', async () => {
    const job = await send(typed([[1, 'Lê Hoàng Quân', '31/12/1991', 'Văn thư', 'Phòng Hành chính - Quản trị']]))
    const [row] = await rows(job.id, 'changed')
    expect(row?.changes).toEqual([{ field: 'unit', from: 'Phòng Tổng hợp', to: 'Phòng Hành chính - Quản trị' }, { field: 'title', from: '- Nhân viên', to: 'Văn thư' }])
    await apply(job)
    expect((await as(readPerson, { params: { id: row!.personId! } })).postings).toMatchObject([{ unitName: 'Phòng Hành chính - Quản trị', title: 'Văn thư', from: '2026-11-23', to: null }, { unitName: 'Phòng Tổng hợp', from: '2020-01-01', to: '2026-11-22' }])
  })

  it('asks about a namesake born on another day, and does what is decided', async () => {
    const job = await send(typed([[1, 'Lê Hoàng Quân', '30/12/1999', 'Văn thư', 'Phòng Tổng hợp']]))
    const [row] = await rows(job.id, 'doubtful')
    expect(row).toMatchObject({ row: 2, doubt: { code: 'other_birth_date', there: '1991-12-31' }, candidates: [{ fullName: 'Lê Hoàng Quân', unitName: 'Phòng Hành chính - Quản trị' }] })
    await expect(apply(job)).rejects.toMatchObject(refusedWith('import.rows_doubtful', 409))
    await as(decideImportRows, { params: { id: job.id }, body: { version: job.version, decisions: [{ row: 2, as: 'new' }] } })
    const decided = await settled(job.id)
    expect(decided.counts).toMatchObject({ new: 1, doubtful: 0 })
    await apply(decided)
    expect((await people()).filter((one) => one.full_name === 'Lê Hoàng Quân').map((one) => one.birth_date).toSorted()).toEqual(['1991-12-31', '1999-12-30'])
  })

  it('ends the service of those it does not name, when asked, but never of the last administrator', async () => {
    const list = [[1, 'Trần Văn Minh', '07/09/1990', 'Phó Trưởng phòng', 'Phòng Hành chính - Quản trị']]
    const alone = await send(typed(list))
    await expect(apply(alone, true)).rejects.toMatchObject(refusedWith('role.last_administrator', 409))
    const job = await send(typed([...list, [2, 'Người Quản Trị', '01/01/1980', 'Chuyên viên', 'Phòng Tổng hợp']]))
    expect(job.counts?.left).toBe((await people()).length - 2)
    expect((await apply(job, true)).state).toBe('done')
    expect((await people()).filter((one) => one.active_to === null).map((one) => one.full_name).toSorted()).toEqual(['Người Quản Trị', 'Trần Văn Minh'])
    expect((await people()).find((one) => one.birth_date === '1999-12-30')?.active_to).toBe('2026-11-23')
    expect((await people()).find((one) => one.birth_date === '1991-12-31')?.active_to).toBe('2026-11-22')
  })

  it('is compared anew, and nothing taken in, when somebody changed meanwhile', async () => {
    const job = await send(typed([[1, 'Hồ Thị Thu', '02/02/1992', 'Văn thư', 'Phòng Tổng hợp']]))
    await w.person([], { fullName: 'Hồ Thị Thu', birthDate: day('1992-02-02'), title: 'Văn thư' })
    const after = await apply(job)
    expect(after).toMatchObject({ state: 'ready', counts: { new: 0, same: 1 }, fault: { code: 'import.changed_meanwhile' } })
    expect((await people()).filter((one) => one.full_name === 'Hồ Thị Thu')).toHaveLength(1)
  })

  it('shows the last lists, newest first, and is the administrator\'s alone', async () => {
    const all = await as(listPeopleImports, {})
    expect(all[0]).toMatchObject({ fileName: 'danh-sach.xlsx', createdBy: 'Người Quản Trị', state: 'ready' })
    expect(all.map((one) => one.createdAt.getTime())).toEqual(all.map((one) => one.createdAt.getTime()).toSorted((a, b) => b - a))
    await expect((await w.as(await w.person(['secretariat'])))(listPeopleImports, {})).rejects.toMatchObject({ status: 403 })
  })
})
