/** What a document sent for the corpus is at. */
export const fileStates = ['reading', 'ready', 'failed'] as const
export type FileState = (typeof fileStates)[number]

/** Why nothing could be read: it is shown, for a document that was not read says nothing of novelty. */
export type FileFault =
  | { readonly code: 'corpus.file_unreadable' | 'corpus.file_locked' | 'corpus.file_empty' | 'corpus.file_gave_up' }
  | { readonly code: 'corpus.file_too_long'; readonly most: number }

export type CorpusFileRefusal =
  | FileFault
  | { readonly code: 'corpus.file_type'; readonly found: string }
  | { readonly code: 'corpus.file_there'; readonly title: string }
  | { readonly code: 'corpus.file_reading' }

/** Why a document cannot be read again, or told otherwise: it is being read. */
export const refuseWhileReading = (state: FileState): CorpusFileRefusal | undefined => (state === 'reading' ? { code: 'corpus.file_reading' } : undefined)
