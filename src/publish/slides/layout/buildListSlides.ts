import { textWidth } from '../../../charts/picture/textWidth'
import { fitText, wrapText } from '../../../charts/picture/wrapText'
import type { LinkedLine, ListSlide } from '../deckSlide'
import { outsideAddress } from '../ooxml/packageParts'
import { textShape } from '../ooxml/shapes'
import { inertText } from '../ooxml/xml'
import type { BuiltSlide, SlideSetting } from './builtSlide'
import { pageNumber } from './pageNumber'
import { fitShare, placeholders, titlePx } from './slideFrame'
import { listBox } from './slideLayouts'

const sizePx = 22
const linePx = 27
const beforePx = 8
const mostLines = 3

interface FittedLine extends LinkedLine {
  heightPx: number
}

/** The lines of a list, laid out on as many pages as they need. */
export function listPages(lines: readonly LinkedLine[]): readonly (readonly FittedLine[])[] {
  const pages: FittedLine[][] = [[]]
  let usedPx = 0
  for (const line of lines.map(fitted)) {
    if (usedPx > 0 && usedPx + line.heightPx > listBox.heightPx) {
      pages.push([])
      usedPx = 0
    }
    pages[pages.length - 1]?.push(line)
    usedPx += line.heightPx
  }
  return pages
}

/** One page of a list. */
export function buildListSlide(
  { title, notes }: ListSlide,
  page: readonly FittedLine[],
  setting: SlideSetting,
): BuiltSlide {
  const { tokens, text } = setting
  const common = { tokens, language: text.locale, box: null }
  const links = page.map(({ link }) => outsideAddress(link))
  return {
    layout: 'list',
    shapes: [
      textShape({
        ...common,
        id: 2,
        name: text.m.slides.shapes.title,
        placeholder: placeholders.title,
        texts: [{ runs: [{ text: title, sizePx: titlePx }] }],
      }),
      textShape({
        ...common,
        id: 3,
        name: text.m.slides.shapes.list,
        placeholder: placeholders.list,
        texts: page.map((line, index) => ({
          runs: [
            ...(line.before === '' ? [] : [{ text: `${line.before} ` }]),
            { text: line.text, linkId: links[index] ? `rIdLink${index}` : undefined },
          ],
          beforePx,
        })),
      }),
      pageNumber(4, setting),
    ],
    relations: links.flatMap((link, index) =>
      link ? [{ id: `rIdLink${index}`, type: 'hyperlink', target: link, isOutside: true }] : [],
    ),
    parts: [],
    notes,
  }
}

function fitted({ before, text, link }: LinkedLine): FittedLine {
  const widthPx = listBox.widthPx * fitShare
  const first = fitText(inertText(before), widthPx / 2, sizePx)
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
