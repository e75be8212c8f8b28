import { spawn } from 'node:child_process'

/** An error whose message is meant for whoever typed the command. */
export class Trouble extends Error {}

/** @param {string} line */
export const say = (line) => { process.stderr.write(`${line}\n`) }

/** @param {unknown} error */
export function fail(error) {
  say(error instanceof Trouble ? `\n${error.message}\n` : String(error instanceof Error ? error.stack : error))
  process.exitCode = 1
}

/**
 * Runs a program that takes long, saying what it does and for how many seconds; its own words only when it fails.
 * @param {string} what in Vietnamese, without a full stop
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export async function runSlowly(what, program, args, options = {}) {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  const live = process.stderr.isTTY
  if (!live) say(`${what}…`)
  const ticking = setInterval(() => {
    if (live) process.stderr.write(`\r${what}… ${seconds()} giây `)
    else if (seconds() % 15 === 0) say(`  … ${seconds()} giây`)
  }, 1000)
  let words = ''
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => { words = (words + bytes).slice(-20_000) })
  const code = await new Promise((resolve) => child.once('close', resolve).once('error', (error) => { words += error.message; resolve(1) }))
  clearInterval(ticking)
  if (live) process.stderr.write('\r')
  if (code !== 0) throw new Trouble(`${words.trim()}\n\n${what}: không thành công (xem các dòng trên).`)
  say(`${what}: xong sau ${seconds()} giây.`)
}
