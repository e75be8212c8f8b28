import { type ComponentType, use, useEffect } from 'react'
import { awaken } from '../drawn/awake.ts'

type PageFile = { readonly default: ComponentType }

/** The file of a page could not be fetched: no connection, or a newer build has replaced it. */
export class PageFileFault extends Error {
  override readonly name = 'PageFileFault'
}

/**
 * A page fetched when it is first opened. Unlike the router's own, a failure is not remembered for ever and never loads the
 * whole window anew by itself: without a connection that would leave an empty browser page where a half-written form stood.
 */
export function lazyPage(load: () => Promise<PageFile>) {
  let loaded: ComponentType | undefined
  let pending: Promise<ComponentType> | undefined
  const fetchPage = (): Promise<ComponentType> =>
    (pending ??= load().then(
      (file) => (loaded = file.default),
      (cause: unknown) => {
        pending = undefined
        throw new PageFileFault('The file of this page could not be fetched', { cause })
      },
    ))
  const LazyPage = () => {
    const Page = loaded ?? use(fetchPage())
    useEffect(awaken, [])
    return <Page />
  }
  return Object.assign(LazyPage, { preload: async () => { await fetchPage() } })
}
