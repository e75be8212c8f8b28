import { createRootRoute, createRoute, createRouter, type ErrorComponentProps, Outlet, type RouterHistory } from '@tanstack/react-router'
import { parseSearch, writeSearch } from './frame/address.ts'
import { Frame } from './frame/Frame.tsx'
import { lazyPage } from './frame/lazy-page.tsx'
import { LockDialog } from './frame/LockDialog.tsx'
import { PageError } from './frame/PageError.tsx'
import { PageMissing } from './frame/PageMissing.tsx'
import { Skeleton } from './ui/Skeleton.tsx'
import { pageFiles } from './page-files.ts'
import { type PageRoute, routes } from './routes.ts'

/** A failure where no frame stands: before signing in, or of the frame itself. */
const BareError = (failure: ErrorComponentProps) => <main className="bare-error"><PageError {...failure} /></main>

const root = createRootRoute({ component: () => <><Outlet /><LockDialog /></>, errorComponent: BareError })
const framed = createRoute({ getParentRoute: () => root, id: 'framed', component: Frame, errorComponent: BareError, notFoundComponent: PageMissing })
const missing = createRoute({ getParentRoute: () => framed, path: '$', component: PageMissing })

const under = <Parent extends typeof root | typeof framed>(parent: Parent, wanted: (route: PageRoute) => boolean) =>
  routes.flatMap((route) => {
    const load = pageFiles[`./pages/${route.page}.tsx`]
    return load && wanted(route) ? [createRoute({ getParentRoute: () => parent, path: route.path, component: lazyPage(load), ...(route.bare && { errorComponent: BareError }) })] : []
  })

/** The addresses and their pages. The frame stands around all but the bare ones, and stays when a page fails. */
const routeTree = root.addChildren([framed.addChildren([...under(framed, ({ bare }) => !bare), missing]), ...under(root, ({ bare }) => bare === true)])

export type AppRouter = ReturnType<typeof openRouter>

/** Follows one history: the browser's, or on the server the one address that was asked for. */
export const openRouter = (history: RouterHistory, { scrollRestoration }: { readonly scrollRestoration: boolean }) => createRouter({
  routeTree,
  history,
  scrollRestoration,
  parseSearch,
  stringifySearch: writeSearch,
  defaultPendingMs: 150,
  defaultPendingMinMs: 0,
  defaultPendingComponent: () => <Skeleton />,
  defaultErrorComponent: PageError,
  defaultNotFoundComponent: PageMissing,
})
