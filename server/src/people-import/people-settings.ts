import type { Decision, PlannedRow, PlanOptions } from '@sangkien/domain/import/plan-people'
import type { ListSettings } from '../import/import-kind.ts'

export interface PeopleSettings extends ListSettings, Omit<PlanOptions, 'decisions'> { readonly endMissing: boolean; readonly decisions: Readonly<Record<string, Decision>> }

/** What a row of the preview keeps of a planned one. */
export type PersonDetail = Omit<PlannedRow, 'row' | 'verdict' | 'name' | 'personId'>

