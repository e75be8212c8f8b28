import { type Criterion, type Marks, markedCriteria, type Scale } from './scale.ts'

/** What a sheet says of one criterion beside its points. */
export interface CriterionNote {
  /** "Chưa đủ dữ liệu định lượng", said instead of points; counts as none. Absent where it is not said. */
  readonly insufficient?: boolean | undefined
  readonly comment?: string | undefined
  /** Pieces of evidence of the dossier as it was filed, by their ids. */
  readonly evidence?: readonly string[] | undefined
  /** Numbers of papers that prove it and are not among the files: "số 215/BC-VP ngày 03/11/2026". */
  readonly papers?: string | undefined
}

/** By the code of the criterion. */
export type SheetNotes = Readonly<Record<string, CriterionNote>>

/** A sheet whole, but for its general remark. */
export interface SheetContent { readonly marks: Marks; readonly notes: SheetNotes }

/** The lawful value where figures are wanting: on the sheet, on papers and in the sitting (product.md, I5). */
export const insufficientData = 'Chưa đủ dữ liệu định lượng'

/** The criteria of which a sheet says that their data do not suffice, in the order of the scale. */
export const insufficientIn = (scale: Pick<Scale, 'criteria'>, notes: SheetNotes): readonly string[] =>
  markedCriteria(scale.criteria).filter(({ code }) => notes[code]?.insufficient).map(({ code }) => code)

/** The points of a sheet with what counts as none put in: what is added up, whatever was typed before the phrase was chosen. */
export const countedMarks = (scale: Pick<Scale, 'criteria'>, { marks, notes }: SheetContent): Marks =>
  ({ ...marks, ...Object.fromEntries(insufficientIn(scale, notes).map((code) => [code, 0])) })

/** Of how many sheets each criterion lacks its data; criteria of which none says so are left out. */
export function countInsufficient(scale: Pick<Scale, 'criteria'>, sheets: readonly SheetNotes[]): readonly { readonly criterion: string; readonly sheets: number; readonly of: number }[] {
  return markedCriteria(scale.criteria).flatMap(({ code }) => {
    const found = sheets.filter((notes) => notes[code]?.insufficient).length
    return found === 0 ? [] : [{ criterion: code, sheets: found, of: sheets.length }]
  })
}

/** Which end of its criterion a mark is at; `null` between them. */
export const extremeOf = ({ max }: Pick<Criterion, 'max'>, mark: number | undefined): 'most' | 'least' | null => (mark === max ? 'most' : mark === 0 ? 'least' : null)
