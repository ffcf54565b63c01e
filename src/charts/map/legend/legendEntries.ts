import type { Country } from '../../../dataset/schema'
import { siteTypes } from '../../../dataset/vocabulary'
import { withValues } from '../../../selection/filters'
import { markedCountries } from '../../../selection/marks'
import type { View } from '../../../selection/view'
import type { ChartContext } from '../../contract/chart'
import type { MapGeometry } from '../../contract/mapGeometry'
import { subjectName } from '../../names/subjectName'
import { isOutside } from '../area/frame'
import { mapFrame } from '../area/mapFrame'
import { alignmentName } from '../coalitionNames'
import { isOnMap } from '../geometry/projection'
import { type MapStyle, mapClasses, mapStyles, schemeOf } from '../mapStyles'
import { type SiteShape, siteMarks, siteShapes } from '../siteMarks'

/** Smallest gap between the labels of two classes, in pixels; `MapLegend.module.css` has half of it on each side. */
export const classGapPx = 14

/** One class of the colour scale. */
export interface LegendClass {
  label: string
  /** CSS colour. */
  colour: string
  /** ISO 3166-1 alpha-3 codes of the countries in the class. */
  countries: readonly string[]
}

/** An entry for a pattern, a side of the alignment, or the mark of sites. */
export interface LegendKey {
  label: string
  symbol: MapStyle | { kind: 'site'; shape: SiteShape } | 'no-record' | 'marked' | 'muted'
  /** Changes the view when the entry is pressed; null if it only explains. */
  apply: ((view: View) => View) | null
}

/**
 * Returns the entries of the legend: every class of the colour scale, so that maps of different areas can be compared, but
 * only the patterns and sites that the map draws. `drawn` is the frame that it draws; without it the entries are those of
 * all countries and sites that it may draw.
 */
export function legendEntries(
  context: ChartContext,
  drawn: MapGeometry | null = null,
): {
  classes: readonly LegendClass[]
  keys: readonly LegendKey[]
} {
  const { selection, view, text, change } = context
  const words = text.m.map.legend
  const scheme = schemeOf(view.color)
  const frame = mapFrame(context)
  const styles = [...mapStyles(selection, view.color, change)].filter(([iso3]) => !isOutside(frame, iso3))
  const codes = drawnCountries(context, drawn)
  const drawnStyles = styles.filter(([iso3]) => codes.has(iso3))
  const scale = mapClasses(view.color).map(({ level, from, to }) => ({
    level,
    label: scheme === 'first' ? words.years(from, to) : words.range(from, to),
  }))
  const classes = (change?.classes ?? scale).map(({ level, label }) => ({
    label,
    colour: `var(--map-${level + 1})`,
    countries: styles.flatMap(([iso3, style]) =>
      style.kind === 'class' && style.level === level ? [iso3] : [],
    ),
  }))
  return {
    classes,
    keys: [
      ...(scheme === 'alignment' ? sideKeys(context, styles) : patternKeys(context, drawnStyles)),
      ...greyKeys(context, drawnStyles, codes),
      ...neighbourKeys(context),
      ...siteKeys(context, drawn),
      ...markKeys(context, codes),
    ],
  }
}

/** The countries of the area, as far as they reach into the frame. */
function drawnCountries(context: ChartContext, drawn: MapGeometry | null): ReadonlySet<string> {
  const frame = mapFrame(context)
  const shapes = new Map(drawn?.countries.map(({ iso3, rings }) => [iso3, rings]))
  const isInFrame = ({ iso3, labelLat, labelLon }: Country) =>
    !drawn ||
    (shapes.get(iso3) ?? []).length > 0 ||
    isOnMap(drawn.plane.project(labelLat, labelLon), drawn.plane.extent)
  return new Set(
    context.selection.dataset.countries
      .filter((country) => !isOutside(frame, country.iso3) && isInFrame(country))
      .map(({ iso3 }) => iso3),
  )
}

