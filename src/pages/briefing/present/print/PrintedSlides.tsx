import { memo } from 'react'
import { createPortal } from 'react-dom'
import type { BriefingSlide } from '../../../../publish/briefing/briefingSlides'
import { Slide } from '../../slide/Slide'
import { SlideSources } from '../../slide/SlideSources'
import styles from './PrintedSlides.module.css'

/** Every slide on its own sheet, with its full sources. Invisible and inert on screen. */
export const PrintedSlides = memo(function PrintedSlides({ slides }: { slides: readonly BriefingSlide[] }) {
  return createPortal(
    <div className={styles.sheets}>
      {slides.map((slide) => (
        <section key={slide.id} className={styles.sheet}>
          <div className={styles.slide}>
            <Slide slide={slide} level={2} />
          </div>
          <div className={styles.sources}>
            <SlideSources sources={slide.sources} />
          </div>
        </section>
      ))}
    </div>,
    document.body,
  )
})
