import type { ChartContent } from '../../../src/charts/chart'
import { chartById } from '../../../src/charts/registry'
import type { Dataset } from '../../../src/dataset/dataset'
import { yearOf } from '../../../src/dataset/partialDate'
import { classCount } from '../../../src/selection/counting/sheetLayout'
import { type Selection, select } from '../../../src/selection/select'
import { chartIds, defaultView } from '../../../src/selection/view'
import { createText } from '../../../src/text/text'
import type { Engine, EngineCounts } from './engine'

const text = createText()

/** Every chart of Explore made ready to draw: its rows, their table, its title and sentences. */
export function chartContents(selection: Selection): readonly ChartContent[] {
  const view = { ...defaultView, filters: selection.filters }
  return chartIds.map((id) => chartById(id).content({ selection, view, text }))
}

/** The app's own way of counting. */
export function trackerEngine(dataset: Dataset): Engine {
  return {
    name: 'this tracker',
    count: (filters) => {
      const selection = select(dataset, filters)
      void selection.facets
      void selection.years
      return read(selection)
    },
  }
}

/** The compared counts, read from the sheet only when looked at, which is outside of what is timed. */
function read(selection: Selection): EngineCounts {
  const { sheet, layout } = selection.counts
  return {
    count: selection.count,
    interestCount: selection.interestCount,
    facets: selection.facets,
    years: selection.years,
    get countryPrograms() {
      const cells = selection.dataset.countries.length * layout.programs
      return Uint32Array.from({ length: cells }, (_, cell) =>
        sheet
          .subarray(layout.primary + cell * classCount, layout.primary + (cell + 1) * classCount)
          .reduce((sum, count) => sum + count, 0),
      )
    },
    get countryYears() {
      const first = yearOf(selection.dataset.firstDay)
      const size = yearOf(selection.dataset.lastDay) - first + 1
      const years = new Uint32Array(selection.dataset.countries.length * size)
      selection.dataset.countries.forEach((_, country) => {
        layout.years.forEach((year, position) => {
          years[country * size + year - first] =
            sheet[layout.countryYears + country * layout.years.length + position] ?? 0
        })
      })
      return years
    },
    stepPrograms: sheet.subarray(layout.steps, layout.steps + layout.yearOfStep.length * layout.programs),
  }
}
