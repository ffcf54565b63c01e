import { hasFilters } from '../../selection/filters'
import { signedPartners } from '../../selection/program/signedMembers'
import type { ChartContext, Column } from '../contract/chart'
import { registerChart } from '../contract/registerChart'
import { asOfPhrase } from '../names/asOfPhrase'
import { facetLabel } from '../names/facetLabel'
import { subjectName } from '../names/subjectName'
import { mapFrame } from './area/mapFrame'
import { coalitionNames } from './coalitionNames'
import { mapDrawingParts } from './drawing/mapDrawingParts'
import { type MapRow, mapRows } from './mapRows'
import { schemeOf } from './mapStyles'
import { alignmentTitle, mapSummary, mapTitle, shownPart } from './mapWords'
import { colouredCountries } from './shownArea'

/** The world map of partner countries. */
export const mapChart = registerChart<MapRow>({
  id: 'map',
  drawsInterest: true,
  rows: mapRows,
  columns: ({ view, text }) => {
    const words = text.m.map.columns
    const columns: Column<MapRow>[] = [
      { id: 'country', label: words.country, value: (row) => row.name },
      { id: 'iso3', label: words.code, value: (row) => row.iso3 },
      { id: 'agreements', label: words.agreements, value: (row) => row.count },
      { id: 'state_or_agency', label: words.stateOrAgency, value: (row) => row.stateOrAgencyCount },
      { id: 'programs', label: words.programs, value: (row) => row.programs },
      { id: 'first_year', label: words.first, value: (row) => row.firstYear },
      { id: 'remark', label: words.remark, value: (row) => row.remark },
      { id: 'interest', label: words.interest, value: (row) => row.interestCount },
      { id: 'sites', label: words.sites, value: (row) => row.sites.join('; ') },
    ]
    if (schemeOf(view.color) === 'alignment')
      columns.push({ id: 'alignment', label: words.alignment, value: (row) => row.alignment })
    return columns
  },
  title: (rows, context) => ({
    whole: schemeOf(context.view.color) === 'alignment' ? alignmentTitle(rows, context) : mapTitle(context),
  }),
  subtitle: (_rows, context) => {
    const { text } = context
    const signed = signedOnMap(context)
    const subtitle = colourSubtitle(context)
    return [
      signed
        ? text.m.map.subtitle.signed(
            subtitle,
            signed.partners,
            signed.members,
            asOfPhrase(context.selection, text),
          )
        : subtitle,
      ...shownPart(context),
    ].join('. ')
  },
  summary: (rows, context) => mapSummary(rows, context, 3),
  caveat: (_rows, context) => mapCaveat(context),
  ...mapDrawingParts,
})

/** Countries outside of the map, boundaries, territories and projection. */
export function mapCaveat(context: ChartContext): string {
  const { selection, text } = context
  const { countries, countryIndex, about } = selection.dataset
  const territories = about.subject.territories.flatMap((code) => {
    const country = countries[countryIndex.get(code) ?? -1]
    return country ? [text.f.country(country)] : []
  })
  return text.m.map.caveat({
    territories,
    subject: subjectName(selection.dataset, text),
    isWorld: mapFrame(context).area === 'world',
    outside: { count: colouredCountries(context).outside, counted: countedOnMap(context) },
  })
}

function colourSubtitle({ selection, view, text }: ChartContext): string {
  const { dataset } = selection
  const words = text.m.map.subtitle
  const { program, group } = coalitionNames(dataset)
  const subject = subjectName(dataset, text)
  const scheme = schemeOf(view.color)
  switch (scheme) {
    case 'agreements':
    case 'programs':
    case 'first':
      return words[scheme](subject)
    case 'alignment':
      return words.alignment(program, group, asOfPhrase(selection, text))
    case 'program':
      return words.program(subject, facetLabel(dataset, text, 'program', view.color))
  }
}

/**
 * How many of the countries on the map have signed, if it shows a program with a ladder, by filter or by colour: the
 * partner countries of a program are not its members. Null if it does not, or shows the members themselves.
 */
function signedOnMap({ selection, view }: ChartContext) {
  const scheme = schemeOf(view.color)
  if (scheme === 'alignment') return null
  const { filters } = selection
  const program = scheme === 'program' ? [view.color] : filters.program
  return signedPartners(selection, program)
}

/** What the coloured countries have in common: all agreements, only some of them, or membership in a coalition. */
function countedOnMap({ selection, view }: ChartContext): 'agreements' | 'matching' | 'members' {
  const scheme = schemeOf(view.color)
  if (scheme === 'alignment') return 'members'
  return scheme === 'program' || hasFilters(selection.filters) ? 'matching' : 'agreements'
}
