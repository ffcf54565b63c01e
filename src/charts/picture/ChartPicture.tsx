import type { ChartContent } from '../contract/chart'
import type { MapGeometry } from '../contract/mapGeometry'
import { layoutPicture, type PictureFacts } from './layoutPicture'
import { PictureRoot } from './PictureRoot'
import { TextLines } from './TextLines'

interface ChartPictureProps {
  content: ChartContent
  facts: PictureFacts
  /** Size in user units; the image is `scale` times as large in pixels. */
  widthPx: number
  heightPx: number
  scale?: number
  /** Prefix of the ids inside; unique on the page. */
  id: string
  shapes: MapGeometry | null
}

/**
 * A chart as one SVG: title, subtitle, filters, marks, source, licence, address. It renders without a browser. Colours
 * and fonts stay custom properties until `standaloneSvg` inserts their values.
 */
export function ChartPicture({
  content,
  facts,
  widthPx,
  heightPx,
  scale = 1,
  id,
  shapes,
}: ChartPictureProps) {
  const { title, subtitle, scope, body, source, paddingPx } = layoutPicture(content, facts, widthPx, heightPx)
  return (
    <PictureRoot content={content} widthPx={widthPx} heightPx={heightPx} scale={scale} id={id}>
      {[title, subtitle, scope, source].map(
        (block) => block.lines.length > 0 && <TextLines key={block.name} {...block} xPx={paddingPx} />,
      )}
      <g transform={`translate(${paddingPx} ${body.yPx})`}>
        {content.picture.marks({ box: { widthPx: body.widthPx, heightPx: body.heightPx }, id, shapes })}
      </g>
    </PictureRoot>
  )
}
