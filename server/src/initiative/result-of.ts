import type { Initiative } from '@sangkien/contract/initiative'
import type { Stage } from '@sangkien/domain/initiative/stage'
import { declineReasons } from '../decision/decline-reasons.ts'
import type { DossierCase } from './dossier-case.ts'

/** Stages in which everyone who sees the dossier knows what came of the sitting. */
const published: readonly Stage[] = ['recognised', 'declined', 'revoked', 'deferred', 'expert_opinion']

/** What the council concluded and the decision on it: once published, or for those who prepare it. */
export function resultOf({ row, rules, knowsResult }: DossierCase): Initiative['result'] {
  const { item, decision } = row
  // While others look again, the result they were asked to look at stays known.
  const contested = row.second_look !== null && row.second_look.sittingId === item?.sittingId
  if (!item?.result || !(knowsResult || contested || published.includes(row.stage))) return null
  const shown = decision && (decision.issued || knowsResult) ? decision : null
  return {
    result: item.result, score: item.score, class: item.class, grounds: [...declineReasons(rules.regulation.pack, item.reasonCodes)], reasons: shown?.reasons || item.reasons,
    decisionId: shown?.id ?? null, decisionNumber: shown?.number ? `${String(shown.number).padStart(2, '0')}/${shown.symbol ?? ''}` : null, decidedOn: row.decided_on ?? shown?.dated ?? null,
  }
}
