import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { UnitId } from '@sangkien/domain/ids'
import { day } from '@sangkien/domain/time/day'
import { inOrganisation, openDb, openPool } from '@sangkien/server/db'
import { newId } from '@sangkien/server/id'
import { migrate } from '@sangkien/server/migrate'
import { makeOrganisation } from '@sangkien/server/organisation/make-organisation'
import { addPersonRow } from '@sangkien/server/people/add-person'
import { hashPassword } from '@sangkien/server/people/password'
import { startPostgres } from '@sangkien/server/postgres/start-postgres'
import { aWorkbook } from '../../server/test/a-workbook.ts'
import { benchPassword } from './seed.ts'
import { signIn } from './requests.ts'
import { startServer } from './server-process.ts'

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ']
const middles = ['Văn', 'Thị', 'Hữu', 'Ngọc', 'Minh', 'Thanh', 'Quang', 'Kim']
const givens = ['An', 'Bình', 'Cường', 'Dung', 'Giang', 'Hạnh', 'Khánh', 'Lan', 'Minh', 'Nga', 'Phúc', 'Quân', 'Sơn', 'Tuyết', 'Vân', 'Yến', 'Ánh', 'Đức']
const two = (n: number) => String(n).padStart(2, '0')

interface Reached { readonly state: string; readonly version: number; readonly counts: Readonly<Record<string, number>>; readonly id: string }

/** A kind of list: where it comes in and goes out, what is confirmed, and one of so many rows. */
interface Kind { readonly imports: string; readonly export: string; readonly confirm: object; readonly listOf: (count: number) => Buffer }

/** 20,000 people, and 100,000 initiatives recognised earlier, each through the real server on an agency of its own. */
export const measureImports = async (people = 20_000, past = 100_000) => ({
  people: await measureImport({ imports: '/api/people/imports', export: '/api/people/export.xlsx', confirm: { endMissing: false }, listOf: staffList }, people),
  pastInitiatives: await measureImport({ imports: '/api/library/imports', export: '/api/library/export.xlsx', confirm: {}, listOf: pastList }, past),
})

