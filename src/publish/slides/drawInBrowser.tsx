import type { MapGeometry } from '../../charts/contract/mapGeometry'
import { MarksPicture } from '../../charts/picture/MarksPicture'
import { chartTable } from '../../selection/chartTable'
import { pictureFont } from '../picture/pictureFont'
import { renderOffScreen } from '../picture/renderOffScreen'
import { standaloneSvg } from '../picture/standaloneSvg'
import { svgToPng } from '../picture/svgToPng'
import type { DrawPicture } from './layout/builtSlide'
import type { Tokens } from './ooxml/colour'
import type { DeckProperties } from './ooxml/propertiesXml'

/** Renders chart pictures for a deck off-screen. Country shapes are loaded only for maps. */
export function drawInBrowser(
  tokens: Tokens,
  { author, description, date }: DeckProperties,
  shapes: () => Promise<MapGeometry | null>,
): DrawPicture {
  return async ({ content, ...size }) => {
    const world = chartTable[content.id].needs === 'shapes' ? await shapes() : null
    const metadata = {
      title: content.title,
      description: content.summary,
      link: null,
      publisher: author,
      rights: description,
      date,
    }
    const svg = standaloneSvg(
      renderOffScreen(<MarksPicture content={content} {...size} id="slide" shapes={world} />),
      { tokens, font: await pictureFont(), metadata },
    )
    return new Uint8Array(await (await svgToPng(svg, metadata)).arrayBuffer())
  }
}
