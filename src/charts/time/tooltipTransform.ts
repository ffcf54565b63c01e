import type { PictureBox } from '../contract/chart'

const gapPx = 12

/**
 * CSS transform that puts a tooltip of any size beside a horizontal position: away from the nearer side of the box, level with
 * the pointer (at the top without one), and inside the box where it fits.
 */
export function tooltipTransform(box: PictureBox, xPx: number, pointerPx: number | null): string {
  const isStart = xPx < box.widthPx / 2
  const beside = isStart ? `${xPx + gapPx}px` : `calc(${xPx - gapPx}px - 100%)`
  const x = `max(0px, min(${beside}, calc(${box.widthPx}px - 100%)))`
  const y =
    pointerPx === null ? '0px' : `max(0px, min(calc(${pointerPx}px - 50%), calc(${box.heightPx}px - 100%)))`
  return `translate(${x}, ${y})`
}
