import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { root } from '../setup/root.mjs'

/**
 * A check that is one thing: it passes or it fails, and says why itself.
 * @param {string} program
 * @param {readonly string[]} args
 */
export async function runCommand(program, args) {
  const code = await exitCode(program, args)
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {'inherit' | 'ignore'} output
 */
export async function exitCode(program, args, output = 'inherit') {
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', output, output] })
  // A Ctrl-C reaches the child as well: let it end first, so that it can stop its database.
  const wait = () => undefined
  process.on('SIGINT', wait)
  const [code, signal] = await once(child, 'exit')
  process.off('SIGINT', wait)
  if (signal === 'SIGINT' || code === 130) process.exit(130)
  return code
}
