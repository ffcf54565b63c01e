import type { Format } from '../../../format'
import { briefingIndex } from './briefingIndex'
import { make } from './make'
import { notes } from './notes'
import { pages } from './pages'
import { present } from './present'
import { slide } from './slide'

/** Briefings: slides, presenting, notes, the index, making one. */
export const briefing = (f: Format) => ({
  pages,
  index: briefingIndex(f),
  slide: slide(f),
  present: present(f),
  notes: notes(f),
  make: make(f),
})
