import { presentationNamespaces } from './namespaces'
import { fontSize } from './units'
import { xml } from './xml'

/** Maps the colour roles of slides to theme colours, each to its namesake. */
export const colourMap = xml('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries(
    ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'].map((name) => [
      name,
      name,
    ]),
  ),
})

export const pageBackground = xml(
  'p:bg',
  {},
  xml('p:bgPr', {}, xml('a:solidFill', {}, xml('a:schemeClr', { val: 'bg1' })), xml('a:effectLst')),
)

interface Look {
  sizePx: number
  isBold?: boolean
  /** A theme colour. */
  colour: 'tx1' | 'tx2'
  /** Line height as a share of the type size. */
  lineShare?: number
  font?: 'major' | 'minor'
}

/** The style of the first list level, for masters and layouts. */
export function levelStyle(
  element: string,
  { sizePx, isBold = false, colour, lineShare = 1.1, font = 'minor' }: Look,
  align = 'l',
): string {
  const short = font === 'major' ? 'mj' : 'mn'
  return xml(
    element,
    { marL: 0, indent: 0, algn: align },
    xml('a:lnSpc', {}, xml('a:spcPct', { val: Math.round(lineShare * 100_000) })),
    xml('a:spcBef', {}, xml('a:spcPts', { val: 0 })),
    xml('a:buNone'),
    xml(
      'a:defRPr',
      { sz: fontSize(sizePx), b: Number(isBold), kern: 1200 },
      xml('a:solidFill', {}, xml('a:schemeClr', { val: colour })),
      ...['lt', 'ea', 'cs'].map((script) =>
        xml(script === 'lt' ? 'a:latin' : `a:${script}`, { typeface: `+${short}-${script}` }),
      ),
    ),
  )
}

/** The slide master. `tree`: its shapes. `layoutIds`: relations to its layouts, in order. */
export function masterXml(tree: string, layoutIds: readonly string[]): string {
  return xml(
    'p:sldMaster',
    presentationNamespaces,
    xml('p:cSld', {}, pageBackground, tree),
    colourMap,
    xml(
      'p:sldLayoutIdLst',
      {},
      // Ids must be unique across masters and layouts: the master has the one before those of the layouts.
      ...layoutIds.map((id, index) => xml('p:sldLayoutId', { id: firstMasterId + 1 + index, 'r:id': id })),
    ),
    xml(
      'p:txStyles',
      {},
      xml(
        'p:titleStyle',
        {},
        levelStyle('a:lvl1pPr', { sizePx: 60, isBold: true, colour: 'tx1', lineShare: 1, font: 'major' }),
      ),
      xml('p:bodyStyle', {}, levelStyle('a:lvl1pPr', { sizePx: 28, colour: 'tx2' })),
      xml('p:otherStyle', {}, levelStyle('a:lvl1pPr', { sizePx: 28, colour: 'tx1' })),
    ),
  )
}

/** The smallest id that the format allows for a master. */
export const firstMasterId = 2_147_483_648

/** A layout. `type` is its type in the format, `name` its name in PowerPoint's list of layouts. */
export function layoutXml(type: 'title' | 'titleOnly' | 'obj', name: string, tree: string): string {
  return xml(
    'p:sldLayout',
    { ...presentationNamespaces, type, preserve: 1 },
    xml('p:cSld', { name }, tree),
    xml('p:clrMapOvr', {}, xml('a:masterClrMapping')),
  )
}
