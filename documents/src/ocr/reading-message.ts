import type { PageReading } from './page-reading.ts'

/** What kinds of files are read, by their content. */
export const readTypes = ['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'image/png', 'image/jpeg', 'image/webp'] as const
export type ReadType = (typeof readTypes)[number]

/** Why a file cannot be opened. */
export type OpenFault = 'unreadable' | 'locked' | 'too_many_pages'

export type ToReader = { readonly open: { readonly bytes: Uint8Array; readonly type: ReadType } } | { readonly page: number }
export type FromReader = { readonly pages: number } | { readonly fault: OpenFault } | { readonly reading: PageReading }

/** Pages read at most: a longer file is a book, to be sent in parts. */
export const mostPages = 1_000
