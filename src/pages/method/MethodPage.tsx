import { quality } from 'virtual:quality'
import { Fragment } from 'react'
import { methodMeta } from '../../publish/meta/pageMeta'
import { methodMessages } from '../../text/onDemand/methodMessages'
import { useText } from '../../ui/TextProvider'
import { PageTitle } from '../shared/page/PageTitle'
import styles from '../shared/page/TextPage.module.css'
import { usePageMeta } from '../shared/page/usePageMeta'
import { useView } from '../shared/view/useView'
import { methodNumbers } from './methodNumbers'
import { QualitySection } from './quality/QualitySection'
import { WhoSection } from './WhoSection'

/** Method: how agreements are counted, how reliable the list is, and what is missing. */
export function MethodPage() {
  const text = useText()
  const words = methodMessages(text)
  const { dataset } = useView().selection
  const numbers = methodNumbers(dataset, text)
  // The audits are of the published list, not of data that the reader opened.
  const isPublished = dataset.own === null && quality.length > 0
  usePageMeta(methodMeta(dataset, text))
  return (
    <article className={styles.page}>
      <PageTitle title={words.title} />
      <p className={styles.lead}>{words.lead(numbers)}</p>
      {words.sections(numbers).map((section) => (
        <Fragment key={section.id}>
          {section.id === 'missing' && isPublished && <QualitySection entries={quality} />}
          <section id={section.id}>
            <h2 className={styles.heading}>{section.title}</h2>
            {section.text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        </Fragment>
      ))}
      {dataset.own === null && <WhoSection about={dataset.about} />}
    </article>
  )
}
