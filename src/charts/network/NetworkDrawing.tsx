import { useMemo, useState } from 'react'
import { networkMessages } from '../../text/onDemand/networkMessages'
import type { ChartActions, DrawingProps } from '../contract/chart'
import { cssLengths } from '../contract/cssLengths'
import { Legend } from '../legend/Legend'
import { EntryLink } from '../names/EntryLink'
import { subjectName } from '../names/subjectName'
import { networkSizes, type PlacedEnd } from './layoutNetwork'
import styles from './Network.module.css'
import { NetworkTies } from './NetworkTies'
import { NetworkTooltip, type PointedTie } from './NetworkTooltip'
import { drawnNetwork, nameHitPx, restLines, restSizes } from './networkHeight'
import type { NetworkEnd, NetworkRow } from './networkRows'

/** In pixels, as the layout measures the names: in rem they would outgrow their room on wide screens, where type is larger. */
const nameType = {
  fontSize: `${networkSizes.label.sizePx}px`,
  lineHeight: `${networkSizes.label.linePx}px`,
}

/** Organisations on the left, partners on the right, and between them ties as wide as they have agreements. */
export function NetworkDrawing(props: DrawingProps<NetworkRow>) {
  const { rows, selection, view, text, widthPx, roomPx, actions } = props
  const words = networkMessages(text)
  const [pointed, setPointed] = useState<PointedTie | null>(null)
  const [near, setNear] = useState<string | null>(null)
  const context = useMemo(() => ({ selection, view, text }), [selection, view, text])
  const { layout, shown, keys } = useMemo(
    () => drawnNetwork(rows, context, { widthPx, roomPx }),
    [rows, context, widthPx, roomPx],
  )
  const rest = useMemo(() => restLines(rows, shown, context, widthPx), [rows, shown, context, widthPx])
  const named = { ends: layout.ends, actions, onNear: setNear }
  return (
    <>
      <Legend keys={keys} />
      <div className={styles.holder} style={{ ...nameType, height: layout.heightPx }}>
        <Names {...named} side="own" name={words.ownNames(subjectName(selection.dataset, text))} />
        <NetworkTies layout={layout} text={text} widthPx={widthPx} near={near} onPoint={setPointed} />
        <Names {...named} side="partner" name={words.partnerNames} />
        {pointed && <NetworkTooltip pointed={pointed} text={text} widthPx={widthPx} />}
      </div>
      {rest.length > 0 && (
        <p className={styles.rest} style={cssLengths(restSizes)}>
          {rest.join(' ')}
        </p>
      )}
    </>
  )
}

interface NamesProps {
  ends: readonly PlacedEnd[]
  side: PlacedEnd['side']
  /** Accessible name of the list. */
  name: string
  actions: ChartActions | undefined
  onNear: (key: string | null) => void
}

/** The names of one side, each a link; pointing at one emphasizes its ties. */
function Names({ ends, side, name, actions, onNear }: NamesProps) {
  return (
    <ul className={styles.names} data-side={side} aria-label={name}>
      {ends
        .filter((placed) => placed.side === side)
        .map(({ end, label, labelBox: { xPx, topPx, widthPx, heightPx } }) => {
          const hitPx = Math.max(heightPx, nameHitPx)
          return (
            <li
              key={end.key}
              style={{ left: xPx, top: topPx - (hitPx - heightPx) / 2, width: widthPx, height: hitPx }}
              onMouseEnter={() => onNear(end.key)}
              onMouseLeave={() => onNear(null)}
              onFocus={() => onNear(end.key)}
              onBlur={() => onNear(null)}
            >
              <EntryLink id={end.id} kind={end.kind} actions={actions}>
                <NameLines end={end} lines={label.lines} isShort={label.isShort} />
              </EntryLink>
            </li>
          )
        })}
    </ul>
  )
}

/** A name in the lines of the layout; if they do not hold all of it, the whole name is its title. */
function NameLines({ end, lines, isShort }: { end: NetworkEnd; lines: readonly string[]; isShort: boolean }) {
  const written = lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines can be equal, and their order never changes
    <span key={index}>{line} </span>
  ))
  return isShort ? <abbr title={end.name}>{written}</abbr> : written
}
