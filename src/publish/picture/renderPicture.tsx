import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { ChartContent } from '../../charts/chart'
import type { MapGeometry } from '../../charts/map/mapGeometry'
import { ChartPicture, type PictureFacts } from '../../charts/picture/ChartPicture'
import tokensCss from '../../ui/tokens.css?raw'
import { pictureFont } from './pictureFont'
import { type PictureMetadata, standaloneSvg } from './standaloneSvg'
import { type Theme, tokenValues } from './tokenValues'

export interface PictureRequest {
  content: ChartContent
  facts: PictureFacts
  metadata: PictureMetadata
  size: { widthPx: number; heightPx: number; scale: number }
  theme: Theme
  shapes: MapGeometry | null
}

/** A chart as a standalone SVG file, drawn off the screen. */
export async function renderPicture({
  content,
  facts,
  metadata,
  size,
  theme,
  shapes,
}: PictureRequest): Promise<string> {
  const font = await pictureFont()
  const container = document.createElement('div')
  const root = createRoot(container)
  flushSync(() =>
    root.render(<ChartPicture content={content} facts={facts} {...size} id="picture" shapes={shapes} />),
  )
  const drawn = container.firstElementChild
  if (!drawn) throw new Error('The chart drew nothing')
  const svg = new XMLSerializer().serializeToString(drawn)
  root.unmount()
  return standaloneSvg(svg, { tokens: tokenValues(tokensCss, theme), font, metadata })
}
