import { Link, Outlet, useMatches } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { About } from '../../dataset/schema'
import { ExploreSkeleton } from '../../pages/explore/ExploreSkeleton'
import { LoadedProvider } from '../../pages/shared/data/useLoaded'
import { ContactLink } from '../../pages/shared/links/ContactLink'
import { useView, ViewProvider } from '../../pages/shared/view/useView'
import { SkipLink } from '../../ui/controls/SkipLink'
import { useText } from '../../ui/TextProvider'
import { applyTheme, chosenTheme } from '../../ui/theme'
import { DataBanner } from '../banners/DataBanner'
import { NewerVersion } from '../banners/NewerVersion'
import { DataFailure } from '../loading/DataFailure'
import { ReadingProgress } from '../loading/ReadingProgress'
import { useData } from '../loading/useData'
import { useOfflineState } from '../offline/keepOffline'
import { Header } from './Header'
import { Navigation } from './Navigation'
import { PrintHead } from './PrintHead'
import { PrintNotes } from './PrintNotes'
import { ReportProblem } from './ReportProblem'
import styles from './Shell.module.css'
import { useSearchDialog } from './useSearchDialog'

/** The frame of every page: header, banners, the page or the reason why its data is missing, footer. */
export function Shell() {
  const { m } = useText()
  const { loaded, error, retry, progress } = useData()
  const search = useSearchDialog(loaded !== null)
  const isBare = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.isBare) })
  return (
    <div className={isBare ? styles.bare : undefined}>
      <SkipLink to="main">{m.common.skipToContent}</SkipLink>
      {loaded ? (
        <LoadedProvider loaded={loaded}>
          <ViewProvider>
            <ThemeOfAddress />
            {!isBare && <Header onSearch={search.open} />}
            {!isBare && <NewerVersion />}
            {!isBare && <PrintHead />}
            <DataBanner />
            <main id="main" tabIndex={-1} className={styles.main}>
              <Outlet />
            </main>
            {!isBare && (
              <footer className={styles.footer}>
                <p>
                  {loaded.dataset.own === null
                    ? m.common.licence(
                        loaded.dataset.about.title,
                        loaded.dataset.about.licence.data,
                        loaded.dataset.version,
                      )
                    : m.ownData.cite(m.ownData.signed(loaded.dataset.own))}{' '}
                  <Link to="/licences">{m.pages.licences}</Link>
                </p>
                {loaded.dataset.own === null && <Publisher about={loaded.dataset.about} />}
                <Navigation name={m.pages.navigation.atEnd} />
                <OfflineNote />
                <ReportProblem dataset={loaded.dataset} />
              </footer>
            )}
            <PrintNotes />
            {search.dialog}
          </ViewProvider>
        </LoadedProvider>
      ) : (
        <>
          {!isBare && <Header onSearch={null} />}
          <main id="main" tabIndex={-1} className={styles.main}>
            {error ? (
              <DataFailure error={error} onRetry={retry} />
            ) : progress ? (
              <ReadingProgress progress={progress} />
            ) : (
              <ExploreSkeleton />
            )}
          </main>
        </>
      )}
    </div>
  )
}

/** Applies the theme of the address, which overrides the reader's choice without being stored. */
function ThemeOfAddress() {
  const { theme } = useView().view
  useEffect(
    function applyAddress() {
      applyTheme(theme ?? chosenTheme())
    },
    [theme],
  )
  return null
}

/** Who publishes the site and how to reach them, as far as `about.json` says so. */
function Publisher({ about: { publisher, contact, title } }: { about: About }) {
  const { m } = useText()
  return (
    (publisher || contact) && (
      <p>
        {publisher && m.common.publishedBy(publisher.name)}{' '}
        {contact && (
          <ContactLink contact={contact} title={title}>
            {m.common.contact}
          </ContactLink>
        )}
      </p>
    )
  )
}

/** Tells the reader when the site has been stored for offline use. */
function OfflineNote() {
  const { m } = useText()
  const { isStored } = useOfflineState()
  return isStored && <p className="screen-only">{m.common.worksOffline}</p>
}
