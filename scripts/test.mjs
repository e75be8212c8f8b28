// Everything that must hold, one step after the other, with one line of sums at the end. `--quick`: no documents, no browser.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensurePages } from './setup/pages.mjs'
import { runCommand } from './test/run-command.mjs'
import { runVitest } from './test/run-vitest.mjs'

const quick = process.argv.includes('--quick')
const reports = mkdtempSync(join(tmpdir(), 'sangkien-reports-'))

/** @typedef {{ passed: number, failed: number, skipped: number, names?: readonly string[] }} Sum */
/** @type {readonly (readonly [string, () => Promise<Sum>])[]} */
const steps = [
  ['Types of domain, contract, documents, server, checks, e2e, bench', () => runCommand('node_modules/.bin/tsc', ['-p', 'tsconfig.json'])],
  ['Types of web', () => runCommand('node_modules/.bin/tsc', ['-p', 'web/tsconfig.json'])],
  ['Lint', () => runCommand('node_modules/.bin/oxlint', ['--quiet'])],
  ['Rules, server and checks', () => runVitest(reports, 'quick', ['--project', 'rules', '--project', 'server'])],
  ...(quick ? [] : /** @type {const} */ ([
    ['Documents', () => runVitest(reports, 'documents', ['--project', 'documents'])],
    ['Pages', () => ensurePages().then(() => ({ passed: 1, failed: 0, skipped: 0 }))],
    ['Journeys in a browser', () => runVitest(reports, 'e2e', ['--config', 'e2e/vitest.config.ts'])],
  ])),
]

const sum = { passed: 0, failed: 0, skipped: 0 }
const lines = []
for (const [name, run] of steps) {
  console.log(`\n── ${name}`)
  const began = Date.now()
  const step = await run().catch((error) => {
    console.log(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1, skipped: 0 }
  })
  sum.passed += step.passed
  sum.failed += step.failed
  sum.skipped += step.skipped
  const counts = `${step.passed} passed, ${step.failed} failed${step.skipped ? `, ${step.skipped} skipped` : ''}`
  lines.push(`${step.failed ? '✗' : '✓'} ${name}: ${counts}, ${((Date.now() - began) / 1000).toFixed(1)} s`, ...(step.names ?? []).map((one) => `    ${one}`))
}
rmSync(reports, { recursive: true })

console.log(`\n${lines.join('\n')}${sum.skipped ? `\n${sum.skipped} skipped` : ''}`)
console.log(`${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed ? 1 : 0
