import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chromium, type Page } from 'playwright-core'
import { findBrowser } from '../../scripts/setup/find-browser.mjs'

export interface KillableBrowser {
  readonly page: Page
  /** SIGKILL to the browser and all its processes: nothing is written down, nobody is asked. */
  kill(): Promise<void>
}

/** A browser with its profile on disk, as on a desk: what it has written down is there when it is opened again. */
export async function openBrowser(profile: string): Promise<KillableBrowser> {
  const program = spawn(findBrowser()!, ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-port=0', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--user-data-dir=${profile}`, 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const browser = await chromium.connectOverCDP(await addressIn(program.stderr))
  const context = browser.contexts()[0]!
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(60_000)
  return {
    page,
    async kill() {
      const gone = once(program, 'exit')
      process.kill(-program.pid!, 'SIGKILL')
      await gone
    },
  }
}

/** Where the browser answers: it says so once, among other things. */
async function addressIn(words: AsyncIterable<Buffer>): Promise<string> {
  let said = ''
  for await (const part of words) {
    said += part.toString()
    const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
    if (address) return address
  }
  throw new Error(`The browser ended: ${said}`)
}
