import type { ChartContent } from '../../../src/charts/contract/chart'
import { chartById } from '../../../src/charts/registry'
import type { Dataset } from '../../../src/dataset/dataset'
import { yearOf } from '../../../src/dataset/partialDate'
import { chartIds } from '../../../src/selection/chartTable'
import { internals } from '../../../src/selection/counting/counts'
import { type Selection, select } from '../../../src/selection/select'
import { defaultView } from '../../../src/selection/view'
import { createText } from '../../../src/text/text'
import { kindCount, tierCount } from './crossCounts'
import type { Engine, EngineCounts } from './engine'

const text = createText()

/** Prepares every chart of Explore: its rows, table, title and sentences. */
export function chartContents(selection: Selection): readonly ChartContent[] {
  const view = { ...defaultView, filters: selection.filters }
  return chartIds.map((id) => chartById(id).content({ selection, view, text }))
}

/** The app's own counting engine. */
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

/** The counts to compare, read lazily outside the timed part. */
function read(selection: Selection): EngineCounts {
  const { facets, years, count, interestCount } = selection
  return {
    count,
    interestCount,
    facets,
    years,
    get cross() {
      return readCross(selection)
    },
  }
}

function readCross({ dataset, counts }: Selection): EngineCounts['cross'] {
  const { sheet, layout } = counts[internals]
  const countries = dataset.countries.length
  const { programs, years, yearOfStep } = layout
  const steps = yearOfStep.length
  const part = (start: number, size: number) => sheet.slice(start, start + size)
  // The sheet counts active and ended records separately.
  const byTier = (start: number) =>
    Uint32Array.from({ length: countries * programs * tierCount }, (_, cell) => {
      const [inForce = 0, ended = 0] = part(start + cell * 2, 2)
      return inForce + ended
    })
  const first = yearOf(dataset.firstDay)
  const size = yearOf(dataset.lastDay) - first + 1
  const countryYears = new Uint32Array(countries * size)
  for (let country = 0; country < countries; country++)
    years.forEach((year, position) => {
      countryYears[country * size + year - first] =
        sheet[layout.countryYears + country * years.length + position] ?? 0
    })
  return {
    countryPrograms: byTier(layout.primary),
    countryFurther: byTier(layout.further),
    countryYears,
    countryKinds: part(layout.countryKinds, countries * kindCount),
    stepPrograms: part(layout.steps, steps * programs),
    officialSteps: part(layout.officialSteps, steps),
  }
}
