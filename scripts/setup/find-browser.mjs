import { accessSync, constants, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

/** The program of a Chromium on this machine: `CHROMIUM_PATH`, one on the path, or one Playwright keeps. */
export function findBrowser() {
  const given = process.env['CHROMIUM_PATH']
  if (given) return canRun(given) ? given : undefined
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  for (const name of names)
    for (const folder of folders)
      if (canRun(join(folder, name))) return join(folder, name)
  return kept().find(canRun)
}

function kept() {
  const cache = join(homedir(), '.cache', 'ms-playwright')
  try {
    return readdirSync(cache).filter((name) => name.startsWith('chromium-')).map((name) => join(cache, name, 'chrome-linux', 'chrome'))
  } catch {
    return []
  }
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
