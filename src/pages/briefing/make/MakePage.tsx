import { briefingPagesMeta } from '../../../publish/meta/briefingMeta'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { useIsPrerendered } from '../../../ui/PrerenderProvider'
import { useText } from '../../../ui/TextProvider'
import { useDataset } from '../../shared/data/useLoaded'
import { usePageMeta } from '../../shared/page/usePageMeta'
import styles from './MakePage.module.css'
import { Maker } from './Maker'

/** Editor of the reader's own briefing. The prerendered page cannot know the draft and leaves it out. */
export function MakePage() {
  const text = useText()
  const words = briefingMessages(text).make
  const isPrerendered = useIsPrerendered()
  usePageMeta(briefingPagesMeta(useDataset(), text).make)
  return (
    <article className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      {!isPrerendered && <Maker />}
    </article>
  )
}
