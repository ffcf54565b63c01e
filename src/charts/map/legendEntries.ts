import { countryTallies } from '../../selection/countryTallies'
import { selectedSites } from '../../selection/selectedSites'
import type { View } from '../../selection/view'
import type { ChartContext } from '../chart'
import { countryName } from '../countryName'
import { type MapLook, mapClasses, mapLooks, mapValue } from './mapLooks'
import { mapFill } from './mapPaint'
import { sideName } from './sideName'

/** A class of the scale, with the countries that are in it. */
export interface LegendClass {
  label: string
  colour: string
  countries: readonly string[]
}

/** A pattern or mark, and the view that pressing it gives; null where it only explains. */
export interface LegendKey {
  label: string
  fill: string
  isSite: boolean
  apply: ((view: View) => View) | null
}

/** The legend of the map as it is: every class of its scale, and the patterns that occur. */
export function legendEntries(context: ChartContext): {
  classes: readonly LegendClass[]
  keys: readonly LegendKey[]
} {
  const { selection, view, text } = context
  const words = text.m.map.legend
  const looks = [...mapLooks(selection, view.color)]
  const classes = mapClasses(view.color).map(({ level, from, to }) => ({
    label: view.color === 'first' ? words.years(from, to) : words.range(from, to),
    colour: `var(--map-${level + 1})`,
    countries: looks.flatMap(([iso3, look]) => (look.kind === 'class' && look.level === level ? [iso3] : [])),
  }))
  return {
    classes,
    keys: view.color === 'alignment' ? sideKeys(context, looks) : patternKeys(context, looks),
  }
}

function patternKeys({ selection, text }: ChartContext, looks: readonly [string, MapLook][]): LegendKey[] {
  const words = text.m.map.legend
  const has = (test: (look: MapLook) => boolean) => looks.some(([, look]) => test(look))
  const keys: (LegendKey | false)[] = [
    has((look) => look.kind === 'class' && look.pattern === 'unofficial') && {
      label: words.unofficial,
      fill: mapFill({ kind: 'class', level: 2, pattern: 'unofficial' }),
      isSite: false,
      apply: (view) => ({
        ...view,
        filters: { ...view.filters, level: view.filters.level.length > 0 ? [] : ['institution', 'company'] },
      }),
    },
    has((look) => look.kind === 'class' && look.pattern === 'ended') && {
      label: words.ended,
      fill: mapFill({ kind: 'class', level: 2, pattern: 'ended' }),
      isSite: false,
      apply: (view) => ({
        ...view,
        filters: { ...view.filters, status: view.filters.status.length > 0 ? [] : ['ended', 'withdrawn'] },
      }),
    },
    has((look) => look.kind === 'interest') && {
      label: words.interest,
      fill: mapFill({ kind: 'interest' }),
      isSite: false,
      apply: (view) => ({ ...view, filters: { ...view.filters, interest: true } }),
    },
    { label: words.none, fill: mapFill(undefined), isSite: false, apply: null },
    selectedSites(selection).length > 0 && {
      label: words.site,
      fill: '',
      isSite: true,
      apply: null,
    },
  ]
  return keys.filter((key) => key !== false)
}

function sideKeys(context: ChartContext, looks: readonly [string, MapLook][]): LegendKey[] {
  const { legend } = context.text.m.map
  const order = ['subject', 'both', 'other'] as const
  return order.map((side) => ({
    label: legend.side(
      sideName(side, context),
      looks.filter(([, look]) => look.kind === 'alignment' && look.side === side).length,
    ),
    fill: mapFill({ kind: 'alignment', side }),
    isSite: false,
    apply: null,
  }))
}

/** Names of the countries that stand highest on the map, with the records that put them there, for a summary. */
export function leadingCountries({ selection, view, text }: ChartContext, most: number): readonly string[] {
  const counts = view.color === 'programs' || view.color === 'first' ? 'agreements' : view.color
  return countryTallies(selection)
    .map((tally) => ({ tally, count: mapValue(tally, counts, selection) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ tally, count }) =>
      text.m.map.summaryPart(countryName(selection.dataset, text, tally.country), count),
    )
}
