import { Link } from '@tanstack/react-router'
import { dataName } from '../../charts/names/dataName'
import { dataMeta } from '../../publish/meta/pageMeta'
import { distinctSources } from '../../selection/records/distinctSources'
import { wholeSelection } from '../../selection/wholeSelection'
import { dataPageMessages } from '../../text/onDemand/dataPageMessages'
import { useText } from '../../ui/TextProvider'
import { CiteBox } from '../shared/cite/CiteBox'
import { useLoaded } from '../shared/data/useLoaded'
import { DownloadList } from '../shared/downloads/DownloadList'
import { AttributionList } from '../shared/page/AttributionList'
import styles from '../shared/page/TextPage.module.css'
import { usePageMeta } from '../shared/page/usePageMeta'
import { useView } from '../shared/view/useView'
import { AddRecord } from './add/AddRecord'
import { Codebook } from './Codebook'
import { InPlace } from './InPlace'
import { OpenOwnData } from './OpenOwnData'
import { Versions } from './Versions'

/** The dataset for download: files, licence, attributions, how to cite, and the codebook. */
export function DataPage() {
  const text = useText()
  const { dataset } = useView().selection
  const { about, version } = dataset
  const whole = wholeSelection(dataset)
  const words = dataPageMessages(text)
  usePageMeta(dataMeta(dataset, text))
  const { origin, own } = useLoaded()
  return (
    <article className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.lead}>
        {own
          ? words.leadOwn(dataName(dataset, text), dataset.agreements.length, dataset.sourceCount)
          : words.lead(
              version,
              dataset.agreements.length,
              whole.interestCount,
              dataset.sourceCount,
              distinctSources(whole),
            )}
      </p>
      <h2 className={styles.heading}>{words.files}</h2>
      {origin.kind !== 'current' && <p>{own ? words.filesBesideOwn : words.otherFiles(version)}</p>}
      <DownloadList />
      <p>{words.rebuild}</p>
      <h2 className={styles.heading}>{words.inPlace.heading}</h2>
      <InPlace />
      {!own && (
        <>
          <h2 className={styles.heading}>{words.cite}</h2>
          <CiteBox cited={{ kind: 'dataset' }} />
        </>
      )}
      <OpenOwnData />
      <h2 className={styles.heading}>{words.versions.heading}</h2>
      <Versions />
      <h2 className={styles.heading}>{words.licence}</h2>
      {!own && (
        <p>
          <a href={about.licence.dataUrl} target="_blank" rel="noopener noreferrer">
            {words.licenceText(about.licence.data)}
          </a>
        </p>
      )}
      <p>
        <Link to="/licences">{words.allLicences}</Link>
      </p>
      <h2 className={styles.heading}>{words.attributions}</h2>
      <AttributionList attributions={about.attributions} />
      <AddRecord />
      <h2 className={styles.heading}>{words.codebook}</h2>
      <p>{words.codebookText}</p>
      <Codebook />
    </article>
  )
}
