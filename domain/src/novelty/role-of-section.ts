import type { ReportSection } from '../regulation/pack.ts'
import type { PartRole } from './prepare.ts'

/** What the sections of the national form tell (Thông tư 18/2013, Phụ lục I), for regulations that do not say. */
const usual: Readonly<Record<string, PartRole | 'no'>> = { known_solution: 'problem', purpose: 'problem', content: 'solution', novelty: 'solution', applicability: 'other', effect: 'effect', attachments: 'no' }

/** What a section tells when dossiers are compared; `no` when it takes no part. */
export const roleOfSection = ({ key, compared }: Pick<ReportSection, 'key' | 'compared'>): PartRole | 'no' => compared ?? usual[key] ?? 'other'
