import type { Format } from '../../format'
import { slide } from './slide'

/** Briefings: slides, presenting, notes, the index, making one. */
export const briefing = (f: Format) => ({
  slide: slide(f),
})
