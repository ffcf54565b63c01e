import type { Text } from '../../text/text'
import type { BuiltSlide } from './layout/builtSlide'
import { masterTree, slideLayouts } from './layout/slideLayouts'
import type { Tokens } from './ooxml/colour'
import { masterXml } from './ooxml/masterXml'
import { presentationNamespaces } from './ooxml/namespaces'
import { notesMasterXml, notesSlideXml } from './ooxml/notesXml'
import type { Part, Relation } from './ooxml/packageParts'
import { presentationXml } from './ooxml/presentationXml'
import { corePropertiesXml, type DeckProperties, extendedPropertiesXml } from './ooxml/propertiesXml'
import { shapeTree } from './ooxml/shapes'
import { themeXml } from './ooxml/themeXml'
import { xml } from './ooxml/xml'

const office = 'application/vnd.openxmlformats-officedocument'
const corePropertiesType =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

const paths = {
  presentation: 'ppt/presentation.xml',
  master: 'ppt/slideMasters/slideMaster1.xml',
  theme: 'ppt/theme/theme1.xml',
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  notesTheme: 'ppt/theme/theme2.xml',
  core: 'docProps/core.xml',
  extended: 'docProps/app.xml',
  layout: (index: number) => `ppt/slideLayouts/slideLayout${index + 1}.xml`,
  slide: (index: number) => `ppt/slides/slide${index + 1}.xml`,
  notes: (index: number) => `ppt/notesSlides/notesSlide${index + 1}.xml`,
}

/** Every part of a deck, and the relations of its root. */
export function deckParts(
  slides: readonly BuiltSlide[],
  properties: DeckProperties,
  tokens: Tokens,
  text: Text,
): { parts: readonly Part[]; main: readonly Relation[] } {
  const layouts = slideLayouts(tokens, text)
  const themes = [paths.theme, paths.notesTheme].map((path) => ({
    path,
    contentType: `${office}.theme+xml`,
    content: themeXml(properties.author, tokens),
  }))
  const parts: readonly Part[] = [
    presentation(slides.length),
    {
      path: paths.master,
      contentType: `${office}.presentationml.slideMaster+xml`,
      content: masterXml(
        masterTree(tokens, text),
        layouts.map((_, index) => `rId${index + 1}`),
      ),
      relations: [
        ...layouts.map((_, index) => ({
          id: `rId${index + 1}`,
          type: 'slideLayout',
          target: paths.layout(index),
        })),
        { id: 'rIdTheme', type: 'theme', target: paths.theme },
      ],
    },
    ...layouts.map(({ content }, index) => ({
      path: paths.layout(index),
      contentType: `${office}.presentationml.slideLayout+xml`,
      content,
      relations: [{ id: 'rId1', type: 'slideMaster', target: paths.master }],
    })),
    // One theme per master: PowerPoint repairs a file in which two masters share a theme.
    ...themes,
    {
      path: paths.notesMaster,
      contentType: `${office}.presentationml.notesMaster+xml`,
      content: notesMasterXml(tokens, text.locale),
      relations: [{ id: 'rId1', type: 'theme', target: paths.notesTheme }],
    },
    ...slides.flatMap((slide, index) => slideParts(slide, index, { layouts, tokens, text })),
    {
      path: paths.core,
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: corePropertiesXml(properties),
    },
    {
      path: paths.extended,
      contentType: `${office}.extended-properties+xml`,
      content: extendedPropertiesXml(properties.author),
    },
  ]
  return {
    parts,
    main: [
      { id: 'rId1', type: 'officeDocument', target: paths.presentation },
      { id: 'rId2', type: corePropertiesType, target: paths.core },
      { id: 'rId3', type: 'extended-properties', target: paths.extended },
    ],
  }
}

function presentation(count: number): Part {
  const indexes = Array.from({ length: count }, (_, index) => index)
  return {
    path: paths.presentation,
    contentType: `${office}.presentationml.presentation.main+xml`,
    content: presentationXml(
      'rIdMaster',
      'rIdNotes',
      indexes.map((index) => `rId${index + 1}`),
    ),
    relations: [
      ...indexes.map((index) => ({ id: `rId${index + 1}`, type: 'slide', target: paths.slide(index) })),
      { id: 'rIdMaster', type: 'slideMaster', target: paths.master },
      { id: 'rIdNotes', type: 'notesMaster', target: paths.notesMaster },
      { id: 'rIdTheme', type: 'theme', target: paths.theme },
    ],
  }
}

interface SlideContext {
  layouts: ReturnType<typeof slideLayouts>
  tokens: Tokens
  text: Text
}

function slideParts(
  slide: BuiltSlide,
  index: number,
  { layouts, tokens, text }: SlideContext,
): readonly Part[] {
  const layout = layouts.findIndex(({ layout: name }) => name === slide.layout)
  return [
    {
      path: paths.slide(index),
      contentType: `${office}.presentationml.slide+xml`,
      content: xml(
        'p:sld',
        presentationNamespaces,
        xml('p:cSld', {}, shapeTree(...slide.shapes)),
        xml('p:clrMapOvr', {}, xml('a:masterClrMapping')),
      ),
      relations: [
        { id: 'rIdLayout', type: 'slideLayout', target: paths.layout(layout) },
        { id: 'rIdNotes', type: 'notesSlide', target: paths.notes(index) },
        ...slide.relations,
      ],
    },
    {
      path: paths.notes(index),
      contentType: `${office}.presentationml.notesSlide+xml`,
      content: notesSlideXml(slide.notes, tokens, text.locale),
      relations: [
        { id: 'rIdMaster', type: 'notesMaster', target: paths.notesMaster },
        { id: 'rIdSlide', type: 'slide', target: paths.slide(index) },
      ],
    },
    ...slide.parts,
  ]
}
