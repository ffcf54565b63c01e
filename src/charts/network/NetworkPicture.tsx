import type { PictureProps } from '../contract/chart'
import { PictureKeys } from '../picture/PictureKeys'
import { TextLines } from '../picture/TextLines'
import { networkSizes } from './layoutNetwork'
import { NetworkBars, TieShape } from './NetworkShapes'
import { picturedNetwork, restLines, restSizes } from './networkHeight'
import type { NetworkRow } from './networkRows'
import { inPaintOrder } from './paintOrder'

/** The baseline of a line of text, from its top. */
const baseline = ({ linePx, sizePx }: { linePx: number; sizePx: number }) => linePx / 2 + sizePx * 0.36

/** The network as SVG: as many ties as fit, and below them what is left out. */
export function NetworkPicture({ rows, box, ...context }: PictureProps<NetworkRow>) {
  const { layout, shown, keys, legendPx } = picturedNetwork(rows, context, box)
  return (
    <>
      <PictureKeys keys={keys} widthPx={box.widthPx} />
      <g transform={`translate(0 ${legendPx})`}>
        <NetworkBars ends={layout.ends} />
        {inPaintOrder(layout.ties).map((tie) => (
          <TieShape key={`${tie.row.own.key} ${tie.row.partner.key}`} tie={tie} text={context.text} />
        ))}
        {layout.ends.map(({ end, side, label, labelBox: { xPx, topPx, widthPx } }) => (
          <g key={end.key} textAnchor={side === 'own' ? 'end' : 'start'}>
            <TextLines
              lines={label.lines}
              xPx={side === 'own' ? xPx + widthPx : xPx}
              yPx={topPx + baseline(networkSizes.label)}
              {...networkSizes.label}
              fill="var(--ink)"
            />
          </g>
        ))}
        <TextLines
          lines={restLines(rows, shown, context, box.widthPx)}
          xPx={0}
          yPx={layout.heightPx + restSizes.beforePx + baseline(restSizes)}
          linePx={restSizes.linePx}
          sizePx={restSizes.sizePx}
          fill="var(--ink-3)"
        />
      </g>
    </>
  )
}
