import type { Source } from '../novelty.ts'

/** Sources by the dossier's own authors stand in a lane of their own, before all others. */
export const lanesOf = <S extends Pick<Source, 'sameAuthor'>>(sources: readonly S[]): { readonly own: readonly S[]; readonly others: readonly S[] } => ({
  own: sources.filter(({ sameAuthor }) => sameAuthor), others: sources.filter(({ sameAuthor }) => !sameAuthor),
})
