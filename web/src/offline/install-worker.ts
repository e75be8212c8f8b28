/** The pages open without a network once this has run; where the browser will not (no secure address, no room), they need one as before. */
export function installWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // After the page is there: fetching for later must not take the line from what is being read now.
  const go = () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined)
  if (document.readyState === 'complete') go()
  else window.addEventListener('load', go, { once: true })
}
