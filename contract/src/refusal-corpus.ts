import type { RefusalCode } from '@sangkien/domain/refusal'

/** Of lists and documents for the corpus: what each refusal comes as. */
export const corpusStatus = {
  'corpus.file_empty': 422,
  'corpus.file_gave_up': 409,
  'corpus.file_locked': 422,
  'corpus.file_reading': 409,
  'corpus.file_there': 409,
  'corpus.file_too_long': 422,
  'corpus.file_type': 422,
  'corpus.file_unreadable': 422,
  'corpus.no_source': 422,
} as const satisfies Partial<Record<RefusalCode, 403 | 409 | 422>>
