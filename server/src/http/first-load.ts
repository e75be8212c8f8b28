import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Drawn } from './draw-page.ts'

/** What web/build/first-load.ts writes of each address. */
export interface FirstLoad { readonly path: string; readonly bare: boolean; readonly scripts: readonly string[]; readonly styles: readonly string[] }

interface OnePage {
  /** What the page of an address needs; undefined where no page stands. */
  loadOf(path: string): FirstLoad | undefined
  /** The one page as it is sent, with links to its own scripts and styles, so that the browser fetches all at once, and as it was drawn. */
  write(load: FirstLoad | undefined, drawn: Drawn | undefined): string
}

const shell = /<!--page-->[^]*<!--\/page-->/

/** The one page of the built pages in `folder`. */
export async function openOnePage(folder: string): Promise<OnePage> {
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  const { fonts, pages } = JSON.parse(await readFile(join(folder, 'first-load.json'), 'utf8')) as { fonts: readonly string[]; pages: readonly FirstLoad[] }
  const letters = fonts.map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${file}">`)
  const loads = pages.map((load) => ({ ...load, is: patternOf(load.path) }))
  return {
    loadOf: (path) => loads.find(({ is }) => is.test(path)),
    write(load, drawn) {
      if (!load) return page
      // Nothing is painted without the styles, so they are asked for before the letters.
      const styles = [...load.styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`), ...letters].join('\n')
      const scripts = load.scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`).join('\n')
      // The scripts of a drawn page wait at its end: they are not needed to see it.
      return drawn ? withDrawn(page.replace('</head>', `${styles}\n</head>`), drawn, scripts) : page.replace('</head>', `${styles}\n${scripts}\n</head>`)
    },
  }
}

/** `inert` until the browser has taken it over: what does not work yet cannot be pressed. */
function withDrawn(page: string, { html, data, accent }: Drawn, scripts: string): string {
  const coloured = accent !== undefined && /^#[\da-f]{6}$/i.test(accent) ? page.replace('<html', `<html style="--accent: ${accent}"`) : page
  return coloured
    .replace('<div id="root">', '<div id="root" inert>')
    .replace(shell, () => html)
    .replace('</body>', () => `<script type="application/json" id="da-doc">${data}</script>\n${scripts}\n</body>`)
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/\$\w+/g, '[^/]+')}/?$`)
