import type { Initiative } from '@sangkien/contract/initiative'
import { hearingRulesOf } from '@sangkien/domain/hearing/hearing-rules'
import { lastDayToAsk } from '@sangkien/domain/hearing/refuse-second-look'
import type { Actor } from '../actor.ts'
import type { DossierCase } from '../initiative/dossier-case.ts'
import { commentsCase } from './hearing-case.ts'

/**
 * What the council let the authors read and what they replied: for the authors, for who judges or decides, and for nobody else. A member
 * who still judges alone reads no colleague's remark this way either.
 */
export function commentsOf(of: DossierCase, actor: Actor): Initiative['councilComments'] {
  const { row } = of
  if (!row.is_author && !(row.reads_confidential && of.knowsResult)) return []
  const { item } = commentsCase(of)
  const judgesAlone = item !== null && item.hasScale && !item.opened && item.judges.includes(actor.id) && !item.handedIn.includes(actor.id)
  return row.comments.filter(({ sittingId }) => !(judgesAlone && sittingId === row.item?.sittingId)).map(({ sittingName, comments, releasedAt, dueOn, reply, repliedByName, repliedAt }) => ({
    sittingName, comments: [...comments], releasedAt: new Date(releasedAt), dueOn, reply: reply === null ? null : { words: reply, byName: repliedByName!, at: new Date(repliedAt!) },
  }))
}

/** The second look that was asked for, or until when its authors may ask; for them and for who judges or decides. */
export function secondLookOf({ row, rules, knowsResult, stage }: DossierCase): Initiative['secondLook'] {
  if (!row.is_author && !(row.reads_confidential && knowsResult)) return null
  const { second_look: asked } = row
  if (asked) return { asked: { reasons: asked.reasons, byName: asked.byName, at: new Date(asked.at), dueOn: asked.dueOn, sittingName: asked.sittingName }, last: null }
  const last = stage === 'declined' && row.decided_on ? lastDayToAsk(row.decided_on, hearingRulesOf(rules.regulation.pack.council)) : null
  return last && { asked: null, last }
}
