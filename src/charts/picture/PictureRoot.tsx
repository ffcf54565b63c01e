import type { ReactNode } from 'react'
import type { ChartContent } from '../contract/chart'

interface PictureRootProps {
  content: Pick<ChartContent, 'title' | 'summary'>
  /** Size in user units; the image is `scale` times as large in pixels. */
  widthPx: number
  heightPx: number
  scale: number
  /** Prefix of the ids inside; unique on the page. */
  id: string
  children: ReactNode
}

/** The SVG element of a picture with its title, description and background. Colours and fonts stay custom properties. */
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
