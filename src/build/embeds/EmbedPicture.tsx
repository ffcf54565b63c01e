import type { ReactNode } from 'react'

/** Widths for which the pictures of an embed are rendered; `embed.css` shows the widest one that fits. */
export const embedWidths = [288, 440, 680, 1060] as const

interface EmbedPictureProps {
  widthPx: (typeof embedWidths)[number]
  heightPx: number
  /** Height on devices with a coarse pointer. */
  coarsePx: number
  /** Text alternative; null if another element carries it. */
  label: string | null
  children: ReactNode
}

/**
 * The picture of a chart for one width, as tall as the interactive chart that replaces it. Heights are SVG attributes,
 * because the Content Security Policy of a host may forbid inline styles.
 */
export function EmbedPicture({ widthPx, heightPx, coarsePx, label, children }: EmbedPictureProps) {
  return (
    <div
      className={`embed-size is-${widthPx}`}
      {...(label === null ? {} : { role: 'img', 'aria-label': label })}
    >
      <svg
        width={widthPx}
        height={heightPx}
        viewBox={`0 0 ${widthPx} ${heightPx}`}
        // Where the interactive chart is lower at the width of the frame, the picture shrinks.
        preserveAspectRatio="xMinYMin"
        aria-hidden="true"
      >
        {children}
      </svg>
      {coarsePx > heightPx && <svg className="embed-coarse" width="1" height={coarsePx} aria-hidden="true" />}
    </div>
  )
}