/** A list of so many rows: read, taken in, sent again, and out to Excel. Seconds, and megabytes of the server process at the highest. */
async function measureImport({ imports, confirm, listOf, ...out }: Kind, count: number) {
  const dataDir = await mkdtemp(join(tmpdir(), 'sangkien-bench-'))
  try {
    const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres') })
    await migrate(postgres.url)
    await seedAdministrator(postgres.url)
    await postgres.stop()
    const file = listOf(count)
    const server = await startServer(dataDir)
    const cookie = await signIn(server.address, 'quantri')
    const ask = async (path: string, init: RequestInit = {}) => {
      const reply = await fetch(server.address + path, { ...init, headers: { cookie, ...(typeof init.body === 'string' && { 'content-type': 'application/json' }) } })
      if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`)
      return reply
    }
    const until = async (path: string): Promise<Reached> => {
      for (;;) {
        const job = (await (await ask(path)).json()) as Reached
        if (job.state !== 'reading' && job.state !== 'applying') return job
        await sleep(100)
      }
    }
    const send = async () => {
      const form = new FormData()
      form.set('file', new Blob([Uint8Array.from(file)]), 'danh-sach.xlsx')
      const { id } = (await (await ask(imports, { method: 'POST', body: form })).json()) as Reached
      return until(`${imports}/${id}`)
    }
    const peaks: Record<string, number> = { start: await server.peakMemory() }
    const timed = async <T>(name: string, work: () => Promise<T>): Promise<readonly [T, number]> => {
      const began = performance.now()
      const done = await work()
      peaks[name] = await server.peakMemory()
      return [done, Math.round(performance.now() - began) / 1000]
    }
    const [read, readIn] = await timed('read', send)
    const [taken, takenIn] = await timed('takenIn', async () => {
      await ask(`${imports}/${read.id}/apply`, { method: 'POST', body: JSON.stringify({ version: read.version, ...confirm }) })
      return until(`${imports}/${read.id}`)
    })
    const [again, againIn] = await timed('again', send)
    const [exported, exportedIn] = await timed('exported', async () => (await (await ask(out.export)).arrayBuffer()).byteLength)
    await server.stop()
    if (taken.state !== 'done' || taken.counts['new'] !== count || again.counts['same'] !== count) throw new Error(`The list was not taken in: ${JSON.stringify({ read, taken, again })}`)
    return { rows: count, fileMB: megabytes(file.length), readSeconds: readIn, takenInSeconds: takenIn, againSeconds: againIn, exportSeconds: exportedIn, exportedMB: megabytes(exported), peakMemoryMB: peaks }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024 * 10) / 10

async function seedAdministrator(url: string): Promise<void> {
  const pool = openPool(url)
  const db = openDb(pool)
  const org = await makeOrganisation(db, { code: 'do-luong', name: 'Cơ quan đo lường', parentName: 'UBND TỈNH', shortName: 'Cơ quan', symbol: 'CQ', place: 'Quảng Ngãi', headTitle: 'Thủ trưởng' }, new Date('2006-01-02T00:00:00Z'))
  await inOrganisation(db, org, async (tx) => {
    const units = Array.from({ length: 60 }, () => newId<UnitId>())
    await tx.insertInto('unit').values(units.map((id, n) => ({ org_id: org, id, code: `DV${n}`, name: `Đơn vị số ${n + 1}`, parent_id: null, valid_from: day('2006-01-01') }))).execute()
    const person = await addPersonRow(tx, org, { fullName: 'Người Quản Trị', kind: 'civil_servant', activeFrom: day('2006-01-01'), unitId: units[0]!, title: 'Chuyên viên' })
    await tx.insertInto('role_grant').values({ org_id: org, id: newId(), person_id: person, role: 'administrator', unit_id: null, from_day: day('2006-01-01'), to_day: null }).execute()
    await tx.insertInto('account').values({ org_id: org, person_id: person, username: 'quantri', password_hash: await hashPassword(benchPassword) }).execute()
  })
  await pool.end()
}

/** Names repeat as they do; birth dates tell people apart. */
const staffList = (count: number): Buffer => aWorkbook([
  ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Diện', 'Chức vụ', 'Đơn vị', 'Trình độ', 'Ngày vào cơ quan'],
  ...Array.from({ length: count }, (_, n) => [
    n + 1, { text: `${families[n % 10]} ${middles[(n >> 2) % 8]} ${givens[(n >> 4) % 18]}` }, { text: `${two((n % 28) + 1)}/${two((Math.floor(n / 28) % 12) + 1)}/${1965 + (Math.floor(n / 336) % 60 > 35 ? 30 : Math.floor(n / 336) % 36)}` }, { text: n % 2 ? 'Nam' : 'Nữ' },
    { text: ['Công chức', 'Viên chức', 'Người lao động'][n % 3]! }, { text: 'Chuyên viên' }, { text: `Đơn vị số ${(n % 60) + 1}` }, { text: 'Đại học' }, { text: '01/09/2015' },
  ]),
])

const things = ['hồ sơ một cửa', 'công văn đến', 'lịch công tác của lãnh đạo', 'xe công vụ', 'kinh phí tiếp khách', 'tài liệu kỳ họp', 'kho lưu trữ', 'phòng họp trực tuyến', 'chế độ báo cáo', 'nhiệm vụ Ủy ban giao']
const ways = ['Ứng dụng bảng điện tử dùng chung để theo dõi', 'Rút ngắn thời gian xử lý', 'Chuẩn hóa quy trình quản lý', 'Số hóa và tra cứu nhanh', 'Giải pháp nâng cao chất lượng tham mưu về']

/** Titles of real length, each its own; two authors, now and then three; as Excel writes it, with shared texts. */
const pastList = (count: number): Buffer => aWorkbook([
  ['STT', 'Tên sáng kiến', 'Tác giả/Đồng tác giả', 'Đơn vị', 'Năm', 'Số QĐ', 'Ngày QĐ'],
  ...Array.from({ length: count }, (_, n) => {
    const year = 2000 + (n % 25)
    const author = (k: number) => `${families[(n + k) % 10]} ${middles[((n >> 2) + k) % 8]} ${givens[((n >> 4) + k) % 18]}`
    return [
      n + 1, { text: `${ways[n % 5]} ${things[(n >> 2) % 10]} tại Văn phòng Ủy ban nhân dân tỉnh, phần ${n + 1}` }, { text: [author(0), author(3), ...(n % 5 === 0 ? [author(7)] : [])].join('; ') },
      { text: `Đơn vị số ${(n % 60) + 1}` }, year, { text: `${(n % 900) + 1}/QĐ-VP` }, { text: `${two((n % 28) + 1)}/${two((n % 12) + 1)}/${year}` },
    ]
  }),
])
