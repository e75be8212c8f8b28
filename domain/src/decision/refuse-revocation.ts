import { refuseMove, type Stage, type StageRefusal } from '../initiative/stage.ts'
import type { RegulationPack } from '../regulation/pack.ts'
import { type Day, hasClosed } from '../time/day.ts'

export type RevocationRefusal =
  | { readonly code: 'decision.revocation_drafted' }
  | { readonly code: 'revocation.unknown_ground'; readonly ground: string }
  | { readonly code: 'revocation.reasons_missing' }
  | { readonly code: 'revocation.reply_open'; readonly until: Day }

/** Why no revocation may be drafted, whatever its ground: nothing is recognised, or a draft is there. */
export const refuseRevoking = ({ stage, drafted }: { readonly stage: Stage; readonly drafted: boolean }): RevocationRefusal | StageRefusal | undefined =>
  refuseMove(stage, 'revoke') ?? (drafted ? { code: 'decision.revocation_drafted' } : undefined)

/**
 * Why a recognition may not be revoked: by a ground of the regulation, with reasons, and — where the author was given time to
 * reply — not before they replied or that time is over (grounds MEM(l), the reply DESIGN; initiative-law.md 3.11).
 */
export function refuseRevocation(
  facts: { readonly stage: Stage; readonly drafted: boolean; readonly reply: { readonly due: Day; readonly received: boolean } | null },
  grounds: RegulationPack['revocationGrounds'],
  { ground, reasons }: { readonly ground: string; readonly reasons: string },
  now: Date,
): RevocationRefusal | StageRefusal | undefined {
  const first = refuseRevoking(facts)
  if (first) return first
  if (!grounds.some(({ code }) => code === ground)) return { code: 'revocation.unknown_ground', ground }
  if (reasons.trim() === '') return { code: 'revocation.reasons_missing' }
  if (facts.reply && !facts.reply.received && !hasClosed(facts.reply.due, now)) return { code: 'revocation.reply_open', until: facts.reply.due }
  return undefined
}
