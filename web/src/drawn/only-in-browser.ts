/** The mark by which the browser knows that the server left a part to it on purpose. */
export const leftToBrowser = 'only-in-browser'

class OnlyInBrowser extends Error {
  override readonly name = 'OnlyInBrowser'
}

/** Called while drawing a part that stands on what one browser keeps (unsent words): the server leaves that part to the browser. */
export function onlyInBrowser(): void {
  if (typeof document === 'undefined') throw new OnlyInBrowser('What this browser keeps is not known to the server')
}

export const isLeftToBrowser = (error: unknown): boolean => error instanceof OnlyInBrowser
