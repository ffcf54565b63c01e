import type { ChartContent } from '../contract/chart'
import type { MapGeometry } from '../contract/mapGeometry'
import { layoutPicture, type PictureFacts } from './layoutPicture'
import { PictureRoot } from './PictureRoot'
import { TextLines } from './TextLines'

interface ChartPictureProps {
  content: ChartContent
  facts: PictureFacts
  /** Size in the units in which type and marks are set; `scale` is for those who need more pixels. */
  widthPx: number
  heightPx: number
  scale?: number
  /** Prefix of ids inside, one a page for each picture. */
  id: string
  shapes: MapGeometry | null
}

/**
 * A chart as one SVG: finding, measure, filters, marks, source, licence, address. It needs no browser, style sheet or
 * script; colours and the typeface stay names until `standaloneSvg` puts values in.
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
