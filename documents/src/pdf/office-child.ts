import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { createConverter } from '@matbee/libreoffice-converter/server'
import type { WasmLoaderModule } from '@matbee/libreoffice-converter/server'
import type { FromOffice, ToOffice } from './office-message.ts'
import { PDF_A_2B } from './pdf-options.ts'

// The process that holds LibreOffice (WebAssembly). Started by wasm-office.ts, never imported.

// A server killed with -9 must not leave a gigabyte behind. A conversion blocks the main thread, so a thread watches.
new Worker(
  'setInterval(() => { if (process.ppid !== Number(process.env.OFFICE_PARENT)) process.kill(process.pid, "SIGKILL") }, 2000)',
  { eval: true },
).unref()

const loader = createRequire(import.meta.url)('@matbee/libreoffice-converter/wasm/loader') as
  WasmLoaderModule & { readonly wasmDir: string }

const FONTS = '/instdir/share/fonts/truetype'
const KEPT = /^(LiberationSerif-|opens___)/

/**
 * Takes away 130 of the 140 bundled fonts before LibreOffice looks at them. Scanning them cost a second at best and, when
 * the scanning thread and the main thread met at the wrong moment, fifty; and with one serif family left no second one can
 * slip into a page (rule P07).
 */
const leanLoader: WasmLoaderModule = {
  ...loader,
  async createModule(config) {
    const module = await loader.createModule(config)
    for (const file of module.FS.readdir(FONTS))
      if (/\.(ttf|otf)$/.test(file) && !KEPT.test(file)) module.FS.unlink(`${FONTS}/${file}`)
    return module
  },
}

const tell = (message: FromOffice) => process.send?.(message)

const office = await createConverter({ wasmPath: loader.wasmDir, wasmLoader: leanLoader })

process.on('message', async ({ id, docx }: ToOffice) => {
  try {
    const { data } = await office.convert(docx, { inputFormat: 'docx', outputFormat: 'pdf', filterOptions: PDF_A_2B }, 'document')
    tell({ id, pdf: data })
  } catch (error) {
    tell({ id, failure: error instanceof Error ? error.message : String(error) })
  }
})

tell('ready')
