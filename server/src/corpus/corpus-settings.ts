import type { ListKind } from '@sangkien/domain/corpus/corpus-kind'
import type { PlannedEntry } from '@sangkien/domain/corpus/plan-corpus'
import type { ListSettings } from '../import/import-kind.ts'

/** `source`: where the list is from, in words; empty until somebody has said. */
export interface CorpusSettings extends ListSettings { readonly kind: ListKind; readonly source: string }

/** What a row of the preview keeps of a planned one. */
export type CorpusDetail = Omit<PlannedEntry, 'row' | 'verdict' | 'name'>
