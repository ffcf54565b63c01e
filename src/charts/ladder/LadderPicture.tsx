import type { ChartContext, PictureProps } from '../contract/chart'
import { mutedOpacity } from '../highlight/highlight'
import { PictureKeys, placeKeys } from '../picture/PictureKeys'
import { TextLines } from '../picture/TextLines'
import { textWidth } from '../picture/textWidth'
import { fitLadder } from './ladderHeight'
import { ladderColour, ladderKeys, mutedEntries } from './ladderMarks'
import type { LadderRow } from './ladderRows'
import { ladderRungs } from './ladderRungs'
import { type LadderForm, ladderSizes, type PlacedRung } from './layoutLadder'
import { RungSign } from './RungSign'

const countSizePx = { full: 36, compact: 18 }
/** The baseline of a line of text, from its top. */
const baseline = (linePx: number, sizePx: number) => linePx / 2 + sizePx * 0.36

/** The ladder as SVG. If not all entries fit, the last line of a rung says how many are left out. */
export function LadderPicture({ rows, box, ...context }: PictureProps<LadderRow>) {
  const { text } = context
  const keys = ladderKeys(rows, context)
  const legendPx = placeKeys(keys, box.widthPx).heightPx
  const { form, layout } = fitLadder(ladderRungs(rows, context), context, {
    widthPx: box.widthPx,
    heightPx: box.heightPx - legendPx,
  })
  const { note, head } = ladderSizes
  return (
    <>
      <PictureKeys keys={keys} widthPx={box.widthPx} />
      <g transform={`translate(0 ${legendPx})`}>
        {layout.totalX !== null && (
          <text
            x={layout.totalX}
            y={baseline(head.linePx, note.sizePx)}
            fontSize={note.sizePx}
            fill="var(--ink-3)"
          >
            {text.m.charts.ladder.runningTotal}
          </text>
        )}
        {layout.rungs.map((placed) => (
          <g key={placed.rung.step} transform={`translate(0 ${placed.topPx})`}>
            <Rung
              placed={placed}
              form={form}
              hasTotalColumn={layout.totalX !== null}
              widthPx={box.widthPx}
              context={context}
            />
          </g>
        ))}
      </g>
    </>
  )
}

interface RungProps {
  placed: PlacedRung
  form: LadderForm
  hasTotalColumn: boolean
  widthPx: number
  context: ChartContext
}

function Rung({ placed, form, hasTotalColumn, widthPx, context }: RungProps) {
  const { rung, contentPx, name, explain, left } = placed
  const { text } = context
  const { name: nameSizes, note, entry, belowPx } = ladderSizes
  const borderPx = rung.isFirstBelow ? 2 : 1
  return (
    <>
      <rect width={widthPx} height={borderPx} fill={rung.isFirstBelow ? 'var(--ink)' : 'var(--rule)'} />
      {rung.isFirstBelow && (
        <text
          y={borderPx + ladderSizes.rung.paddingPx[form] + baseline(belowPx, entry.sizePx)}
          fontSize={entry.sizePx}
          fill="var(--ink-2)"
        >
          {text.m.charts.ladder.below}
        </text>
      )}
      <text
        y={contentPx + baseline(ladderSizes.rung.countPx[form], countSizePx[form])}
        fontSize={countSizePx[form]}
        fontWeight={600}
        fill="var(--ink)"
      >
        {text.f.number(rung.entries.length)}
      </text>
      <TextLines
        lines={name.lines}
        xPx={name.xPx}
        yPx={name.yPx + baseline(nameSizes.linePx, nameSizes.sizePx)}
        {...nameSizes}
        fill="var(--ink)"
        weight={600}
      />
      <TextLines
        lines={explain.lines}
        xPx={explain.xPx}
        yPx={explain.yPx + baseline(note.linePx, note.sizePx)}
        {...note}
        fill="var(--ink-3)"
      />
      <Entries placed={placed} context={context} />
      {left && (
        <text
          x={left.xPx}
          y={left.yPx + baseline(entry.linePx, entry.sizePx)}
          fontSize={entry.sizePx}
          fill="var(--ink-3)"
        >
          {text.m.charts.picture.more(left.count)}
        </text>
      )}
      {hasTotalColumn ? <TotalColumn total={placed.total} /> : <TotalLine total={placed.total} />}
    </>
  )
}

/** A running total in its column: the number above its words. */
function TotalColumn({ total }: Pick<PlacedRung, 'total'>) {
  if (!total) return null
  const { note, sum } = ladderSizes
  return (
    <>
      <text
        x={total.xPx}
        y={total.yPx + baseline(sum.linePx, sum.sizePx)}
        fontSize={sum.sizePx}
        fontWeight={600}
        fill="var(--ink)"
      >
        {total.value}
      </text>
      <TextLines
        {...note}
        lines={total.lines}
        xPx={total.xPx}
        yPx={total.yPx + sum.linePx + baseline(note.linePx, note.sizePx)}
        fill="var(--ink-3)"
      />
    </>
  )
}

/** A running total in running text: the number stands out from the words after it. */
function TotalLine({ total }: Pick<PlacedRung, 'total'>) {
  if (!total) return null
  const { note } = ladderSizes
  const [first = '', ...others] = total.lines
  const yPx = total.yPx + baseline(note.linePx, note.sizePx)
  return (
    <>
      <text x={total.xPx} y={yPx} fontSize={note.sizePx} fontWeight={600} fill="var(--ink)">
        {total.value}
      </text>
      <text
        x={total.xPx + textWidth(`${total.value} `, note.sizePx, 600)}
        y={yPx}
        fontSize={note.sizePx}
        fill="var(--ink-3)"
      >
        {first.slice(total.value.length + 1)}
      </text>
      <TextLines {...note} lines={others} xPx={total.xPx} yPx={yPx + note.linePx} fill="var(--ink-3)" />
    </>
  )
}

function Entries({ placed, context }: { placed: PlacedRung; context: ChartContext }) {
  const { entry } = ladderSizes
  const colour = ladderColour(context.selection)
  const isMutedEntry = mutedEntries(context)
  const textX = entry.signPx + entry.signGapPx
  const baselinePx = baseline(entry.linePx, entry.sizePx)
  return placed.entries.map(({ row, xPx, yPx, nameLines, date, isDateBelow }) => {
    const isEntryMuted = isMutedEntry(row)
    const lastName = nameLines.at(-1) ?? ''
    const lines = nameLines.length + (isDateBelow ? 1 : 0)
    const lineY = baselinePx + (lines - 1) * entry.linePx
    return (
      <g key={row.iso3 ?? row.record.id} transform={`translate(${xPx} ${yPx})`} fontSize={entry.sizePx}>
        <g
          transform={`translate(0 ${(lines * entry.linePx - entry.signPx) / 2})`}
          opacity={isEntryMuted ? mutedOpacity : undefined}
        >
          <RungSign step={row.step} colour={colour} />
        </g>
        <TextLines
          lines={nameLines}
          xPx={textX}
          yPx={baselinePx}
          {...entry}
          fill={isEntryMuted ? 'var(--ink-3)' : 'var(--ink)'}
        />
        <text
          x={isDateBelow ? textX : textX + textWidth(`${lastName} `, entry.sizePx)}
          y={lineY}
          fill="var(--ink-3)"
        >
          {date}
        </text>
      </g>
    )
  })
}
