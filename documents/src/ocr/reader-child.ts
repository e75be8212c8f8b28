import { Worker } from 'node:worker_threads'
import { CannotOpen, openPages, type Pages } from './open-pages.ts'
import { unreadable } from './page-reading.ts'
import type { FromReader, ToReader } from './reading-message.ts'
import { type Recogniser, startRecogniser } from './recognise.ts'

// The process that reads one file. Started by open-reading.ts, never imported.

// A server killed with -9 must not leave it behind. Drawing blocks the main thread, so a thread watches.
new Worker('setInterval(() => { if (process.ppid !== Number(process.env.READER_PARENT)) process.kill(process.pid, "SIGKILL") }, 2000)', { eval: true }).unref()

let pages: Pages | undefined
let started: Promise<Recogniser> | undefined
const recogniser = () => (started ??= startRecogniser())
const tell = (message: FromReader) => process.send?.(message)

process.on('message', async (asked: ToReader) => {
  if ('page' in asked) return tell({ reading: (await pages?.read(asked.page).catch(() => unreadable)) ?? unreadable })
  try {
    pages = await openPages(asked.open.bytes, asked.open.type, recogniser)
    return tell({ pages: pages.count })
  } catch (error) {
    return tell({ fault: error instanceof CannotOpen ? error.fault : 'unreadable' })
  }
})
