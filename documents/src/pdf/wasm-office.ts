import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ConversionFailed } from './conversion-failed.ts'
import type { Office } from './office.ts'
import type { FromOffice, ToOffice } from './office-message.ts'

const CHILD = fileURLToPath(new URL('./office-child.ts', import.meta.url))

// V8's quick compiler alone: less than half the processor time up to the first document (3.8 s for 8.5 s) and a quarter less
// memory. A paper of a page costs the same; one of eighty pages a third more (7.3 s for 5.5 s).
const EXEC = ['--liftoff-only']

/** Starts the LibreOffice that comes with the project (WebAssembly, about 1.2 GB while it lives). Ready in 2 to 4 s. */
export function startWasmOffice(): Office {
  const child = fork(CHILD, [], {
    execArgv: EXEC,
    env: { PATH: process.env['PATH'], TMPDIR: process.env['TMPDIR'], OFFICE_PARENT: String(process.pid) }, // no secret of the server goes along
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.removeListener('exit', end))
  const ready = nextAnswer(child, (message) => message === 'ready').then(() => undefined)

  let last = 0
  return {
    ready,
    async toPdf(docx) {
      const id = (last += 1)
      rest(child, false)
      try {
        const answer = nextAnswer(child, (message) => message !== 'ready' && message.id === id)
        child.send({ id, docx } satisfies ToOffice)
        const told = await answer
        if (told === 'ready' || 'failure' in told) throw new ConversionFailed('refused', told === 'ready' ? 'no answer' : told.failure)
        return told.pdf
      } finally {
        rest(child, true)
      }
    },
    end,
    alive: () => child.exitCode === null && child.signalCode === null && child.connected,
  }
}

/** A resting child must not keep the server from ending; a working one must. */
function rest(child: ChildProcess, resting: boolean) {
  if (!child.connected) return
  const verb = resting ? 'unref' : 'ref'
  child[verb]()
  child.channel?.[verb]()
}

function nextAnswer(child: ChildProcess, isIt: (message: FromOffice) => boolean): Promise<FromOffice> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown) => {
      const told = message as FromOffice
      if (isIt(told)) settle(() => resolve(told))
    }
    const onEnd = () => settle(() => reject(new ConversionFailed('crashed', 'LibreOffice ended')))
    const settle = (then: () => void) => {
      child.off('message', onMessage).off('exit', onEnd).off('error', onEnd)
      then()
    }
    child.on('message', onMessage).on('exit', onEnd).on('error', onEnd)
  })
}
