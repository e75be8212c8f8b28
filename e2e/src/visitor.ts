import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { askAs } from './ask.ts'
import { findBrowser } from '../../scripts/setup/find-browser.mjs'

export const screen = { width: 1366, height: 768 } as const
export const phone = { width: 390, height: 844 } as const

export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  readonly ask: ReturnType<typeof askAs>
  open(path: string): Promise<void>
  /** Fails with every violation of WCAG 2.2 AA on the page as it stands. */
  accessible(): Promise<void>
  leave(): Promise<void>
}

/** One Chromium for a file of journeys; each person gets a profile of their own, on a window of this size. */
export function browsers(size: { readonly width: number; readonly height: number } = screen) {
  let browser: Browser
  const faults: string[] = []
  beforeAll(async () => {
    const executablePath = findBrowser()
    if (!executablePath) throw new Error('No Chromium: run node scripts/setup.mjs --browser, it says what is missing.')
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
  })
  afterAll(async () => {
    await browser?.close()
    expect(faults, 'errors the pages wrote to the console').toEqual([])
  })

  async function visitor(username: string | undefined, viewport: { readonly width: number; readonly height: number } = size, address: string = inject('address')): Promise<Visitor> {
    const context = await browser.newContext({ viewport, baseURL: address, locale: 'vi-VN', reducedMotion: 'reduce' })
    context.setDefaultTimeout(60_000)
    const page = await context.newPage()
    context.on('page', (opened) => watch(opened, faults))
    watch(page, faults)
    const one: Visitor = {
      page, context, ask: askAs(context),
      async open(path) {
        await page.goto(path)
        await page.waitForSelector('h1')
        await usable(page)
        // A page that follows a sitting never falls silent.
        await Promise.race([page.waitForLoadState('networkidle'), page.waitForTimeout(3000)])
      },
      async accessible() {
        // At the head of the page: further down its own head lies over whatever happens to be there, and axe takes that for a small target.
        await page.evaluate('scrollTo(0, 0)')
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3).join(' | ')}`), page.url()).toEqual([])
      },
      leave: () => context.close(),
    }
    if (username !== undefined) await signIn(page, username, address)
    return one
  }
  /** The same person again, as they left their screen. */
  const here = new Map<string | undefined, Promise<Visitor>>()
  const as = (username: string | undefined): Promise<Visitor> => {
    const there = here.get(username) ?? visitor(username)
    here.set(username, there)
    return there
  }
  return { visitor, as }
}

/** Notes every error a page throws or writes. A refused request is for the page to show, and is not one; a failed one is. */
function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(`${page.url()}: ${message.text()}`) })
  page.on('response', (reply) => { if (reply.status() >= 500) faults.push(`${page.url()}: ${reply.status()} from ${reply.url()}`) })
}

/** A page can be read before it can be used: whoever goes to an address by hand waits for this before typing. */
export const usable = (page: Page): Promise<void> => page.locator('#root:not([inert])').waitFor({ state: 'attached' })

/** Signs in on the page that asks for it, or at this address. */
export async function signIn(page: Page, username: string, address: string | undefined): Promise<void> {
  if (address !== undefined) await page.goto(`${address}/dang-nhap`)
  await usable(page)
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill('minh-hoa-2026')
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/dang-nhap')
}
