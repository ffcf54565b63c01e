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

/** One finding, its chart or text, up to three numbers and one source line, all scaled with the slide; or a title. */
export function Slide({ slide, level, canScroll = false }: SlideProps) {
  const messages = briefingMessages(useText()).slide
  const { form, content, kicker, headline, text, numbers, sourceLine, position, count } = slide
  const isChart = form === 'chart'
  const words = text && <p className={styles.text}>{text}</p>
  const Headline = level === 1 ? 'h1' : 'h2'
  return (
    <article className={styles.slide} data-form={form} data-drawing={isChart ? content.id : undefined}>
      <header className={styles.head}>
        {kicker && <p className={styles.measure}>{kicker}</p>}
        <Headline key={slide.id} className={styles.headline}>
          {headline}
        </Headline>
        {form !== 'text' && words}
        {content.tag && <p className={styles.tag}>{content.tag}</p>}
      </header>
      <div className={styles.body}>
        {isChart && <SlideDrawing content={content} name={kicker} canScroll={canScroll} />}
        {form === 'text' && words}
        {numbers.length > 0 && form !== 'title' && <SlideNumbers numbers={numbers} />}
      </div>
      <footer className={styles.foot}>
        <p>{sourceLine}</p>
        <p className={styles.position}>
          <span aria-hidden="true">{messages.position(position, count)}</span>
          <span className="visually-hidden">{messages.positionSpoken(position, count)}</span>
        </p>
      </footer>
    </article>
  )
}
