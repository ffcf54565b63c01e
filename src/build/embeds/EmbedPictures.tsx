import type { ReactNode } from 'react'
import { drawingHeights } from '../../publish/embed/drawingHeights'
import { EmbedPicture, embedWidths } from './EmbedPicture'

interface EmbedPicturesProps {
  /** Height of the interactive chart. */
  heightPx: (box: { widthPx: number; isCoarse: boolean }) => number
  /** Text alternative; null if another element carries it. */
  label: string | null
  draw: (box: { widthPx: number; heightPx: number }) => ReactNode
}

/**
 * The pictures of a chart, one for each range of widths. For widths between theirs, a script reads from the heights how
 * tall the interactive chart will be.
 */
export function EmbedPictures({ heightPx, label, draw }: EmbedPicturesProps) {
  const heights = (isCoarse: boolean) => drawingHeights((widthPx) => heightPx({ widthPx, isCoarse }))
  return (
    <div className="embed-pictures" data-heights={heights(false)} data-coarse-heights={heights(true)}>
      {embedWidths.map((widthPx) => {
        const box = { widthPx, heightPx: heightPx({ widthPx, isCoarse: false }) }
        const coarsePx = heightPx({ widthPx, isCoarse: true })
        return (
          <EmbedPicture key={widthPx} {...box} coarsePx={coarsePx} label={label}>
            {draw(box)}
          </EmbedPicture>
        )
      })}
    </div>
  )
}
