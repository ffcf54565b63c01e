import { listAt } from '../../dataset/indexDataset'
import { regionsOf } from '../../selection/facets'
import { facetBars } from './facetBars'

/** How many agreements, or partner countries, by UN region of the partner countries that count. */
export const byRegionChart = facetBars({
  id: 'by-region',
  facet: 'region',
  limit: 20,
  valuesOf: ({ selection }) => {
    const { dataset, countsAsPartner } = selection
    const regions = regionsOf(dataset)
    const regionOf = dataset.countries.map((country) => regions.indexOf(country.region ?? ''))
    return (record) => {
      const partners = [...listAt(dataset.columns.partners, record)].filter(
        (country) => countsAsPartner[country],
      )
      return new Set(partners.map((country) => regionOf[country] ?? -1).filter((region) => region >= 0))
    }
  },
})
