import { hydrate } from '@tanstack/react-query'
import { createBrowserHistory } from '@tanstack/react-router'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { queries } from './api/queries.ts'
import { whenSignedOut } from './api/standing.ts'
import { App } from './App.tsx'
import { awaken } from './drawn/awake.ts'
import { leftToBrowser } from './drawn/only-in-browser.ts'
import { followLinks } from './frame/follow-links.ts'
import { meQuery } from './frame/me.ts'
import { signInAddress } from './frame/sign-in-address.ts'
import { installWorker } from './offline/install-worker.ts'
import { openRouter } from './router.tsx'
import { routes } from './routes.ts'

const isBare = (path: string) => routes.some((route) => route.bare && path.startsWith(`/${route.path.split('/')[1]}`))
const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root')
/** What the server read to draw the page, when it did. */
const read = document.getElementById('da-doc')?.textContent
if (read) hydrate(queries, JSON.parse(read))

const router = openRouter(createBrowserHistory(), { scrollRestoration: true })
whenSignedOut(() => { if (!isBare(location.pathname)) location.assign(signInAddress(location)) })
if (!isBare(location.pathname)) {
  // Asked while the page's own file is still on its way; and again, when old, on every change of page.
  void queries.prefetchQuery(meQuery)
  router.subscribe('onBeforeNavigate', ({ pathChanged }) => { if (pathChanged) void queries.prefetchQuery(meQuery) })
}
followLinks(router)

installWorker()

const app = <App queries={queries} router={router} />
// The page's own file is asked for before anything is drawn.
const loaded = router.load()
if (read) {
  // Tells the router that what it is about to draw stands there already.
  router.ssr = { manifest: undefined }
  await loaded
  hydrateRoot(place, app, {
    onRecoverableError: (error) => { if ((error as { digest?: string }).digest !== leftToBrowser) reportError(error) },
  })
} else {
  awaken()
  createRoot(place).render(app)
}
