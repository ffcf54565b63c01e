import { useId } from 'react'
import { BlankDrawing } from '../../../charts/contract/blank'
import type { ChartContent } from '../../../charts/contract/chart'
import { ChartTable } from '../../../charts/frame/ChartTable'
import { DrawingBoundary } from '../../../charts/frame/DrawingBoundary'
import { useText } from '../../../ui/TextProvider'
import { fitDrawing } from './fitDrawing'
import styles from './SlideDrawing.module.css'
import { useBox } from './useBox'

interface SlideDrawingProps {
  content: ChartContent
  /** What is drawn, in words. */
  name: string
  /** Whether a drawing that is too tall scrolls; otherwise it is shrunk. */
  canScroll: boolean
}

/** The interactive chart of a step, scaled to its box. It stays mounted while consecutive steps show the same chart. */
export function SlideDrawing({ content, name, canScroll }: SlideDrawingProps) {
  const { m } = useText()
  const id = useId()
  const [measureBox, box] = useBox()
  const [drawing, drawingBox] = useBox()
  // The box has no width while the page is prerendered, where there is no pointer either.
  const isCoarse = box.widthPx > 0 && matchMedia('(pointer: coarse)').matches
  const drawnPx = drawingBox.heightPx
  const { widthPx, scale, roomPx, isScrolled } = fitDrawing(box, { drawnPx, isCoarse, canScroll }, content)
  const apartPx = Math.max((box.widthPx - widthPx * scale) / 2, 0)
  return (
    <figure
      className={styles.figure}
      style={{ '--drawn-block': `${Math.ceil(drawnPx * scale)}px` }}
      aria-label={name}
      aria-describedby={id}
    >
      <p id={id} className="visually-hidden">
        {content.summary}
      </p>
      <div
        ref={measureBox}
        className={styles.box}
        data-scrolled={isScrolled}
        tabIndex={isScrolled ? 0 : undefined}
      >
        {widthPx > 0 && (
          <div
            ref={drawing}
            key={content.id}
            className={styles.drawing}
            style={{ inlineSize: widthPx, insetInlineStart: apartPx, scale: String(scale) }}
          >
            <DrawingBoundary
              content={content}
              message={m.charts.frame.failed}
              table={<ChartTable content={content} />}
            >
              {content.hasDrawing ? (
                content.draw(widthPx, undefined, roomPx)
              ) : (
                <BlankDrawing words={m.charts.frame.blank.picture} />
              )}
            </DrawingBoundary>
          </div>
        )}
      </div>
    </figure>
  )
}
