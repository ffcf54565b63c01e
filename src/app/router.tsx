import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { ExplorePage } from '../pages/explore/ExplorePage'
import { type AddressParams, formatQuery, parseQuery } from '../selection/address'
import { AppError } from './AppError'
import { NotFound } from './NotFound'
import { Shell } from './Shell'

const rootRoute = createRootRoute({
  component: Shell,
  errorComponent: AppError,
  notFoundComponent: NotFound,
  // Values are checked against the dataset by the address codec, where a bad one becomes a notice.
  validateSearch: (params: AddressParams): AddressParams => params,
})

const exploreRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: ExplorePage })

/** The routes of the app. Query parameters stay text: `?country=076` must not become a number. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([exploreRoute]),
  basepath: import.meta.env.BASE_URL,
  parseSearch: (query) => parseQuery(query),
  stringifySearch: (params) => {
    const query = formatQuery(params as AddressParams)
    return query === '' ? '' : `?${query}`
  },
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
