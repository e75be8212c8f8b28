/** One contradiction found in a regulation: where (`scale.criteria[0].levels`), what, and the figures that clash. */
export interface PackProblem {
  readonly path: string
  readonly code:
    | 'malformed'
    | 'total_mismatch'
    | 'sum_mismatch'
    | 'duplicate_code'
    | 'levels_missing'
    | 'level_reversed'
    | 'levels_overlap'
    | 'levels_gap'
    | 'levels_not_whole'
    | 'parts_missing'
    | 'parts_not_added'
    | 'min_above_max'
    | 'not_positive'
    | 'threshold_out_of_range'
    | 'secret_only'
    | 'pass_unreachable'
    | 'sheets_added_up'
    | 'sheets_without_public'
    | 'not_whole_number'
    | 'classes_overlap'
    | 'classes_gap'
    | 'class_unreachable'
    | 'unknown_criterion'
    | 'shares_impossible'
    | 'validity_reversed'
    | 'unknown_basis'
    | 'rounds_out_of_order'
    | 'no_such_day'
    | 'list_incomplete'
    | 'not_four_tests'
  readonly wanted?: number | string
  readonly found?: number | string
}
