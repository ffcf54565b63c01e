import { useId } from 'react'
import type { ChartContent } from '../../../charts/contract/chart'
import { ChartTable } from '../../../charts/frame/ChartTable'
import { DrawingBoundary } from '../../../charts/frame/DrawingBoundary'
import { useText } from '../../../ui/TextProvider'
import { fitDrawing } from './fitDrawing'
import styles from './SlideDrawing.module.css'
import { useBox } from './useBox'

/** The live chart of a step as a picture, as large as its place allows. It stays mounted while the chart is the same. */
export function SlideDrawing({ content }: { content: ChartContent }) {
  const { m } = useText()
  const id = useId()
  const [place, placeBox] = useBox()
  const [drawing, drawingBox] = useBox()
  const { widthPx, scale } = fitDrawing(placeBox, drawingBox.heightPx, content)
  return (
    <figure
      className={styles.figure}
      style={{ '--drawn-block': `${Math.ceil(drawingBox.heightPx * scale)}px` }}
      aria-label={content.subtitle}
      aria-describedby={id}
    >
      <p id={id} className="visually-hidden">
        {content.summary}
      </p>
      <div ref={place} className={styles.place}>
        {widthPx > 0 && (
          <div
            ref={drawing}
            key={content.id}
            className={styles.drawing}
            style={{ inlineSize: widthPx, scale: String(scale) }}
          >
            <DrawingBoundary
              content={content}
              message={m.charts.frame.failed}
              table={<ChartTable content={content} />}
            >
              {content.draw(widthPx)}
            </DrawingBoundary>
          </div>
        )}
      </div>
    </figure>
  )
}
