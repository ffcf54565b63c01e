import type { ChartContent } from '../contract/chart'
import type { MapGeometry } from '../contract/mapGeometry'
import { PictureRoot } from './PictureRoot'

interface MarksPictureProps {
  content: ChartContent
  widthPx: number
  heightPx: number
  scale?: number
  /** Prefix of ids inside, one a page for each picture. */
  id: string
  shapes: MapGeometry | null
}

/** The marks of a chart alone, for places that say the rest beside it. Colours and typeface stay names. */
export function MarksPicture({ content, widthPx, heightPx, scale = 1, id, shapes }: MarksPictureProps) {
  return (
    <PictureRoot content={content} widthPx={widthPx} heightPx={heightPx} scale={scale} id={id}>
      {content.picture.marks({ box: { widthPx, heightPx }, id, shapes })}
    </PictureRoot>
  )
}
