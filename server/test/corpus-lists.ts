import { applyCorpusImport, type CorpusListJob, type CorpusListRow, listCorpusRows, readCorpusImport, setCorpusImport, startCorpusImport } from '@sangkien/contract/corpus-import'
import { sayCorpusHint } from '@sangkien/domain/corpus/say-corpus'
import { sayDate } from '@sangkien/domain/document/say-date'
import { sayVerdict } from '@sangkien/domain/import/say-row'
import { sayPastWrong } from '@sangkien/domain/past/say-past'
import type { Day } from '@sangkien/domain/time/day'
import { settled } from './staff-lists.ts'
import type { Caller } from './world.ts'

/** Waits until the list is no longer being read or taken in. */
export const settledCorpus = (as: Caller, id: string): Promise<CorpusListJob> => settled(() => as(readCorpusImport, { params: { id } }))

export const sendCorpus = async (as: Caller, bytes: Buffer, name = 'cap-tinh.xlsx') => settledCorpus(as, (await as.upload(startCorpusImport, {}, { name, bytes })).id)

/** Says where a list is from, and has it compared anew. */
export async function named(as: Caller, job: CorpusListJob, source: string, kind: 'solution' | 'procedure' | 'outside' = 'outside'): Promise<CorpusListJob> {
  await as(setCorpusImport, { params: { id: job.id }, body: { ...job.settings!, source, kind, version: job.version } })
  return settledCorpus(as, job.id)
}

export const applyCorpus = async (as: Caller, { id, version }: CorpusListJob) => {
  await as(applyCorpusImport, { params: { id }, body: { version } })
  return settledCorpus(as, id)
}

/** All a list would do, a line for a row: `2 Mới: Sổ dùng chung, Ngô Văn Ai, Sở Y tế, 2019, 12/QĐ-UBND, 05/03/2019 | what is said of it`. */
export const corpusLinesOf = async (as: Caller, { id }: Pick<CorpusListJob, 'id'>): Promise<string[]> => (await as(listCorpusRows, { params: { id }, query: { limit: 200 } })).rows.map(lineOf)

function lineOf({ row, verdict, name, authors, unitName, year, decisionNumber, decidedOn, wrongs, hints }: CorpusListRow): string {
  const facts = [name, authors.join(' + '), unitName, year, decisionNumber, decidedOn && sayDate(decidedOn as Day)].filter(Boolean).join(', ')
  const said = [...wrongs.map(sayPastWrong), ...hints.map(sayCorpusHint)]
  return `${row} ${sayVerdict(verdict)}: ${facts}${said.length > 0 ? ` | ${said.join(' ')}` : ''}`
}
