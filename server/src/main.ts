import { announceAgency } from './run/announce-agency.ts'
import { checkAll } from './run/check-all.ts'
import { serve } from './run/serve.ts'

/** The one place that reads the clock; everything else is told what time it is. */
const clock = () => new Date()

const [command] = process.argv.slice(2)
const commands: Record<string, () => Promise<void>> = {
  demo: () => serve({ demo: true, clock }),
  start: () => serve({ demo: false, clock }),
  'add-agency': () => announceAgency(),
  invariants: () => checkAll(),
}

const run = commands[command ?? '']
if (!run) {
  process.stderr.write(`Lệnh không có: ${command ?? '(trống)'}. Các lệnh: ${Object.keys(commands).join(', ')}.\n`)
  process.exit(2)
}
await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
})
