import { sankey } from 'd3-sankey'
import { textWidth } from '../picture/textWidth'
import { clamp } from '../scale/clamp'
import { spreadBoxes } from '../scale/spreadBoxes'
import { type EndLabel, endLabel } from './endLabel'
import type { NetworkEnd, NetworkRow } from './networkRows'
import { untangle } from './untangle'

/** Sizes of the drawing and the picture. */
export const networkSizes = {
  label: { sizePx: 13, linePx: 16 },
  /** Digits have no descenders, so a tie that is thinner than a line has room for its number. */
  number: { sizePx: 12, leastTiePx: 10, gapPx: 4 },
  barPx: 8,
  labelGapPx: 6,
  /** Between the labels or bars of two neighbours. */
  apartPx: 8,
}
const { label: labelSizes, number, barPx, labelGapPx, apartPx } = networkSizes

/** The share of the width that the labels of one side take, and their lines; narrow ones use acronyms earlier. */
const labelRoom = { wide: { share: 0.28, mostLines: 3 }, narrow: { share: 0.32, mostLines: 2 } }
const wideFromPx = 560
/** The share that they take where a long word would be broken otherwise. */
const longWordShare = 0.36
/** The partner's end of a tie is level for this long, so that its number lies on it. */
const levelPx = 24

export interface PlacedEnd {
  end: NetworkEnd
  side: 'own' | 'partner'
  label: EndLabel
  /** The bar that its ties meet. */
  bar: { xPx: number; topPx: number; heightPx: number }
  /** The box of the label, which is aligned to the bar. */
  labelBox: { xPx: number; topPx: number; widthPx: number; heightPx: number }
}

export interface PlacedTie {
  row: NetworkRow
  /** Its outline as an SVG path. */
  path: string
  thicknessPx: number
  /** Where its number ends, at half the height of the digits; null if it has no room. */
  number: { xPx: number; yPx: number } | null
  /** The middle of the tie. */
  middle: { xPx: number; yPx: number }
}

export interface NetworkLayout {
  heightPx: number
  /** Those of the subject's side, then the partners, from top to bottom. */
  ends: readonly PlacedEnd[]
  /** From top to bottom, by their ends on the subject's side. */
  ties: readonly PlacedTie[]
}

interface LayoutOptions {
  widthPx: number
  /** Pixels for each agreement. */
  scale: number
  /** Least height of a label, so that links are far enough apart to hit. */
  hitPx: number
  /** Height to fill, at least `leastHeightPx`. */
  heightPx: number
}

interface Node {
  end: NetworkEnd
  side: PlacedEnd['side']
  label: EndLabel
}

/** The height that ties need: their bars and labels without overlap, on the side that has more of them. */
export function leastHeightPx(
  rows: readonly NetworkRow[],
  { widthPx, scale, hitPx }: Omit<LayoutOptions, 'heightPx'>,
): number {
  const columns = columnsOf(rows, widthPx)
  const heights = (['own', 'partner'] as const).map((side) => {
    const sums = sumsOf(rows, side)
    const boxes = columns.nodes.filter((node) => node.side === side)
    return boxes.reduce(
      (sum, node) => sum + boxPx(node, (sums.get(node.end.key) ?? 0) * scale, hitPx) + apartPx,
      -apartPx,
    )
  })
  return Math.max(0, ...heights)
}

/**
 * Places the ends in two columns and the ties between them. d3-sankey places bars so that ties are level; then the bars
 * move apart as far as their labels need.
 */
