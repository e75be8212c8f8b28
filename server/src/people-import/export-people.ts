import { type SheetColumn, sheetOf } from '@sangkien/documents/spreadsheet/sheet'
import { openWorkbook } from '@sangkien/documents/spreadsheet/write-workbook'
import { sayDate } from '@sangkien/domain/document/say-date'
import type { KnownPerson } from '@sangkien/domain/import/match-people'
import { sayPersonField } from '@sangkien/domain/import/say-row'
import type { PersonKind } from '@sangkien/domain/people/kind'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import type { FileReply } from '../http/mount.ts'
import { loadKnownPeople, loadKnownUnits } from './known-people.query.ts'

const kinds: { readonly [K in PersonKind]: string } = { civil_servant: 'Công chức', public_employee: 'Viên chức', worker: 'Người lao động' }
type Row = KnownPerson & { readonly order: number; readonly unitName: string }

/** In the very words an import knows a column by: what goes out comes in again unchanged. */
const columns: readonly SheetColumn<Row>[] = [
  { head: 'STT', width: 6, kind: 'number', value: ({ order }) => order },
  { head: sayPersonField('fullName'), width: 28, kind: 'text', value: ({ fullName }) => fullName },
  { head: sayPersonField('birthDate'), width: 12, kind: 'date', value: ({ birthDate }) => birthDate },
  { head: sayPersonField('gender'), width: 9, kind: 'text', value: ({ gender }) => (gender === null ? '' : gender === 'male' ? 'Nam' : 'Nữ') },
  { head: sayPersonField('kind'), width: 16, kind: 'text', value: ({ kind }) => kinds[kind] },
  { head: sayPersonField('title'), width: 22, kind: 'text', value: ({ title }) => title },
  { head: sayPersonField('unit'), width: 32, kind: 'text', value: ({ unitName }) => unitName },
  { head: sayPersonField('qualification'), width: 22, kind: 'text', value: ({ qualification }) => qualification },
  { head: sayPersonField('email'), width: 28, kind: 'text', value: ({ email }) => email ?? '' },
  { head: sayPersonField('username'), width: 18, kind: 'text', value: ({ username }) => username ?? '' },
  { head: sayPersonField('activeFrom'), width: 14, kind: 'date', value: ({ activeFrom }) => activeFrom },
  { head: sayPersonField('unionMember'), width: 12, kind: 'text', value: ({ unionMember }) => (unionMember ? 'Có' : 'Không') },
]

/** Everyone who works here today. A unit whose name is not its alone goes by its code. */
export async function exportAllPeople(tx: Tx, { org }: Actor, now: Date): Promise<FileReply> {
  const today = dayOf(now)
  const units = await loadKnownUnits(tx, org)
  const names = new Map(units.map(({ id, name, code }) => [id, units.some((one) => one.id !== id && one.name === name) ? code : name]))
  const people = (await loadKnownPeople(tx, org)).filter((one) => one.activeFrom <= today && (one.activeTo === null || one.activeTo >= today))
  const title = 'DANH SÁCH CÔNG CHỨC, VIÊN CHỨC, NGƯỜI LAO ĐỘNG'
  const rows = people.map((one, n): Row => ({ ...one, order: n + 1, unitName: one.unitId ? names.get(one.unitId) ?? '' : '' }))
  return {
    name: `Danh sách người ${today}.xlsx`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: async () => openWorkbook([sheetOf({ name: 'Người', title, lines: [`Tính đến ngày ${sayDate(today)}`], columns, rows })], title),
  }
}
