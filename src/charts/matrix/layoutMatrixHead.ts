import { textWidth } from '../picture/textWidth'
import { fitText, wrapText } from '../picture/wrapText'

/** The name above a column: horizontal text on one or two lines. */
interface HeadLabel {
  lines: readonly string[]
  /** Anchor of the lines, from the start of the first column. */
  xPx: number
  anchor: 'middle' | 'end'
  /** Bottom edge of the lines, from the top of the head. */
  bottomPx: number
  /** Start of a leader down to the column; null for a name directly above its column. */
  leader: { xPx: number; topPx: number } | null
}

interface MatrixHead {
  heightPx: number
  labels: readonly HeadLabel[]
}

interface Columns {
  pitchPx: number
  /** Width before the first column, into which names may extend. */
  beforePx: number
}

export const headSizePx = 12
export const headLinePx = 14
const gapPx = 6

/** Lays out column names: on one level if they fit, else alternating on two levels, else one level per name. */
export function layoutMatrixHead(names: readonly string[], columns: Columns): MatrixHead {
  const { pitchPx } = columns
  const own = names.map((name) => wrapTo(name, pitchPx - gapPx))
  if (own.every((lines) => lines !== null)) return levelHead(own, pitchPx)
  const byTurns = names.map((name, index) =>
    wrapTo(name, index === names.length - 1 ? pitchPx * 1.5 - gapPx : pitchPx * 2 - gapPx * 2),
  )
  if (byTurns.every((lines) => lines !== null)) return twoLevelHead(byTurns, pitchPx)
  return stairsHead(names, columns)
}

/** Wraps a name to one or two lines of whole words; null if it does not fit. */
function wrapTo(name: string, widthPx: number): readonly string[] | null {
  if (name.split(' ').some((word) => textWidth(word, headSizePx) > widthPx)) return null
  const lines = wrapText(name, { widthPx, sizePx: headSizePx, mostLines: 3 })
  return lines.length <= 2 ? lines : null
}

function levelHead(all: readonly (readonly string[])[], pitchPx: number): MatrixHead {
  const bottomPx = heightOf(all)
  return {
    heightPx: bottomPx + gapPx,
    labels: all.map((lines, index) => ({
      lines,
      xPx: (index + 0.5) * pitchPx,
      anchor: 'middle',
      bottomPx,
      leader: null,
    })),
  }
}

function twoLevelHead(all: readonly (readonly string[])[], pitchPx: number): MatrixHead {
  // The last name is on the upper level: there it can move left to stay inside without hitting a leader.
  const isAbove = (index: number) => (all.length - 1 - index) % 2 === 0
  const abovePx = heightOf(all.filter((_, index) => isAbove(index)))
  const bottomPx = abovePx + gapPx + heightOf(all.filter((_, index) => !isAbove(index)))
  return {
    heightPx: bottomPx + gapPx,
    labels: all.map((lines, index) => {
      const middlePx = (index + 0.5) * pitchPx
      const halfPx = Math.max(...lines.map((line) => textWidth(line, headSizePx))) / 2
      return {
        lines,
        xPx: Math.min(middlePx, all.length * pitchPx - halfPx),
        anchor: 'middle',
        bottomPx: isAbove(index) ? abovePx : bottomPx,
        leader: isAbove(index) ? { xPx: middlePx, topPx: abovePx + 3 } : null,
      }
    }),
  }
}

function stairsHead(names: readonly string[], { pitchPx, beforePx }: Columns): MatrixHead {
  return {
    heightPx: names.length * headLinePx + gapPx,
    labels: names.map((name, index) => {
      const middlePx = (index + 0.5) * pitchPx
      const bottomPx = (names.length - index) * headLinePx
      return {
        lines: [fitText(name, beforePx + middlePx - gapPx, headSizePx)],
        xPx: middlePx - gapPx,
        anchor: 'end',
        bottomPx,
        leader: { xPx: middlePx, topPx: bottomPx - headLinePx / 2 },
      }
    }),
  }
}

function heightOf(all: readonly (readonly string[])[]): number {
  return Math.max(0, ...all.map((lines) => lines.length)) * headLinePx
}