export function layoutNetwork(
  rows: readonly NetworkRow[],
  { widthPx, scale, hitPx, heightPx }: LayoutOptions,
): NetworkLayout {
  if (rows.length === 0) return { heightPx: 0, ends: [], ties: [] }
  const { nodes: unordered, ownLabelPx, partnerLabelPx } = columnsOf(rows, widthPx)
  const order = untangle(rows)
  const nodes = (['own', 'partner'] as const).flatMap((side) =>
    order[side].flatMap((key) => unordered.find((node) => node.side === side && node.end.key === key) ?? []),
  )
  const startPx = ownLabelPx + labelGapPx
  const endPx = widthPx - partnerLabelPx - labelGapPx
  const position = new Map(nodes.map(({ end }, index) => [end.key, index]))
  const total = rows.reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(...(['own', 'partner'] as const).map((side) => sumsOf(rows, side).size))
  const drawnPx = total * scale + (most - 1) * apartPx
  const arrange = sankey<Node, { row: NetworkRow }>()
    .nodeWidth(barPx)
    .nodePadding(apartPx)
    .nodeSort((a, b) => (a.index ?? 0) - (b.index ?? 0))
    .extent([
      [startPx, 0],
      [endPx, drawnPx],
    ])
  const graph = arrange({
    nodes: nodes.map((node) => ({ ...node })),
    links: rows.map((row) => ({
      row,
      source: position.get(row.own.key) ?? 0,
      target: position.get(row.partner.key) ?? 0,
      value: row.count,
    })),
  })
  for (const side of ['own', 'partner'] as const) {
    const column = graph.nodes.filter((node) => node.side === side).sort((a, b) => (a.y0 ?? 0) - (b.y0 ?? 0))
    const heights = column.map(({ y0 = 0, y1 = 0 }) => y1 - y0)
    const middles = spreadBoxes(
      column.map((node, index) => ({
        wish: (((node.y0 ?? 0) + (node.y1 ?? 0)) / 2) * (heightPx / drawnPx),
        size: boxPx(node, heights[index] ?? 0, hitPx),
      })),
      apartPx,
      heightPx,
    )
    for (const [index, node] of column.entries()) {
      const half = (heights[index] ?? 0) / 2
      node.y0 = (middles[index] ?? 0) - half
      node.y1 = (middles[index] ?? 0) + half
    }
  }
  arrange.update(graph)
  const ends = graph.nodes.map(({ end, side, label, x0 = 0, y0 = 0, y1 = 0 }): PlacedEnd => {
    const linesPx = label.lines.length * labelSizes.linePx
    const labelPx = side === 'own' ? ownLabelPx : partnerLabelPx
    return {
      end,
      side,
      label,
      bar: { xPx: x0, topPx: y0, heightPx: y1 - y0 },
      labelBox: {
        xPx: side === 'own' ? 0 : widthPx - labelPx,
        topPx: (y0 + y1 - linesPx) / 2,
        widthPx: labelPx,
        heightPx: linesPx,
      },
    }
  })
  const ties = graph.links
    .map(({ row, y0 = 0, y1 = 0, width = 0 }) =>
      placeTie(row, {
        from: { xPx: startPx + barPx, yPx: y0 },
        to: { xPx: endPx - barPx, yPx: y1 },
        thicknessPx: width,
      }),
    )
    .sort((a, b) => a.fromPx - b.fromPx)
  return { heightPx, ends, ties: ties.map(({ tie }) => tie) }
}

interface Point {
  xPx: number
  yPx: number
}

function placeTie(
  row: NetworkRow,
  { from, to, thicknessPx }: { from: Point; to: Point; thicknessPx: number },
): { tie: PlacedTie; fromPx: number } {
  const half = thicknessPx / 2
  const levelFrom = to.xPx - Math.min(levelPx, (to.xPx - from.xPx) / 4)
  const middleX = (from.xPx + levelFrom) / 2
  const round = (px: number) => Math.round(px * 100) / 100
  const [startX, bendX, levelX, endX] = [from.xPx, middleX, levelFrom, to.xPx].map(round)
  const [fromTop, fromBottom, toTop, toBottom] = [
    from.yPx - half,
    from.yPx + half,
    to.yPx - half,
    to.yPx + half,
  ].map(round)
  const path =
    `M${startX} ${fromTop}C${bendX} ${fromTop} ${bendX} ${toTop} ${levelX} ${toTop}H${endX}` +
    `V${toBottom}H${levelX}C${bendX} ${toBottom} ${bendX} ${fromBottom} ${startX} ${fromBottom}Z`
  return {
    fromPx: from.yPx,
    tie: {
      row,
      path,
      thicknessPx,
      number: thicknessPx < number.leastTiePx ? null : { xPx: to.xPx - number.gapPx, yPx: to.yPx },
      middle: { xPx: middleX, yPx: (from.yPx + to.yPx) / 2 },
    },
  }
}

/** The ends in the order of their strongest ties, with their labels, and the widths of the labels of both sides. */
function columnsOf(rows: readonly NetworkRow[], widthPx: number) {
  const { sizePx } = labelSizes
  const { share, mostLines } = labelRoom[widthPx >= wideFromPx ? 'wide' : 'narrow']
  const endsOn = (side: PlacedEnd['side']): Node[] => {
    const ends = [...new Map(rows.map((row) => [row[side].key, row[side]])).values()]
    const longestWordPx = Math.max(
      ...ends
        .filter(({ acronym }) => acronym === null)
        .flatMap(({ name }) => name.split(' ').map((word) => textWidth(word, sizePx))),
    )
    const roomPx = clamp(Math.ceil(longestWordPx), widthPx * share, widthPx * longWordShare)
    return ends.map((end) => ({ end, side, label: endLabel(end, { widthPx: roomPx, sizePx, mostLines }) }))
  }
  const longestPx = (nodes: readonly Node[]) =>
    Math.ceil(Math.max(...nodes.flatMap(({ label }) => label.lines.map((line) => textWidth(line, sizePx)))))
  const own = endsOn('own')
  const partner = endsOn('partner')
  return { nodes: [...own, ...partner], ownLabelPx: longestPx(own), partnerLabelPx: longestPx(partner) }
}

function sumsOf(rows: readonly NetworkRow[], side: PlacedEnd['side']): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(row[side].key, (sums.get(row[side].key) ?? 0) + row.count)
  return sums
}

/** Height that a bar and its label take together. */
function boxPx({ label }: Pick<Node, 'label'>, barHeightPx: number, hitPx: number): number {
  return Math.max(barHeightPx, label.lines.length * labelSizes.linePx, hitPx)
}
