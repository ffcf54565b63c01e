import { coalitionNames } from '../../../charts/map/coalitionNames'
import type { Dataset } from '../../../dataset/dataset'
import type { PublishedBriefing } from '../../../publish/briefing/publishedBriefing'
import { areasOf } from '../../../selection/area'
import { chartIds, defaultChart } from '../../../selection/chartTable'
import { defaultView } from '../../../selection/view'
import { searchMessages } from '../../../text/onDemand/searchMessages'
import type { Text } from '../../../text/text'
import type { Finding, FoundPage } from './finding'
import { bestMatches, wordMatch } from './wordMatch'

/** What the search needs to know of a briefing. */
export type FoundBriefing = Pick<PublishedBriefing['briefing'], 'id' | 'title' | 'summary'>

const most = 5

/** The pages that a query fits, by their names or by words for what they hold. */
export function pages(dataset: Dataset, text: Text, query: string): readonly Finding[] {
  const words = searchMessages(text)
  const { program, group } = coalitionNames(dataset)
  const coalitions = `${program} ${group} ${dataset.about.alignment.program}`
  const entries: readonly (readonly [keyof typeof words.pages, FoundPage | null])[] = [
    ['explore', null],
    ['agreements', { to: '/agreements' }],
    ['countries', { to: '/countries' }],
    ['programs', { to: '/programs' }],
    ['organisations', { to: '/organisations' }],
    ['compare', { to: '/compare' }],
    ['coalitions', { to: '/coalitions' }],
    ['briefings', { to: '/briefing' }],
    ['maker', { to: '/briefing/make' }],
    ['new', { to: '/new' }],
    ['charts', { to: '/charts' }],
    ['data', { to: '/data' }],
    ['code', { to: '/data/code' }],
    ['method', { to: '/method' }],
    ['licences', { to: '/licences' }],
  ]
  return bestMatches(entries, ([id]) =>
    wordMatch(
      query,
      words.pages[id].label,
      id === 'coalitions' ? `${words.pages[id].found} ${coalitions}` : words.pages[id].found,
    ),
  )
    .slice(0, most)
    .map(([id, page]) => ({
      id: `page:${id}`,
      label: words.pages[id].label,
      detail: words.openPage,
      ...(page ? { page } : { apply: ({ filters, theme }) => ({ ...defaultView, filters, theme }) }),
    }))
}

/** The map of the coalitions and the maps of areas that a query fits. */
export function views(dataset: Dataset, text: Text, query: string): readonly Finding[] {
  const words = searchMessages(text)
  const { program, group } = coalitionNames(dataset)
  const ofProgram = dataset.programs.find(({ id }) => id === dataset.about.alignment.program)
  const entries = [
    {
      id: 'view:alignment',
      label: words.alignment(program, group),
      found: `${words.alignmentFound} ${ofProgram?.name ?? ''} ${ofProgram?.id ?? ''}`,
      change: { color: 'alignment' },
    },
    ...[...areasOf(dataset).values()].map(({ id, name }) => ({
      id: `view:${id}`,
      label: words.area(name),
      found: '',
      change: { area: id, at: null },
    })),
  ]
  return bestMatches(entries, ({ label, found }) => wordMatch(query, label, found))
    .slice(0, most)
    .map(({ id, label, change }) => ({
      id,
      label,
      detail: words.showMap,
      apply: (view) => ({ ...view, ...change, open: null }),
      hash: 'chart-map',
    }))
}

/** The charts that a query fits, by their names and the questions that they answer. */
export function charts(text: Text, query: string): readonly Finding[] {
  const words = searchMessages(text)
  const { byId } = text.m.charts
  return bestMatches(chartIds, (id) =>
    wordMatch(query, `${byId[id].name} ${byId[id].label}`, `${byId[id].answers} ${words.chartFound}`),
  )
    .slice(0, most)
    .map((id) => ({
      id: `chart:${id}`,
      label: byId[id].name,
      detail: words.showChart,
      apply: (view) => ({ ...view, open: null, chart: id === defaultChart ? [] : [id] }),
      hash: `chart-${id}`,
    }))
}

/** The briefings that a query fits; all of them for an empty query. */
export function talks(briefings: readonly FoundBriefing[], text: Text, query: string): readonly Finding[] {
  const words = searchMessages(text)
  const found =
    query.trim() === ''
      ? briefings
      : bestMatches(briefings, ({ title, summary }) =>
          wordMatch(query, title, `${summary} ${words.briefingFound}`),
        )
  return found.slice(0, most).map(({ id, title }) => ({
    id: `briefing:${id}`,
    label: title,
    detail: words.present,
    page: { to: '/briefing/$id', params: { id } },
  }))
}
