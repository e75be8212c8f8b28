import type { PersonId } from '@sangkien/domain/ids'
import type { Change } from '@sangkien/domain/import/change-person'
import type { Doubt, Hint, Wrong } from '@sangkien/domain/import/person-facts'
import { personFields } from '@sangkien/domain/import/person-field'
import { personKinds } from '@sangkien/domain/people/kind'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { importDoors, importJob, importRow, listSettings, WithVersion } from './import.ts'
import { DayText } from './page.ts'

const keepers = ['administrator'] as const

/** `kind` is for those of whom the list does not say it. */
export const ImportSettings = listSettings(z.enum(personFields)).extend({ kind: z.enum(personKinds), createUnits: z.boolean() })
export type ImportSettings = z.infer<typeof ImportSettings>
export const ImportJob = importJob(ImportSettings)
export type ImportJob = z.infer<typeof ImportJob>

export const ImportRow = importRow.extend({
  personId: z.custom<PersonId>().nullable(), unitName: z.string(), title: z.string(), birthDate: DayText.nullable(),
  changes: z.array(z.custom<Change>()), wrongs: z.array(z.custom<Wrong>()), hints: z.array(z.custom<Hint>()), doubt: z.custom<Doubt>().nullable(),
  candidates: z.array(z.object({ id: z.custom<PersonId>(), fullName: z.string(), birthDate: DayText.nullable(), unitName: z.string() })),
})
export type ImportRow = z.infer<typeof ImportRow>

const doors = importDoors({
  path: '/api/people/imports', allow: keepers, list: 'a staff list', job: ImportJob, row: ImportRow, set: ImportSettings.extend(WithVersion.shape),
  /** The service of people the list does not name ends the day before its day, when asked for. */
  apply: WithVersion.extend({ endMissing: z.boolean() }),
})
export const startPeopleImport = doors.start
export const listPeopleImports = doors.list
export const readPeopleImport = doors.read
export const setPeopleImport = doors.set
export const listImportRows = doors.rows
export const decideImportRows = doors.decide
export const exportImportFaults = doors.faults
export const applyPeopleImport = doors.apply
export const discardPeopleImport = doors.discard
export const exportPeople = endpoint({
  method: 'GET', path: '/api/people/export.xlsx', allow: keepers, summary: 'The people of the agency as Excel, in the columns a staff list is read by', reply: 'file',
})
