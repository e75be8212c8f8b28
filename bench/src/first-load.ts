import { chromium } from 'playwright-core'
import { findBrowser } from '../../scripts/setup/find-browser.mjs'

/**
 * The first visit of a signed-in person to the list, on a processor four times slower: bytes over the wire, and milliseconds
 * until a row of the table has been painted and until the page can be used (the browser has taken over what the server drew).
 * Measured within the page: what a test driver does to a page takes a part of its time too.
 */
export async function measureFirstLoad(address: string, cookie: string) {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No Chromium found: see the message of scripts/setup.mjs.')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
  try {
    const samples = []
    for (let n = 0; n < 5; n += 1) samples.push(await visit(browser, address, cookie))
    return samples.sort((a, b) => a.tableVisible - b.tableVisible)[2]!
  } finally {
    await browser.close()
  }
}

/**
 * Runs in the page before anything of it. The browser itself says when the first row was painted (Element Timing), once the
 * row is marked, which is done as it is parsed or made. Text, since no type of a browser is known here.
 */
const watchTable = `
  globalThis.seen = {}
  new PerformanceObserver((list) => { for (const { renderTime } of list.getEntries()) seen.table = Math.min(seen.table ?? Infinity, renderTime) }).observe({ type: 'element', buffered: true })
  new MutationObserver((_changes, watching) => {
    const cells = document.querySelectorAll('tbody tr:first-child :is(th, td) *')
    for (const cell of cells) cell.setAttribute('elementtiming', 'row')
    if (cells.length > 0) watching.disconnect()
  }).observe(document, { childList: true, subtree: true })
  const look = () => {
    if (document.querySelector('#root:not([inert]) .frame tbody tr')) seen.usable = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)`

async function visit(browser: Awaited<ReturnType<typeof chromium.launch>>, address: string, cookie: string) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: address }])
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const types = new Map<string, string>()
  const bytes = { script: 0, style: 0, font: 0, other: 0 }
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId)
    bytes[type === 'Script' ? 'script' : type === 'Stylesheet' ? 'style' : type === 'Font' ? 'font' : 'other'] += encodedDataLength
  })
  await page.addInitScript({ content: watchTable })
  await page.goto(`${address}/sang-kien`, { waitUntil: 'load' })
  await page.waitForLoadState('networkidle')
  await page.waitForSelector('#root:not([inert]) .frame')
  const seen = await page.evaluate<{ table: number; usable: number }>('seen')
  const times = {
    tableVisible: Math.round(seen.table),
    usable: Math.round(seen.usable),
    firstPaint: await page.evaluate(() => Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)),
  }
  await context.close()
  const kilobytes = (n: number) => Math.round(n / 102.4) / 10
  return { ...times, scriptKB: kilobytes(bytes.script), styleKB: kilobytes(bytes.style), fontKB: kilobytes(bytes.font), otherKB: kilobytes(bytes.other) }
}
