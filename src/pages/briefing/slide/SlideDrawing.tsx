import { useId } from 'react'
import type { ChartContent } from '../../../charts/contract/chart'
import { ChartTable } from '../../../charts/frame/ChartTable'
import { DrawingBoundary } from '../../../charts/frame/DrawingBoundary'
import { useText } from '../../../ui/TextProvider'
import { fitDrawing } from './fitDrawing'
import styles from './SlideDrawing.module.css'
import { useBox } from './useBox'

/** The interactive chart of a step, scaled to its box. It stays mounted while consecutive steps show the same chart. */
export function SlideDrawing({ content, name }: { content: ChartContent; name: string }) {
  const { m } = useText()
  const id = useId()
  const [measureBox, box] = useBox()
  const [drawing, drawingBox] = useBox()
  const { widthPx, scale } = fitDrawing(box, drawingBox.heightPx, content)
  return (
    <figure
      className={styles.figure}
      style={{ '--drawn-block': `${Math.ceil(drawingBox.heightPx * scale)}px` }}
      aria-label={name}
      aria-describedby={id}
    >
      <p id={id} className="visually-hidden">
        {content.summary}
      </p>
      <div ref={measureBox} className={styles.box}>
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
