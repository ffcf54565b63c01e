import { useMemo } from 'react'
import { listAt } from '../../../dataset/columns/listColumn'
import { countryPageMessages } from '../../../text/onDemand/profile/countryPageMessages'
import { useText } from '../../../ui/TextProvider'
import { SiteList } from '../../shared/profile/lists/SiteList'
import { sitesOf } from '../../shared/profile/lists/sitesOf'
import { useView } from '../../shared/view/useView'
import { SiteMap } from './SiteMap'

/** Sites named in the records of a country: a small map of those with coordinates, and a list of all. */
export function CountrySites({ position }: { position: number }) {
  const text = useText()
  const { f } = text
  const { dataset } = useView().selection
  const sites = useMemo(
    () =>
      sitesOf(
        [...dataset.agreements.keys()]
          .filter((i) => listAt(dataset.columns.partners, i).includes(position))
          .flatMap((i) => dataset.agreements[i] ?? []),
      ),
    [dataset, position],
  )
  const allCoordinates = useMemo(() => sites.flatMap(({ coordinates }) => coordinates ?? []), [sites])
  const country = dataset.countries[position]
  if (!country) return null
  const words = countryPageMessages(text).sites
  return (
    <SiteList sites={sites} isNumbered>
      {allCoordinates.length > 0 && (
        <SiteMap
          iso3={country.iso3}
          coordinates={allCoordinates}
          label={words.map(f.country(country), allCoordinates.length)}
        />
      )}
    </SiteList>
  )
}
