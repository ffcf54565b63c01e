import type { ReactNode } from 'react'
import type { ChartContent } from '../contract/chart'

interface PictureRootProps {
  content: Pick<ChartContent, 'title' | 'summary'>
  /** Size in the units in which type and marks are set; `scale` is for those who need more pixels. */
  widthPx: number
  heightPx: number
  scale: number
  /** Prefix of ids inside, one a page for each picture. */
  id: string
  children: ReactNode
}

/** The SVG around the marks of a picture: its size, its name and description, the page behind it. Colours and typeface stay names. */
export function PictureRoot({ content, widthPx, heightPx, scale, id, children }: PictureRootProps) {
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
      {children}
    </svg>
  )
}
