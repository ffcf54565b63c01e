import type { ChartContent } from '../chart'
import type { MapGeometry } from '../map/mapGeometry'

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
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={widthPx * scale}
      height={heightPx * scale}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      fontFamily="var(--font)"
    >
      <title id={`${id}-title`}>{content.title}</title>
      <desc id={`${id}-description`}>{content.summary}</desc>
      <rect width={widthPx} height={heightPx} fill="var(--page)" />
      {content.picture.marks({ box: { widthPx, heightPx }, id, shapes })}
    </svg>
  )
}
