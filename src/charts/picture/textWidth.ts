import { interWidths } from './interWidths'

export type PictureWeight = 400 | 600

const averageEm = 0.6
/** Chinese, Japanese and Korean characters, and full-width forms, are one em wide. */
const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/

/** Width in pixels of a text set in Inter, measured without a browser. Fallback fonts differ slightly. */
export function textWidth(text: string, sizePx: number, weight: PictureWeight = 400): number {
  let ems = 0
  for (const character of text) ems += widthOf(character, weight)
  return ems * sizePx
}

function widthOf(character: string, weight: PictureWeight): number {
  const widths = interWidths[weight]
  const base = character.normalize('NFD')[0] ?? character
  return widths.get(character) ?? widths.get(base) ?? (wide.test(character) ? 1 : averageEm)
}
