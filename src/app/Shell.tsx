import { Link, Outlet, useMatches } from '@tanstack/react-router'
import { ExploreSkeleton } from '../pages/explore/ExploreSkeleton'
import { LoadedProvider } from '../pages/shared/data/useLoaded'
import { ViewProvider } from '../pages/shared/view/useView'
import { SkipLink } from '../ui/controls/SkipLink'
import { useText } from '../ui/TextProvider'
import { DataBanner } from './DataBanner'
import { DataFailure } from './DataFailure'
import { Header } from './Header'
import { Navigation } from './Navigation'
import { NewerVersion } from './offline/NewerVersion'
import { OfflineState } from './offline/OfflineState'
import { PrintNotes } from './PrintNotes'
import { ReadingProgress } from './ReadingProgress'
import { ReportProblem } from './ReportProblem'
import styles from './Shell.module.css'
import { ThemeOfAddress } from './ThemeOfAddress'
import { useData } from './useData'

/** The frame of every page: header, the data or why it is not there, the page, footer. */
export function Shell() {
  const { m } = useText()
  const { loaded, error, retry, progress } = useData()
  const isBare = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.isBare) })
  return (
    <div className={isBare ? styles.bare : undefined}>
      <SkipLink to="main">{m.common.skipToContent}</SkipLink>
      {loaded ? (
        <LoadedProvider loaded={loaded}>
          <ViewProvider>
            <ThemeOfAddress />
            {!isBare && <Header canSearch />}
            {!isBare && <NewerVersion />}
            <DataBanner />
            <main id="main" tabIndex={-1} className={styles.main}>
              <Outlet />
            </main>
            {!isBare && (
              <footer className={styles.footer}>
                <p>
                  {m.common.licence(
                    loaded.dataset.about.title,
                    loaded.dataset.about.licence.data,
                    loaded.dataset.version,
                  )}{' '}
                  <Link to="/licences">{m.licences.title}</Link>
                </p>
                <Navigation name={m.pages.navigation.atEnd} />
                <OfflineState />
                <ReportProblem version={loaded.dataset.version} />
              </footer>
            )}
            <PrintNotes />
          </ViewProvider>
        </LoadedProvider>
      ) : (
        <>
          {!isBare && <Header canSearch={false} />}
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
