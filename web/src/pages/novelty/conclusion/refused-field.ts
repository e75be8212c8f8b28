import { faultOf } from '../../../api/api-fault.ts'
import { sayRefusal } from '../../../say/refusal.ts'

export type ConclusionField = 'ket-luan' | 'ly-do' | 'can-cu'

const fields: Readonly<Record<string, ConclusionField>> = {
  'novelty.reasons_missing': 'ly-do', 'novelty.source_missing': 'can-cu', 'novelty.passage_missing': 'can-cu', 'novelty.only_informs': 'can-cu', 'novelty.not_earlier': 'can-cu',
}

/** At which field of the form a refused conclusion is to be mended, and the sentence; `undefined` when it is of none of them. */
export function refusedField(error: unknown): { readonly field: ConclusionField; readonly message: string } | undefined {
  const refusal = faultOf(error)?.fault.refusal
  const field = refusal && fields[refusal.code]
  return field && { field, message: sayRefusal(refusal) }
}
