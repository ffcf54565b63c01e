import type { Dataset } from '../dataset/dataset'
import type { Filters } from './filters'
import type { View } from './view'

/** Areas that every dataset has: the whole world, and what the countries of the view fill. */
const generalAreas = ['world', 'fit'] as const

/** A part of the world that a map can show. */
export interface Area {
  /** As in addresses. */
  id: string
  kind: 'group' | 'region' | 'subregion'
  name: string
  /** The UN region of a subregion; null otherwise. */
  within: string | null
  /** ISO 3166-1 alpha-3 codes of its countries. */
  countries: ReadonlySet<string>
}

/**
 * The areas of a dataset by id: the groups that it marks as areas, then the UN regions and subregions of its countries.
 * Memoized.
 */
export function areasOf(dataset: Dataset): ReadonlyMap<string, Area> {
  const known = areasByDataset.get(dataset)
  if (known) return known
  const codes = new Map<string, Set<string>>()
  const areas = new Map<string, Area>()
  const add = (code: string | undefined, area: Omit<Area, 'countries'>) => {
    const countries = codes.get(area.id) ?? new Set<string>()
    if (code !== undefined) countries.add(code)
    if (!codes.has(area.id)) areas.set(area.id, { ...area, countries })
    codes.set(area.id, countries)
  }
  for (const { id, area, belongs } of dataset.groups) {
    if (!area) continue
    for (const [position, memberships] of dataset.membershipsByCountry)
      if (memberships.some(({ group, left, status }) => group === id && !left && belongs.includes(status)))
        add(dataset.countries[position]?.iso3, { id: area.id, kind: 'group', name: area.name, within: null })
  }
  for (const { iso3, region, subregion } of dataset.countries) {
    if (region === null) continue
    add(iso3, { id: areaId(region), kind: 'region', name: region, within: null })
    if (subregion !== null)
      add(iso3, { id: areaId(subregion), kind: 'subregion', name: subregion, within: region })
  }
  areasByDataset.set(dataset, areas)
  return areas
}
const areasByDataset = new WeakMap<Dataset, ReadonlyMap<string, Area>>()

/** Whether maps of the dataset can show this area. */
export function isArea(dataset: Dataset, id: string): boolean {
  return (generalAreas as readonly string[]).includes(id) || areasOf(dataset).has(id)
}

/** The id of the area that the map of a view shows: the one it names, or the one that its filters are about. */
export function areaOf(view: Pick<View, 'area' | 'filters'>, dataset: Dataset): string {
  return view.area ?? defaultArea(view.filters, dataset)
}

/** The changed view, without the position of the map if it now shows another area. */
export function withSteadyMap(before: View, after: View, dataset: Dataset): View {
  const isSteady =
    after.at === null || after.at !== before.at || areaOf(after, dataset) === areaOf(before, dataset)
  return isSteady ? after : { ...after, at: null }
}

/**
 * The area that filters are about: that of a single program, group or region. If they name several areas, the one that
 * lies inside all others; the world if there is none.
 */
export function defaultArea({ program, group, region }: Filters, dataset: Dataset): string {
  const ofGroup = (id: string | undefined) => dataset.groups[dataset.groupIndex.get(id ?? '') ?? -1]?.area?.id
  const ofProgram = (id: string | undefined) =>
    ofGroup(dataset.programs[dataset.programIndex.get(id ?? '') ?? -1]?.requiredForGroup)
  const named = [
    group.length === 1 ? ofGroup(group[0]) : undefined,
    program.length === 1 ? ofProgram(program[0]) : undefined,
    region.length === 1 ? areaId(region[0] ?? '') : undefined,
  ]
  const areas = named.flatMap((id) => areasOf(dataset).get(id ?? '') ?? [])
  const narrowest = areas.find((area) =>
    areas.every(({ countries }) => [...area.countries].every((code) => countries.has(code))),
  )
  return narrowest?.id ?? 'world'
}

/** The id of a UN region or subregion: its name in the form of an address. */
function areaId(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-')
}
