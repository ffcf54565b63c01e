import { Link } from '@tanstack/react-router'
import { briefingPagesMeta } from '../../publish/meta/briefingMeta'
import { briefingMessages } from '../../text/onDemand/briefingMessages'
import { useText } from '../../ui/TextProvider'
import { useDraft } from '../shared/briefing/useDraft'
import { useLoaded } from '../shared/data/useLoaded'
import page from '../shared/page/TextPage.module.css'
import { usePageMeta } from '../shared/page/usePageMeta'
import styles from './BriefingsPage.module.css'
import { briefings } from './briefingQuery'
import { CopyBriefing } from './CopyBriefing'

/** List of the tracker's briefings, with a link to make one's own. */
export function BriefingsPage() {
  const text = useText()
  const { f } = text
  const { dataset, origin, own } = useLoaded()
  const { draft } = useDraft()
  const words = briefingMessages(text).index
  usePageMeta(briefingPagesMeta(dataset, text).index)
  return (
    <article className={page.page}>
      <h1 className={page.title}>{words.title}</h1>
      <p className={page.lead}>{words.lead}</p>
      <p>
        <Link to="/coalitions">{words.coalitions}</Link>
      </p>
      {own && <p className={page.quote}>{words.fromOwn}</p>}
      {origin.kind === 'version' && <p className={page.quote}>{words.fromVersion(dataset.version)}</p>}
      <ul className={styles.briefings}>
        {briefings.map(({ id, title, summary, date, stepCount, url }) => (
          <li key={id}>
            <h2 className={styles.title}>
              <Link to="/briefing/$id" params={{ id }}>
                {title}
              </Link>
            </h2>
            <p>{summary}</p>
            <p className={styles.facts}>{words.facts(words.steps(stepCount), f.date(date))}</p>
            <div className={styles.ways}>
              <Link
                to="/briefing/$id"
                params={{ id }}
                className={styles.present}
                aria-label={words.presentNamed(title)}
              >
                {words.present}
              </Link>
              <CopyBriefing title={title} url={url} />
            </div>
          </li>
        ))}
      </ul>
      <h2 className={page.heading}>{words.makeTitle}</h2>
      <p>{words.makeText}</p>
      <p>
        <Link to="/briefing/make">
          {draft.steps.length > 0 ? words.makeContinue(draft.steps.length) : words.makeOpen}
        </Link>
      </p>
    </article>
  )
}
