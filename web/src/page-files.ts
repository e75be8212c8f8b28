import type { ComponentType } from 'react'

type PageFile = { readonly default: ComponentType }

/** Each page in a file of its own, fetched when it is first opened. */
export const pageFiles = import.meta.glob<PageFile>('./pages/*/*Page.tsx')
