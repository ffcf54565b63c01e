import type { View } from '../../../selection/view'
import type { ChartContext } from '../../contract/chart'
import { alignmentName } from '../coalitionNames'
import { type MapStyle, mapClasses, mapStyles } from '../mapStyles'
import { siteMarks } from '../siteMarks'

/** A class of the scale, with the countries that are in it. */
export interface LegendClass {
  label: string
  colour: string
  countries: readonly string[]
}

/** A pattern or mark, and the view that pressing it gives; null where it only explains. */
export interface LegendKey {
  label: string
  /** What countries look like that the key stands for; undefined is no record. A site is a mark, and no country. */
  look: MapStyle | undefined | 'site'
  apply: ((view: View) => View) | null
}

/** The legend of the map as it is: every class of its scale, and the patterns that occur. */
export function legendEntries(context: ChartContext): {
  classes: readonly LegendClass[]
  keys: readonly LegendKey[]
} {
  const { selection, view, text } = context
  const words = text.m.map.legend
  const looks = [...mapStyles(selection, view.color)]
  const classes = mapClasses(view.color).map(({ level, from, to }) => ({
    label: view.color === 'first' ? words.years(from, to) : words.range(from, to),
    colour: `var(--map-${level + 1})`,
    countries: looks.flatMap(([iso3, look]) => (look.kind === 'class' && look.level === level ? [iso3] : [])),
  }))
  return {
    classes,
    keys: [
      ...(view.color === 'alignment' ? sideKeys(context, looks) : patternKeys(context, looks)),
      ...siteKeys(context),
    ],
  }
}

function patternKeys({ text }: ChartContext, looks: readonly [string, MapStyle][]): LegendKey[] {
  const words = text.m.map.legend
  const has = (test: (look: MapStyle) => boolean) => looks.some(([, look]) => test(look))
  const keys: (LegendKey | false)[] = [
    has((look) => look.kind === 'class' && look.pattern === 'unofficial') && {
      label: words.unofficial,
      look: { kind: 'class', level: 2, pattern: 'unofficial' },
      apply: (view) => ({
        ...view,
        filters: { ...view.filters, level: view.filters.level.length > 0 ? [] : ['institution', 'company'] },
      }),
    },
    has((look) => look.kind === 'class' && look.pattern === 'ended') && {
      label: words.ended,
      look: { kind: 'class', level: 2, pattern: 'ended' },
      apply: (view) => ({
        ...view,
        filters: { ...view.filters, status: view.filters.status.length > 0 ? [] : ['ended', 'withdrawn'] },
      }),
    },
    has((look) => look.kind === 'interest') && {
      label: words.interest,
      look: { kind: 'interest' },
      apply: (view) => ({ ...view, filters: { ...view.filters, interest: true } }),
    },
    { label: words.none, look: undefined, apply: null },
  ]
  return keys.filter((key) => key !== false)
}

function siteKeys({ selection, view, text }: ChartContext): LegendKey[] {
  return siteMarks(selection, view.color).length > 0
    ? [{ label: text.m.map.legend.site, look: 'site', apply: null }]
    : []
}

function sideKeys(context: ChartContext, looks: readonly [string, MapStyle][]): LegendKey[] {
  const { legend } = context.text.m.map
  const order = ['subject', 'both', 'other'] as const
  return order.flatMap((side): LegendKey[] => {
    const count = looks.filter(([, look]) => look.kind === 'alignment' && look.side === side).length
    if (count === 0) return []
    return [
      {
        label: legend.side(alignmentName(side, context), count),
        look: { kind: 'alignment', side },
        apply: null,
      },
    ]
  })
}
