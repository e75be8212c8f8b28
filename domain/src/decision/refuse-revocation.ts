import type { PersonId } from '../ids.ts'
import { refuseMove, type Stage, type StageRefusal } from '../initiative/stage.ts'
import type { RegulationPack } from '../regulation/pack.ts'
import { type Day, hasClosed } from '../time/day.ts'

export type RevocationRefusal =
  | { readonly code: 'decision.revocation_drafted' }
  | { readonly code: 'revocation.unknown_ground'; readonly ground: string }
  | { readonly code: 'revocation.reasons_missing' }
  | { readonly code: 'revocation.announced' }
  | { readonly code: 'revocation.not_announced' }
  | { readonly code: 'revocation.reply_open'; readonly until: Day }
  | { readonly code: 'revocation.reply_closed'; readonly due: Day }
  | { readonly code: 'revocation.replied' }
  | { readonly code: 'revocation.not_an_author' }

/** A recognition that may be revoked: its authors, and what they were told, until when they may reply and who has. */
export interface RevocationCase {
  readonly stage: Stage
  readonly authors: readonly PersonId[]
  readonly notice: { readonly due: Day; readonly replied: readonly PersonId[] } | null
  /** Whether a decision to revoke is drafted already. */
  readonly drafted: boolean
}

/** Why it cannot be announced that a recognition may be revoked: by a ground of the regulation, with reasons, once (grounds MEM(l); initiative-law.md 3.11). */
export function refuseAnnouncing(facts: RevocationCase, { revocationGrounds }: Pick<RegulationPack, 'revocationGrounds'>, { ground, reasons }: { readonly ground: string; readonly reasons: string }): RevocationRefusal | StageRefusal | undefined {
  const stage = refuseMove(facts.stage, 'revoke')
  if (stage) return stage
  if (facts.notice) return { code: 'revocation.announced' }
  if (!revocationGrounds.some(({ code }) => code === ground)) return { code: 'revocation.unknown_ground', ground }
  return reasons.trim() === '' ? { code: 'revocation.reasons_missing' } : undefined
}

/** Why this person may not reply: each author does, once, to the end of the last day (`terms.revocation_reply`; DESIGN). */
export function refuseReply({ authors, notice, stage }: RevocationCase, author: PersonId, now: Date): RevocationRefusal | StageRefusal | undefined {
  if (!authors.includes(author)) return { code: 'revocation.not_an_author' }
  if (!notice) return { code: 'revocation.not_announced' }
  if (notice.replied.includes(author)) return { code: 'revocation.replied' }
  return refuseMove(stage, 'revoke') ?? (hasClosed(notice.due, now) ? { code: 'revocation.reply_closed', due: notice.due } : undefined)
}

/** Why no revocation can be drafted yet: its authors were not told, or have not all replied and still may (DESIGN; initiative-law.md 3.11). */
export function refuseRevocation({ stage, authors, notice, drafted }: RevocationCase, now: Date): RevocationRefusal | StageRefusal | undefined {
  const move = refuseMove(stage, 'revoke')
  if (move) return move
  if (drafted) return { code: 'decision.revocation_drafted' }
  if (!notice) return { code: 'revocation.not_announced' }
  const allReplied = authors.every((author) => notice.replied.includes(author))
  return allReplied || hasClosed(notice.due, now) ? undefined : { code: 'revocation.reply_open', until: notice.due }
}

/** Why an announcement cannot be taken back: there is none, or a decision has been drafted on it, which is dropped first. */
export function refuseDroppingNotice({ stage, notice, drafted }: RevocationCase): RevocationRefusal | StageRefusal | undefined {
  if (!notice) return { code: 'revocation.not_announced' }
  return refuseMove(stage, 'revoke') ?? (drafted ? { code: 'decision.revocation_drafted' } : undefined)
}
