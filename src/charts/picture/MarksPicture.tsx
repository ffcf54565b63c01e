import type { ChartContent } from '../contract/chart'
import type { MapGeometry } from '../contract/mapGeometry'
import { PictureRoot } from './PictureRoot'

interface MarksPictureProps {
  content: ChartContent
  widthPx: number
  heightPx: number
  scale?: number
  /** Prefix of the ids inside; unique on the page. */
  id: string
  shapes: MapGeometry | null
}

/** The marks of a chart without its text, for slides and pages that print the text themselves. Colours and fonts stay custom properties. */
export function MarksPicture({ content, widthPx, heightPx, scale = 1, id, shapes }: MarksPictureProps) {
  return (
    <PictureRoot content={content} widthPx={widthPx} heightPx={heightPx} scale={scale} id={id}>
      {content.picture.marks({ box: { widthPx, heightPx }, id, shapes })}
    </PictureRoot>
  )
}
