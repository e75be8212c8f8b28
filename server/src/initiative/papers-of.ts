import type { paperKinds } from '@sangkien/contract/initiative'
import type { Actor } from '../actor.ts'
import type { DossierCase } from './dossier-case.ts'
import { firstApplication } from './application-paper.ts'

export type PaperKind = (typeof paperKinds)[number]

/** The papers of a dossier that this person may open now. What is not among them is not there for them. */
export function papersOf(of: DossierCase, actor: Actor): readonly PaperKind[] {
  const { row, knowsResult } = of
  const prepares = actor.roles.has('secretariat') || actor.roles.has('decision_maker') || actor.roles.has('records_clerk')
  const concerned = row.is_author || prepares
  return [
    'application', 'report',
    ...(row.received_at ? ['receipt'] as const : []),
    ...(concerned && row.completion ? ['completion-request'] as const : []),
    ...(concerned && row.accepted_at ? ['acceptance'] as const : []),
    ...(concerned && row.stage === 'intake_refused' ? ['intake-refusal'] as const : []),
    ...(concerned && row.stage === 'declined' ? ['decline-notice'] as const : []),
    ...(prepares && row.has_consent ? ['consent-request'] as const : []),
    ...(knowsResult && !row.is_author && row.pack.scale && row.item?.result && row.item.score !== null ? ['scores'] as const : []),
    ...(row.received_at && (concerned || actor.heads.includes(row.unit_id)) && firstApplication(of) !== null ? ['application-confirmation'] as const : []),
  ]
}
