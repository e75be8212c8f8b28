import type { Endpoint } from '@sangkien/contract/endpoint'
import { limitOf } from '@sangkien/domain/evidence/limit-of'
import { type EvidenceType, evidenceTypes, isPicture } from '@sangkien/domain/evidence/refuse-file'

/** Every type of file the server keeps, in words; those one program writes share theirs. */
const words: { readonly [T in EvidenceType]: string } = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'text/plain': 'văn bản TXT',
  'text/csv': 'bảng CSV',
  'image/jpeg': 'ảnh JPG',
  'image/png': 'ảnh PNG',
  'image/webp': 'ảnh WebP',
}

/** A file of this type in words; of a type the server does not keep nothing can be said. */
export const sayFileKind = (mediaType: string): string | undefined => (words as Readonly<Record<string, string>>)[mediaType]

/** What a field that takes files says and lets one choose: the types the server keeps, and as much as its door takes. */
export function filesFor(door: Endpoint, { onlyPictures = false } = {}): { readonly kinds: string; readonly accept: string; readonly largest: number } {
  const types = (Object.keys(words) as EvidenceType[]).filter((type) => !onlyPictures || isPicture(type))
  const kinds = types.map((type) => words[type]).join(', ')
  return { kinds: kinds.charAt(0).toLocaleUpperCase('vi') + kinds.slice(1), accept: types.flatMap((type) => [`.${evidenceTypes[type]}`, type]).join(','), largest: limitOf(door) }
}
