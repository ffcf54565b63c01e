import type { Theme } from '../picture/tokenValues'

/** The pictures of a briefing's first slides, which the build draws in both themes for the list of briefings. */
export const slideThumbnail = {
  count: 3,
  widthPx: 640,
  heightPx: 360,
  /** Path below the base of the site. `position` is that of the slide, from 1. */
  path: (id: string, position: number, theme: Theme) => `slides/${id}-${position}-${theme}.png`,
}
