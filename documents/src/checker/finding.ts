/** One departure from Nghị định 30/2020/NĐ-CP, in words a drafter can act on. */
export interface Finding {
  /** Number of the rule in the table of rules: `P03`, `C14`. */
  readonly rule: RuleId
  /** Where, in Vietnamese: `Quốc hiệu`, `Nội dung, đoạn 3: “Căn cứ …”`. */
  readonly place: string
  readonly found: string
  readonly expected: string
}

export type RuleId =
  | 'P01' | 'P02' | 'P03' | 'P04' | 'P05' | 'P06' | 'P07' | 'P08'
  | 'C01' | 'C02' | 'C03' | 'C04' | 'C05' | 'C06' | 'C07' | 'C08' | 'C09' | 'C10' | 'C12' | 'C13' | 'C14'
  | 'C21' | 'C22' | 'C23' | 'C24' | 'C25'
