/** What a list brings into the corpus: solutions and procedures of the agency, or what others have, which only informs (initiative-law.md 6.4). */
export const listKinds = ['solution', 'procedure', 'outside'] as const
export type ListKind = (typeof listKinds)[number]

/** What a document can be besides: a decision or report on initiatives of the agency's own. Lists of those come in through the library. */
export const fileKinds = ['recognised', ...listKinds] as const
export type FileKind = (typeof fileKinds)[number]
