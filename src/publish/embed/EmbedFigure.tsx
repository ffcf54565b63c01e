import type { ReactNode, Ref } from 'react'

interface EmbedFigureProps {
  /** Prefix of the ids inside: the picture and the interactive chart coexist for a moment. */
  id: string
  title: string
  /** The chart's own headline under the presenter's; null or absent if `title` is the chart's own. */
  finding?: string | null
  subtitle: string
  /** The filters in words; null if everything is shown. */
  scope: string | null
  /** Says that the data is the reader's own; absent for the tracker's data. */
  tag?: string | null
  source: ReactNode
  link: { href: string; label: string }
  /** Notices above the chart: an old version, an address that could not be used. */
  notices?: ReactNode
  /** Buttons beside the link; their space is reserved even if there are none. */
  tools: ReactNode
  /** Under the chart: the time control, or nothing but its room; absent without one. */
  time?: ReactNode
  figureRef?: Ref<HTMLElement>
  /** Least height of the figure. */
  heightPx?: number | undefined
  bodyRef?: Ref<HTMLDivElement>
  children: ReactNode
}

/**
 * An embedded chart with its text. The build renders it around a picture, the script around the interactive chart, with
 * identical text positions. Classes are those of `embed.css`.
 */
export function EmbedFigure(props: EmbedFigureProps) {
  const { id, title, finding, subtitle, scope, tag, source, link, notices, tools } = props
  const { time, figureRef, heightPx, bodyRef, children } = props
  return (
    <figure
      ref={figureRef}
      className="embed-figure"
      aria-labelledby={`${id}-title`}
      {...(heightPx && { style: { minBlockSize: heightPx } })}
    >
      {notices}
      <h1 id={`${id}-title`} className="embed-title">
        {title}
      </h1>
      {finding && <p className="embed-subtitle">{finding}</p>}
      <p className="embed-subtitle">{subtitle}</p>
      {scope && <p className="embed-subtitle">{scope}</p>}
      <div ref={bodyRef} className="embed-body">
        {tag && <p className="embed-tag">{tag}</p>}
        {children}
      </div>
      {time !== undefined && <div className="embed-time">{time}</div>}
      <figcaption className="embed-foot">
        <span className="embed-source">{source}</span>
        <span className="embed-tools">{tools}</span>
        <a className="embed-link" href={link.href} target="_blank" rel="noopener">
          {link.label}
        </a>
      </figcaption>
    </figure>
  )
}
