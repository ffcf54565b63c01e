import { renderToStaticMarkup } from 'react-dom/server'
import { ClaimMarkShape } from '../../charts/claims/ClaimMarkShape'
import { claimColour } from '../../charts/claims/claimKeys'
import { claimRows, documentedTotals, firstStatedYear } from '../../charts/claims/claimRows'
import { layoutClaimsPlot } from '../../charts/claims/claimsPlotLayout'
import type { ChartContext } from '../../charts/contract/chart'
import type { MapGeometry } from '../../charts/contract/mapGeometry'
import { framedShapes, mapFrame } from '../../charts/map/area/mapFrame'
import { mapAspect } from '../../charts/map/geometry/projection'
import { MapPatterns } from '../../charts/map/MapPatterns'
import { MapPictureShapes } from '../../charts/map/picture/MapPictureShapes'
import { PictureRoot } from '../../charts/picture/PictureRoot'
import { chartById } from '../../charts/registry'
import type { Dataset } from '../../dataset/dataset'
import { select } from '../../selection/select'
import { type StartTile, startTiles } from '../../selection/startTiles'
import { createText } from '../../text/text'

/** The picture of a tile of the front page as SVG. Colours are still CSS variables; see `standaloneSvg`. */
export interface DrawnTile {
  id: StartTile['id']
  title: string
  svg: string
}

/** User units of a tile, in the proportions that `StartHere` reserves. */
const box = { widthPx: 400, heightPx: 225 }

/** A chart over time in this box has its labels to the right of the tile. */
const withoutLabels = { widthPx: 660, heightPx: 240 }

/** Draws the tiles of the front page: the marks of their charts without words, which nobody could read at that size. */
export function drawTiles(dataset: Dataset, shapes: MapGeometry): readonly DrawnTile[] {
  const text = createText()
  return startTiles(dataset).map(({ id, chart, view }) => {
    const context = { selection: select(dataset, view.filters), view, text }
    const content = chartById(chart).content(context)
    const svg = renderToStaticMarkup(
      <PictureRoot content={content} {...box} scale={1} id="tile">
        {chart === 'map' ? (
          <TileMap {...context} shapes={shapes} />
        ) : chart === 'claims' ? (
          <TileClaims {...context} />
        ) : (
          content.picture.marks({ box: withoutLabels, id: 'tile', shapes: null })
        )}
      </PictureRoot>,
    )
    return { id, title: content.title, svg: svg.replace(/<text[ >].*?<\/text>/gs, '') }
  })
}

/**
 * The world is cut a little at its sides, over the Pacific, and so fills more of the tile. Drawn at the width of the
 * tile on the page, so that its outlines keep no more points than can be seen there.
 */
const worldWidthPx = 290
const worldScale = (box.widthPx * 1.1) / worldWidthPx

function TileMap({ shapes, ...context }: ChartContext & { shapes: MapGeometry }) {
  const { selection, view } = context
  const frame = mapFrame(context)
  const framed = framedShapes(shapes, frame, box.widthPx / box.heightPx)
  const isWorld = framed === shapes
  const overhangPx = (worldWidthPx * worldScale - box.widthPx) / 2
  const spacePx = (box.heightPx - worldWidthPx * worldScale * mapAspect) / 2
  const transform = `translate(${-overhangPx} ${spacePx}) scale(${worldScale})`
  return (
    <>
      <rect {...{ width: box.widthPx, height: box.heightPx }} fill="var(--map-sphere)" />
      <MapPatterns prefix="tile" />
      <g transform={isWorld ? transform : undefined}>
        <MapPictureShapes
          selection={selection}
          color={view.color}
          mark={view.mark}
          shapes={framed}
          frame={frame}
          patterns="tile"
          widthPx={isWorld ? worldWidthPx : box.widthPx}
        />
      </g>
    </>
  )
}

/** The stated totals of agreements on the documented curve, without their labels. */
function TileClaims(context: ChartContext) {
  const { selection, text } = context
  const rows = claimRows(selection)
  const { plot, steps, end, marks } = layoutClaimsPlot({
    rows: rows.filter(({ measure }) => measure === 'agreements'),
    totals: documentedTotals(selection, 'agreements'),
    firstYear: firstStatedYear(rows),
    text,
    box,
  })
  const baseY = plot.topPx + plot.heightPx
  return (
    <>
      <line x1={plot.startPx} x2={box.widthPx} y1={baseY} y2={baseY} stroke="var(--control-line)" />
      <polyline
        points={steps.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
        fill="none"
        stroke="var(--series)"
        strokeWidth={2.5}
      />
      <circle cx={end.x} cy={end.y} r={4} fill="var(--series)" />
      {marks.map(({ row, mark }) => (
        <g key={mark.id}>
          <line
            x1={mark.x}
            x2={mark.x}
            y1={mark.y}
            y2={mark.documentedY}
            stroke={claimColour(row.claim.side)}
            strokeDasharray="2 2"
          />
          <ClaimMarkShape
            row={row}
            x={mark.x}
            y={mark.y}
            startX={mark.startX}
            colour={claimColour(row.claim.side)}
          />
        </g>
      ))}
    </>
  )
}
