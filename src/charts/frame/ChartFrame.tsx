import { type ReactNode, useDeferredValue, useId, useState } from 'react'
import { Button } from '../../ui/controls/Button'
import { useText } from '../../ui/TextProvider'
import { useWidth } from '../../ui/useWidth'
import type { ChartActions, ChartContent } from '../contract/chart'
import styles from './ChartFrame.module.css'
import { ChartTable } from './ChartTable'
import { DrawingBoundary } from './DrawingBoundary'
import { TableView } from './TableView'

interface ChartFrameProps {
  content: ChartContent
  actions?: ChartActions
  /** Controls of the chart, such as tabs and the choice of measure. */
  tools?: ReactNode
  /** The menu to save, share and embed the chart. */
  menu?: ReactNode
  /** A map has its controls beside the title and its source in the corner of the drawing. */
  look?: 'chart' | 'map'
  /** Id of the figure, so that a link can lead to it. */
  anchor?: string
}

/** A chart as a figure: title, subtitle, drawing or table, source and caveat. */
export function ChartFrame({ content, actions, tools, menu, look = 'chart', anchor }: ChartFrameProps) {
  const { m } = useText()
  const [isTable, setIsTable] = useState(false)
  // The button responds at once, even if the table has hundreds of rows.
  const isTableShown = useDeferredValue(isTable)
  const [body, widthPx] = useWidth()
  const id = useId()
  const words = m.charts.frame
  return (
    <figure
      id={anchor}
      className={`${styles.frame} ${look === 'map' ? styles.isMap : ''}`}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-summary`}
    >
      <div className={styles.head}>
        <div>
          <h2 id={`${id}-title`} className={styles.title}>
            {content.title}
          </h2>
          {content.finding && <p className={styles.subtitle}>{content.finding}</p>}
          <p className={styles.subtitle}>{content.subtitle}</p>
        </div>
        {look === 'map' && tools}
        {content.hasDrawing && (
          <div className={styles.actions}>
            <Button
              variant="quiet"
              className={styles.toggle}
              aria-pressed={isTable}
              aria-label={words.tableOf(content.title)}
              onClick={() => setIsTable(!isTable)}
            >
              {words.table}
            </Button>
            {menu}
          </div>
        )}
      </div>
      {look === 'chart' && tools}
      <p id={`${id}-summary`} className="visually-hidden">
        {content.summary}
      </p>
      <div ref={body} className={styles.body}>
        {content.tag && <p className={styles.tag}>{content.tag}</p>}
        {!content.hasDrawing ? null : isTableShown ? (
          <TableView content={content} />
        ) : (
          <DrawingBoundary
            key={content.id}
            content={content}
            message={words.failed}
            table={<ChartTable content={content} />}
          >
            {widthPx > 0
              ? content.draw(widthPx, actions)
              : (content.placeholder?.() ?? <EmptyRoom content={content} />)}
          </DrawingBoundary>
        )}
      </div>
      <figcaption className={styles.source}>
        {content.source} {content.caveat}
      </figcaption>
    </figure>
  )
}

/** Width of a chart on a text page, assumed until the real one is measured. */
const assumedWidthPx = 896

/** Empty space as tall as the drawing, so that the page below does not move when the drawing appears. */
function EmptyRoom({ content }: { content: ChartContent }) {
  const heightPx = content.drawingHeightPx({ widthPx: assumedWidthPx, isCoarse: false })
  return <div style={{ blockSize: `${heightPx}px` }} />
}
