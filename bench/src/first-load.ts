import { chromium } from 'playwright-core'
import { findBrowser } from '../../scripts/setup/find-browser.mjs'

/** The first visit of a signed-in person to the list, on a processor four times slower: bytes over the wire and times. */
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
  await page.goto(`${address}/sang-kien`, { waitUntil: 'commit' })
  await page.waitForSelector('tbody tr')
  const times = await page.evaluate(() => ({
    tableVisible: Math.round(performance.now()),
    firstPaint: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
  }))
  await page.waitForLoadState('networkidle')
  await context.close()
  const kilobytes = (n: number) => Math.round(n / 102.4) / 10
  return { ...times, scriptKB: kilobytes(bytes.script), styleKB: kilobytes(bytes.style), fontKB: kilobytes(bytes.font), otherKB: kilobytes(bytes.other) }
}
