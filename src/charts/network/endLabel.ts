import { textWidth } from '../picture/textWidth'
import { wrapText } from '../picture/wrapText'
import type { NetworkEnd } from './networkRows'

/** The label of an end, in lines. */
export interface EndLabel {
  lines: readonly string[]
  /** Whether it is the acronym, or cut, so that it does not have the whole name. */
  isShort: boolean
}

/** Most lines of a name without an acronym; they hold every name of our data on a phone. */
const mostLinesAlone = 8

/** The name, if lines of whole words hold it; else the acronym; without one, the name in more lines. */
export function endLabel(
  { name, acronym }: Pick<NetworkEnd, 'name' | 'acronym'>,
  { widthPx, sizePx, mostLines }: { widthPx: number; sizePx: number; mostLines: number },
): EndLabel {
  const hasWholeWords = name.split(' ').every((word) => textWidth(word, sizePx) <= widthPx)
  const whole = wrapText(name, { widthPx, sizePx, mostLines: Number.POSITIVE_INFINITY })
  if (hasWholeWords && whole.length <= mostLines) return { lines: whole, isShort: false }
  if (acronym !== null && textWidth(acronym, sizePx) <= widthPx) return { lines: [acronym], isShort: true }
  const lines = wrapText(name, { widthPx, sizePx, mostLines: mostLinesAlone })
  return { lines, isShort: lines.join() !== whole.join() }
}
