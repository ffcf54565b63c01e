import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { subsetPath } from '../../src/build/pictures/fontSubset'
import { rasterize } from '../../src/build/pictures/rasterize'
import type { MapGeometry } from '../../src/charts/contract/mapGeometry'
import { MarksPicture } from '../../src/charts/picture/MarksPicture'
import { standaloneSvg } from '../../src/publish/picture/standaloneSvg'
import { tokenValues } from '../../src/publish/picture/tokenValues'
import type { DrawPicture } from '../../src/publish/slides/layout/builtSlide'

/** Design tokens for slides. */
export const slideTokens = tokenValues(readFileSync('src/ui/tokens.css', 'utf8'), 'light')

/** Renders pictures without a browser, as the build does. */
export function drawWith(shapes: MapGeometry): DrawPicture {
  const font = readFileSync(subsetPath)
  return ({ content, widthPx, heightPx, scale }) => {
    const svg = renderToStaticMarkup(
      <MarksPicture content={content} widthPx={widthPx} heightPx={heightPx} id="slide" shapes={shapes} />,
    )
    const metadata = {
      title: content.title,
      description: content.summary,
      link: null,
      publisher: content.source,
      rights: '',
      date: '',
    }
    return rasterize(standaloneSvg(svg, { tokens: slideTokens, font: null, metadata }), scale, font, metadata)
  }
}
