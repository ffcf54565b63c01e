import type { BriefingSlide } from '../../../publish/briefing/briefingSlides'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { useText } from '../../../ui/TextProvider'
import styles from './Slide.module.css'
import { SlideDrawing } from './SlideDrawing'
import { SlideNumbers } from './SlideNumbers'

interface SlideProps {
  slide: BriefingSlide
  /** Heading level: 1 if the slide is the page. */
  level: 1 | 2
  /** Whether a drawing that is too tall scrolls; otherwise it is shrunk. */
  canScroll?: boolean
}

/** One finding, one chart, up to three numbers and one source line, all scaled with the slide. */
export function Slide({ slide, level, canScroll = false }: SlideProps) {
  const words = briefingMessages(useText()).slide
  const { content, kicker, headline, text, numbers, sourceLine, position, count } = slide
  const Headline = level === 1 ? 'h1' : 'h2'
  return (
    <article className={styles.slide} data-drawing={content.id}>
      <header className={styles.head}>
        <p className={styles.measure}>{kicker}</p>
        <Headline key={slide.id} className={styles.headline}>
          {headline}
        </Headline>
        {text && <p className={styles.text}>{text}</p>}
        {content.tag && <p className={styles.tag}>{content.tag}</p>}
      </header>
      <div className={styles.body}>
        <SlideDrawing content={content} name={kicker} canScroll={canScroll} />
        {numbers.length > 0 && <SlideNumbers numbers={numbers} />}
      </div>
      <footer className={styles.foot}>
        <p>{sourceLine}</p>
        <p className={styles.position}>
          <span aria-hidden="true">{words.position(position, count)}</span>
          <span className="visually-hidden">{words.positionSpoken(position, count)}</span>
        </p>
      </footer>
    </article>
  )
}
