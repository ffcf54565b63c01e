import { Link, useLocation } from '@tanstack/react-router'
import { Problem } from '../../ui/controls/Problem'
import { useText } from '../../ui/TextProvider'

/** Shown at an address without a page. */
export function NotFound() {
  const { m } = useText()
  const { pathname } = useLocation()
  return (
    <Problem
      title={m.common.notFoundTitle}
      actions={
        <>
          <Link to="/">{m.common.goToExplore}</Link>
          <Link to="/agreements">{m.pages.navigation.agreements}</Link>
          <Link to="/countries">{m.pages.navigation.countries}</Link>
        </>
      }
    >
      <p>{m.common.notFound(pathname)}</p>
    </Problem>
  )
}
