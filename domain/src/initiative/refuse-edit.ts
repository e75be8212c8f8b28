import type { PersonId } from '../ids.ts'
import type { Lack } from './completeness.ts'
import type { Stage } from './stage.ts'

export type EditRefusal =
  | { readonly code: 'initiative.no_unit' }
  | { readonly code: 'edit.not_an_author' }
  | { readonly code: 'edit.locked'; readonly stage: Stage }
  | { readonly code: 'edit.field_not_named'; readonly field: string; readonly fields: readonly string[] }

/**
 * Why this person may not write in this field now. A draft is open to its authors; after filing it is frozen, and a request for
 * completion opens the fields it names and no others (issue 2, 4; Nghị định 13/2012, Điều 6 khoản 2; MEM(m)).
 */
export function refuseEdit(
  dossier: { readonly stage: Stage; readonly authors: readonly PersonId[]; readonly namedFields: readonly string[] },
  person: PersonId,
  field: Lack['field'] | 'authors' | 'evidence',
): EditRefusal | undefined {
  if (!dossier.authors.includes(person)) return { code: 'edit.not_an_author' }
  if (dossier.stage === 'draft') return undefined
  if (dossier.stage !== 'completion_requested') return { code: 'edit.locked', stage: dossier.stage }
  return dossier.namedFields.includes(field) ? undefined : { code: 'edit.field_not_named', field, fields: dossier.namedFields }
}
