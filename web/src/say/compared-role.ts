import type { ReportSection } from '@sangkien/domain/regulation/pack'

const words = { problem: 'So như phần nêu vấn đề', solution: 'So như phần nêu giải pháp', effect: 'So như phần nêu hiệu quả', other: 'So như phần khác', no: 'Không đem so' } as const satisfies { readonly [R in NonNullable<ReportSection['compared']>]: string }

/** How a section takes part when dossiers are compared for novelty. */
export const sayComparedRole = (role: NonNullable<ReportSection['compared']>): string => words[role]

export const roleOptions = (Object.keys(words) as (keyof typeof words)[]).map((value) => ({ value, label: words[value] }))
