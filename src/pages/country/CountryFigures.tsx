import { listAt } from '../../dataset/columns/listColumn'
import { noFilters } from '../../selection/filters'
import type { Selection } from '../../selection/select'
import { countryPageMessages } from '../../text/onDemand/profile/countryPageMessages'
import { useText } from '../../ui/TextProvider'
import type { CountryProfile } from '../shared/profile/countryProfile'
import { Figures } from '../shared/profile/Figures'

/** Key figures of a country: agreements, rank, agreements at state or agency level, programs, organisations. */
export function CountryFigures({ selection, profile }: { selection: Selection; profile: CountryProfile }) {
  const text = useText()
  const { m, f } = text
  const { dataset, records } = selection
  const organisations = new Set(
    [...records].flatMap((record) => [...listAt(dataset.columns.organisations, record)]),
  )
  const words = m.explore.country
  const { filters } = selection
  return (
    <Figures
      figures={[
        {
          label: words.agreements(profile.records.length),
          value: f.number(profile.records.length),
          target: { list: 'agreements', filters },
        },
        {
          label: words.ofCountries(profile.rankedCountries),
          value: words.rank(profile.rank ?? 0, profile.isTied),
          target: {
            list: 'countries',
            filters: noFilters,
            sort: [{ column: 'agreements', isDescending: true }],
          },
        },
        {
          label: countryPageMessages(text).stateOrAgency,
          value: f.number(profile.stateOrAgency),
          target: { list: 'agreements', filters: { ...filters, level: ['state', 'agency'] } },
        },
        {
          label: words.ofPrograms(dataset.programs.length),
          value: f.number(profile.programs),
          target: { list: 'programs', filters },
        },
        {
          label: countryPageMessages(text).bothSides(organisations.size),
          value: f.number(organisations.size),
          target: { list: 'organisations', filters },
        },
      ]}
    />
  )
}
