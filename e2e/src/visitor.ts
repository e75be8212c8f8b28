import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { findBrowser } from '../../scripts/setup/find-browser.mjs'

export const screen = { width: 1366, height: 768 } as const
export const phone = { width: 390, height: 844 } as const

export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  open(path: string): Promise<void>
  /** Fails with every violation of WCAG 2.2 AA on the page as it stands. */
  accessible(): Promise<void>
  leave(): Promise<void>
}

/** One Chromium for a file of journeys; each person gets a profile of their own. */
export function browsers() {
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

  async function visitor(username: string | undefined, viewport: { width: number; height: number } = screen): Promise<Visitor> {
    const context = await browser.newContext({ viewport, baseURL: inject('address'), locale: 'vi-VN', reducedMotion: 'reduce' })
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
    const one: Visitor = {
      page, context,
      async open(path) {
        await page.goto(path)
        await page.waitForSelector('h1')
        await page.waitForLoadState('networkidle')
      },
      async accessible() {
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3).join(' | ')}`), page.url()).toEqual([])
      },
      leave: () => context.close(),
    }
    if (username !== undefined) await signIn(page, username)
    return one
  }
  return { visitor }
}

async function signIn(page: Page, username: string): Promise<void> {
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill('minh-hoa-2026')
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/dang-nhap')
}
