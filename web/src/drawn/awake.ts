/**
 * A page drawn by the server can be read before the browser has taken it over. Until then it stands still (`inert`: no click is
 * lost on a button that does not work yet), and looks as the server drew it: what this browser alone knows shows afterwards.
 */
let awake = false

export const isAwake = (): boolean => awake

/** The browser has taken the page over. */
export function awaken(): void {
  if (awake) return
  awake = true
  const place = document.getElementById('root')
  if (!place?.inert) return
  place.inert = false
  place.querySelector<HTMLElement>('[autofocus]')?.focus()
}
