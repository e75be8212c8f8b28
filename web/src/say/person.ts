import type { PersonKind } from '@sangkien/domain/people/kind'

const kinds: { readonly [K in PersonKind]: string } = { civil_servant: 'Công chức', public_employee: 'Viên chức', worker: 'Người lao động' }

export const sayPersonKind = (kind: PersonKind): string => kinds[kind]
