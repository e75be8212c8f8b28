import type { Initiative } from '@sangkien/contract/initiative'
import { dueDate } from '@sangkien/domain/initiative/term'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { DossierCase } from './dossier-case.ts'

/** A revocation under way is between the authors and those who prepare and decide it: nobody else reads of it before the decision. */
export const readsRevocation = ({ row }: Pick<DossierCase, 'row'>, { roles }: Actor): boolean => row.is_author || roles.has('secretariat') || roles.has('decision_maker')

export function revocationOf(of: DossierCase, actor: Actor): Initiative['revocation'] {
  const { row: { revocation }, rules } = of
  if (!revocation || !readsRevocation(of, actor)) return null
  const ground = rules.regulation.pack.revocationGrounds.find(({ code }) => code === revocation.ground)
  const announcedAt = new Date(revocation.announcedAt)
  return {
    ground: ground?.label ?? revocation.ground, article: ground ? `${ground.basis.paper}, ${ground.basis.article}` : '', reasons: revocation.reasons, announcedAt, dueOn: revocation.dueOn,
    steps: [...dueDate(dayOf(announcedAt), rules.regulation.pack.terms.revocation_reply, of.calendar).steps],
    replies: revocation.replies.map(({ byName, words, at }) => ({ byName, words, at: new Date(at) })),
  }
}
