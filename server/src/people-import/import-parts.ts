import type { ImportJob, ImportSettings } from '@sangkien/contract/people-import'
import type { PlanOptions } from '@sangkien/domain/import/plan-people'

/** The settings as they are kept: until the file has been read only the day of the list is known. */
export interface KeptSettings extends PlanOptions {
  readonly sheet?: string
  readonly headFrom?: number
  readonly headTo?: number
  readonly fields?: ImportSettings['fields']
  readonly endMissing: boolean
}

export type Found = NonNullable<ImportJob['found']>

/** Rows of people a list may have: an agency of 20,000 twice over. */
export const mostRows = 50_000
