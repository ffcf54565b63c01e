import { firstMasterId } from './masterXml'
import { presentationNamespaces } from './namespaces'
import { notesPx } from './notesXml'
import { emu, slidePx } from './units'
import { xml } from './xml'

/** The smallest id that the format allows for a slide. */
const firstSlideId = 256

/** The presentation part: lists masters and slides by the ids of their relations. */
export function presentationXml(
  masterId: string,
  notesMasterId: string,
  slideIds: readonly string[],
): string {
  return xml(
    'p:presentation',
    { ...presentationNamespaces, saveSubsetFonts: 1 },
    xml('p:sldMasterIdLst', {}, xml('p:sldMasterId', { id: firstMasterId, 'r:id': masterId })),
    xml('p:notesMasterIdLst', {}, xml('p:notesMasterId', { 'r:id': notesMasterId })),
    xml(
      'p:sldIdLst',
      {},
      ...slideIds.map((id, index) => xml('p:sldId', { id: firstSlideId + index, 'r:id': id })),
    ),
    xml('p:sldSz', { cx: emu(slidePx.width), cy: emu(slidePx.height) }),
    xml('p:notesSz', { cx: emu(notesPx.width), cy: emu(notesPx.height) }),
  )
}
