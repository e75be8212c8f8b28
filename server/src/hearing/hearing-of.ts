import type { Initiative } from '@sangkien/contract/initiative'
import { hearingRulesOf } from '@sangkien/domain/hearing/hearing-rules'
import { judgesAlone } from '@sangkien/domain/hearing/refuse-comments'
import { lastDayToAsk } from '@sangkien/domain/hearing/refuse-second-look'
import type { Actor } from '../actor.ts'
import type { DossierCase } from '../initiative/dossier-case.ts'
import { commentsCase } from './hearing-case.ts'

/**
 * Whether this person reads what goes to and fro between the council and the authors: the authors, who judges and who decides, not who keeps the
 * accounts. A member who still judges alone reads no colleague's remark this way either.
 */
export function readsHearing(of: DossierCase, actor: Actor): boolean {
  const { row, knowsResult } = of
  if (row.is_author) return true
  if (!row.reads_confidential || !knowsResult || actor.roles.has('administrator')) return false
  const { item } = commentsCase(of)
  return item === null || !judgesAlone(item, actor.id)
}

/** What the council let the authors read, and their replies; nothing for who does not read them. */
export const commentsOf = (of: DossierCase, actor: Actor): Initiative['councilComments'] =>
  readsHearing(of, actor) ? of.row.comments.map(({ sittingName, comments, releasedAt, dueOn, reply, repliedByName, repliedAt }) => ({
    sittingName, comments: [...comments], releasedAt: new Date(releasedAt), dueOn, reply: reply === null ? null : { words: reply, byName: repliedByName!, at: new Date(repliedAt!) },
  })) : []

/** The second look that was asked for, or until when its authors may ask; for them and for who judges or decides. */
export function secondLookOf({ row, rules, knowsResult, stage }: DossierCase): Initiative['secondLook'] {
  if (!row.is_author && !(row.reads_confidential && knowsResult)) return null
  const { second_look: asked } = row
  if (asked) return { asked: { reasons: asked.reasons, byName: asked.byName, at: new Date(asked.at), dueOn: asked.dueOn, sittingName: asked.sittingName }, last: null }
  const last = stage === 'declined' && row.decided_on ? lastDayToAsk(row.decided_on, hearingRulesOf(rules.regulation.pack.council)) : null
  return last && { asked: null, last }
}
