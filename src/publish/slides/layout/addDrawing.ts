import type { ChartContent } from '../../../charts/contract/chart'
import type { NativeTable } from '../../../charts/contract/nativeChart'
import { fitText } from '../../../charts/picture/wrapText'
import { slidesMessages } from '../../../text/onDemand/files/slidesMessages'
import type { ChartSlide } from '../deckSlide'
import { chartXml } from '../ooxml/chart/chartXml'
import type { DrawnChart } from '../ooxml/chart/drawnChart'
import { workbook } from '../ooxml/chart/workbook'
import { graphicFrame, pictureShape } from '../ooxml/shapes'
import { tableXml } from '../ooxml/tableXml'
import type { Box } from '../ooxml/units'
import { inertText, xml } from '../ooxml/xml'
import type { BuiltSlide, SlideSetting } from './builtSlide'

type Drawing = Pick<BuiltSlide, 'relations' | 'parts'> & { shape: string }

const shapeId = 5
const drawingId = 'rIdDrawing'
const tablesNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/table'
const chartsNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
/** Widths of row and bar labels, and their type size. */
const labelPx = 264
const longestLabelPx = 520
const longestHeadPx = 190
const labelSizePx = 22
/** Factors by which a picture is enlarged on a slide: type of 12 becomes 24. Smaller beside numbers. */
const typeScales = { whole: [2], narrow: [1.7, 1.5, 1.35] } as const
const narrowPx = 1500
/** Share of a chart's preferred height that is acceptable. */
const enoughShare = 0.9
/** Picture pixels per slide pixel, for high-density screens. */
const pixelsPerPx = 2

/** The chart on a slide: a native chart or table if there is one, otherwise a picture. */
export async function addDrawing(
  { content, altText }: Pick<ChartSlide, 'content' | 'altText'>,
  box: Box,
  setting: SlideSetting,
): Promise<Drawing> {
  const { native } = content
  if (!content.hasDrawing) return { shape: '', relations: [], parts: [] }
  if (native === null) return addPicture(content, altText, box, setting)
  return native.kind === 'table'
    ? addTable(native, altText, box, setting)
    : addChart(native, altText, box, setting)
}

function addChart(
  whole: DrawnChart,
  altText: string,
  box: Box,
  { tokens, text, position }: SlideSetting,
): Drawing {
  const native = withShortNames(whole)
  const path = `ppt/charts/chart${position}.xml`
  const workbookPath = `ppt/embeddings/chart${position}.xlsx`
  return {
    shape: graphicFrame({
      id: shapeId,
      name: slidesMessages(text).shapes.chart,
      box,
      altText,
      uri: chartsNamespace,
      content: xml('c:chart', { 'xmlns:c': chartsNamespace, 'r:id': drawingId }),
    }),
    relations: [{ id: drawingId, type: 'chart', target: path }],
    parts: [
      {
        path,
        contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
        content: chartXml(native, { tokens, language: text.locale, ...box }, 'rId1'),
        relations: [{ id: 'rId1', type: 'package', target: workbookPath }],
      },
      {
        path: workbookPath,
        contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: workbook(native),
      },
    ],
  }
}

/** Cuts long names, which would leave no room for the bars. */
function withShortNames(chart: DrawnChart): DrawnChart {
  const short = (name: string) => fitText(inertText(name), longestLabelPx, labelSizePx)
  const series = chart.series.map((one) => ({ ...one, name: short(one.name) }))
  return chart.kind === 'bars'
    ? { ...chart, series, categories: chart.categories.map(short) }
    : { ...chart, series }
}

function addTable(native: NativeTable, altText: string, box: Box, { tokens, text }: SlideSetting): Drawing {
  const short = (name: string) => fitText(inertText(name), labelPx - 30, labelSizePx)
  return {
    shape: graphicFrame({
      id: shapeId,
      name: slidesMessages(text).shapes.table,
      box,
      altText,
      uri: tablesNamespace,
      content: tableXml(
        {
          ...native,
          head: native.head.map((label) => fitText(inertText(label), longestHeadPx, labelSizePx)),
          rows: native.rows.map((row) => ({ ...row, label: short(row.label) })),
        },
        { tokens, language: text.locale, labelPx, number: text.f.number, ...box },
      ),
    }),
    relations: [],
    parts: [],
  }
}

async function addPicture(
  content: ChartContent,
  altText: string,
  box: Box,
  { text, position, drawPicture }: SlideSetting,
): Promise<Drawing> {
  const path = `ppt/media/picture${position}.png`
  const scale = typeScale(content, box)
  const png = await drawPicture({
    content,
    widthPx: box.widthPx / scale,
    heightPx: box.heightPx / scale,
    scale: scale * pixelsPerPx,
  })
  return {
    shape: pictureShape({
      id: shapeId,
      name: slidesMessages(text).shapes.picture,
      box,
      altText,
      relationId: drawingId,
    }),
    relations: [{ id: drawingId, type: 'image', target: path }],
    parts: [{ path, contentType: 'image/png', content: png }],
  }
}

/** The largest scale at which the marks have enough height, or the largest of all if none does. */
function typeScale({ picture }: ChartContent, { widthPx, heightPx }: Box): number {
  const scales = widthPx < narrowPx ? typeScales.narrow : typeScales.whole
  const isRoomy = (scale: number) => picture.heightPx(widthPx / scale) * enoughShare <= heightPx / scale
  return scales.find(isRoomy) ?? scales[0]
}