function patternKeys({ text, change }: ChartContext, styles: readonly [string, MapStyle][]): LegendKey[] {
  const words = text.m.map.legend
  const has = (test: (style: MapStyle) => boolean) => styles.some(([, style]) => test(style))
  const interest: LegendKey | false = has((style) => style.kind === 'interest') && {
    label: words.interest,
    symbol: { kind: 'interest' },
    apply: (view) => ({ ...view, filters: { ...view.filters, interest: true } }),
  }
  if (change)
    return [
      ...change.patterns
        .filter(({ pattern }) => has((style) => style.kind === 'class' && style.pattern === pattern))
        .map(({ label, ...mark }): LegendKey => ({ label, symbol: { kind: 'class', ...mark }, apply: null })),
      ...(interest ? [interest] : []),
    ]
  const keys: (LegendKey | false)[] = [
    has((style) => style.kind === 'class' && style.pattern === 'unofficial') && {
      label: words.unofficial,
      symbol: { kind: 'class', level: 2, pattern: 'unofficial' },
      apply: (view) => ({
        ...view,
        filters: withValues(
          view.filters,
          'level',
          view.filters.level.length > 0 ? [] : ['institution', 'company'],
        ),
      }),
    },
    has((style) => style.kind === 'class' && style.pattern === 'ended') && {
      label: words.ended,
      symbol: { kind: 'class', level: 2, pattern: 'ended' },
      apply: (view) => ({
        ...view,
        filters: withValues(
          view.filters,
          'status',
          view.filters.status.length > 0 ? [] : ['ended', 'withdrawn'],
        ),
      }),
    },
    interest,
  ]
  return keys.filter((key) => key !== false)
}

/** Grey is a country whose records the view hides, one without records, or one never searched for any: each is explained. */
function greyKeys(
  { selection, view, text }: ChartContext,
  styles: readonly [string, MapStyle][],
  codes: ReadonlySet<string>,
): LegendKey[] {
  const words = text.m.map.legend
  const isAlignment = schemeOf(view.color) === 'alignment'
  const isHidden = styles.some(([, style]) => style.kind === 'hidden')
  const hasUnsearched = styles.some(([, style]) => style.kind === 'unsearched')
  const hasUnstyled = styles.length < codes.size
  const keys: (LegendKey | false)[] = [
    isHidden && {
      label: isAlignment ? words.outside : words.hidden,
      symbol: { kind: 'hidden' },
      apply: null,
    },
    hasUnstyled && {
      label: isAlignment
        ? text.m.map.sides.neither()
        : selection.dataset.tracksSearches
          ? words.searched
          : words.none,
      symbol: 'no-record',
      apply: null,
    },
    hasUnsearched && { label: words.unsearched, symbol: { kind: 'unsearched' }, apply: null },
  ]
  return keys.filter((key) => key !== false)
}

function neighbourKeys(context: ChartContext): LegendKey[] {
  return isOutside(mapFrame(context), null)
    ? [{ label: context.text.m.map.legend.neighbours, symbol: { kind: 'neighbour' }, apply: null }]
    : []
}

/** One entry for each shape that is drawn, named after its type if all sites of that shape are of one. */
function siteKeys(context: ChartContext, drawn: MapGeometry | null): LegendKey[] {
  const { selection, view, text, change } = context
  // The sites of one date say nothing about another.
  if (change) return []
  const marks = siteMarks(selection, view.color, { frame: mapFrame(context), shapes: drawn })
  const found = new Set(marks.map(({ type }) => type))
  const types = siteTypes.filter((type) => found.has(type))
  const shapes = [...new Set(types.map((type) => siteShapes[type]))]
  return shapes.map((shape) => {
    const alike = types.filter((type) => siteShapes[type] === shape)
    const [only] = alike
    const label =
      alike.length === 1 && only ? text.m.words.siteType[only] : text.m.map.legend.siteShapes[shape]
    return { label, symbol: { kind: 'site', shape }, apply: null }
  })
}

/** Whether an entry explains a mark of sites. */
export function isSiteKey({ symbol }: Pick<LegendKey, 'symbol'>): boolean {
  return typeof symbol === 'object' && symbol.kind === 'site'
}

/** Two entries, unless everything highlighted lies outside of the map. */
function markKeys({ selection, view, text }: ChartContext, codes: ReadonlySet<string>): LegendKey[] {
  const words = text.m.charts.highlight
  const marked = markedCountries(selection, view.mark)
  return marked && [...marked].some((iso3) => codes.has(iso3))
    ? [
        { label: words.marked, symbol: 'marked', apply: null },
        { label: words.rest, symbol: 'muted', apply: null },
      ]
    : []
}

function sideKeys(context: ChartContext, styles: readonly [string, MapStyle][]): LegendKey[] {
  const { legend } = context.text.m.map
  const order = ['subject', 'both', 'other'] as const
  const founder: LegendKey = {
    label: legend.founder(subjectName(context.selection.dataset, context.text)),
    symbol: { kind: 'founder' },
    apply: null,
  }
  const sides = order.flatMap((side): LegendKey[] => {
    const count = styles.filter(([, style]) => style.kind === 'alignment' && style.side === side).length
    if (count === 0) return []
    return [
      {
        label: legend.side(alignmentName(side, context), count),
        symbol: { kind: 'alignment', side },
        apply: null,
      },
    ]
  })
  const isFounderDrawn = styles.some(([, style]) => style.kind === 'founder')
  return isFounderDrawn ? [founder, ...sides] : sides
}
