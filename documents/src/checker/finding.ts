/** One departure from the ruleset, in words a drafter can act on. */
export interface Finding {
  /** Number of the rule in the table of rules: `P03`, `C14`. */
  readonly rule: RuleId
  /** Where, in Vietnamese: `Quốc hiệu`, `Nội dung, đoạn 3: “Căn cứ …”`. */
  readonly place: string
  readonly found: string
  readonly expected: string
  /** Where to mark it; absent when it is of the whole document. */
  readonly at?: Mark
}

/** A paragraph of a .docx by its order, or a box on a page of a PDF: points, from the top left; pages from 1. */
export type Mark =
  | { readonly paragraph: number }
  | { readonly page: number; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export const ruleIds = [
  'P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08', 'P09',
  'C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'C07', 'C08', 'C09', 'C10', 'C11', 'C12', 'C13', 'C14', 'C15', 'C16', 'C17', 'C18', 'C19', 'C20',
  'C21', 'C22', 'C23', 'C24', 'C25', 'C26', 'C27', 'C28', 'C29', 'C30', 'C31',
] as const

export type RuleId = (typeof ruleIds)[number]

/** A finding about a paragraph of a .docx; without one, about the whole. */
export const findingAt = (rule: RuleId, place: string, paragraph: { readonly order: number } | undefined, found: string, expected: string): Finding =>
  ({ rule, place, found, expected, ...(paragraph && { at: { paragraph: paragraph.order } }) })
