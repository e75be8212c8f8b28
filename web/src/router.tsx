import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { parseSearch, writeSearch } from './frame/address.ts'
import { Frame } from './frame/Frame.tsx'
import { LockDialog } from './frame/LockDialog.tsx'
import { PageError } from './frame/PageError.tsx'
import { PageMissing } from './frame/PageMissing.tsx'
import { Skeleton } from './ui/Skeleton.tsx'
import { pageFiles, type PageRoute, routes } from './routes.ts'

const root = createRootRoute({ component: () => <><Outlet /><LockDialog /></>, notFoundComponent: PageMissing, errorComponent: PageError })
const framed = createRoute({ getParentRoute: () => root, id: 'framed', component: Frame, errorComponent: PageError, notFoundComponent: PageMissing })

const under = <Parent extends typeof root | typeof framed>(parent: Parent, wanted: (route: PageRoute) => boolean) =>
  routes.flatMap((route) => {
    const load = pageFiles[`./pages/${route.page}.tsx`]
    return load && wanted(route) ? [createRoute({ getParentRoute: () => parent, path: route.path, component: lazyRouteComponent(load) })] : []
  })

/** The addresses and their pages. The frame stands around all but the bare ones, and stays when a page fails. */
export const router = createRouter({
  routeTree: root.addChildren([framed.addChildren(under(framed, ({ bare }) => !bare)), ...under(root, ({ bare }) => bare === true)]),
  parseSearch,
  stringifySearch: writeSearch,
  scrollRestoration: true,
  defaultPendingMs: 150,
  defaultPendingMinMs: 0,
  defaultPendingComponent: () => <Skeleton />,
  defaultErrorComponent: PageError,
  defaultNotFoundComponent: PageMissing,
})
