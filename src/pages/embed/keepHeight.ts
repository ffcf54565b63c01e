import { heightInList } from '../../publish/embed/drawingHeights'

/**
 * Makes the pictures of a chart as tall as the interactive chart that replaces them, which depends on the width of the
 * frame, so that the page around it does not jump.
 */
export function keepHeight(pictures: HTMLElement): void {
  const { heights = '', coarseHeights = '' } = pictures.dataset
  const set = () => {
    const list = matchMedia('(pointer: coarse)').matches ? coarseHeights : heights
    const height = heightInList(list, Math.round(pictures.getBoundingClientRect().width))
    if (height) pictures.style.setProperty('--drawing-height', `${height}px`)
  }
  set()
  addEventListener('resize', set)
}
