import { laterDate } from '../../charts/names/comparedDates'
import type { Dataset } from '../../dataset/dataset'
import { slugOf, viewSlug } from '../../selection/address/viewSlug'
import { comparedDate, type DatedData, showsTwoDates } from '../../selection/change/comparedDate'
import type { ChartId } from '../../selection/chartTable'
import type { Filters } from '../../selection/filters'
import { defaultView, type View } from '../../selection/view'

/** What of a view names its files. */
type FileView = Pick<
  View,
  'filters' | 'by' | 'partners' | 'color' | 'mark' | 'title' | 'earlier' | 'area' | 'at' | 'compare'
>

/**
 * The name of a chart's files, without extension: filters, chart, what it shows other than usual, and the day of the
 * data. `space-partnerships-gulf-2020-2025-map-2026-11-24`. A chart of two dates names both:
 * `space-partnerships-gulf-map-change-2018-to-2025-2026-11-24`. Own data is named after its file, without our date:
 * `my-file-own-data-map`.
 */
export function chartFileName(
  chart: ChartId,
  view: FileView,
  dataset: Pick<Dataset, 'own'> & DatedData,
): string {
  const { own, about } = dataset
  const earlier = showsTwoDates(chart, view) ? comparedDate(view, dataset) : null
  const name =
    earlier === null
      ? [chartName(chart, view, dataset)]
      : [
          chartName(chart, { ...view, filters: { ...view.filters, to: null } }, dataset),
          `change-${earlier}-to-${laterDate({ dataset, filters: view.filters })}`,
        ]
  return joined([...name, own === null ? about.updated : ''])
}

/**
 * The name of an animation of the map, without extension. The years that it plays stand for the period and for the day of
 * the data: `space-partnerships-gulf-map-2008-2026`.
 */
export function animationFileName(
  view: FileView,
  { first, last }: { first: number; last: number },
  dataset: Pick<Dataset, 'own'>,
): string {
  const filters = { ...view.filters, from: null, to: null }
  return joined([chartName('map', { ...view, filters }, dataset), String(first), String(last)])
}

function chartName(
  chart: ChartId,
  { filters, by, partners, color, mark, title, area, at, compare }: FileView,
  { own }: Pick<Dataset, 'own'>,
): string {
  return joined([
    own === null ? 'space-partnerships' : ownSlug(own),
    viewSlug(filters),
    chart,
    chart === 'curves' ? compare.join('-').toLowerCase() : '',
    by === defaultView.by ? '' : by,
    chart === 'network' && partners !== defaultView.partners ? partners : '',
    chart === 'map' && color !== defaultView.color ? `by-${color}` : '',
    chart === 'map' ? (area ?? '') : '',
    chart === 'map' && at ? 'part' : '',
    mark.length > 0 ? 'highlighted' : '',
    title === null ? '' : 'own-headline',
  ])
}

/** The name of the file of a deck without a title, without extension: its first step, and how many more there are. */
export function deckFileName(
  steps: readonly { content: { id: ChartId }; view: Parameters<typeof chartFileName>[1] }[],
  dataset: Parameters<typeof chartFileName>[2],
): string | null {
  const [first] = steps
  return first
    ? joined([
        chartFileName(first.content.id, first.view, dataset),
        steps.length > 1 ? `and-${steps.length - 1}-more` : '',
      ])
    : null
}

/**
 * The name of a file with the selected records only: `agreements-gulf-2020-2025.csv`. `own`: name of the reader's own
 * file, which comes first: `my-file-own-data-agreements.csv`.
 */
export function partFileName(file: string, filters: Filters, own: string | null): string {
  const dot = file.indexOf('.')
  return `${joined([own === null ? '' : ownSlug(own), file.slice(0, dot), viewSlug(filters)])}${file.slice(dot)}`
}

/**
 * The name of the file of a list, without extension: its filters, what its names were searched for, and the day of the
 * data. `space-partnerships-ilrs-countries-guinea-2026-11-24`
 */
export function listFileName(
  list: 'countries' | 'programs' | 'organisations',
  { filters, find }: Pick<View, 'filters' | 'find'>,
  { own, about }: Pick<Dataset, 'own' | 'about'>,
): string {
  return joined([
    own === null ? 'space-partnerships' : ownSlug(own),
    viewSlug(filters),
    list,
    // A search in another script has no slug.
    find === '' ? '' : slugOf(find) || 'found',
    own === null ? about.updated : '',
  ])
}

function ownSlug(own: string): string {
  return joined([slugOf(own.replace(/\.(csv|json|tsv|txt)\b/i, '')), 'own-data'])
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('-')
}
