import { textWidth } from '../../../charts/picture/textWidth'
import { fitText, wrapText } from '../../../charts/picture/wrapText'
import { slidesMessages } from '../../../text/onDemand/files/slidesMessages'
import type { LinkedLine, ListSlide } from '../deckSlide'
import { levelStyle } from '../ooxml/masterXml'
import { outsideAddress } from '../ooxml/packageParts'
import { textShape } from '../ooxml/shapes'
import type { Box } from '../ooxml/units'
import { inertText } from '../ooxml/xml'
import type { BuiltSlide, SlideSetting } from './builtSlide'
import { pageNumber } from './pageNumber'
import { fitShare, placeholders, titlePx } from './slideFrame'
import { listBox } from './slideLayouts'

/** The first of these on which a list fits one slide; the last one if it takes several. */
const forms = [
  { sizePx: 22, linePx: 27, columns: 1 },
  { sizePx: 22, linePx: 27, columns: 2 },
  { sizePx: 20, linePx: 25, columns: 2 },
] as const
const columnGapPx = 64
const beforePx = 8
const mostLines = 3
/** Longest publisher and date, as a share of the column. */
const beforeShare = 0.85
/** Step by which columns are shortened until they are level. */
const levelPx = 30

interface FittedLine extends LinkedLine {
  heightPx: number
}

type ListForm = (typeof forms)[number]

/** One slide of a list: its columns, and the size of its type. */
interface ListPage {
  form: ListForm
  columns: readonly (readonly FittedLine[])[]
}

/** The lines of a list in one or two columns, on as many slides as they need, spread evenly over them. */
export function listPages(lines: readonly LinkedLine[]): readonly ListPage[] {
  const fits = forms.find((form) => columnsOf(lines, form).length <= form.columns)
  const form = fits ?? forms[forms.length - 1] ?? forms[0]
  let columns = columnsOf(lines, form)
  const pages = Math.ceil(columns.length / form.columns)
  for (let heightPx = listBox.heightPx - levelPx; heightPx > 0; heightPx -= levelPx) {
    const level = columnsOf(lines, form, heightPx)
    if (level.length > pages * form.columns) break
    columns = level
  }
  return Array.from({ length: pages }, (_, page) => ({
    form,
    columns: columns.slice(page * form.columns, (page + 1) * form.columns),
  }))
}

function columnsOf(
  lines: readonly LinkedLine[],
  form: ListForm,
  heightPx: number = listBox.heightPx,
): readonly (readonly FittedLine[])[] {
  const columns: FittedLine[][] = [[]]
  let usedPx = 0
  for (const line of lines.map((one) => fitted(one, form))) {
    if (usedPx > 0 && usedPx + line.heightPx > heightPx) {
      columns.push([])
      usedPx = 0
    }
    columns[columns.length - 1]?.push(line)
    usedPx += line.heightPx
  }
  return columns
}

function columnBox({ columns }: ListForm, column: number): Box {
  const widthPx = columnWidthPx(columns)
  return { ...listBox, xPx: listBox.xPx + column * (widthPx + columnGapPx), widthPx }
}

function columnWidthPx(columns: number): number {
  return (listBox.widthPx - (columns - 1) * columnGapPx) / columns
}

/** One page of a list. */
export function buildListSlide(
  { title, notes }: ListSlide,
  { form, columns }: ListPage,
  setting: SlideSetting,
): BuiltSlide {
  const { tokens, text } = setting
  const common = { tokens, language: text.locale }
  const links = columns.map((lines) => lines.map(({ link }) => outsideAddress(link)))
  const linkId = (column: number, line: number) => `rIdLink${column}-${line}`
  return {
    layout: 'list',
    shapes: [
      textShape({
        ...common,
        id: 2,
        name: slidesMessages(text).shapes.title,
        placeholder: placeholders.title,
        box: null,
        texts: [{ runs: [{ text: title, sizePx: titlePx }] }],
      }),
      ...columns.map((lines, column) =>
        textShape({
          ...common,
          id: firstListId + column,
          name: slidesMessages(text).shapes.list,
          // The layout has one place for a list; a second column is a text box.
          placeholder: column === 0 ? placeholders.list : null,
          box: form.columns === 1 ? null : columnBox(form, column),
          listStyle: column === 0 ? '' : levelStyle('a:lvl1pPr', { sizePx: form.sizePx, colour: 'tx2' }),
          texts: lines.map((line, index) => ({
            runs: [
              ...(line.before === '' ? [] : [{ text: `${line.before} `, sizePx: form.sizePx }]),
              {
                text: line.text,
                sizePx: form.sizePx,
                linkId: links[column]?.[index] ? linkId(column, index) : undefined,
              },
            ],
            beforePx,
          })),
        }),
      ),
      pageNumber(firstListId + columns.length, setting),
    ],
    relations: links.flatMap((ofColumn, column) =>
      ofColumn.flatMap((link, index) =>
        link ? [{ id: linkId(column, index), type: 'hyperlink', target: link, isOutside: true }] : [],
      ),
    ),
    parts: [],
    notes,
  }
}

const firstListId = 3

function fitted({ before, text, link }: LinkedLine, { sizePx, linePx, columns }: ListForm): FittedLine {
  const widthPx = columnWidthPx(columns) * fitShare
  const first = fitText(inertText(before), widthPx * beforeShare, sizePx)
  const roomPx = widthPx * mostLines - textWidth(first, sizePx)
  const whole = `${first} ${fitText(inertText(text), roomPx, sizePx)}`.trim()
  const lines = wrapText(whole, { widthPx, sizePx, mostLines })
  return {
    before: first,
    text: lines.join(' ').slice(first.length).trim(),
    link,
    heightPx: lines.length * linePx + beforePx,
  }
}
