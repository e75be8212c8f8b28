import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Plugin, type Rolldown, transformWithOxc } from 'vite'
import { routes } from '../src/routes.ts'

/** The pages that open without a network, and what a frame around them needs. */
const pagesKept = ['scoring/MySheetsPage', 'scoring/ScoringPage']
const letters = /be-vietnam-pro-(latin|vietnamese)-(400|500|600|700)-normal.*\.woff2$/
const source = fileURLToPath(new URL('../src/offline/worker.ts', import.meta.url))

/** Writes `sw.js`: the service worker, with the names of the files it keeps. */
export function offlineWorker(): Plugin {
  return {
    name: 'offline-worker',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const files = [...filesOf(bundle), ...Object.keys(bundle).filter((file) => letters.test(file))].map((file) => `/${file}`)
        const { code } = await transformWithOxc(await readFile(source, 'utf8'), source)
        const build = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12)
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: code.replace(/(['"])__FILES__\1/, () => JSON.stringify(JSON.stringify(['/icon.svg', '/manifest.webmanifest', ...files]))).replace('__BUILD__', build) })
      },
    },
  }
}

/** The chunks of these pages with all they import at once, and their styles; what is fetched later and rarely is kept when it was fetched. */
function filesOf(bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [one] : []))
  const wanted = chunks.filter((chunk) => chunk.isEntry || ['/src/run.tsx', ...pagesKept.map((page) => `/pages/${page}.tsx`)].some((file) => chunk.moduleIds.some((id) => id.endsWith(file))))
  for (const page of pagesKept) if (!routes.some((route) => route.page === page)) throw new Error(`No address has the page ${page}, which is to open without a network`)
  const kept = new Set<string>()
  const keep = (fileName: string) => {
    const chunk = chunks.find((one) => one.fileName === fileName)
    if (!chunk || kept.has(fileName)) return
    kept.add(fileName)
    for (const css of chunk.viteMetadata?.importedCss ?? []) kept.add(css)
    chunk.imports.forEach(keep)
  }
  for (const { fileName } of wanted) keep(fileName)
  return [...kept]
}
