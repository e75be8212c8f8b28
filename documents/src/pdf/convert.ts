import { ConversionFailed } from './conversion-failed.ts'
import { startNativeOffice } from './native-office.ts'
import { lostItsWords } from './lost-its-words.ts'
import type { Office } from './office.ts'
import { startWasmOffice } from './wasm-office.ts'

export interface ConverterOptions {
  /** A LibreOffice of one's own (the setting SOFFICE_PATH); without it the bundled one runs. */
  readonly sofficePath?: string | undefined
  /** The longest one document may take once LibreOffice stands, milliseconds. The child is ended after it. */
  readonly timeLimit?: number
  /** How long a started LibreOffice waits for the next document before it is ended, milliseconds. */
  readonly idleLimit?: number
  /** How long each child in turn may take to stand, milliseconds. */
  readonly startLimits?: readonly number[]
  /** What starts a LibreOffice, where it is neither the bundled one nor that of `sofficePath`. */
  readonly start?: () => Office
}

export interface Converter {
  /** The pages of a .docx as tagged PDF/A-2b. One at a time, in the order asked. Rejects with `ConversionFailed` or the signal's reason. */
  toPdf(docx: Uint8Array, signal?: AbortSignal): Promise<Uint8Array>
  /** Ends LibreOffice. What waits or runs is refused. */
  close(): void
}

// 3 s on a quiet machine of two cores; a minute has been seen where ten programs shared them. About one start in fifty never
// ends (docs/decisions/0005): that child is put away and another begun, and the last is given time for the busiest machine.
const START_LIMITS = [15_000, 30_000, 120_000] as const

/** LibreOffice on demand: nothing runs until the first document, and nothing after `idleLimit` without one. */
export function openConverter({ sofficePath, timeLimit = 60_000, idleLimit = 300_000, startLimits = START_LIMITS, start = () => (sofficePath ? startNativeOffice(sofficePath) : startWasmOffice()) }: ConverterOptions = {}): Converter {
  let office: Office | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined
  let closed = false

  const end = () => {
    clearTimeout(idle)
    office?.end()
    office = undefined
  }

  /** The LibreOffice that stands, or a new one; one that does not come to stand in its time is replaced by the next. */
  const stand = async (signal: AbortSignal | undefined): Promise<Office> => {
    for (const [at, limit] of startLimits.entries()) {
      if (!office?.alive()) office = start()
      const standing = office
      try {
        await within(standing.ready, limit, signal, end)
        return standing
      } catch (error) {
        const slow = error instanceof ConversionFailed && error.reason === 'timeout'
        if (!slow || at === startLimits.length - 1) throw error
      }
    }
    throw new ConversionFailed('timeout', 'no time was given to start')
  }

  const attempt = async (docx: Uint8Array, signal: AbortSignal | undefined): Promise<Uint8Array> => {
    const standing = await stand(signal)
    const pdf = await within(standing.toPdf(docx), timeLimit, signal, end)
    if (await lostItsWords(docx, pdf)) throw new ConversionFailed('crashed', 'a paper with words came out blank')
    return pdf
  }

  const convert = async (docx: Uint8Array, signal: AbortSignal | undefined): Promise<Uint8Array> => {
    signal?.throwIfAborted()
    if (closed) throw new ConversionFailed('closed', 'the converter was closed')
    clearTimeout(idle)
    try {
      return await attempt(docx, signal)
    } catch (error) {
      if (closed) throw new ConversionFailed('closed', 'the converter was closed')
      // WebAssembly can run out of memory after many documents: a fresh child and one more try. A document that kills two is at fault.
      if (!(error instanceof ConversionFailed) || error.reason !== 'crashed') throw error
      end()
      return await attempt(docx, signal)
    } finally {
      idle = setTimeout(end, idleLimit).unref()
    }
  }

  return {
    toPdf(docx, signal) {
      const made = queue.then(() => convert(docx, signal))
      queue = made.catch(() => undefined)
      return made
    },
    close() {
      closed = true
      end()
    },
  }
}

/** Waits for the work, but no longer than `limit` and not after the signal; past either, `stop` ends the worker. */
async function within<T>(work: Promise<T>, limit: number, signal: AbortSignal | undefined, stop: () => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  let onAbort: (() => void) | undefined
  const broken = new Promise<never>((_, reject) => {
    const breakOff = (reason: unknown) => {
      stop()
      reject(reason)
    }
    timer = setTimeout(() => breakOff(new ConversionFailed('timeout', `longer than ${limit} ms`)), limit)
    onAbort = () => breakOff(signal?.reason)
    signal?.addEventListener('abort', onAbort, { once: true })
  })
  work.catch(() => undefined) // when the limit came first, nobody else listens to it
  try {
    return await Promise.race([work, broken])
  } finally {
    clearTimeout(timer)
    if (onAbort) signal?.removeEventListener('abort', onAbort)
  }
}
