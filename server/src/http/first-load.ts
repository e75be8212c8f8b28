import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What web/build/first-load.ts writes of each address. */
interface FirstLoad { readonly path: string; readonly scripts: readonly string[]; readonly styles: readonly string[]; readonly asks: readonly string[] }

/**
 * The one page as it is sent for an address: with links to the scripts and styles of that page, and to what it asks for first,
 * so that the browser fetches all of it at once and not one after the other.
 */
export async function openFirstLoad(pagesDir: string): Promise<(path: string, about: { readonly plain: boolean; readonly signedIn: boolean }) => string> {
  const page = await readFile(join(pagesDir, 'index.html'), 'utf8')
  const loads = (JSON.parse(await readFile(join(pagesDir, 'first-load.json'), 'utf8')) as FirstLoad[]).map((load) => ({ ...load, is: patternOf(load.path) }))
  return (path, { plain, signedIn }) => {
    const load = loads.find(({ is }) => is.test(path))
    if (!load) return page
    const links = [
      ...load.styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
      ...load.scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
      ...(signedIn ? load.asks.filter((_ask, at) => plain || at === 0).map((ask) => `<link rel="preload" as="fetch" crossorigin href="${ask}">`) : []),
    ]
    return page.replace('</head>', `${links.join('\n')}\n</head>`)
  }
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/\$\w+/g, '[^/]+')}/?$`)
