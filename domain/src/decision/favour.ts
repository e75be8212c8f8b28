import type { InitiativeId } from '../ids.ts'
import type { LegalBasis } from '../regulation/legal-basis.ts'
import { spares, standsOn } from '../regulation/bases-on.ts'
import { basesOf } from '../regulation/pack-basis.ts'
import type { RegulationPack } from '../regulation/pack.ts'
import type { Day } from '../time/day.ts'

/** A new paper that spares some dossiers of a decision unless it is better for them: people say which (initiative-law.md, section 2). */
export interface FavourQuestion {
  readonly code: string
  readonly title: string
  readonly receivedBefore: Day
  readonly initiatives: readonly InitiativeId[]
}

export interface FavourWeighed {
  readonly code: string
  /** The dossiers it is better for; of those it spares, the others go on under the old one. */
  readonly better: readonly InitiativeId[]
}

/** What must be weighed before a decision dated `on` about these dossiers: one question for each paper in force that says so and spares any of them. */
export function favourQuestions({ legalBases }: Pick<RegulationPack, 'legalBases'>, register: readonly LegalBasis[], on: Day, items: readonly { readonly id: InitiativeId; readonly receivedOn: Day | null }[]): readonly FavourQuestion[] {
  return basesOf(legalBases, register).flatMap((one) => {
    if (!one.transition?.unlessMoreFavourable || !standsOn(one, on)) return []
    const initiatives = items.filter(({ receivedOn }) => receivedOn !== null && spares(one, { on: receivedOn })).map(({ id }) => id)
    return initiatives.length === 0 ? [] : [{ code: one.code, title: one.title, receivedBefore: one.transition.receivedBefore, initiatives }]
  })
}

export type FavourRefusal =
  | { readonly code: 'decision.not_a_draft' }
  | { readonly code: 'favour.no_such_paper' }
  | { readonly code: 'favour.not_spared'; readonly initiatives: readonly InitiativeId[] }
  | { readonly code: 'favour.reasons_missing' }

/** Why this answer cannot be kept: it is asked of a draft alone, about a paper that asks and dossiers it spares, and a new paper that is better says why. */
export function refuseFavour(state: 'draft' | 'approved' | 'issued' | 'cancelled', questions: readonly FavourQuestion[], { code, better, reasons }: FavourWeighed & { readonly reasons: string }): FavourRefusal | undefined {
  if (state !== 'draft') return { code: 'decision.not_a_draft' }
  const question = questions.find((one) => one.code === code)
  if (!question) return { code: 'favour.no_such_paper' }
  const others = better.filter((id) => !question.initiatives.includes(id))
  if (others.length > 0) return { code: 'favour.not_spared', initiatives: others }
  return better.length > 0 && reasons.trim() === '' ? { code: 'favour.reasons_missing' } : undefined
}

/** The papers nobody has weighed yet, by their titles. */
export const unweighed = (questions: readonly FavourQuestion[], weighed: readonly FavourWeighed[]): readonly string[] =>
  questions.filter(({ code }) => !weighed.some((one) => one.code === code)).map(({ title }) => title)
