import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { briefingPagesMeta } from '../../publish/meta/briefingMeta'
import { briefingMessages } from '../../text/onDemand/briefingMessages'
import { useText } from '../../ui/TextProvider'
import { useDraft } from '../shared/briefing/useDraft'
import { useLoaded } from '../shared/data/useLoaded'
import page from '../shared/page/TextPage.module.css'
import { usePageMeta } from '../shared/page/usePageMeta'
import { briefings } from './briefingQuery'
import styles from './index/BriefingRow.module.css'
import { PublishedRow } from './index/PublishedRow'

const DraftRow = lazy(async () => ({ default: (await import('./index/DraftRow')).DraftRow }))

/** List of the tracker's briefings and the reader's own, with a link to make one. */
export function BriefingsPage() {
  const text = useText()
  const { dataset, origin, own } = useLoaded()
  const { draft } = useDraft()
  const words = briefingMessages(text).index
  usePageMeta(briefingPagesMeta(dataset, text).index)
  return (
    <article className={styles.page}>
      <h1 className={page.title}>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      <p>
        <Link to="/coalitions">{words.coalitions}</Link>
      </p>
      {own && <p className={page.quote}>{words.fromOwn}</p>}
      {origin.kind === 'version' && <p className={page.quote}>{words.fromVersion(dataset.version)}</p>}
      <ul className={styles.briefings}>
        {briefings.map((briefing) => (
          <PublishedRow key={briefing.id} briefing={briefing} />
        ))}
        {draft.steps.length > 0 && (
          <Suspense fallback={null}>
            <DraftRow draft={draft} />
          </Suspense>
        )}
      </ul>
      <h2 className={page.heading}>{words.makeTitle}</h2>
      <p className={styles.lead}>{words.makeText}</p>
      <p>
        <Link to="/briefing/make">
          {draft.steps.length > 0 ? words.makeContinue(draft.steps.length) : words.makeOpen}
        </Link>
      </p>
    </article>
  )
}
