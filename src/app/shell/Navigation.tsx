import { Link } from '@tanstack/react-router'
import { useTravel } from '../../pages/shared/view/useTravel'
import { useText } from '../../ui/TextProvider'
import styles from './Navigation.module.css'

/** `isWide`: left out of the header on screens where it has no room for all. */
const pages = [
  { to: '/', id: 'explore' },
  { to: '/agreements', id: 'agreements' },
  { to: '/countries', id: 'countries' },
  { to: '/programs', id: 'programs' },
  { to: '/organisations', id: 'organisations', isWide: true },
  { to: '/compare', id: 'compare' },
  { to: '/briefing', id: 'briefings' },
  { to: '/charts', id: 'charts' },
  { to: '/new', id: 'new' },
  { to: '/data', id: 'data' },
  { to: '/method', id: 'method' },
] as const

/** Links to the pages of the app, which keep the reader's filters. `name` is the accessible name, because a page has more than one such list. */
export function Navigation({ name }: { name: string }) {
  const { m } = useText()
  const travel = useTravel()
  return (
    <nav className={styles.navigation} aria-label={name}>
      {pages.map(({ to, id, ...page }) => (
        <Link
          key={to}
          to={to}
          search={travel(to)}
          className={styles.page}
          data-wide={'isWide' in page || undefined}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {m.pages.navigation[id]}
        </Link>
      ))}
    </nav>
  )
}
