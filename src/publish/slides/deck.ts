import type { Text } from '../../text/text'
import { deckParts } from './deckParts'
import type { DeckSlide } from './deckSlide'
import { buildChartSlide } from './layout/buildChartSlide'
import { buildListSlide, listPages } from './layout/buildListSlides'
import { buildTextSlide } from './layout/buildTextSlide'
import { buildTitleSlide } from './layout/buildTitleSlide'
import type { BuiltSlide, DrawPicture, SlideSetting } from './layout/builtSlide'
import type { Tokens } from './ooxml/colour'
import { zipPackage } from './ooxml/packageParts'
import type { DeckProperties } from './ooxml/propertiesXml'

interface DeckRequest {
  slides: readonly DeckSlide[]
  properties: DeckProperties
  tokens: Tokens
  text: Text
  /** Draws the charts that have no native form. */
  drawPicture: DrawPicture
}

/** Writes a deck as a PPTX file: native charts and tables, speaker notes, alternative texts, links. */
export async function deck({
  slides,
  properties,
  tokens,
  text,
  drawPicture,
}: DeckRequest): Promise<Uint8Array> {
  const built: BuiltSlide[] = []
  for (const slide of slides) {
    const setting = (): SlideSetting => ({
      tokens,
      text,
      drawPicture,
      position: built.length + 1,
      isNumbered: slides.length > 1,
    })
    if (slide.kind === 'chart') built.push(await buildChartSlide(slide, setting()))
    else if (slide.kind === 'text') built.push(buildTextSlide(slide, setting()))
    else if (slide.kind === 'title') built.push(buildTitleSlide(slide, setting()))
    else for (const page of listPages(slide.lines)) built.push(buildListSlide(slide, page, setting()))
  }
  const { parts, main } = deckParts(built, properties, tokens, text)
  return zipPackage(parts, main)
}
