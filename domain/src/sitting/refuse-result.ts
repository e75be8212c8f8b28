import type { Basis } from '../regulation/basis.ts'
import type { RegulationPack, Result, Voting } from '../regulation/pack.ts'
import type { FailedCondition } from '../scoring/judge-scale.ts'
import type { Gates } from './decide-result.ts'
import { type Discussion, type DiscussionRefusal, refuseUndiscussed } from './refuse-discussion.ts'
import type { ItemRoom } from './item-room.ts'
import { refuseWithoutQuorum, type SittingRefusal } from './refuse-vote.ts'

export interface ResultCase {
  readonly sitting: ItemRoom
  readonly gates: Gates
  readonly discussion: Discussion
  readonly voting: Pick<Voting, 'quorum' | 'basis'>
  /** Where the process wants every member's sheet before the council concludes: how many are in, of how many, and the basis. */
  readonly sheets: { readonly in: number; readonly of: number; readonly basis: Basis } | null
}

export type ResultRefusal =
  | SittingRefusal
  | DiscussionRefusal
  | { readonly code: 'sitting.votes_short'; readonly agree: number; readonly needed: number; readonly base: number; readonly basis: Basis }
  | { readonly code: 'sitting.points_short'; readonly failed: readonly FailedCondition[] }
  | { readonly code: 'sitting.gates_passed'; readonly agree: number; readonly needed: number }
  | { readonly code: 'sitting.reasons_missing'; readonly result: Result }
  | { readonly code: 'sitting.sheets_missing'; readonly in: number; readonly of: number; readonly basis: Basis }
  | { readonly code: 'sitting.unknown_reason'; readonly reason: string }

/**
 * Why this cannot be recorded as what the council concluded: recognition needs both gates (Thông tư 18/2013, Điều 8 khoản 1;
 * FACT), a refusal cannot go against a vote that passed, and everything but recognition gives its reasons (Nghị định 13/2012, Điều
 * 7 khoản 1; FACT).
 */
export function refuseResult({ sitting, gates, discussion, voting, sheets }: ResultCase, result: Exclude<Result, 'withdrawn'>, reasons: string): ResultRefusal | undefined {
  if (!sitting.opened) return { code: 'sitting.not_open' }
  if (sitting.closed) return { code: 'sitting.closed' }
  const quorum = refuseWithoutQuorum(sitting.present.length, sitting.appointed, voting.quorum)
  if (quorum) return quorum
  const undiscussed = refuseUndiscussed(discussion, result)
  if (undiscussed) return undiscussed
  if (sheets && sheets.in < sheets.of && (result === 'recognise' || result === 'decline')) return { code: 'sitting.sheets_missing', ...sheets }
  const { points, votes } = gates
  if (result === 'recognise' && !votes.passed) return { code: 'sitting.votes_short', agree: votes.agree, needed: votes.needed, base: votes.base, basis: voting.basis }
  if (result === 'recognise' && points && !points.passed) return { code: 'sitting.points_short', failed: points.failed }
  if (result === 'decline' && gates.suggested === 'recognise') return { code: 'sitting.gates_passed', agree: votes.agree, needed: votes.needed }
  return result !== 'recognise' && reasons.trim() === '' ? { code: 'sitting.reasons_missing', result } : undefined
}

/** Why a refusal cannot rest on these reasons: they are not among those of the regulation, which has them for a refusal and nothing else. */
export function refuseReasonCodes(codes: readonly string[], result: Exclude<Result, 'withdrawn'>, { declineReasons }: Pick<RegulationPack, 'declineReasons'>): ResultRefusal | undefined {
  const reason = codes.find((code) => result !== 'decline' || !declineReasons.some((one) => one.code === code))
  return reason === undefined ? undefined : { code: 'sitting.unknown_reason', reason }
}

/** Why a result cannot be taken back so that the council votes again: only while it sits. */
export function refuseTakingResultBack({ opened, closed }: Pick<ResultCase['sitting'], 'opened' | 'closed'>): SittingRefusal | undefined {
  if (!opened) return { code: 'sitting.not_open' }
  return closed ? { code: 'sitting.closed' } : undefined
}
