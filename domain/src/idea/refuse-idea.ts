import type { InitiativeId, PersonId } from '../ids.ts'

export type IdeaRefusal = { readonly code: 'idea.not_yours' } | { readonly code: 'idea.became_dossier'; readonly initiativeId: InitiativeId }

/** Why an idea may not be changed, taken back or made a dossier: it is another's, or it became one and stays as it was (initiative-law.md 6.1, row 0; DESIGN). */
export function refuseIdea(idea: { readonly personId: PersonId; readonly initiativeId: InitiativeId | null }, person: PersonId): IdeaRefusal | undefined {
  if (idea.personId !== person) return { code: 'idea.not_yours' }
  return idea.initiativeId ? { code: 'idea.became_dossier', initiativeId: idea.initiativeId } : undefined
}
