import { Link, useLocation } from '@tanstack/react-router'
import { DropDown } from '../../ui/controls/DropDown'
import { Icon } from '../../ui/controls/Icon'
import { useText } from '../../ui/TextProvider'
import { switchTheme } from '../../ui/theme'
import styles from './Header.module.css'
import { Navigation } from './Navigation'

/** Product name, pages (in a menu on narrow screens), search and theme. Search is disabled until the data is loaded (`onSearch` is null). */
export function Header({ onSearch }: { onSearch: (() => void) | null }) {
  const { m } = useText()
  const path = useLocation({ select: ({ pathname }) => pathname })
  return (
    <header className={`${styles.header} screen-only`}>
      <Link to="/" className={styles.name}>
        {m.common.productName}
      </Link>
      <Navigation name={m.pages.navigation.name} />
      <button
        type="button"
        className={styles.search}
        disabled={!onSearch}
        aria-label={m.common.openSearch}
        aria-keyshortcuts="Meta+K Control+K"
        onClick={() => onSearch?.()}
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
    </header>
  )
}

/** There is no navigator during prerendering. */
function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? '')
}
