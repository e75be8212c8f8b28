import { createMemoryHistory } from '@tanstack/react-router'
import { dehydrate } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { openQueries, type Read } from '../api/queries.ts'
import { App } from '../App.tsx'
import { meQuery } from '../frame/me.ts'
import { openRouter } from '../router.tsx'
import { readableAccent } from '../ui/contrast.ts'
import { isLeftToBrowser, leftToBrowser } from './only-in-browser.ts'

/** A page as it is sent, before the browser has run a line of script. */
export interface Drawn {
  /** What stands in `#root`. */
  readonly html: string
  /** What was read to draw it, as JSON that may stand in a `<script>`: the browser goes on from there and asks for nothing twice. */
  readonly data: string
  /** The colour of the agency, where one is signed in. */
  readonly accent: string | undefined
}

/** React's own, to remember a form that is sent too early: nothing can be sent while the page stands still, and no inline script may run. */
const formScript = /<script>addEventListener\("submit"[^]*?<\/script>/

/**
 * Draws the page of an address for whoever `read` reads as. Throws when it cannot be drawn as it should look (signed out, not
 * found, a fault): the browser then draws it by itself and says what is wrong.
 */
export async function drawPage(address: string, read: Read): Promise<Drawn> {
  const queries = openQueries({ read })
  const router = openRouter(createMemoryHistory({ initialEntries: [address] }), { scrollRestoration: false })
  let fault: unknown
  try {
    await router.load()
    const { prelude } = await prerender(<App queries={queries} router={router} />, {
      progressiveChunkSize: Number.POSITIVE_INFINITY, // in one piece, so that no script has to put parts in their place
      onError: (error) => {
        if (isLeftToBrowser(error)) return leftToBrowser
        fault ??= error
        return undefined
      },
    })
    const html = (await new Response(prelude).text()).replace(formScript, '')
    if (fault !== undefined) throw fault
    const accent = queries.getQueryData(meQuery.queryKey)?.organisation.accent
    return { html, data: JSON.stringify(dehydrate(queries)).replaceAll('<', '\\u003c'), accent: accent && readableAccent(accent) }
  } finally {
    queries.clear()
  }
}
