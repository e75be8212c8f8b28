import type { AnyRouter } from '@tanstack/react-router'

/**
 * Every plain `<a href>` of ours changes the page without loading it anew, so pages and controls need no link component.
 * Modified clicks, downloads, other sites, files of the API and links within the page stay the browser's.
 */
export function followLinks(router: AnyRouter): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    if (link.target || link.hasAttribute('download') || link.origin !== location.origin || link.pathname.startsWith('/api/')) return
    const samePage = link.pathname === location.pathname && link.search === location.search
    if (samePage && link.hash) return
    event.preventDefault()
    void router.navigate({ href: link.pathname + link.search + link.hash, resetScroll: link.dataset['keepScroll'] === undefined })
  })
}
