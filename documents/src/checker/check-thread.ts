import { parentPort, workerData } from 'node:worker_threads'
import type { Answer } from './check-apart.ts'
import { checkDocument, type CheckOptions, NotCheckable } from './check-document.ts'
import { previewOf } from './preview.ts'

// The thread behind `check-apart`: one file in, one answer out.

const { bytes, options } = workerData as { readonly bytes: Uint8Array; readonly options: CheckOptions }
parentPort?.postMessage(await answer())

async function answer(): Promise<Answer> {
  try {
    const checked = await checkDocument(bytes, options)
    return { report: checked.report, preview: previewOf(checked) }
  } catch (error) {
    if (error instanceof NotCheckable) return { refused: error.reason, message: error.message }
    throw error
  }
}
