import { hexOf, type Tokens } from './colour'
import { presentationNamespaces } from './namespaces'
import { xml } from './xml'

/** The typeface of the app. Where it is not installed, Office looks for one of the same class: that of Arial. */
const typeface = { typeface: 'Inter', panose: '020B0604020202020204' }

/** The colours that what the reader adds takes, by their names in a theme. */
const scheme = {
  dk1: '--ink',
  lt1: '--page',
  dk2: '--ink-2',
  lt2: '--sunk',
  accent1: '--series',
  accent2: '--series-2',
  accent3: '--program-4',
  accent4: '--program-6',
  accent5: '--program-8',
  accent6: '--program-10',
  hlink: '--accent',
  folHlink: '--accent',
} as const

/** Colours and typeface of the app as a theme: text and charts that a reader adds look like ours. */
export function themeXml(name: string, tokens: Tokens): string {
  return xml(
    'a:theme',
    { 'xmlns:a': presentationNamespaces['xmlns:a'], name },
    xml(
      'a:themeElements',
      {},
      xml(
        'a:clrScheme',
        { name },
        ...Object.entries(scheme).map(([place, token]) =>
          xml(`a:${place}`, {}, xml('a:srgbClr', { val: hexOf(token, tokens) })),
        ),
      ),
      xml('a:fontScheme', { name }, font('a:majorFont'), font('a:minorFont')),
      formats(name),
    ),
  )
}

function font(element: string): string {
  return xml(
    element,
    {},
    xml('a:latin', typeface),
    xml('a:ea', { typeface: '' }),
    xml('a:cs', { typeface: '' }),
  )
}

/** Three steps of each kind of look, as the format demands; all plain. */
function formats(name: string): string {
  const colour = xml('a:schemeClr', { val: 'phClr' })
  const fill = xml('a:solidFill', {}, colour)
  const line = (widthEmu: number) =>
    xml(
      'a:ln',
      { w: widthEmu, cap: 'flat', cmpd: 'sng', algn: 'ctr' },
      fill,
      xml('a:prstDash', { val: 'solid' }),
    )
  const effect = xml('a:effectStyle', {}, xml('a:effectLst'))
  return xml(
    'a:fmtScheme',
    { name },
    xml('a:fillStyleLst', {}, fill, fill, fill),
    xml('a:lnStyleLst', {}, line(6350), line(12700), line(19050)),
    xml('a:effectStyleLst', {}, effect, effect, effect),
    xml('a:bgFillStyleLst', {}, fill, fill, fill),
  )
}
