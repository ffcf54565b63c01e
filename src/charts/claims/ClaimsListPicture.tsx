import type { Text } from '../../text/text'
import type { PictureBox } from '../contract/chart'
import { fitText } from '../picture/wrapText'
import { clamp } from '../scale/clamp'
import { ClaimSymbol } from './claimKeys'
import type { ClaimRow } from './claimRows'

interface ClaimsListPictureProps {
  rows: readonly ClaimRow[]
  text: Text
  box: PictureBox
}

const fontPx = 12
const rowPx = { least: 15, most: 24 }
const symbolPx = 16
/** Widths of the columns of the stated and the documented totals. */
const columnPx = { value: 92, documented: 84 }

/** The list of the stated totals of a measure as SVG, oldest first. If not all fit, it has the newest. */
export function ClaimsListPicture({ rows, text, box }: ClaimsListPictureProps) {
  const words = text.m.charts.claims
  const most = Math.max(Math.floor(box.heightPx / rowPx.least) - 1, 1)
  const shown = rows.slice(-most)
  const linePx = clamp(box.heightPx / (shown.length + 1), rowPx.least, rowPx.most)
  const documentedX = box.widthPx
  const valueX = box.widthPx - columnPx.documented
  const namesPx = valueX - columnPx.value - symbolPx
  const cell = { fontSize: fontPx, fill: 'var(--ink)' }
  const head = { fontSize: fontPx, fill: 'var(--ink-3)' }
  const baseline = linePx / 2 + fontPx * 0.36
  return (
    <>
      <text y={baseline} {...head}>
        {fitText(words.columns.claimant, namesPx, fontPx)}
      </text>
      <text x={valueX} y={baseline} textAnchor="end" {...head}>
        {words.columns.value}
      </text>
      <text x={documentedX} y={baseline} textAnchor="end" {...head}>
        {words.listDocumented}
      </text>
      {shown.map(({ claim, documented }, index) => (
        <g key={claim.id} transform={`translate(0 ${(index + 1) * linePx})`}>
          <line x2={box.widthPx} stroke="var(--rule)" />
          <g transform={`translate(0 ${linePx / 2 - 6})`}>
            <ClaimSymbol side={claim.side} />
          </g>
          <text x={symbolPx} y={baseline} {...cell}>
            {fitText(
              words.whoListed(claim.claimantLabel, text.f.shortDate((claim.asOf ?? claim.date).slice(0, 4))),
              namesPx,
              fontPx,
            )}
          </text>
          <text x={valueX} y={baseline} textAnchor="end" {...cell}>
            {words.qualifiedShort(claim.qualifier, claim.value)}
          </text>
          <text x={documentedX} y={baseline} textAnchor="end" {...cell}>
            {text.f.number(documented)}
          </text>
        </g>
      ))}
    </>
  )
}
