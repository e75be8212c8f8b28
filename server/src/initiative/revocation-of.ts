import type { Initiative } from '@sangkien/contract/initiative'
import type { Actor } from '../actor.ts'
import type { DossierCase } from './dossier-case.ts'

/** A revocation under way is between the agency and the authors: nobody else reads of it before the decision. */
export function revocationOf({ row, rules }: DossierCase, { roles }: Actor): Initiative['revocation'] {
  const { revocation } = row
  if (!revocation || !(row.is_author || roles.has('secretariat') || roles.has('decision_maker'))) return null
  const ground = rules.regulation.pack.revocationGrounds.find(({ code }) => code === revocation.ground)
  return {
    ground: ground?.label ?? revocation.ground, article: ground ? `${ground.basis.paper}, ${ground.basis.article}` : '', reasons: revocation.reasons, announcedAt: new Date(revocation.announcedAt), dueOn: revocation.dueOn,
    replies: revocation.replies.map(({ byName, words, at }) => ({ byName, words, at: new Date(at) })),
  }
}
