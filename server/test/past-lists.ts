import { listPastRows, type PastJob, type PastRow, readPastImport, startPastImport } from '@sangkien/contract/past-import'
import { sayDate } from '@sangkien/domain/document/say-date'
import { sayVerdict } from '@sangkien/domain/import/say-row'
import { sayPastDoubt, sayPastHint, sayPastWrong } from '@sangkien/domain/past/say-past'
import type { Day } from '@sangkien/domain/time/day'
import { settled } from './staff-lists.ts'
import type { Caller } from './world.ts'

/** Waits until the list is no longer being read or taken in. */
export const settledPast = (as: Caller, id: string): Promise<PastJob> => settled(() => as(readPastImport, { params: { id } }))

export const sendPast = async (as: Caller, bytes: Buffer, name = 'sang-kien-cu.xlsx') => settledPast(as, (await as.upload(startPastImport, {}, { name, bytes })).id)

/** All a list would do, a line for a row: `2 Mới: Sổ dùng chung, Nguyễn Thị Lan*, Phòng Tổng hợp, 2019, 12/QĐ-VP, 05/03/2019`. A person of the agency has a star. */
export const pastLinesOf = async (as: Caller, { id }: Pick<PastJob, 'id'>): Promise<string[]> => (await as(listPastRows, { params: { id }, query: { limit: 200 } })).rows.map(lineOf)

function lineOf({ row, verdict, name, authors, unitName, year, decisionNumber, decidedOn, wrongs, doubt, hints }: PastRow): string {
  const facts = [name, authors.map((one) => `${one.name}${one.known ? '*' : ''}`).join(' + '), unitName, year, decisionNumber, decidedOn && sayDate(decidedOn as Day)].filter(Boolean).join(', ')
  const said = [...wrongs.map(sayPastWrong), ...(doubt ? [sayPastDoubt(doubt)] : []), ...hints.map(sayPastHint)]
  return `${row} ${sayVerdict(verdict)}: ${facts}${said.length > 0 ? ` | ${said.join(' ')}` : ''}`
}
