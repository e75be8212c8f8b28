import { type ImportJob, type ImportRow, listImportRows, readPeopleImport, startPeopleImport } from '@sangkien/contract/people-import'
import { sayDate } from '@sangkien/domain/document/say-date'
import { sayChangedField, sayDoubt, sayHint, sayVerdict, sayWrong } from '@sangkien/domain/import/say-row'
import type { Day } from '@sangkien/domain/time/day'
import type { Caller } from './world.ts'

/** Waits until the list is no longer being read or taken in. */
export const settledList = (as: Caller, id: string): Promise<ImportJob> => settled(() => as(readPeopleImport, { params: { id } }))

export async function settled<J extends { readonly state: string }>(read: () => Promise<J>): Promise<J> {
  for (;;) {
    const job = await read()
    if (job.state !== 'reading' && job.state !== 'applying') return job
    await new Promise((resolve) => { setTimeout(resolve, 15) })
  }
}

export const sendList = async (as: Caller, bytes: Buffer, name = 'danh-sach.xlsx') => settledList(as, (await as.upload(startPeopleImport, {}, { name, bytes })).id)

/** All a list would do, a line for a row: `3 Mới: Nguyễn Thị Lan, 05/03/1985, Chuyên viên, Phòng Tổng hợp`. Those not named are left out. */
export async function linesOf(as: Caller, { id }: Pick<ImportJob, 'id'>): Promise<string[]> {
  const { rows } = await as(listImportRows, { params: { id }, query: { limit: 200 } })
  return rows.filter(({ verdict }) => verdict !== 'left').map(lineOf)
}

function lineOf({ row, verdict, name, birthDate, title, unitName, changes, wrongs, doubt, hints }: ImportRow): string {
  const facts = [name, birthDate && sayDate(birthDate as Day), title, unitName].filter(Boolean).join(', ')
  const said = [...wrongs.map(sayWrong), ...(doubt ? [sayDoubt(doubt)] : []), ...changes.map(({ field, from, to }) => `${sayChangedField(field)}: ${from} → ${to}.`), ...hints.map(sayHint)]
  return `${row} ${sayVerdict(verdict)}: ${facts}${said.length > 0 ? ` | ${said.join(' ')}` : ''}`
}
