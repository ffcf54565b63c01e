import { hexOf, type Tokens } from './colour'
import { presentationNamespaces } from './namespaces'
import { xml } from './xml'

/**
 * Every office program has Arial, or a typeface with its widths. The app's own, Inter, is rarely installed, and what
 * replaces it may be wider. Inter is wider than Arial, so what is measured in Inter fits.
 */
const typeface = { typeface: 'Arial', panose: '020B0604020202020204' }

/** Design tokens by theme colour; new text and charts in PowerPoint use these. */
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

/** The app's colours and a common typeface as a theme, so that text and charts added in PowerPoint match. */
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
        ...Object.entries(scheme).map(([role, token]) =>
          xml(`a:${role}`, {}, xml('a:srgbClr', { val: hexOf(token, tokens) })),
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

/** Three plain steps of each style kind; the format requires three. */
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
