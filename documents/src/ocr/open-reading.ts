import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type PageReading, unreadable } from './page-reading.ts'
import type { FromReader, OpenFault, ReadType, ToReader } from './reading-message.ts'

const CHILD = fileURLToPath(new URL('./reader-child.ts', import.meta.url))

/** A page takes 3 to 8 s on two busy cores, three times as long when it lies on its side; one of nothing but spots would take minutes. */
const TIME_LIMIT = 90_000
// Pictures and the OCR lie outside: the process has some 600 MB at its highest, and is gone when the file is read.
const EXEC = ['--max-old-space-size=512']

/** A file being read, in a process of its own: whatever a file does, it is not done to the server. */
export interface Reading {
  readonly pages: number
  /** Page `number`, counted from 1; unreadable when the process died over it or took too long. */
  read(number: number): Promise<PageReading>
  /** Ends the process. */
  end(): void
}

/** Opens a file for reading. */
export async function openReading(bytes: Uint8Array, type: ReadType, { timeLimit = TIME_LIMIT }: { readonly timeLimit?: number } = {}): Promise<Reading | OpenFault> {
  let child = start()
  const open = () => ask(child, { open: { bytes, type } }, TIME_LIMIT)
  const first = await open()
  if (!first || !('pages' in first)) {
    end(child)
    return first && 'fault' in first ? first.fault : 'unreadable'
  }
  return {
    pages: first.pages,
    async read(number) {
      if (!isAlive(child)) {
        child = start()
        await open()
      }
      const told = await ask(child, { page: number }, timeLimit)
      if (told && 'reading' in told) return told.reading
      // It died, or is at it still: another process reads the next page.
      end(child)
      return unreadable
    },
    end: () => end(child),
  }
}

function start(): ChildProcess {
  // No secret of the server goes along.
  const child = fork(CHILD, [], { execArgv: EXEC, env: { PATH: process.env['PATH'], TMPDIR: process.env['TMPDIR'], READER_PARENT: String(process.pid) }, serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  const kill = () => end(child)
  process.once('exit', kill)
  child.once('exit', () => process.removeListener('exit', kill))
  return child
}

const isAlive = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null && child.connected
const end = (child: ChildProcess): void => void child.kill('SIGKILL')

/** What it answers; nothing when it ends or takes too long. */
function ask(child: ChildProcess, message: ToReader, timeLimit: number): Promise<FromReader | undefined> {
  return new Promise((resolve) => {
    const settle = (told: FromReader | undefined) => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onEnd).off('error', onEnd)
      resolve(told)
    }
    const onMessage = (told: unknown) => settle(told as FromReader)
    const onEnd = () => settle(undefined)
    const timer = setTimeout(onEnd, timeLimit)
    child.on('message', onMessage).on('exit', onEnd).on('error', onEnd)
    child.send(message, (error) => { if (error) onEnd() })
  })
}
