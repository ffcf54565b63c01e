import {
  createRootRoute,
  createRoute,
  createRouter,
  type RouterHistory,
  retainSearchParams,
} from '@tanstack/react-router'
import { ExplorePage } from '../../pages/explore/ExplorePage'
import { type AddressParams, dataKeys, formatQuery, parseQuery } from '../../selection/address/address'
import { Shell } from '../shell/Shell'
import { AppError } from './AppError'
import { createCarryingHistory } from './carryFilters'
import { lazyPage } from './lazyPage'
import { NotFound } from './NotFound'

const rootRoute = createRootRoute({
  component: Shell,
  errorComponent: AppError,
  notFoundComponent: NotFound,
  // The address codec validates values against the dataset and turns invalid ones into a notice.
  validateSearch: (params: AddressParams): AddressParams => params,
  search: { middlewares: [retainSearchParams([...dataKeys])] },
})

const exploreRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: ExplorePage })

const agreementsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/agreements',
  component: lazyPage(() => import('../../pages/agreements/AgreementsPage'), 'AgreementsPage'),
})

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  component: lazyPage(() => import('../../pages/compare/ComparePage'), 'ComparePage'),
})

const coalitionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coalitions',
  component: lazyPage(() => import('../../pages/coalitions/CoalitionsPage'), 'CoalitionsPage'),
})

const newRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/new',
  component: lazyPage(() => import('../../pages/new/NewPage'), 'NewPage'),
})

const chartsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/charts',
  component: lazyPage(() => import('../../pages/charts/ChartsPage'), 'ChartsPage'),
})

const countriesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/countries',
  component: lazyPage(() => import('../../pages/country/CountriesPage'), 'CountriesPage'),
})

const programsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs',
  component: lazyPage(() => import('../../pages/program/ProgramsPage'), 'ProgramsPage'),
})

const countryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/countries/$iso3',
  component: lazyPage(() => import('../../pages/country/CountryPage'), 'CountryPage'),
})

const agreementRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/agreements/$id',
  component: lazyPage(() => import('../../pages/agreement/AgreementPage'), 'AgreementPage'),
})

const programRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs/$id',
  component: lazyPage(() => import('../../pages/program/ProgramPage'), 'ProgramPage'),
})

const organisationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisations',
  component: lazyPage(() => import('../../pages/organisation/OrganisationsPage'), 'OrganisationsPage'),
})

const organisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisations/$id',
  component: lazyPage(() => import('../../pages/organisation/OrganisationPage'), 'OrganisationPage'),
})

const methodRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/method',
  component: lazyPage(() => import('../../pages/method/MethodPage'), 'MethodPage'),
})

const dataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data',
  component: lazyPage(() => import('../../pages/data/DataPage'), 'DataPage'),
})

const codeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data/code',
  component: lazyPage(() => import('../../pages/code/CodePage'), 'CodePage'),
})

const licencesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/licences',
  component: lazyPage(() => import('../../pages/licences/LicencesPage'), 'LicencesPage'),
})

const briefingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/briefing',
  component: lazyPage(() => import('../../pages/briefing/BriefingsPage'), 'BriefingsPage'),
})

const briefingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/briefing/$id',
  staticData: { isBare: true },
  component: lazyPage(() => import('../../pages/briefing/BriefingPage'), 'BriefingPage'),
})

const makeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/briefing/make',
  component: lazyPage(() => import('../../pages/briefing/make/MakePage'), 'MakePage'),
})

const draftTalkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/briefing/make/present',
  staticData: { isBare: true },
  component: lazyPage(() => import('../../pages/briefing/make/DraftTalkPage'), 'DraftTalkPage'),
})

const notesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/briefing/notes',
  staticData: { isBare: true },
  component: lazyPage(() => import('../../pages/briefing/notes/NotesPage'), 'NotesPage'),
})

const routeTree = rootRoute.addChildren([
  exploreRoute,
  agreementsRoute,
  compareRoute,
  coalitionsRoute,
  newRoute,
  chartsRoute,
  briefingsRoute,
  briefingRoute,
  makeRoute,
  draftTalkRoute,
  notesRoute,
  countriesRoute,
  programsRoute,
  countryRoute,
  agreementRoute,
  programRoute,
  organisationsRoute,
  organisationRoute,
  dataRoute,
  codeRoute,
  methodRoute,
  licencesRoute,
])

/**
 * Creates the router, on the browser's history by default. Query parameters stay strings: `?country=076` must not become
 * a number.
 */
export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    history: history ?? createCarryingHistory(),
    basepath: import.meta.env.BASE_URL,
    parseSearch: (query) => parseQuery(query),
    stringifySearch: (params) => {
      // Removed parameters are undefined.
      const defined = Object.entries(params).filter(([, value]) => value !== undefined)
      const query = formatQuery(Object.fromEntries(defined) as AddressParams)
      return query === '' ? '' : `?${query}`
    },
    // While prerendering, scroll restoration would insert an inline script, which the Content Security Policy forbids.
    scrollRestoration: history === undefined,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
  interface StaticDataRouteOption {
    /** The page fills the window, without header and footer. */
    isBare?: boolean
  }
}
