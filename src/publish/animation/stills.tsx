import type { ChartContent, ChartContext, PictureBox } from '../../charts/contract/chart'
import type { MapGeometry } from '../../charts/contract/mapGeometry'
import { mapChart } from '../../charts/map/mapChart'
import { layoutMapPicture } from '../../charts/map/picture/layoutMapPicture'
import { layoutPicture, type PictureFacts, type PictureWords } from '../../charts/picture/layoutPicture'
import { PictureRoot } from '../../charts/picture/PictureRoot'
import { TextLines } from '../../charts/picture/TextLines'
import { type Selection, select } from '../../selection/select'
import type { View } from '../../selection/view'
import type { Text } from '../../text/text'
import type { PictureSize } from '../picture/pictureSizes'
import { animationYears, filtersOfYear, type YearSpan } from './animationYears'
import { type ScheduledYear, stillSchedule } from './stillSchedule'
import { clockHeightPx, YearClock } from './YearClock'

export interface StillsRequest {
  /** The whole view: the last still shows it as it is. */
  selection: Selection
  view: View
  text: Text
  facts: PictureFacts
  size: PictureSize
  shapes: MapGeometry | null
}

/** The picture of one year before it is drawn: the map and its words at the end of that year. */
export interface Still extends ScheduledYear {
  context: ChartContext
  content: ChartContent
  words: PictureWords
}

/** Where all stills have their map and their year, so that nothing moves but what the years change. */
interface StillLayout {
  span: YearSpan
  topPx: number
  marks: PictureBox
}

const clockGapPx = 8
const id = 'still'

/** The stills of an animation of the map, in order. */
export function stillsOf({ selection, view, text }: StillsRequest): readonly Still[] {
  const { dataset } = selection
  const span = animationYears(selection)
  const hasScope = mapChart.content({ selection, view, text }).scope !== null
  return stillSchedule(span).map(({ year, frames }) => {
    const filters = filtersOfYear(selection.filters, year, span)
    const context = {
      selection: year === span.last ? selection : select(dataset, filters),
      view: { ...view, filters },
      text,
      fitted: selection,
    }
    const content = mapChart.content(context)
    const { title, finding, subtitle, source, caveat } = content
    // Without filters of the view the list of filters has only the year, which the still shows in large type.
    const scope = hasScope ? content.scope : null
    return { year, frames, context, content, words: { title, finding, subtitle, scope, source, caveat } }
  })
}

/** Gives the map the room that is left in every still, whatever the length of its texts and of its legend. */
export function layoutStills(stills: readonly Still[], request: StillsRequest): StillLayout {
  const bodies = stills.map(({ words }) => layoutWords(words, request).body)
  const topPx = Math.max(...bodies.map(({ yPx }) => yPx))
  const bottomPx = Math.min(...bodies.map(({ yPx, heightPx }) => yPx + heightPx))
  const box = {
    widthPx: Math.min(...bodies.map(({ widthPx }) => widthPx)),
    heightPx: Math.max(bottomPx - topPx - clockHeightPx - clockGapPx, 0),
  }
  const legendPx = Math.max(
    ...stills.map(({ context }) => layoutMapPicture(context, box, id, request.shapes).legend.heightPx),
  )
  return { span: animationYears(request.selection), topPx, marks: { ...box, legendPx } }
}

function layoutWords(words: PictureWords, { facts, size }: StillsRequest) {
  return layoutPicture(words, facts, size.widthPx, size.heightPx)
}

interface StillPictureProps {
  still: Still
  layout: StillLayout
  request: StillsRequest
}

/** One still as an SVG: the picture of the map at the end of a year, with the year. */
export function StillPicture({ still: { year, content, words }, layout, request }: StillPictureProps) {
  const { span, topPx, marks } = layout
  const { title, subtitle, scope, source, paddingPx } = layoutWords(words, request)
  return (
    <PictureRoot content={content} {...request.size} id={id}>
      {[title, subtitle, scope, source].map(
        (block) => block.lines.length > 0 && <TextLines key={block.name} {...block} xPx={paddingPx} />,
      )}
      <g transform={`translate(${paddingPx} ${topPx})`}>
        {content.picture.marks({ box: marks, id, shapes: request.shapes })}
      </g>
      <g transform={`translate(${paddingPx} ${topPx + marks.heightPx + clockGapPx})`}>
        <YearClock year={year} span={span} widthPx={marks.widthPx} f={request.text.f} />
      </g>
    </PictureRoot>
  )
}
