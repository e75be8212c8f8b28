import { createHash } from 'node:crypto'
import { canonical } from '@sangkien/domain/history/chain'

/** The hash the server gives to what it freezes. */
export const hashOf = (frozen: unknown): string => createHash('sha256').update(canonical(frozen)).digest('hex')
