import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { root } from '../setup/root.mjs'
import { exitCode } from './run-command.mjs'

/**
 * Runs vitest and counts its tests; a file that could not be read at all, or a run that broke, counts as one failure.
 * `names` say which tests failed and on what, for a log of which only the end is kept.
 * @param {string} folder for the report
 * @param {string} name of the report
 * @param {readonly string[]} args
 * @param {'inherit' | 'ignore'} output
 */
export async function runVitest(folder, name, args, output = 'inherit') {
  const report = join(folder, `${name}.json`)
  const code = await exitCode('node_modules/.bin/vitest', ['run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`], output)
  const text = await readFile(report, 'utf8').catch(() => undefined)
  if (text === undefined) return { passed: 0, failed: 1, skipped: 0 }

  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(text)
  const names = testResults.filter((file) => file.status === 'failed').flatMap(namesOfFailures)
  const unread = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed')).length
  const failed = numFailedTests + unread
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped: numPendingTests + numTodoTests, names }
}

/** @param {{ name: string, message?: string, assertionResults: readonly { status: string, fullName: string, failureMessages?: readonly string[] }[] }} file as vitest's JSON report writes it */
function namesOfFailures(file) {
  const place = relative(root, file.name)
  const failed = file.assertionResults.filter((one) => one.status === 'failed')
  if (failed.length === 0) return [`${place}: ${firstLine(file.message)}`]
  return failed.map((one) => `${place}: ${one.fullName}: ${firstLine(one.failureMessages?.[0])}`)
}

/** @param {string | undefined} message */
const firstLine = (message = '') => message.split('\n', 1)[0].slice(0, 300)
