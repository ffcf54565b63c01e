import type { Tokens } from './colour'
import { colourMap, levelStyle, pageBackground } from './masterXml'
import { presentationNamespaces } from './namespaces'
import { placed, rectangle, shapeTree, textShape } from './shapes'
import { xml } from './xml'

/** A portrait notes page in slide pixels: 7.5 by 10 inches. */
export const notesPx = { width: 1080, height: 1440 } as const

const pictureBox = { xPx: 108, yPx: 108, widthPx: 864, heightPx: 486 }
const wordsBox = { xPx: 108, yPx: 660, widthPx: 864, heightPx: 680 }

/** The notes master: slide above, text below. */
export function notesMasterXml(tokens: Tokens, language: string): string {
  return xml(
    'p:notesMaster',
    presentationNamespaces,
    xml(
      'p:cSld',
      {},
      pageBackground,
      shapeTree(
        slideImage(true),
        textShape({
          id: 3,
          name: 'Notes',
          placeholder: { type: 'body', idx: 1 },
          box: wordsBox,
          texts: [],
          tokens,
          language,
        }),
      ),
    ),
    colourMap,
    xml('p:notesStyle', {}, levelStyle('a:lvl1pPr', { sizePx: 24, colour: 'tx1' })),
  )
}

/** The notes page of a slide, one paragraph per note. */
export function notesSlideXml(notes: readonly string[], tokens: Tokens, language: string): string {
  return xml(
    'p:notes',
    presentationNamespaces,
    xml(
      'p:cSld',
      {},
      shapeTree(
        slideImage(false),
        textShape({
          id: 3,
          name: 'Notes',
          placeholder: { type: 'body', idx: 1 },
          box: null,
          texts: notes.map((text) => ({ runs: [{ text }] })),
          tokens,
          language,
        }),
      ),
    ),
    xml('p:clrMapOvr', {}, xml('a:masterClrMapping')),
  )
}

/** The placeholder for the slide image on a notes page. */
function slideImage(isPlaced: boolean): string {
  return xml(
    'p:sp',
    {},
    xml(
      'p:nvSpPr',
      {},
      xml('p:cNvPr', { id: 2, name: 'Slide' }),
      xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      xml('p:nvPr', {}, xml('p:ph', { type: 'sldImg', idx: isPlaced ? 2 : undefined })),
    ),
    xml('p:spPr', {}, isPlaced ? placed('a:xfrm', pictureBox) + rectangle : ''),
  )
}
