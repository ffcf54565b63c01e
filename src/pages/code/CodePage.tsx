import { Link } from '@tanstack/react-router'
import { codeMeta } from '../../publish/meta/pageMeta'
import { codePageMessages } from '../../text/onDemand/codePageMessages'
import { useIsPrerendered } from '../../ui/PrerenderProvider'
import { useText } from '../../ui/TextProvider'
import { AddressNotice } from '../shared/filters/AddressNotice'
import { PageTitle } from '../shared/page/PageTitle'
import page from '../shared/page/TextPage.module.css'
import { usePageMeta } from '../shared/page/usePageMeta'
import { useTravel } from '../shared/view/useTravel'
import { useView } from '../shared/view/useView'
import styles from './CodePage.module.css'
import { fileIndexUrl } from './fileIndexQuery'
import { PublishedFiles } from './PublishedFiles'
import { ViewCode } from './ViewCode'

/** How programs get the data: the view in the address as code, and the addresses, sizes and hashes of all files. */
export function CodePage() {
  const text = useText()
  const { dataset } = useView().selection
  const words = codePageMessages(text)
  const travel = useTravel()
  usePageMeta(codeMeta(dataset, text))
  return (
    <article className={`${page.page} ${styles.page}`}>
      <AddressNotice />
      <PageTitle title={words.title} />
      <p className={page.lead}>{words.lead(dataset.about.licence.data)}</p>
      <p>
        <Link to="/data" search={travel('/data')}>
          {words.toData}
        </Link>
      </p>
      <h2 className={page.heading}>{words.view.heading}</h2>
      {/* A prerendered page knows neither its address nor its filters. */}
      {useIsPrerendered() ? <div className={styles.room} /> : <ViewCode />}
      <h2 className={page.heading}>{words.files.heading}</h2>
      <p>
        {words.files.lead} <a href={fileIndexUrl}>{words.files.index}</a>
      </p>
      <PublishedFiles />
    </article>
  )
}
