import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'
import { type PageRoute, routes } from '../src/routes.ts'

/** What the server writes into the one page for an address, so that everything it needs is on its way at once. */
export interface FirstLoad {
  /** The address with `$name` for a parameter. */
  readonly path: string
  /** Open to those who have not signed in. */
  readonly bare: boolean
  /** Scripts and styles of the page, beside those that index.html names itself. */
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** The letters of the first screen, so that it is laid out once. */
const firstLetters = /be-vietnam-pro-(latin|vietnamese)-(400|500|600)-normal/

/** Writes `first-load.json`, and beside each text file its compressed forms: the server then spends no time on compressing. */
export function firstLoad(): Plugin {
  let outDir = ''
  return {
    name: 'first-load',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    enforce: 'post',
    configResolved(config) { outDir = join(config.root, config.build.outDir) },
    // After Vite has put away the chunks that hold nothing but styles.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        this.emitFile({ type: 'asset', fileName: 'first-load.json', source: JSON.stringify({ fonts: Object.keys(bundle).filter((file) => firstLetters.test(file)), pages: routes.map((route) => loadOf(route, bundle)) }) })
      },
    },
    writeBundle: () => compressAll(outDir),
  }
}

function loadOf({ path, page, bare }: PageRoute, bundle: Rolldown.OutputBundle): FirstLoad {
  const chunks = new Map(Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one]] : [])))
  const chunkOf = (source: string) => {
    const chunk = [...chunks.values()].find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(source)))
    if (!chunk) throw new Error(`No file was built of ${source}, which the page of ${path} needs`)
    return chunk.fileName
  }
  const needed = new Set<string>()
  const need = (fileName: string) => {
    if (needed.has(fileName) || !chunks.has(fileName) || chunks.get(fileName)?.isEntry) return
    needed.add(fileName)
    chunks.get(fileName)?.imports.forEach(need)
  }
  need(chunkOf('/src/run.tsx'))
  need(chunkOf(`/pages/${page}.tsx`))
  const styles = new Set([...needed].flatMap((fileName) => [...(chunks.get(fileName)?.viteMetadata?.importedCss ?? [])]))
  return { path, bare: bare === true, scripts: [...needed], styles: [...styles] }
}

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)]

async function compressAll(folder: string): Promise<void> {
  const files = (await readdir(join(folder, 'assets'))).filter((name) => /\.(js|css)$/.test(name))
  await Promise.all(files.map(async (name) => {
    const file = join(folder, 'assets', name)
    const text = await readFile(file)
    await writeFile(`${file}.br`, await brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
    await writeFile(`${file}.gz`, await zip(text, { level: 9 }))
  }))
}
