// Makes a fresh clone ready before every npm script: packages from the lockfile, and on request the pages and a browser.
// Runs on whatever Node the machine has (20 or newer), before anything is installed: Node's own modules only.
import { ensurePackages } from './setup/packages.mjs'
import { ensurePages } from './setup/pages.mjs'
import { ensureBrowser } from './setup/browser.mjs'
import { fail } from './setup/say.mjs'

const wants = new Set(process.argv.slice(2))

try {
  await ensurePackages()
  if (wants.has('--pages')) await ensurePages()
  if (wants.has('--browser')) await ensureBrowser()
} catch (error) {
  fail(error)
}
