import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { slideThumbnail } from '../../../publish/briefing/slideThumbnail'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { useText } from '../../../ui/TextProvider'
import { useLoaded } from '../../shared/data/useLoaded'
import { briefingQuery, type briefings } from '../briefingQuery'
import styles from './BriefingRow.module.css'
import { CopyBriefing } from './CopyBriefing'
import { TalkFiles } from './TalkFiles'

/** One of the tracker's briefings: its first slides, and what can be done with it. */
export function PublishedRow({ briefing }: { briefing: (typeof briefings)[number] }) {
  const text = useText()
  const { f } = text
  const { dataset, origin, own } = useLoaded()
  const queries = useQueryClient()
  const words = briefingMessages(text).index
  const { id, title, summary, date, stepCount, url } = briefing
  const load = async () => {
    const [{ briefingSlides }, published] = await Promise.all([
      import('../../../publish/briefing/briefingSlides'),
      queries.fetchQuery(briefingQuery(url)),
    ])
    const sources = new Map(published.sources.map((source) => [source.id, source]))
    return {
      briefing: published.briefing,
      slides: briefingSlides(published.briefing, dataset, sources, text),
    }
  }
  return (
    <li className={styles.row}>
      <h2 className={styles.title}>
        <Link to="/briefing/$id" params={{ id }}>
          {title}
        </Link>
      </h2>
      <p className={styles.summary}>{summary}</p>
      <p className={styles.facts}>{words.facts(words.slides(stepCount), f.date(date))}</p>
      {!own && origin.kind === 'current' && !isOffline() && <Thumbnails id={id} count={stepCount} />}
      <div className={styles.ways}>
        <Link
          to="/briefing/$id"
          params={{ id }}
          className={styles.present}
          aria-label={words.presentNamed(title)}
        >
          {words.present}
        </Link>
        {!own && <TalkFiles title={title} load={load} />}
        <CopyBriefing title={title} url={url} />
      </div>
    </li>
  )
}

/** Whether pictures cannot be fetched: they are not among the files stored for offline use. */
function isOffline(): boolean {
  return typeof navigator !== 'undefined' && navigator.onLine === false
}

/** The first slides as the build drew them, with the newest data. The link repeats that of the title, so it is left out for keyboards and screen readers. */
function Thumbnails({ id, count }: { id: string; count: number }) {
  const positions = Array.from({ length: Math.min(count, slideThumbnail.count) }, (_, index) => index + 1)
  return (
    <Link
      to="/briefing/$id"
      params={{ id }}
      className={styles.slides}
      data-count={positions.length}
      tabIndex={-1}
      aria-hidden="true"
    >
      {positions.flatMap((position) =>
        (['light', 'dark'] as const).map((theme) => (
          <img
            key={`${position} ${theme}`}
            data-drawn-for={theme}
            src={`${import.meta.env.BASE_URL}${slideThumbnail.path(id, position, theme)}`}
            width={slideThumbnail.widthPx}
            height={slideThumbnail.heightPx}
            loading="lazy"
            decoding="async"
            alt=""
          />
        )),
      )}
    </Link>
  )
}
