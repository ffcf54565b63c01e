import { useQuery } from '@tanstack/react-query'
import { licencesMeta } from '../../publish/meta/pageMeta'
import { licencesMessages } from '../../text/onDemand/files/licencesMessages'
import { Button } from '../../ui/controls/Button'
import { useText } from '../../ui/TextProvider'
import { FileLink } from '../shared/downloads/FileLink'
import { AttributionList } from '../shared/page/AttributionList'
import { PageTitle } from '../shared/page/PageTitle'
import styles from '../shared/page/TextPage.module.css'
import { usePageMeta } from '../shared/page/usePageMeta'
import { useView } from '../shared/view/useView'
import { countLicences } from './countLicences'
import { LicenceText } from './LicenceText'
import { licencesQuery, licencesUrl } from './licencesQuery'
import { PackageList } from './PackageList'

/** Licences of everything that ships: the app, its data, and the packages that the build found in it. */
export function LicencesPage() {
  const text = useText()
  const { m } = text
  const { dataset } = useView().selection
  const { own, about } = dataset
  const { licence, attributions } = about
  const { data: list, isError, refetch } = useQuery(licencesQuery)
  const words = licencesMessages(text)
  usePageMeta(licencesMeta(dataset, text))
  return (
    <article className={styles.page}>
      <PageTitle title={m.pages.licences} />
      <p className={styles.lead}>{words.lead}</p>
      <h2 className={styles.heading}>{words.own}</h2>
      {list ? (
        <LicenceText licensed={list.own}>{words.code(list.own.licence)}</LicenceText>
      ) : (
        <p>{words.code(licence.code)}</p>
      )}
      {own === null && (
        <p>
          <a href={licence.dataUrl} target="_blank" rel="noopener noreferrer">
            {words.data(licence.data)}
          </a>
        </p>
      )}
      <h2 className={styles.heading}>{words.derived}</h2>
      <AttributionList attributions={attributions} />
      <h2 className={styles.heading}>{words.packages}</h2>
      {list ? (
        <>
          <p>{words.counts(list.packages.length, countLicences(list.packages))}</p>
          <PackageList packages={list.packages} />
          <p>
            <FileLink address={licencesUrl}>{words.file}</FileLink>
          </p>
        </>
      ) : isError ? (
        <div role="alert">
          <p>{words.failed}</p>
          <Button onClick={() => void refetch()}>{m.common.tryAgain}</Button>
        </div>
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </article>
  )
}
