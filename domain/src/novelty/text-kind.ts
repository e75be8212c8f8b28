/** What a text of the corpus is. The last only informs: novelty is weighed within the agency (initiative-law.md 6.4). */
export const textKinds = ['dossier', 'recognised', 'solution', 'procedure', 'outside'] as const
export type TextKind = (typeof textKinds)[number]
