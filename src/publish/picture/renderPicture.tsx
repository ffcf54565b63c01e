import type { ChartContent } from '../../charts/contract/chart'
import type { MapGeometry } from '../../charts/contract/mapGeometry'
import { ChartPicture } from '../../charts/picture/ChartPicture'
import type { PictureFacts } from '../../charts/picture/layoutPicture'
import tokensCss from '../../ui/tokens.css?raw'
import { pictureFont } from './pictureFont'
import { renderOffScreen } from './renderOffScreen'
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

/** Renders a chart off-screen as a standalone SVG file. */
export async function renderPicture({
  content,
  facts,
  metadata,
  size,
  theme,
  shapes,
}: PictureRequest): Promise<string> {
  const font = await pictureFont()
  const svg = renderOffScreen(
    <ChartPicture content={content} facts={facts} {...size} id="picture" shapes={shapes} />,
  )
  return standaloneSvg(svg, { tokens: tokenValues(tokensCss, theme), font, metadata })
}
