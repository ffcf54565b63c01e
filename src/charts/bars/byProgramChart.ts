import { programColour } from '../../ui/programColour'
import { facetBars } from './facetBars'

/** How many agreements, or partner countries, each program has. A record counts for every program that it carries. */
export const byProgramChart = facetBars({
  id: 'by-program',
  facet: 'program',
  colourOf:
    ({ selection }) =>
    (id) =>
      programColour(selection.dataset.programIndex.get(id) ?? -1),
})
