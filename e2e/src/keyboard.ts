import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Far more stops than any page has: walking further means that what is wanted cannot be reached. */
const most = 400

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element === element.ownerDocument.activeElement)

/** The hand comes to this control by itself, and soon. */
export const expectFocus = (target: Locator) => expect.poll(async () => (await target.isVisible()) && hasFocus(target), { message: `focus on ${target}`, timeout: 20_000 }).toBe(true)

/** Walks with Tab, and with nothing else, until the hand is on this control. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let step = 0; step < most; step += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${target}`)
}

/** Goes to a control and types into it what it then holds, in place of what it held. */
export async function typeInto(page: Page, target: Locator, words: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(words)
}

/** Goes to a control and presses this key on it. */
export async function pressOn(page: Page, target: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Whoever walks by keyboard sees where they are: the control in hand is drawn with a ring. */
export async function expectRing(page: Page): Promise<void> {
  const ring = await page.locator(':focus').evaluate((element) => { const { outlineStyle, outlineWidth, boxShadow } = element.ownerDocument.defaultView!.getComputedStyle(element); return `${outlineStyle} ${outlineWidth} ${boxShadow}` })
  expect(ring).not.toMatch(/^none \S+ none$/)
}
