import { createBrowserHistory, type RouterHistory } from '@tanstack/react-router'
import { parseQuery } from '../../selection/address/address'
import { besideOf, travelling } from '../../selection/address/travel'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The filters that travel beside the address, as a query; empty to leave all behind. */
    filters?: string
  }
}

/** The browser's history, whose entries carry the reader's filters across pages that do not read them. */
export function createCarryingHistory(): RouterHistory {
  return carryFilters(createBrowserHistory(), import.meta.env.BASE_URL)
}

/** Makes each new entry of a history carry the filters of the one before, unless its state has filters. */
export function carryFilters(history: RouterHistory, basePath: string): RouterHistory {
  const { push, replace } = history
  const pathOf = (pathname: string) => `/${pathname.slice(basePath.length)}`
  const carrying = (href: string, state: { filters?: string } = {}) => {
    const { filters, ...rest } = state
    const { pathname, search, state: current } = history.location
    const path = pathOf(new URL(href, 'https://example.org').pathname)
    const beside =
      filters ??
      besideOf(
        path,
        travelling({ path: pathOf(pathname), params: parseQuery(search), beside: current.filters ?? '' }),
      )
    return beside === '' ? rest : { ...rest, filters: beside }
  }
  return Object.assign(history, {
    push: (href: string, state?: object, options?: Parameters<typeof push>[2]) => {
      // The router compares states before the filters are added, so it takes a repeated press for a new place.
      const isHere = href === history.location.href
      ;(isHere ? replace : push)(href, carrying(href, state), options)
    },
    replace: (href: string, state?: object, options?: Parameters<typeof replace>[2]) =>
      replace(href, carrying(href, state), options),
  })
}
