import { countryTallies } from '../../selection/countryTallies'
import { leadersOf } from '../../selection/leadersOf'
import { rankOf } from '../../selection/rankOf'
import type { Selection } from '../../selection/select'
import type { Text } from '../../text/text'
import { registerChart } from '../contract/registerChart'
import type { ChartTitle } from '../names/chartTitle'
import { countryName } from '../names/countryName'
import type { BarRow } from './barRows'
import { type CountryRow, countryBars } from './countryBars'

/** Agreements of each partner country, split into state or agency level and other levels. */
export const byCountryChart = registerChart<CountryRow>({
  id: 'by-country',
  rows: ({ selection, text }) =>
    countryTallies(selection)
      .filter((tally) => tally.count > 0)
      .map((tally) => ({
        id: tally.iso3,
        label: countryName(selection.dataset, text, tally.country),
        count: tally.count,
        firm: tally.stateOrAgencyCount,
      })),
  columns: ({ text }) => {
    const words = text.m.charts.byCountry.columns
    return [
      { id: 'country', label: words.country, value: (row) => row.label },
      { id: 'iso3', label: words.code, value: (row) => row.id },
      { id: 'agreements', label: words.agreements, value: (row) => row.count },
      { id: 'state_or_agency', label: words.firm, value: (row) => row.firm },
    ]
  },
  title: (rows, { selection, text }) => countryTitle(rows, selection, text),
  subtitle: (_rows, { text }) => text.m.charts.byCountry.subtitle,
  summary: (rows, { text }) =>
    text.m.charts.byCountry.summary(text.m.charts.bars.leaders(...leadersOf(rows, 3)), rows.length),
  caveat: (_rows, { text }) => text.m.charts.byCountry.caveat,
  ...countryBars<CountryRow>({
    parts: ({ text }) => ({ first: text.m.charts.byCountry.firm, second: text.m.charts.byCountry.other }),
    nameOf: (row, { text }) => text.m.charts.byCountry.row(row.label, row.count, row.firm),
    category: (row, { text }) => text.m.charts.bars.total(row.label, row.count),
  }),
})

function countryTitle(rows: readonly BarRow[], { count, filters }: Selection, text: Text): ChartTitle {
  const words = text.m.charts.byCountry.title
  const { level, ahead, noCountries } = text.m.charts.bars.title
  // A country that is filtered for is the only one, or the first because of the filter.
  if (rows.length > 0 && filters.country.length === 1) return words.open
  const rank = rankOf(rows)
  switch (rank.kind) {
    case 'none':
      return count === 0 ? { none: true } : { finding: noCountries }
    case 'only':
      return { finding: words.only(rank.first.label) }
    case 'lead':
      return {
        finding: words.lead(
          rank.first.label,
          rank.next.map(({ label }) => label),
        ),
      }
    case 'level':
      return {
        finding: level(
          rank.rows.map(({ label }) => label),
          rank.each,
          rank.isExact,
        ),
      }
    case 'ahead':
      return { finding: ahead(rank.rows) }
    case 'open':
      return words.open
  }
}
