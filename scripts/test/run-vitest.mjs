import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exitCode } from './run-command.mjs'

/**
 * Runs vitest and counts its tests; a file that could not be read at all, or a run that broke, counts as one failure.
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
  const unread = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed')).length
  const failed = numFailedTests + unread
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped: numPendingTests + numTodoTests }
}
