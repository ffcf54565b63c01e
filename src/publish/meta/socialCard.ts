import { listAt } from '../../dataset/columns/listColumn'
import { isInterest } from '../../dataset/columns/recordCodes'
import type { Dataset } from '../../dataset/dataset'
import type { ChartId } from '../../selection/chartTable'
import type { Text } from '../../text/text'
import type { PageMeta } from './pageMeta'

/** Pixels of the pictures that link previews show, as most sites ask for. */
export const cardSize = { widthPx: 600, heightPx: 315, scale: 2 } as const

/** The chart of all cards: it fills their shape, and its headline says what is counted. */
export const cardChart = 'per-year' satisfies ChartId

/** A card shows the chart for one country or program. */
export interface SocialCard {
  /** Path of the picture, relative to the app. */
  path: string
  filter: { country: string } | { program: string }
}

/** The cards that the build draws: of every program, and of every country with an agreement. By the path of their page. */
export function socialCards(dataset: Dataset): ReadonlyMap<string, SocialCard> {
  const partners = new Set(
    dataset.agreements.flatMap((record, i) =>
      isInterest(record) ? [] : [...listAt(dataset.columns.partners, i)],
    ),
  )
  return new Map(
    [
      ...dataset.programs.map(({ id }) => ({ page: `programs/${id}`, filter: { program: id } })),
      ...dataset.countries.flatMap(({ iso3 }, i) =>
        partners.has(i) ? [{ page: `countries/${iso3}`, filter: { country: iso3 } }] : [],
      ),
    ].map(({ page, filter }) => [page, { filter, path: `cards/${page}.png` }]),
  )
}

/** The picture of a link preview. */
export interface SocialImage {
  /** Path relative to the app. */
  path: string
  /** What it shows, in words. */
  alt: string
  /** Whether it has the size of a card. */
  isCard: boolean
}

/** Charts that stand for pages without a card of their own; the map for all others. */
const chartOfPage: Readonly<Record<string, ChartId>> = {
  agreements: 'per-year',
  coalitions: 'curves',
  compare: 'curves',
  programs: 'by-program',
  data: 'cumulative',
  method: 'claims',
  new: 'events',
}

/**
 * The picture of a page: its own card; for a record, the card of its first partner country with one, otherwise of its
 * program; for the others a chart of the whole list.
 */
export function socialImageOf(
  dataset: Dataset,
  { path }: Pick<PageMeta, 'path'>,
  cards: ReadonlyMap<string, SocialCard>,
  text: Text,
): SocialImage {
  const card = cards.get(path) ?? cardOfRecord(dataset, path, cards)
  const chart = card ? cardChart : (chartOfPage[path] ?? 'map')
  const label = text.m.charts.byId[chart].name
  const name = card && nameOf(dataset, card, text)
  return {
    path: card?.path ?? `charts/${chart}.png`,
    alt: name ? `${label}: ${name}` : label,
    isCard: card !== null,
  }
}

function cardOfRecord(dataset: Dataset, path: string, cards: ReadonlyMap<string, SocialCard>) {
  const [, id = ''] = /^agreements\/(.+)$/.exec(path) ?? []
  const record = dataset.agreements[dataset.agreementIndex.get(id) ?? -1]
  if (!record) return null
  const partner = record.parties.find(({ country }) => cards.has(`countries/${country}`))
  return cards.get(`countries/${partner?.country}`) ?? cards.get(`programs/${record.programs[0]}`) ?? null
}

function nameOf(dataset: Dataset, { filter }: SocialCard, text: Text): string | null {
  if ('program' in filter)
    return dataset.programs[dataset.programIndex.get(filter.program) ?? -1]?.name ?? null
  const country = dataset.countries[dataset.countryIndex.get(filter.country) ?? -1]
  return country ? text.f.country(country) : null
}
