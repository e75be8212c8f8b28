import type { PlannedPast } from '@sangkien/domain/past/plan-past'
import type { ListSettings } from '../import/import-kind.ts'

/** `publish`: whether what has the number and day of its decision may be seen outside. */
export interface PastSettings extends ListSettings { readonly publish: boolean }

/** What a row of the preview keeps of a planned one. */
export type PastDetail = Omit<PlannedPast, 'row' | 'verdict' | 'name'>
