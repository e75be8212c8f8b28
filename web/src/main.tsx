import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/print.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { queries } from './api/queries.ts'
import { whenSignedOut } from './api/standing.ts'
import { followLinks } from './frame/follow-links.ts'
import { meQuery } from './frame/me.ts'
import { signInAddress } from './frame/sign-in-address.ts'
import { router } from './router.tsx'
import { routes } from './routes.ts'

const isBare = (path: string) => routes.some((route) => route.bare && path.startsWith(`/${route.path.split('/')[1]}`))

whenSignedOut(() => { if (!isBare(location.pathname)) location.assign(signInAddress(location)) })
if (!isBare(location.pathname)) {
  // Asked while the page's own file is still on its way; and again, when old, on every change of page.
  void queries.prefetchQuery(meQuery)
  router.subscribe('onBeforeNavigate', ({ pathChanged }) => { if (pathChanged) void queries.prefetchQuery(meQuery) })
}
followLinks(router)
// The page's own file is asked for before anything is drawn.
void router.load()

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root')
createRoot(place).render(
  <QueryClientProvider client={queries}>
    <RouterProvider router={router} />
  </QueryClientProvider>,
)
