import type { PersonId } from '../ids.ts'
import { refuseMove, type Stage, type StageRefusal } from '../initiative/stage.ts'
import { completionMoves } from './completion-moves.ts'
import { type IntakeRefusal, refuseOwn } from './refuse-accept.ts'

export type CompletionRequestRefusal =
  | { readonly code: 'completion.no_field' }
  | { readonly code: 'completion.unknown_field'; readonly fields: readonly string[] }
  | { readonly code: 'completion.message_missing' }

/**
 * Why this request for completion cannot go out: it names the fields that open again, all of them fields of the dossier, and
 * says what is wanted ("danh sách thiếu sót", Nghị định 13/2012, Điều 6 khoản 2; MEM(m)). After acceptance only of what was deferred.
 */
export function refuseCompletionRequest(
  facts: { readonly stage: Stage; readonly accepted: boolean; readonly authors: readonly PersonId[]; readonly dossierFields: readonly string[] },
  officer: PersonId,
  request: { readonly fields: readonly string[]; readonly message: string },
): CompletionRequestRefusal | IntakeRefusal | StageRefusal | undefined {
  const first = refuseMove(facts.stage, completionMoves(facts.accepted).ask) ?? refuseOwn(facts.authors, officer)
  if (first) return first
  if (request.fields.length === 0) return { code: 'completion.no_field' }
  const unknown = request.fields.filter((field) => !facts.dossierFields.includes(field))
  if (unknown.length > 0) return { code: 'completion.unknown_field', fields: unknown }
  return request.message.trim() === '' ? { code: 'completion.message_missing' } : undefined
}
