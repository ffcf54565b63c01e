import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
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

const countryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/countries/$iso3',
  component: lazyRouteComponent(() => import('../pages/country/CountryPage'), 'CountryPage'),
})

const agreementRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/agreements/$id',
  component: lazyRouteComponent(() => import('../pages/agreement/AgreementPage'), 'AgreementPage'),
})

const programRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs/$id',
  component: lazyRouteComponent(() => import('../pages/program/ProgramPage'), 'ProgramPage'),
})

const methodRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/method',
  component: lazyRouteComponent(() => import('../pages/method/MethodPage'), 'MethodPage'),
})

const dataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data',
  component: lazyRouteComponent(() => import('../pages/data/DataPage'), 'DataPage'),
})

/** The routes of the app. Query parameters stay text: `?country=076` must not become a number. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    exploreRoute,
    countryRoute,
    agreementRoute,
    programRoute,
    dataRoute,
    methodRoute,
  ]),
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
