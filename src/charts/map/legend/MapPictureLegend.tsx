import { PictureKeys } from '../../picture/PictureKeys'
import type { MapLegendLayout } from './layoutMapLegend'

/** The legend of a map picture as SVG, with its top left corner at (0, 0). */
export function MapPictureLegend({ layout }: { layout: MapLegendLayout }) {
  const { classes, classPx, keys, keysAt } = layout
  return (
    <>
      <g fontSize={12} fill="var(--ink-2)" textAnchor="middle">
        {classes.map(({ label, colour }, index) => (
          <g key={label} transform={`translate(${index * classPx} 0)`}>
            <rect x={1} width={classPx - 2} height={12} fill={colour} />
            <text x={classPx / 2} y={27}>
              {label}
            </text>
          </g>
        ))}
      </g>
      <g transform={`translate(${keysAt.xPx} ${keysAt.yPx})`}>
        <PictureKeys keys={keys} widthPx={keysAt.widthPx} />
      </g>
    </>
  )
}
