import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { ExploreSkeleton } from '../pages/explore/ExploreSkeleton'
import { datasetQuery } from '../pages/shared/datasetQuery'
import { DatasetProvider } from '../pages/shared/useDataset'
import { ViewProvider } from '../pages/shared/useView'
import { useText } from '../ui/TextProvider'
import { DataFailure } from './DataFailure'
import { Header } from './Header'
import { Navigation } from './Navigation'
import styles from './Shell.module.css'
import { ThemeOfAddress } from './ThemeOfAddress'

/** The frame of every page: header, the data or why it is not there, the page, footer. */
export function Shell() {
  const { m } = useText()
  const { data: dataset, error, refetch, isFetching } = useQuery(datasetQuery)
  return (
    <>
      <a className={styles.skip} href="#main">
        {m.common.skipToContent}
      </a>
      {dataset ? (
        <DatasetProvider dataset={dataset}>
          <ViewProvider>
            <ThemeOfAddress />
            <Header canSearch />
            <main id="main" tabIndex={-1} className={styles.main}>
              <Outlet />
            </main>
            <footer className={styles.footer}>
              <p>{m.common.licence(dataset.about.title, dataset.about.licence.data, dataset.version)}</p>
              <Navigation name={m.pages.navigation.atEnd} />
            </footer>
          </ViewProvider>
        </DatasetProvider>
      ) : (
        <>
          <Header canSearch={false} />
          <main id="main" tabIndex={-1} className={styles.main}>
            {error && !isFetching ? (
              <DataFailure error={error} onRetry={() => void refetch()} />
            ) : (
              <ExploreSkeleton />
            )}
          </main>
        </>
      )}
    </>
  )
}
