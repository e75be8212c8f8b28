export type SourceRefusal = { readonly code: 'corpus.no_source'; readonly least: number }

/** "Sở KH&CN, danh sách sáng kiến cấp tỉnh năm 2024": whoever finds a passage must know where to ask. */
export const sourceLength = { least: 5, most: 200 } as const

/** Why a list or document cannot come in: nothing says where it is from. */
export const refuseSource = (source: string): SourceRefusal | undefined => (source.trim().length < sourceLength.least ? { code: 'corpus.no_source', least: sourceLength.least } : undefined)
