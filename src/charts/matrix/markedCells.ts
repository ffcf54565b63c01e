import { markedPrograms } from '../../selection/marks'
import type { ChartContext } from '../contract/chart'
import { isMuted } from '../highlight/highlight'
import type { MatrixRow } from './matrixRow'

/** What a matrix highlights: the rows of marked countries and the columns of marked programs. */
export interface MarkedCells {
  isRowMuted: (row: MatrixRow) => boolean
  /** Whether a cell is in no highlighted row and no highlighted column. */
  isMuted: (row: MatrixRow, program: number) => boolean
}

export function markedCells({ selection, view }: ChartContext): MarkedCells {
  const { dataset } = selection
  const countries = new Set(view.mark.filter((id) => dataset.countryIndex.has(id)))
  const programs = markedPrograms(dataset, view.mark)
  const isHighlighting = view.mark.length > 0
  return {
    isRowMuted: ({ iso3 }) => countries.size > 0 && !countries.has(iso3),
    isMuted: ({ iso3 }, program) =>
      isHighlighting &&
      !countries.has(iso3) &&
      (programs === null || isMuted(dataset.programs[program]?.id ?? '', programs)),
  }
}
