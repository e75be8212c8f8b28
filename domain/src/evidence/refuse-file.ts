/** What proves something to a council: papers, tables, slides, pictures, plain text. By content, never by the name of the file. */
export const evidenceTypes = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'text/plain': 'txt',
  'text/csv': 'csv',
} as const
export type EvidenceType = keyof typeof evidenceTypes

/** As many files as a council can read. */
export const mostEvidence = 30

export type FileRefusal =
  | { readonly code: 'evidence.type_not_allowed'; readonly found: string; readonly allowed: readonly string[] }
  | { readonly code: 'evidence.broken' }
  | { readonly code: 'evidence.bomb' }
  /** It would run something, fetch something, or hide something inside. */
  | { readonly code: 'evidence.unsafe'; readonly found: 'macros' | 'program' | 'external_reference' | 'packed_files' }
  | { readonly code: 'evidence.too_many'; readonly most: number }
  | { readonly code: 'evidence.not_a_picture' }

export const isEvidenceType = (type: string): type is EvidenceType => Object.hasOwn(evidenceTypes, type)
export const isPicture = (type: string): boolean => type.startsWith('image/')

/** Why a file of this content cannot be kept: pages, drawings and programs could act in the reader's browser or machine (issue 2, 3; DESIGN). */
export const refuseType = (found: string): FileRefusal | undefined =>
  isEvidenceType(found) ? undefined : { code: 'evidence.type_not_allowed', found, allowed: Object.values(evidenceTypes) }
