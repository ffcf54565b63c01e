import type { ReactNode } from 'react'

/** Widths that the pictures of an embed are drawn for; `embed.css` shows the widest that fits. */
export const embedWidths = [288, 440, 680, 1060] as const

interface EmbedPictureProps {
  widthPx: (typeof embedWidths)[number]
  heightPx: number
  /** The height where fingers point. */
  coarsePx: number
  /** What is seen, in words; null where something else says it. */
  label: string | null
  children: ReactNode
}

/**
 * A drawing for one width, as high as the living one will be. The heights are attributes of SVG: a host may forbid
 * styles in the page.
 */
export function EmbedPicture({ widthPx, heightPx, coarsePx, label, children }: EmbedPictureProps) {
  return (
    <div
      className={`embed-place is-${widthPx}`}
      {...(label === null ? {} : { role: 'img', 'aria-label': label })}
    >
      <svg width={widthPx} height={heightPx} viewBox={`0 0 ${widthPx} ${heightPx}`} aria-hidden="true">
        {children}
      </svg>
      {coarsePx > heightPx && <svg className="embed-coarse" width="1" height={coarsePx} aria-hidden="true" />}
    </div>
  )
}
