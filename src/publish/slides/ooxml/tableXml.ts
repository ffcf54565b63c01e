import type { NativeTable } from '../../../charts/contract/nativeChart'
import { solidFill, type Tokens } from './colour'
import { paragraphs, type Run } from './textXml'
import { emu } from './units'
import { xml } from './xml'

interface TableSetting {
  tokens: Tokens
  language: string
  widthPx: number
  heightPx: number
  /** Width of the row labels. */
  labelPx: number
  number: (value: number) => string
}

const headPx = 20
const cellPx = 22
/** Maximum row height. */
const tallestRowPx = 44
const headShare = 1.4

interface Cell {
  run: Run
  align?: 'end'
  fill?: string
  /** Colour of the bottom border. */
  under: string
}

/** A table with shaded cells; its header row and first column are marked as headers. */
export function tableXml(
  { corner, head, rows }: NativeTable,
  { tokens, language, widthPx, heightPx, labelPx, number }: TableSetting,
): string {
  const cellWidthPx = (widthPx - labelPx) / head.length
  const rowPx = Math.min(heightPx / (rows.length + headShare), tallestRowPx)
  const cell = ({ run, align, fill, under }: Cell) =>
    xml(
      'a:tc',
      {},
      xml(
        'a:txBody',
        {},
        xml('a:bodyPr'),
        xml('a:lstStyle'),
        paragraphs([{ runs: run.text === '' ? [] : [run], ...(align ? { align } : {}) }], {
          tokens,
          language,
        }),
      ),
      cellProperties(fill, under, tokens),
    )
  const headCell = (text: string, align?: 'end') =>
    cell({
      run: { text, sizePx: headPx, colour: 'var(--ink-2)' },
      ...(align ? { align } : {}),
      under: 'var(--ink)',
    })
  return xml(
    'a:tbl',
    {},
    xml('a:tblPr', { firstRow: 1, firstCol: 1 }),
    xml(
      'a:tblGrid',
      {},
      xml('a:gridCol', { w: emu(labelPx) }),
      ...head.map(() => xml('a:gridCol', { w: emu(cellWidthPx) })),
    ),
    xml(
      'a:tr',
      { h: emu(rowPx * headShare) },
      headCell(corner),
      ...head.map((label) => headCell(label, 'end')),
    ),
    ...rows.map(({ label, cells }) =>
      xml(
        'a:tr',
        { h: emu(rowPx) },
        cell({ run: { text: label, sizePx: cellPx, colour: 'var(--ink)' }, under: 'var(--rule)' }),
        ...cells.map(({ value, shade }) =>
          cell({
            run: {
              text: value === 0 ? '' : number(value),
              sizePx: cellPx,
              colour: shade?.ink ?? 'var(--ink)',
            },
            align: 'end',
            ...(shade ? { fill: shade.fill } : {}),
            under: 'var(--rule)',
          }),
        ),
      ),
    ),
  )
}

function cellProperties(fill: string | undefined, under: string, tokens: Tokens): string {
  const none = (side: string) => xml(`a:ln${side}`, { w: 0 }, xml('a:noFill'))
  return xml(
    'a:tcPr',
    { marL: emu(5), marR: emu(5), marT: emu(2), marB: emu(2), anchor: 'ctr' },
    none('L'),
    none('R'),
    none('T'),
    xml('a:lnB', { w: emu(1) }, solidFill(under, tokens)),
    fill === undefined ? xml('a:noFill') : solidFill(fill, tokens),
  )
}
