import { Link } from '@tanstack/react-router'
import { slideThumbnail } from '../../../publish/briefing/slideThumbnail'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { useText } from '../../../ui/TextProvider'
import { briefingOf, type Draft } from '../../shared/briefing/draft'
import { dayHere } from '../../shared/page/dayHere'
import { useDraftSlides } from '../make/useDraftSlides'
import { Slide } from '../slide/Slide'
import styles from './BriefingRow.module.css'
import { TalkFiles } from './TalkFiles'

/** The reader's own briefing in the list. Its slides are drawn here, because no build knows them. */
export function DraftRow({ draft }: { draft: Draft }) {
  const messages = briefingMessages(useText())
  const words = messages.index
  const slides = useDraftSlides(draft)
  const briefing = briefingOf(draft, messages.make.untitled, dayHere())
  const { title, summary } = briefing
  const shown = slides.slice(0, slideThumbnail.count)
  return (
    <li className={styles.row}>
      <h2 className={styles.title}>
        <Link to="/briefing/make/present">{title}</Link>
      </h2>
      {summary && <p className={styles.summary}>{summary}</p>}
      <p className={styles.facts}>{words.own(words.slides(slides.length))}</p>
      <div className={styles.slides} data-count={shown.length} inert>
        {shown.map((slide) => (
          <div key={slide.id} className={styles.picture}>
            <Slide slide={slide} level={2} />
          </div>
        ))}
      </div>
      <div className={styles.ways}>
        <Link to="/briefing/make/present" className={styles.present} aria-label={words.presentNamed(title)}>
          {words.present}
        </Link>
        <TalkFiles title={title} load={async () => ({ briefing, slides })} />
        <Link to="/briefing/make" className={styles.way} aria-label={words.editNamed(title)}>
          {words.edit}
        </Link>
      </div>
    </li>
  )
}
