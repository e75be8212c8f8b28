import type { PersonId } from '../ids.ts'
import { type IntakeRefusal, refuseOwn } from '../intake/refuse-accept.ts'
import { type Day, dayOf } from '../time/day.ts'
import type { Stage } from './stage.ts'

export type ExpertOpinionRefusal =
  | { readonly code: 'expert_opinion.not_asked'; readonly stage: Stage }
  | { readonly code: 'expert_opinion.in_future'; readonly on: Day; readonly today: Day }

/**
 * Why the opinion of an expert may not be recorded: the council has asked for none ("lấy ý kiến chuyên gia", initiative-law.md
 * 5.4; FACT), it is considering the dossier again, it is the officer's own, or the day has not come.
 */
export function refuseExpertOpinion(
  { stage, authors }: { readonly stage: Stage; readonly authors: readonly PersonId[] }, officer: PersonId, now: Date, givenOn?: Day,
): ExpertOpinionRefusal | IntakeRefusal | undefined {
  if (stage !== 'expert_opinion') return { code: 'expert_opinion.not_asked', stage }
  const own = refuseOwn(authors, officer)
  if (own) return own
  const today = dayOf(now)
  return givenOn !== undefined && givenOn > today ? { code: 'expert_opinion.in_future', on: givenOn, today } : undefined
}
