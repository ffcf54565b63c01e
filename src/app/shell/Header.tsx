import { Link, useLocation } from '@tanstack/react-router'
import { lazy, useLayoutEffect, useState } from 'react'
import { LaterPart } from '../../pages/shared/later/LaterPart'
import { DropDown } from '../../ui/controls/DropDown'
import { Icon } from '../../ui/controls/Icon'
import { useText } from '../../ui/TextProvider'
import { switchTheme } from '../../ui/theme'
import styles from './Header.module.css'
import { Navigation } from './Navigation'

const SearchDialog = lazy(() =>
  import('../../pages/shared/search/SearchDialog').then((module) => ({ default: module.SearchDialog })),
)

/** Product name, pages (in a menu on narrow screens), search and theme. Search is disabled until the data is loaded. */
export function Header({ canSearch }: { canSearch: boolean }) {
  const { m } = useText()
  const path = useLocation({ select: ({ pathname }) => pathname })
  // The path on which the search was opened; null if it is closed. Leaving that path, also with Back, closes it.
  const [searchedOn, setSearchedOn] = useState<string | null>(null)
  // A layout effect, so that the shortcut works as soon as the app takes over the prerendered page.
  useLayoutEffect(
    function openWithShortcut() {
      if (!canSearch) return
      const handleKey = (event: KeyboardEvent) => {
        if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return
        event.preventDefault()
        setSearchedOn(path)
      }
      document.addEventListener('keydown', handleKey)
      return () => document.removeEventListener('keydown', handleKey)
    },
    [canSearch, path],
  )
  return (
    <header className={`${styles.header} screen-only`}>
      <Link to="/" className={styles.name}>
        {m.common.productName}
      </Link>
      <Navigation name={m.pages.navigation.name} />
      <button
        type="button"
        className={styles.search}
        disabled={!canSearch}
        aria-label={m.common.openSearch}
        aria-keyshortcuts="Meta+K Control+K"
        onClick={() => setSearchedOn(path)}
      >
        <Icon name="search" />
        <span className={styles.searchLabel} aria-hidden="true">
          {m.common.search}
        </span>
        <span className={styles.shortcut} aria-hidden="true">
          {m.common.searchShortcut(isApple())}
        </span>
      </button>
      <button type="button" className={styles.theme} aria-label={m.common.switchTheme} onClick={switchTheme}>
        <Icon name="theme" />
      </button>
      <div className={styles.menu}>
        <DropDown
          key={path}
          label={
            <>
              <Icon name="menu" />
              <span className="visually-hidden">{m.pages.navigation.menu}</span>
            </>
          }
        >
          <Navigation name={m.pages.navigation.name} />
        </DropDown>
      </div>
      {searchedOn === path && (
        <LaterPart>
          <SearchDialog onClose={() => setSearchedOn(null)} />
        </LaterPart>
      )}
    </header>
  )
}

/** There is no navigator during prerendering. */
function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? '')
}
